import { beforeEach, describe, expect, test } from 'vitest';
import { callers } from '../../support/callers.ts';
import { penaltyRow } from '../../support/penalties.ts';
import { served } from '../../support/served.ts';

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

const decide = (caller: Parameters<typeof city.call>[1], id: string, version: string) =>
  city.call('POST /v1/notices/{id}/decisions', caller, {
    id,
    body: { outcome: 'withdraw', reasons: 'The act was another’s.' },
    headers: { 'if-match': version },
  });

describe('Invariant 1: If-Match tells nobody of a case that is not his', () => {
  const stranger = { ...callers.provider, unit: 'transport', client: 'transport' };

  test.each(['"1"', '"2"', '"7"', '"999999999"'])(
    'of %s a stranger learns the same of a case that is there and of one that is not',
    async (version) => {
      const [{ record }] = (await city.submit([penaltyRow()])).body.results;
      const [there, nowhere] = [
        await decide(stranger, record, version),
        await decide(stranger, `${record.slice(0, -1)}${record.endsWith('0') ? '1' : '0'}`, version),
      ];
      expect(there.status).toBe(404);
      expect(there.body).toEqual(nowhere.body);
    },
  );

  test('whose case it is is told that it has changed, before what it would come to', async () => {
    const [{ record }] = (await city.submit([penaltyRow()])).body.results;
    expect((await decide(callers.colleague, record, '"7"')).status).toBe(412);
    expect((await decide(callers.colleague, record, '"1"')).status).toBe(409);
  });

  const filed = async (): Promise<string> => (await city.submit([penaltyRow()])).body.results[0].record;

  test.each(['"1', '1', '"１"', '"1" "2"', 'w/"1"', '""1""'])('%s is no entity tag', async (version) => {
    expect((await decide(callers.colleague, await filed(), version)).status).toBe(400);
  });

  // RFC 9110, 13.1.1: a weak tag never matches; the asterisk says of nothing that it was read.
  test.each(['"01"', 'W/"1"', '"0x1"', '"1-1"', '""', '*', '"7", W/"1"'])(
    'A8 %s is the tag of nothing as it is: 412',
    async (version) => {
      expect((await decide(callers.colleague, await filed(), version)).status).toBe(412);
    },
  );

  test.each([
    ['of this platform', '"1"'],
    ['weak ones', 'W/"1"'],
    ['of another', '"abc"'],
  ])('a list of twenty is read, of more it is said how many: tags %s', async (_, tag) => {
    const id = await filed();
    const list = (count: number) => Array(count).fill(tag).join(', ');
    expect([409, 412]).toContain((await decide(callers.colleague, id, list(20))).status);
    for (const [as, count] of [
      [callers.colleague, 21],
      [callers.colleague, 2000],
      [stranger, 21],
    ] as const) {
      const { status, body } = await decide(as, id, list(count));
      expect([status, body.code]).toEqual([400, 'if-match-too-many']);
    }
  });

  test.each(['"1"', ' "1" ', '"7", "1"', '"7" ,W/"2",  "1"', '"1",', ', ,"1" , , "9"'])(
    'A8 of a list any one will do: %s',
    async (version) => {
      // It is taken; that there is no reply to decide on is another matter.
      expect((await decide(callers.colleague, await filed(), version)).status).toBe(409);
    },
  );
});
