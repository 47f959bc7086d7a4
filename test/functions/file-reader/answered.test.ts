/** M10.2 What is asked about rows of a file is answered in its result: a reason beside each, sent again (Art. 10). */
import { beforeEach, describe, expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import type { Body } from '../../support/body.ts';
import { callers } from '../../support/callers.ts';
import { csv } from '../../support/csv.ts';
import type { Caller } from '../../support/event.ts';
import { fileRead, rowsOfResult } from '../../support/file-reading.ts';
import { asFirm, firm, firmRow } from '../../support/firm.ts';
import { inventedOrganization } from '../../support/penalties.ts';
import { served } from '../../support/served.ts';

const FINE = '罚款金额（万元）';
const REASON = 'Platform: why it is right';
const reason = '决定书载明十亿零一万元';
const { officialId: _, officialName: __, ...system } = callers.provider;
/** Well-formed, and a thousand million. */
const doubtful = (change: Record<string, string> = {}) => firmRow({ [FINE]: '100001', ...change });

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

const resultRows = (id: string) => rowsOfResult(city, id);
/** Sends the result again with a reason beside its rows, and other changes. */
const sentAgain = async (id: string, change: (row: Record<string, string>) => object, as?: Caller) =>
  fileRead(city, csv((await resultRows(id)).map((row) => ({ ...row, ...change(row) }))), as ? { as } : {});
const submission = async (id: string): Promise<Body> => {
  const of = `${id.replace('fil_', 'sub_')}-${'0'.repeat(20)}`;
  await recordSubmission(city.wired, of, city.clock.now);
  return (await city.call('GET /v1/submissions/{id}', callers.provider, { id: of })).body;
};
const outcomes = async (id: string) => (await submission(id)).results.map(({ result }: Body) => result);
const held = async (): Promise<Body[]> => (await city.call('GET /v1/me/records', asFirm)).body.items;

describe('M10.2 a row that waits, with a reason beside it in a result that is sent again', () => {
  test('is on record, with the reason, which its subject reads; sent once more it stays as it is', async () => {
    const file = await fileRead(city, csv([doubtful(), firmRow()]));
    expect(file.progress).toMatchObject({ waiting: 1, accepted: 1 });
    const [waiting] = await resultRows(file.id);
    expect(waiting).toMatchObject({ 'Platform: outcome': 'waits for an official', [REASON]: '' });
    const again = await sentAgain(file.id, () => ({ [REASON]: reason }));
    expect(again.progress).toMatchObject({ accepted: 2, returned: 0, waiting: 0, submissions: 0 });
    expect(await outcomes(file.id)).toEqual(['accepted', 'accepted']);
    const confirmed = (await held()).flatMap((each) => each.confirmed ?? []);
    expect(confirmed).toMatchObject([{ field: FINE, code: 'suspicious-amount', reason }]);
    const once = await sentAgain(again.id, () => ({ [REASON]: reason }));
    expect(once.progress).toMatchObject({ accepted: 2, returned: 0, waiting: 0 });
    expect(await held()).toHaveLength(2);
  });

  test('is one of many: each is answered for by its own reason, and by no other row’s', async () => {
    const rows = [1, 2, 3, 4].map(() => doubtful());
    const file = await fileRead(city, csv(rows));
    await sentAgain(file.id, ({ 'Platform: row': row }) => ({
      [REASON]: row === '4' ? '' : `${reason}，第${row}行`,
    }));
    expect(await outcomes(file.id)).toEqual(['accepted', 'accepted', 'waiting', 'accepted']);
    const reasons = (await held()).flatMap((each) => each.confirmed.map((said: Body) => said.reason)).sort();
    expect(reasons).toEqual(['2', '3', '5'].map((row) => `${reason}，第${row}行`));
  });

  test('of which two things are asked is answered in both', async () => {
    const file = await fileRead(city, csv([doubtful({ 处罚决定日期: '2026-10-20 08:30' })]));
    expect((await submission(file.id)).results[0].doubts.length).toBeGreaterThan(1);
    await sentAgain(file.id, () => ({ [REASON]: reason }));
    expect(await outcomes(file.id)).toEqual(['accepted']);
  });

  test('is one of three hundred: its receipt is read and written once for all of them', async () => {
    const file = await fileRead(city, csv(Array.from({ length: 300 }, () => firmRow())), { as: system });
    const again = await sentAgain(file.id, () => ({ [REASON]: '已逐项核对' }));
    expect(again.progress).toMatchObject({ accepted: 300, returned: 0, waiting: 0 });
    const after = await submission(file.id);
    expect(new Set(after.results.map(({ result }: Body) => result))).toEqual(new Set(['accepted']));
    expect(after.confirmations).toHaveLength(1);
  });

  test('stands twice in the result: it is answered for once', async () => {
    const file = await fileRead(city, csv([doubtful(), doubtful()]));
    const [one, other] = await resultRows(file.id);
    const again = await fileRead(city, csv([one, other, one].map((row) => ({ ...row, [REASON]: reason }))));
    expect(again.progress).toMatchObject({ accepted: 2, returned: 1 });
    expect(await outcomes(file.id)).toEqual(['accepted', 'accepted']);
  });

  test('that a system of the unit sent is answered for by the official who sends it again', async () => {
    const file = await fileRead(city, csv([firmRow(), firmRow()]), { as: system });
    expect(file.progress).toMatchObject({ waiting: 2 });
    await sentAgain(file.id, ({ 'Platform: row': row }) => ({ [REASON]: row === '2' ? '已逐项核对' : '' }));
    expect(await outcomes(file.id)).toEqual(['accepted', 'waiting']);
  });

  test.each<[string, string, Caller | undefined]>([
    ['without a reason', '', undefined],
    ['with signs that nobody sees', '\u200b \u2060', undefined],
    ['by a system of the unit', reason, system],
  ])('waits on where it is sent again %s', async (_name, said, as) => {
    const file = await fileRead(city, csv([doubtful()]));
    expect((await sentAgain(file.id, () => ({ [REASON]: said }), as)).progress).toMatchObject({
      waiting: 1,
      accepted: 0,
    });
    expect(await outcomes(file.id)).toEqual(['waiting']);
  });

  test.each<[string, object, string]>([
    ['reads otherwise by now', { [REASON]: reason, 违法事实: '另一事实。' }, 'waits-otherwise'],
    ['is readable no more', { [REASON]: reason, 处罚决定日期: '2026-02-30' }, 'waits-otherwise'],
    ['is answered at length', { [REASON]: '核'.repeat(501) }, 'too-long'],
    [
      'is answered with a number of a person',
      { [REASON]: '已核对990101189505200028' },
      'identity-number-said',
    ],
    [
      'is answered with somebody’s illness',
      { [REASON]: '当事人患有精神分裂症，已核对' },
      'said-not-collected',
    ],
  ])('comes back where it %s, and waits as it was', async (_name, change, code) => {
    const file = await fileRead(city, csv([doubtful()]));
    const again = await sentAgain(file.id, () => change);
    expect(again.progress).toMatchObject({ returned: 1, accepted: 0 });
    const [shown] = await resultRows(again.id);
    const { en } = await import('../../../shared/texts/en.ts');
    const { means } = en.codes[code as 'waits-otherwise'];
    const words =
      typeof means === 'string'
        ? means
        : (means as (values: object) => string)({ most: 500, category: 'illness-or-medical-history' });
    expect(shown?.['Platform: reason']).toContain(words);
    expect(await outcomes(file.id)).toEqual(['waiting']);
  });

  test('about the official is left to a colleague', async () => {
    const file = await fileRead(city, csv([doubtful()]));
    const again = await sentAgain(file.id, () => ({ [REASON]: reason }), {
      ...callers.provider,
      subject: firm,
    });
    expect(again.progress).toMatchObject({ accepted: 0, returned: 1 });
    expect(await outcomes(file.id)).toEqual(['waiting']);
  });

  test('about the official keeps none of the others back', async () => {
    const others = [1, 2, 3, 4, 5, 6].map(() =>
      doubtful({ '行政相对人代码_1（统一社会信用代码）': inventedOrganization() }),
    );
    const file = await fileRead(city, csv([...others.slice(0, 4), doubtful(), ...others.slice(4)]));
    const again = await sentAgain(file.id, () => ({ [REASON]: reason }), {
      ...callers.provider,
      subject: firm,
    });
    expect(again.progress).toMatchObject({ accepted: 6, returned: 1, waiting: 0 });
    expect(await outcomes(file.id)).toEqual([
      ...Array(4).fill('accepted'),
      'waiting',
      ...Array(2).fill('accepted'),
    ]);
  });

  test('of another unit is no row at all', async () => {
    const file = await fileRead(city, csv([doubtful()]));
    const again = await sentAgain(file.id, ({ 'Platform: submission': receipt = '' }) => ({
      [REASON]: reason,
      'Platform: submission': receipt.replace('market-regulation', 'transport'),
    }));
    expect(again.progress).toMatchObject({ returned: 1, accepted: 0 });
    expect(await outcomes(file.id)).toEqual(['waiting']);
  });
});
