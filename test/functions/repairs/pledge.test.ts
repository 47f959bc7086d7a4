/** M34.1 What an organization pledges is public with its application, and ends with the record; of persons nothing is (Art. 5, 34). */
import { beforeEach, describe, expect, test } from 'vitest';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { type ApplicationsCity, applicationsCity, repairSaid, told } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import { inventedPerson, naturalPerson } from '../../support/penalties.ts';

const anybody = { client: '', scope: '' };

let city: ApplicationsCity;
beforeEach(async () => {
  city = await applicationsCity();
});

const pledge = (id: string) => city.call('GET /v1/repairs/{id}/pledge', anybody, { id });

describe('M34.1 the pledge of an organization', () => {
  let record: string;
  let id: string;
  beforeEach(async () => {
    record = await city.repairable();
    ({ id } = (await city.repair(record)).body);
  });

  test('is public while it is asked for and once it is granted: its words, and nothing beside them', async () => {
    const { status, body } = await pledge(id);
    expect([status, body]).toEqual([
      200,
      { application: id, by: expect.any(String), at: city.clock.now, text: repairSaid.pledge },
    ]);
    await city.grant('repairs', id);
    expect((await pledge(id)).body).toEqual(body);
  });

  const over: [string, () => Promise<unknown>][] = [
    ['refused', () => city.decide('repairs', id, { outcome: 'refused', unmet: ['other-law'] })],
    ['taken back', () => city.withdrawn('repairs', id)],
    ['whose record is withdrawn', () => city.withdraw(record)],
    [
      'whose record is deleted',
      async () => city.decideObjection(await city.objected(record), { outcome: 'deleted' }),
    ],
    ['whose record is suspended', () => city.suspend(record)],
    [
      'whose record is over',
      async () => {
        city.clock.now = (await city.stored(record)).state.endsAt;
      },
    ],
  ];
  test.each(over)('of one that is %s there is nothing', async (_, end) => {
    await end();
    expect(told(await pledge(id))).toEqual([404, 'not-found']);
  });
});

test('M34.1 of a natural person there is nothing, as of no application: the same answer and the same calls', async () => {
  const calls: string[] = [];
  city = await applicationsCity((service) => async (name, input) => {
    calls.push(name);
    return service(name, input);
  });
  const code = inventedPerson();
  const record = await city.repairable(naturalPerson(code));
  const person = callers.subject(subjectKey(keys, { kind: 'natural-person', code }));
  const { id } = (await city.repair(record, {}, person)).body;
  const nowhere = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
  const taken = async (of: string) => {
    calls.length = 0;
    const { status, body, headers } = await pledge(of);
    return { status, body, headers, calls: [...calls] };
  };
  await taken(nowhere);
  const expected = await taken(nowhere);
  expect(expected.status).toBe(404);
  expect(await taken(id)).toEqual(expected);
  for (const other of [`${id.replace('rep_', 'sus_')}`, record, 'nothing'])
    expect((await pledge(other)).status).toBe(404);
});
