/** A10, A12: to a stranger a case is as nothing, whatever is asked and whatever stands in the head of the request. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../../support/event.ts';
import { served } from '../../support/served.ts';
import { type Asked, asksOf, type Identified, identified, named, plainest, strangersTo } from './asking.ts';
import { type City, type Foreign, foreignCases, ofNothing } from './world.ts';

/** What there is no case of: codes and files that the product itself is made of, tiles that all may read. */
const ofNobody = ['code', 'asset', 'tile'];

let city: City;
let foreign: Foreign;
let calls: string[] = [];

/** What of a call to the store its cost and its time depend on: which it is, and how much it asks for. */
const kindOf = (command: string, input: object): string =>
  `${command} of ${JSON.stringify(input).match(/"Key(s)?":|"(Put|Update|Delete|ConditionCheck|Statement)":|\{"pk":/g)?.length ?? 1}`;

beforeAll(async () => {
  // Thousands of requests would each leave a line.
  console.info = () => {};
  city = await served('2026-12-01T02:00:00.000Z', (service) => async (command, input) => {
    calls.push(kindOf(command, input));
    return service(command, input);
  });
  foreign = await foreignCases(city);
});

async function asked(contract: Identified, as: Caller, id: string, parts: object) {
  calls = [];
  const { status, body, headers } = await city.call(named(contract), as, { ...parts, id });
  return { status, body, headers, calls: [...calls] };
}

/** What there is of nothing, whichever identifier of it is named: all of it alike. */
async function ofNone(contract: Identified, as: Caller, ids: readonly string[], { how, parts }: Asked) {
  const [first = '', ...others] = [...new Set(ids.flatMap(ofNothing))];
  const nothing = await asked(contract, as, first, parts);
  for (const id of others) expect(await asked(contract, as, id, parts), `${how}, ${id}`).toEqual(nothing);
  return nothing;
}

/** Holds what there is of cases to what there is of nothing; gives the status with which both are refused. */
async function alike(contract: Identified, [who, as]: [string, Caller], ids: readonly string[], ask: Asked) {
  const nothing = await ofNone(contract, as, ask.how === 'plainly' ? ids : ids.slice(0, 1), ask);
  for (const id of ids) {
    expect(await asked(contract, as, id, ask.parts), `${who}, ${ask.how}, ${id}`).toEqual(nothing);
  }
  return nothing.status;
}

/** What everybody may read of a case whatever it says: a comment is on a draft that is open to all. */
const ofEverybody = (contract: Identified) => contract.id === 'comment' && contract.scopes.length === 0;

const toCases = identified.filter((contract) => !ofNobody.includes(contract.id) && !ofEverybody(contract));

describe('A5 A10 Invariant 1: of another’s case a stranger is told what there is of nothing, at the same cost', () => {
  test.each(toCases.map((contract) => [named(contract), contract] as const))('%s', async (_, contract) => {
    // What an identifier names is to be seen in its form: whether an objection is to a record, or to what is missing.
    const forms = [...Map.groupBy(foreign[contract.id], (id) => id.length).values()];
    const told = new Set<number>();
    for (const [index, stranger] of strangersTo(contract).entries()) {
      for (const ids of forms) {
        // What is published is in memory then, for either.
        await asked(contract, stranger[1], ids[0] ?? '', plainest(contract).parts);
        const asks = index === 0 ? asksOf(contract) : [plainest(contract)];
        for (const ask of asks) told.add(await alike(contract, stranger, ids, ask));
      }
    }
    expect([forms.length > 0, [...told].every((status) => status >= 400), told.has(404)]).toEqual([
      true,
      true,
      true,
    ]);
  });
});
