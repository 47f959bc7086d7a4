/** What an attack on files found, each mended at its root. */
import { beforeEach, describe, expect, it } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { partsOf } from '../../../local/acts/send-file.ts';
import { streamTable } from '../../../shared/files/csv.ts';
import { guarded } from '../../../shared/files/guard.ts';
import { streamJsonLines } from '../../../shared/files/ndjson.ts';
import { readXml } from '../../../shared/files/xlsx/xml.ts';
import type { Body } from '../../support/body.ts';
import { callers } from '../../support/callers.ts';
import { fileRead, readMessage, resultOf, sendMissing } from '../../support/file-reading.ts';
import { firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const { officialId: _, officialName: __, ...system } = callers.provider;
const ILLNESS = '当事人患有艾滋病，血型：AB型';
const headers = ['甲', '乙', '丙', '丁'];

async function* pieces(bytes: Buffer, size = 65_536) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('files, attacked', () => {
  it('numbers the rows behind one that is far too long as a person counts them, in a file of CRLF (M10.2)', async () => {
    const text = ['甲,乙,丙,丁', '1,2,3,4', `${'x'.repeat(9_000_000)},2,3,4`, '5,6,7,8', ''].join('\r\n');
    const bytes = Buffer.from(text);
    const rows: number[] = [];
    const table = streamTable({ beginning: bytes.subarray(0, 262_144), bytes: pieces(bytes) }, headers);
    for await (const { row } of table.rows) rows.push(row);
    expect(rows).toEqual([2, 3, 4]);
  });

  it('never holds the whole text of one cell of a workbook (memory)', async () => {
    let longest = 0;
    const part = Buffer.from(`<a>${'x'.repeat(20_000_000)}</a>`);
    await readXml(pieces(part), { text: (text) => (longest = Math.max(longest, text.length)) });
    expect(longest).toBeLessThan(2_000_000);
  });

  it('does not take the last of two values of one name in a row of JSON (R9)', async () => {
    const rows = [];
    const beginning = Buffer.from('{"甲":"1","甲":"2"}\n');
    for await (const row of streamJsonLines({ beginning, bytes: pieces(beginning) }).rows) rows.push(row);
    expect(rows[0]?.fault).not.toBeNull();
  });

  it.each(['3E5', '12e-3', '1-2', '1/2', '1.20', '＝cmd|calc', '＠SUM(A1)'])(
    'marks %s, which a spreadsheet would run or change',
    (cell) => {
      expect(guarded(cell)).toBe(`'${cell}`);
    },
  );
});

describe('files, attacked over HTTP', () => {
  let city: Awaited<ReturnType<typeof served>>;
  beforeEach(async () => {
    city = await served(begun);
  });

  const csv = (rows: readonly Record<string, unknown>[]): string => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const lines = rows.map((row) => columns.map((column) => `"${row[column] ?? ''}"`).join(','));
    return [columns.join(','), ...lines, ''].join('\n');
  };
  const jsonLines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
  const textOf = async (id: string): Promise<string> =>
    Buffer.from(await resultOf(city, id, 'csv')).toString();
  const kept = (): string =>
    [...city.uploads.kept.values()].map((bytes) => Buffer.from(bytes).toString()).join('\n');
  const submissionOf = (file: string): string => `${file.replace('fil_', 'sub_')}-${'0'.repeat(20)}`;

  it.each([
    ['an accepted row', (text: string) => text],
    ['a receipt of nothing', (text: string) => text.replace(/sub_market-regulation_[^,]+/g, 'nonsense')],
  ])('M16.1 keeps nothing that is not collected of a row that is sent again: %s', async (_, change) => {
    const file = await fileRead(city, csv([firmRow()]));
    const result = change((await textOf(file.id)).replace('罚款5万元', `罚款5万元，${ILLNESS}`));
    for (const as of [callers.provider, system]) {
      const again = await fileRead(city, result, { as });
      expect(again.progress).toMatchObject({ accepted: 0, returned: 1 });
      expect(await textOf(again.id)).not.toContain('艾滋病');
    }
    expect(kept()).not.toContain('艾滋病');
  });

  it.each([
    ['an object', { 备注: { 血型: 'AB型' } }],
    ['a list', { 列乙: [ILLNESS] }],
    ['a column of sums', { '罚款金额（万元）': ILLNESS }],
    ['a column of days', { 处罚决定日期: ILLNESS }],
    ['a column of numbers of persons', { 法定代表人证件号码: ILLNESS }],
    ['a name of a column', { [`列${ILLNESS}`]: 'x' }],
    ['a column that keeps nothing', { 序号: ILLNESS }],
    ['a column of a place that keeps nothing', { 地方编码: '血型AB型' }],
    ['a kind of document', { 法定代表人证件类型: `其他-${ILLNESS}` }],
  ])('M16.1 keeps nothing that is not collected wherever it stands: in %s', async (_, cells) => {
    const file = await fileRead(city, jsonLines([{ ...firmRow(), ...cells }]));
    expect(file.progress.returned).toBe(1);
    expect(await textOf(file.id)).not.toMatch(/艾滋病|AB型/);
    expect(kept()).not.toMatch(/艾滋病|AB型/);
    expect(JSON.stringify(file)).not.toMatch(/艾滋病/);
  });

  it('Art. 10, 11: whoever completes a file answers for its rows, and a system for none', async () => {
    const bytes = Buffer.from(csv([firmRow()]));
    const [part] = partsOf(bytes);
    if (!part) throw new Error('The file is one part.');
    const body = { item: 'administrative-penalties', parts: [{ ...part.announced, sha256: '0'.repeat(64) }] };
    const { id } = (await city.call('POST /v1/files', callers.provider, { body })).body;
    const mended = await city.call('POST /v1/files/{id}/parts', system, {
      id,
      body: { part: 1, ...part.announced },
    });
    sendMissing(city, mended.body, [part.part]);
    await city.call('POST /v1/files/{id}/completions', system, { id, body: {} });
    await readMessage(city, id);
    const { body: file } = await city.call('GET /v1/files/{id}', callers.provider, { id });
    expect(file.progress).toMatchObject({ accepted: 0, waiting: 1 });
  });

  it('R1 makes no record of a number that lost its digits on the way back', async () => {
    const row = { ...firmRow(), '行政相对人代码_2（工商注册号）': '@' };
    const line = JSON.stringify(row).replace('"@"', '12345678901234567890');
    const file = await fileRead(city, line);
    expect(file.progress.returned).toBe(1);
    expect(await textOf(file.id)).not.toContain('12345678901234567');
  });

  it('M10.2 says of a row that is on record, and reads otherwise now, that it was not taken', async () => {
    const row = firmRow();
    const file = await fileRead(city, csv([row]));
    const result = await textOf(file.id);
    const same = await fileRead(city, result);
    expect(same.progress).toMatchObject({ accepted: 1, returned: 0 });
    for (const changed of [
      result.replace('沈云岭', '沈云峰'),
      result.replace(String(row.行政处罚决定书文号), '市监罚〔2026〕99999号'),
    ]) {
      const again = await fileRead(city, changed);
      expect(again.progress).toMatchObject({ accepted: 0, returned: 1 });
      expect(await textOf(again.id)).toMatch(/already, otherwise in/);
    }
  });

  it('M10.2 files a row anew that had lapsed', async () => {
    const file = await fileRead(city, csv([firmRow()]), { as: system });
    const result = await textOf(file.id);
    city.clock.now = '2026-12-12T02:00:00.000Z';
    await sweep(city.wired, city.edge);
    const again = await fileRead(city, result);
    expect(again.progress).toMatchObject({ accepted: 1, submissions: 1 });
    const { body } = await city.call('GET /v1/submissions/{id}', callers.provider, {
      id: submissionOf(again.id),
    });
    expect(body.results.map((each: Body) => each.result)).toEqual(['accepted']);
  });

  it('M10.2 takes no name of a column that is longer than any, and reads the file', async () => {
    const name = Array.from({ length: 300_000 }, (_, i) =>
      String.fromCharCode(0x4e00 + ((i * 7919) % 20_000)),
    );
    const file = await fileRead(city, jsonLines([{ ...firmRow(), [name.join('')]: 'x' }, firmRow()]));
    expect(file).toMatchObject({ status: 'read', progress: { accepted: 1, returned: 1 } });
  });

  it('R5 tells another unit nothing of a code that is not in effect anywhere', async () => {
    const CODE = '行政相对人代码_1（统一社会信用代码）';
    const code = '91990100MA0YL0001A';
    const row = firmRow({ [CODE]: code });
    const { id } = (await city.submit([row])).body;
    const { headers } = await city.call('GET /v1/submissions/{id}', callers.provider, { id });
    const answers = [{ field: CODE, code: 'check-character', reason: '营业执照原件' }];
    const sent = await city.call('POST /v1/submissions/{id}/resubmissions', callers.provider, {
      id,
      body: { row: 1, record: row, answers },
      headers: { 'if-match': String(headers.etag) },
    });
    expect(sent.status).toBe(201);
    await recordSubmission(city.wired, id, city.clock.now);
    const own = await city.submit([firmRow({ [CODE]: code })]);
    expect(own.body.results[0].result).toBe('accepted');
    const transport = { ...callers.provider, unit: 'transport', client: 'transport', officialId: 'TR-1' };
    const other = await city.submit([firmRow({ [CODE]: code })], {}, transport);
    expect(other.body.results[0].faults.map((each: Body) => each.code)).toContain('check-character');
  });
});
