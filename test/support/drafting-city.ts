/** A city in which an official of the department drafts, and what is drafted is led to its publication. */
import { expect } from 'vitest';
import type { PublishedKind } from '../../shared/publication/kinds.ts';
import { shift } from './actors.ts';
import type { Body } from './body.ts';
import { callers } from './callers.ts';
import { approvedAfterAll } from './publish.ts';
import { served } from './served.ts';

export const day = 24 * 60 * 60_000;

/** The status of an answer, and each of its faults with its field. */
export const faultsOf = ({ status, body }: { status: number; body: Body }): (number | string)[] => [
  status,
  ...(body.errors ?? []).map(({ field, code }: Body) => `${field} ${code}`),
];

export async function draftingCity(startAt: string) {
  const city = await served(startAt);
  const draft = (what: PublishedKind, name: string, content: object) =>
    city.call('POST /v1/publications', callers.drafter, { body: { what, name, content } });
  /** Drafts and publishes a version, which is in effect a day later, to which the clock goes. */
  const publish = async (what: PublishedKind, name: string, content: object): Promise<void> => {
    const drafted = await draft(what, name, content);
    expect(faultsOf(drafted)).toEqual([201]);
    expect((await approvedAfterAll(city, drafted.body)).status).toBe(201);
    city.clock.now = shift(city.clock.now, day);
  };
  return { ...city, draft, publish };
}
