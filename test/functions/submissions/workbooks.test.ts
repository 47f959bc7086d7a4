/** R4, R11, M10.2: a clerk sends the workbook that the case system exports. */
import { beforeEach, expect, test } from 'vitest';
import { callers } from '../../support/callers.ts';
import { firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';
import { cell, letters, rowsOf, workbook } from '../../support/workbook.ts';

const begun = '2026-12-01T02:00:00.000Z';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const send = (body: Uint8Array, type = xlsx) =>
  city.call('POST /v1/submissions', callers.provider, {
    body,
    query: { item: 'administrative-penalties' },
    headers: { 'content-type': type },
  });
const read = async (id: string) =>
  (await city.call('GET /v1/submissions/{id}', callers.provider, { id })).body;

const decided = '2026-11-20';
/** 20 November 2026, as a workbook keeps it. */
const serial = 46346;

/** A title and a unit above the header, the day as the program keeps it, instructions first, and a row that is hidden. */
function asExported(): Uint8Array {
  const filed = [firmRow(), firmRow()].map((row) => ({ ...row, 处罚决定日期: decided }));
  const columns = Object.keys(filed[0] ?? {});
  const row = (values: Record<string, unknown>, number: number, hidden = '') =>
    `<row r="${number}"${hidden}>${columns
      .map((name, column) =>
        name === '处罚决定日期'
          ? `<c r="${letters(column)}${number}" s="1"><v>${serial}</v></c>`
          : cell(number, column, String(values[name] ?? '')),
      )
      .join('')}</row>`;
  const title = rowsOf([['行政处罚信息公示表'], ['填报单位：某局']]);
  const data = `${title}${rowsOf([columns], 3)}${filed.map((each, index) => row(each, 4 + index, index ? ' hidden="1"' : '')).join('')}`;
  return workbook({
    sheets: [
      { name: '填报说明', data: rowsOf([['红色为必填项']]) },
      { name: '行政处罚', data },
    ],
    looks: [0, 14],
  });
}

test('its rows become records, a hidden one is asked about, and the sheet that was not read is named', async () => {
  const { status, body } = await send(asExported());
  expect([status, body.rows, body.waiting, body.returned, body.unread]).toEqual([202, 2, 1, 0, ['填报说明']]);
  const seen = await read(body.id);
  expect(seen.results[0]).toMatchObject({ row: 4, result: 'received' });
  expect(seen.results[1]).toMatchObject({ row: 5, doubts: [{ field: '(row)', code: 'hidden-row' }] });
  expect(seen.unread).toEqual(['填报说明']);
});

test('what it is its bytes say, and not what it is called', async () => {
  expect((await send(asExported(), 'text/csv')).status).toBe(202);
  const old = await send(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'text/csv');
  expect([old.status, old.body.errors]).toMatchObject([422, [{ field: 'file', code: 'old-workbook' }]]);
  const page = await send(new TextEncoder().encode('<html><table></table></html>'));
  expect([page.status, page.body.errors[0].code]).toEqual([422, 'web-page']);
  const cut = asExported();
  const damaged = await send(cut.subarray(0, cut.length / 2));
  expect([damaged.status, damaged.body.errors[0].code]).toEqual([422, 'workbook-unreadable']);
});
