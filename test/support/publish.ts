import { shift } from './actors.ts';
import { callers } from './callers.ts';
import { contentOf } from './published.ts';
import type { Answered, served } from './served.ts';

const day = 24 * 60 * 60_000;

/**
 * Publishes a version of what the product ships with, changed: drafted by one official, approved by another, in effect
 * a day later, to which the clock goes. Gives the answer that stopped it, or the approval.
 */
export async function published(
  { call, clock }: Pick<Awaited<ReturnType<typeof served>>, 'call' | 'clock'>,
  what: string,
  name: string,
  change: object,
): Promise<Answered> {
  const body = { what, name, content: { ...contentOf(name), ...change } };
  const draft = await call('POST /v1/publications', callers.drafter, { body });
  if (draft.status !== 201) return draft;
  const approval = await call('POST /v1/publications/{id}/approvals', callers.approver, {
    id: draft.body.id,
    body: {},
    headers: { 'if-match': '"1"' },
  });
  clock.now = shift(clock.now, day);
  return approval;
}
