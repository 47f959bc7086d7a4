/** M34.1 M53.1 What a unit may not read of a record it does not read in a result of its file either (Art. 14, 33, 34, 53). */
import { beforeEach, describe, expect, test } from 'vitest';
import { type ApplicationsCity, applicationsCity } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import { csv } from '../../support/csv.ts';
import { fileRead, rowsOfResult } from '../../support/file-reading.ts';
import { asFirm, firmRow } from '../../support/firm.ts';

const OUTCOME = 'Platform: outcome';
const NAME = '行政相对人名称';
const words = (row: Record<string, string> = {}): string[] =>
  Object.entries(row).flatMap(([column, cell]) => (column.startsWith('Platform:') || !cell ? [] : [cell]));

let city: ApplicationsCity;
beforeEach(async () => {
  city = await applicationsCity();
});

describe('a row whose record is closed to its unit by now', () => {
  let [file, record] = ['', ''];
  beforeEach(async () => {
    file = (await fileRead(city, csv([firmRow(), firmRow()]), { exemption: 'food-safety-risk' })).id;
    const { body } = await city.call('GET /v1/me/records', asFirm);
    expect(body.items).toHaveLength(2);
    record = body.items[0].id;
  });

  const closed = async (): Promise<boolean[]> =>
    (await rowsOfResult(city, file)).map((row) => words(row).length === 0);
  const others = {
    open: expect.stringContaining('recorded'),
    closed: 'was recorded; what it says is kept from your unit now',
  };

  test.each([
    [
      'suspended',
      () =>
        city.apply('suspensions', {
          record,
          ground: 'litigation',
          statement: 'A suit runs.',
          document: '（2026）某行初1号',
        }),
    ],
    ['deleted', async () => city.decideObjection(await city.objected(record), { outcome: 'deleted' })],
  ])('says that it is, and nothing of what it says, where it is %s', async (_, act) => {
    expect(await closed()).toEqual([false, false]);
    await act();
    const rows = await rowsOfResult(city, file);
    expect(rows.filter((row) => words(row).length === 0)).toHaveLength(1);
    for (const row of rows) {
      const isClosed = words(row).length === 0;
      expect(row[OUTCOME]).toEqual(isClosed ? others.closed : others.open);
      expect(row[NAME] === '').toBe(isClosed);
    }
  });

  test('a result that was written an hour ago is fetched no more: it is asked for anew, and says what is closed by now', async () => {
    await rowsOfResult(city, file);
    const urls = async () =>
      (await city.call('GET /v1/files/{id}', callers.provider, { id: file })).body.results.map(
        ({ url }: { url: string | null }) => typeof url,
      );
    expect(await urls()).toEqual(['string']);
    await city.decideObjection(await city.objected(record), { outcome: 'deleted' });
    city.clock.now = new Date(Date.parse(city.clock.now) + 3_600_000).toISOString();
    expect(await urls()).toEqual(['object']);
    expect(await closed()).toContain(true);
    expect(await urls()).toEqual(['string']);
  });
});
