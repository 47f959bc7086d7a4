/** R4, R11, M10.2: a clerk sends a workbook that no request holds, as the case system exports it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { submissionOf } from '../../../shared/file/submissions.ts';
import type { Instant } from '../../../shared/time/civil.ts';
import { callers } from '../../support/callers.ts';
import { fileRead, readMessage } from '../../support/file-reading.ts';
import { firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';
import { cell, rowsOf, workbook } from '../../support/workbook.ts';

const begun = '2026-12-01T02:00:00.000Z';
/** More than a submission takes. */
const count = 700;

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

/** A title and a unit above the header, instructions first, and a row that is hidden. */
function asExported(hidden: number): Uint8Array {
  const filed = Array.from({ length: count }, () => firmRow());
  const columns = Object.keys(filed[0] ?? {});
  const row = (values: Record<string, unknown>, number: number) =>
    `<row r="${number}"${number === hidden ? ' hidden="1"' : ''}>${columns
      .map((name, column) => cell(number, column, String(values[name] ?? '')))
      .join('')}</row>`;
  const title = rowsOf([['行政处罚信息公示表'], ['填报单位：某局']]);
  const data = `${title}${rowsOf([columns], 3)}${filed.map((each, index) => row(each, 4 + index)).join('')}`;
  return workbook({
    sheets: [
      { name: '填报说明', data: rowsOf([['红色为必填项']]) },
      { name: '行政处罚', data },
    ],
  });
}

describe('M10.2 a workbook of more rows than a submission', () => {
  test('its rows become records, the hidden one waits for an answer, the sheet that was not read is named', async () => {
    const file = await fileRead(city, asExported(600), { partBytes: 10_000 });
    expect(file).toMatchObject({ status: 'read', fault: null, unread: ['填报说明'] });
    const { rows, accepted, waiting, returned, submissions, bytes, ofBytes } = file.progress;
    expect({ rows, accepted, waiting, returned }).toEqual({
      rows: count,
      accepted: count - 1,
      waiting: 1,
      returned: 0,
    });
    expect([submissions, bytes]).toEqual([2, ofBytes]);
    const { body } = await city.call('GET /v1/submissions/{id}', callers.provider, {
      id: submissionOf(file.id, 1),
    });
    const asked = body.results.filter((each: { result: string }) => each.result === 'waiting');
    expect(asked).toMatchObject([{ row: 600, doubts: [{ field: '(row)', code: 'hidden-row' }] }]);
  });

  test('what one go leaves the next one reads, from disk anew, and each row is taken once', async () => {
    let reads = 0;
    // Ten minutes go by whenever somebody looks: a go is over once it has taken a submission.
    const now = () => new Date(Date.parse(begun) + reads++ * 10 * 60_000).toISOString() as Instant;
    const first = await fileRead({ ...city, edge: { ...city.edge, now } }, asExported(0));
    expect(first).toMatchObject({ status: 'reading', progress: { rows: 500, submissions: 1 } });
    const { bytes, ofBytes } = first.progress;
    expect(bytes / ofBytes).toBeCloseTo(503 / 703, 2);
    await readMessage(city, first.id);
    const { body } = await city.call('GET /v1/files/{id}', callers.provider, { id: first.id });
    expect(body).toMatchObject({
      status: 'read',
      progress: { rows: count, accepted: count, submissions: 2 },
    });
    expect(body.progress.bytes).toBe(ofBytes);
  });

  test('one that cannot be read is refused with what to do, and nothing of it is taken', async () => {
    const bytes = asExported(0);
    const cut = await fileRead(city, bytes.subarray(0, bytes.length / 2));
    expect(cut).toMatchObject({ status: 'refused', fault: { code: 'workbook-unreadable' } });
    expect(cut.progress).toMatchObject({ rows: 0, submissions: 0 });
    const rows = `${rowsOf([Object.keys(firmRow())])}<row r="3"/><row r="2"/>`;
    const jumbled = await fileRead(city, workbook({ sheets: [{ name: 'a', data: rows }] }));
    expect(jumbled).toMatchObject({ status: 'refused', fault: { code: 'rows-out-of-order' } });
    expect(jumbled.fault.detail).toContain('save it anew');
  });
});

describe('M10.2 what was not read has the same words in a file and in a request', () => {
  const columns = Object.keys(firmRow());
  const row = () => columns.map((name) => String(firmRow()[name] ?? ''));
  const lines = ['合计', '说明：本表按月报送', '联系电话：12345', '填表人：沈某某'].map((each) => [each]);
  const data = rowsOf([columns, row(), ...lines, columns, row(), columns.toReversed()]);
  const sheets = [
    { name: '填报说明', data: rowsOf([['红色为必填项']]) },
    { name: '身份证990101199001010011', data: rowsOf([['某']]) },
    { name: '行政处罚', data },
  ];

  test('sheets, sums, notes and headers', async () => {
    const bytes = workbook({ sheets });
    const { unread } = await fileRead(city, bytes);
    expect(unread).toEqual([
      '填报说明',
      '(unreadable name)',
      '3: 合计',
      '4: 说明',
      '5: 联系电话',
      '6: 填表人',
      `7: ${columns[0]}`,
      `9: ${columns.at(-1)}`,
    ]);
    const { body } = await city.call('POST /v1/submissions', callers.provider, {
      body: bytes,
      query: { item: 'administrative-penalties' },
      headers: { 'content-type': 'text/csv' },
    });
    expect(body.unread).toEqual(unread);
  });
});
