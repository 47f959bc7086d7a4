import { beforeEach, describe, expect, test } from 'vitest';
import { ofKind } from '../../../functions/cases.ts';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { partsOf } from '../../../local/acts/send-file.ts';
import { Overloaded } from '../../../shared/store/store.ts';
import { freshSeed } from '../../hostile/support/report.ts';
import type { Body } from '../../support/body.ts';
import { callers } from '../../support/callers.ts';
import { csv } from '../../support/csv.ts';
import { someCalls } from '../../support/dying.ts';
import { fileRead, readMessage, resultOf, sendMissing } from '../../support/file-reading.ts';
import { firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const { officialId: _, officialName: __, ...system } = callers.provider;
const NUMBER = '行政处罚决定书文号';

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const firmRows = (count: number): Record<string, unknown>[] => Array.from({ length: count }, () => firmRow());

/** The document numbers of all records that lie there, each as often as it does. */
async function numbersOnRecord(): Promise<string[]> {
  const ids = await recordIds();
  const numbers: string[] = [];
  for (let from = 0; from < ids.length; from += 100) {
    const { cases } = await city.wired.cases.load(null, ids.slice(from, from + 100));
    for (const found of cases) {
      const record = ofKind(found, 'record');
      if (record) numbers.push(String(record.state.secret.filing.content.documentNumber));
    }
  }
  return numbers.sort();
}

async function recordIds(): Promise<string[]> {
  const { items } = (await city.call('GET /v1/files', callers.provider)).body;
  const ids: string[] = [];
  for (const { id, progress } of items)
    for (let number = 0; number < progress.submissions; number++) {
      const submission = id.replace('fil_', 'sub_');
      const { body } = await city.call('GET /v1/submissions/{id}', callers.provider, {
        id: `${submission}-${number.toString(16).padStart(20, '0')}`,
      });
      ids.push(...body.results.flatMap(({ record }: Body) => record ?? []));
    }
  return ids;
}

const raw = (): string[] => [...city.uploads.kept.keys()].filter((key) => key.startsWith('upload/'));
const kept = (): string =>
  [...city.uploads.kept.values()].map((bytes) => Buffer.from(bytes).toString()).join('');
const numbersOf = (rows: readonly Record<string, unknown>[]): string[] =>
  rows.map((row) => String(row[NUMBER])).sort();

describe('M10.2 a file of rows is sent in parts and read once', () => {
  test('its rows become submissions of at most 500, and records; nothing raw is left', async () => {
    const rows = firmRows(1001);
    const file = await fileRead(city, csv(rows), { partBytes: 100_000 });
    expect(file).toMatchObject({ status: 'read', fault: null });
    expect(file.progress).toMatchObject({
      rows: 1001,
      accepted: 1001,
      returned: 0,
      submissions: 3,
      through: 1002,
    });
    expect(file.progress.bytes).toBe(file.progress.ofBytes);
    expect(await numbersOnRecord()).toEqual(numbersOf(rows));
    expect(raw()).toEqual([]);
  });

  test.each([
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['rows of JSON, one a line', () => null],
  ])('also as %s', async (_, as) => {
    const rows = firmRows(3);
    const bytes = as(csv(rows)) ?? Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'));
    expect(await fileRead(city, bytes)).toMatchObject({ status: 'read', progress: { accepted: 3 } });
    expect(await numbersOnRecord()).toEqual(numbersOf(rows));
  });

  test('the same file again, under whatever name, records nothing twice: its rows come back', async () => {
    const rows = firmRows(3);
    await fileRead(city, csv(rows));
    const again = await fileRead(city, csv(rows));
    expect(again.status).toBe('read');
    const result = Buffer.from(await resultOf(city, again.id, 'csv')).toString();
    expect(result.match(/,returned,/g)).toHaveLength(3);
    expect((await numbersOnRecord()).sort()).toEqual(numbersOf(rows));
  });

  test('the message twice, or late, changes nothing more', async () => {
    const file = await fileRead(city, csv(firmRows(2)));
    expect(await readMessage(city, file.id)).toBe(true);
    const { body } = await city.call('GET /v1/files/{id}', callers.provider, { id: file.id });
    expect(body.version).toBe(file.version);
  });

  test('two who read it at once make of each row one record', async () => {
    const rows = firmRows(700);
    const bytes = Buffer.from(csv(rows));
    const [{ part, announced }] = partsOf(bytes, bytes.length) as [ReturnType<typeof partsOf>[number]];
    const body = { item: 'administrative-penalties', parts: [announced] };
    const opened = await city.call('POST /v1/files', callers.provider, { body });
    sendMissing(city, opened.body, [part]);
    const { id } = opened.body;
    await city.call('POST /v1/files/{id}/completions', callers.provider, { id, body: {} });
    await Promise.all([readMessage(city, id), readMessage(city, id)]);
    await readMessage(city, id);
    expect(await numbersOnRecord()).toEqual(numbersOf(rows));
  });

  test('what a system of the unit sends waits for a named official, row by row', async () => {
    const file = await fileRead(city, csv(firmRows(2)), { as: system });
    expect(file.progress).toMatchObject({ accepted: 0, waiting: 2 });
    const { items } = (await city.call('GET /v1/worklist', callers.provider)).body;
    expect(items).toMatchObject([{ what: 'confirm-rows' }]);
  });
});

describe('Invariant 11: a reader that dies anywhere loses no row and doubles none', () => {
  const seed = freshSeed();
  test(`at any of its calls (seed ${seed})`, async () => {
    for (const dies of someCalls(seed, 1, 59)) {
      let calls = Number.POSITIVE_INFINITY;
      city = await served(begun, (call) => async (command, input) => {
        if (--calls === 0) throw new Overloaded('It died.');
        return call(command, input);
      });
      // A whole submission, and one row of another.
      const rows = firmRows(501);
      const bytes = Buffer.from(csv(rows));
      const parts = partsOf(bytes, 200_000);
      const body = { item: 'administrative-penalties', parts: parts.map(({ announced }) => announced) };
      const opened = await city.call('POST /v1/files', callers.provider, { body });
      sendMissing(
        city,
        opened.body,
        parts.map(({ part }) => part),
      );
      const { id } = opened.body;
      await city.call('POST /v1/files/{id}/completions', callers.provider, { id, body: {} });
      calls = dies;
      const isTaken = await readMessage(city, id).catch(() => false);
      calls = Number.POSITIVE_INFINITY;
      if (!isTaken) await readMessage(city, id);
      const { body: read } = await city.call('GET /v1/files/{id}', callers.provider, { id });
      expect(read, `died at call ${dies}`).toMatchObject({
        status: 'read',
        progress: { rows: 501, accepted: 501, submissions: 2 },
      });
      expect(await numbersOnRecord(), `died at call ${dies}`).toEqual(numbersOf(rows));
      expect(raw()).toEqual([]);
    }
  }, 120_000);
});

describe('M10.2 the parts of a file', () => {
  const bytes = Buffer.from('一二三四五六七八九十');
  const open = async (parts = partsOf(bytes, 10)) =>
    (
      await city.call('POST /v1/files', callers.provider, {
        body: { item: 'administrative-penalties', parts: parts.map(({ announced }) => announced) },
      })
    ).body;
  const complete = (id: string, as = callers.provider) =>
    city.call('POST /v1/files/{id}/completions', as, { id, body: {} });

  test('what is missing is named, and where it is sent: the upload goes on where it broke', async () => {
    const parts = partsOf(bytes, 10);
    const file = await open(parts);
    sendMissing(city, { parts: [file.parts[0]] }, [parts[0]?.part ?? bytes]);
    const early = await complete(file.id);
    expect(early).toMatchObject({ status: 409, body: { code: 'parts-missing' } });
    expect(early.body.detail).toContain('2, 3');
    const { body } = await city.call('GET /v1/files/{id}', callers.provider, { id: file.id });
    expect(body.parts.map(({ isThere, upload }: Body) => [isThere, upload === null])).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
  });

  test('a mended part takes the place of its first try, which comes late and is not read', async () => {
    const rows = firmRows(1);
    const [right, wrong] = [Buffer.from(csv(rows)), Buffer.from(csv(firmRows(1)))];
    const announcedOf = (of: Uint8Array) => partsOf(of, of.length)[0]?.announced;
    const file = await city.call('POST /v1/files', callers.provider, {
      body: { item: 'administrative-penalties', parts: [announcedOf(wrong)] },
    });
    const { id, parts } = file.body;
    const mended = await city.call('POST /v1/files/{id}/parts', callers.provider, {
      id,
      body: { part: 1, ...announcedOf(right) },
    });
    sendMissing(city, mended.body, [right]);
    sendMissing(city, { parts }, [wrong]);
    await complete(id);
    await readMessage(city, id);
    expect(await numbersOnRecord()).toEqual(numbersOf(rows));
    expect(raw()).toEqual([]);
  });

  test('bytes that are not those announced are not taken', async () => {
    const parts = partsOf(bytes, 10);
    const file = await open(parts);
    sendMissing(city, file, [Buffer.alloc(10), Buffer.alloc(10), Buffer.alloc(10)]);
    expect(raw()).toEqual([]);
  });

  test('after its hours nothing is taken, and what was sent is gone', async () => {
    const parts = partsOf(bytes, 10);
    const file = await open(parts);
    sendMissing(
      city,
      file,
      parts.map(({ part }) => part),
    );
    expect(raw()).toHaveLength(3);
    city.clock.now = file.uploadBy;
    expect(await complete(file.id)).toMatchObject({ status: 409, body: { code: 'upload-over' } });
    await sweep(city.wired, city.edge);
    await readMessage(city, file.id);
    expect(raw()).toEqual([]);
    const { body } = await city.call('GET /v1/files/{id}', callers.provider, { id: file.id });
    expect(body).toMatchObject({ status: 'lapsed' });
    expect(body.parts.every(({ upload }: Body) => upload === null)).toBe(true);
  });

  test.each([
    [
      'too many parts',
      { parts: Array.from({ length: 65 }, () => ({ bytes: 1, sha256: '0'.repeat(64) })) },
      'parts',
    ],
    ['none', { parts: [] }, 'parts'],
    [
      'a part of more than 16 MB',
      { parts: [{ bytes: 16_000_001, sha256: '0'.repeat(64) }] },
      'parts.0.bytes',
    ],
    [
      '256 MB and more',
      { parts: Array.from({ length: 17 }, () => ({ bytes: 16_000_000, sha256: '0'.repeat(64) })) },
      'parts',
    ],
    ['a checksum in base64', { parts: [{ bytes: 1, sha256: `${'a'.repeat(43)}=` }] }, 'parts.0.sha256'],
    ['an item that nobody has', { item: 'moon', parts: [{ bytes: 1, sha256: '0'.repeat(64) }] }, 'item'],
    ['a law of the moon', { exemption: 'moon', parts: [{ bytes: 1, sha256: '0'.repeat(64) }] }, 'exemption'],
  ])('are refused where they are %s', async (_, body, field) => {
    const answer = await city.call('POST /v1/files', callers.provider, {
      body: { item: 'administrative-penalties', ...body },
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((each: Body) => each.field)).toContain(field);
  });

  test('of another unit nobody learns anything, and does nothing', async () => {
    const file = await open();
    const stranger = { ...callers.provider, unit: 'transport', client: 'transport', officialId: 'TR-0001' };
    for (const [route, body] of [
      ['GET /v1/files/{id}', undefined],
      ['POST /v1/files/{id}/parts', { part: 1, bytes: 1, sha256: '0'.repeat(64) }],
      ['POST /v1/files/{id}/completions', {}],
      ['POST /v1/files/{id}/results', { as: 'csv' }],
    ] as const) {
      expect(await city.call(route, stranger, { id: file.id, body })).toMatchObject({ status: 404 });
    }
    expect((await city.call('GET /v1/files', stranger)).body.items).toEqual([]);
  });
});

describe('M16.1 Invariant 6: what is not collected stays nowhere', () => {
  const illness = '当事人确诊患有糖尿病';

  test('its cell goes back empty, by its name; what came with it goes back as it was', async () => {
    const rows = [firmRow(), firmRow({ 备注: illness, 违法行为类型: '=1+1' })];
    const file = await fileRead(city, csv(rows));
    expect(file.progress).toMatchObject({ accepted: 1, returned: 1 });
    const result = Buffer.from(await resultOf(city, file.id, 'csv')).toString();
    expect(kept()).not.toContain('糖尿病');
    expect(result).not.toContain('糖尿病');
    expect(result).toMatch(/备注/);
    expect(result).toContain("'=1+1");
    expect(result).toContain('returned');
  });
});

describe('M10.2 what became of each row goes back to who sent it', () => {
  test('as a table and as a workbook, with what to do, in the language that is asked for', async () => {
    const rows = [firmRow(), firmRow({ 处罚决定日期: '2026-02-30' })];
    const file = await fileRead(city, csv(rows));
    const result = Buffer.from(await resultOf(city, file.id, 'csv')).toString();
    const [header = '', first = '', second = ''] = result.split('\r\n');
    expect(header).toMatch(
      /Platform: outcome,Platform: columns,Platform: reason,Platform: what to do,Platform: why it is right,Platform: submission,Platform: row$/,
    );
    expect(first).toMatch(/,recorded,,,,,sub_market-regulation_[^,]+,2$/);
    expect(second).toMatch(/,returned,处罚决定日期,.+,sub_market-regulation_[^,]+,3$/);
    expect((await resultOf(city, file.id, 'xlsx')).length).toBeGreaterThan(1000);
  });

  test('until its days are over: then it lapses, and nothing of it is left', async () => {
    const file = await fileRead(city, csv(firmRows(1)));
    await resultOf(city, file.id, 'csv');
    city.clock.now = file.keptUntil;
    const late = await city.call('POST /v1/files/{id}/results', callers.provider, {
      id: file.id,
      body: { as: 'xlsx' },
    });
    expect(late).toMatchObject({ status: 409, body: { code: 'result-over' } });
    await sweep(city.wired, city.edge);
    await readMessage(city, file.id);
    expect([...city.uploads.kept.keys()]).toEqual([]);
  });
});

describe('M10.2 a result is sent again as it came back, mended', () => {
  const DAY = '处罚决定日期';
  const wrongDay = { [DAY]: '2026-02-30' };

  test.each(['csv', 'xlsx'] as const)(
    'as %s: its rows go on under their receipt, the others stay',
    async (form) => {
      const rows = [firmRow(), firmRow(wrongDay), firmRow({ ...wrongDay, 备注: '甲' })];
      const file = await fileRead(city, csv(rows));
      expect(file.progress).toMatchObject({ accepted: 1, returned: 2 });
      const result = await resultOf(city, file.id, form);
      const mended = form === 'csv' ? mend(result) : await mendWorkbook(result);
      const again = await fileRead(city, mended);
      expect(again.progress).toMatchObject({ rows: 3, accepted: 3, returned: 0, submissions: 0 });
      const submission = again.id && (await submissionOfFirst(file.id));
      await recordSubmission(city.wired, submission, city.clock.now);
      const { body } = await city.call('GET /v1/submissions/{id}', callers.provider, { id: submission });
      expect(body.results.map((each: Body) => each.result)).toEqual(['accepted', 'accepted', 'accepted']);
      const shown = Buffer.from(await resultOf(city, again.id, 'csv')).toString();
      expect(shown.match(/,recorded,,,,/g)).toHaveLength(3);
      expect(shown.split('\r\n')[0]?.match(/Platform: outcome/g)).toHaveLength(1);
    },
  );

  test('three hundred of one receipt are one change of it; those that are still wrong come back by themselves', async () => {
    const rows = Array.from({ length: 300 }, () => firmRow(wrongDay));
    const file = await fileRead(city, csv(rows));
    const result = await resultOf(city, file.id, 'csv');
    // One stays as it was, and two are of one decision.
    const [one, other, third] = rows.map((row) => String(row[NUMBER]));
    const again = await fileRead(
      city,
      mend(result)
        .toString()
        .replace(`${third}`, `${other}`)
        .replace(new RegExp(`(${one}.*?)2026-02-27`), '$12026-02-30'),
    );
    expect(again.progress).toMatchObject({ rows: 300, accepted: 298, returned: 2 });
    const id = await submissionOfFirst(file.id);
    await recordSubmission(city.wired, id, city.clock.now);
    const { body } = await city.call('GET /v1/submissions/{id}', callers.provider, { id });
    expect(body.confirmations.map((each: Body) => each.rows.length)).toEqual([298]);
    expect(body.results.filter((each: Body) => each.result === 'accepted')).toHaveLength(298);
    const shown = Buffer.from(await resultOf(city, again.id, 'csv')).toString();
    expect(shown.match(/,returned,处罚决定日期,/g)).toHaveLength(1);
    expect(shown.match(new RegExp(`,returned,${NUMBER},`, 'g'))).toHaveLength(1);
  });

  test('what is still wrong comes back once more, with why', async () => {
    const file = await fileRead(city, csv([firmRow(), firmRow(wrongDay)]));
    const again = await fileRead(city, await resultOf(city, file.id, 'csv'));
    expect(again.progress).toMatchObject({ accepted: 1, returned: 1 });
    const shown = Buffer.from(await resultOf(city, again.id, 'csv')).toString();
    expect(shown).toMatch(/,returned,处罚决定日期,/);
  });

  test('a receipt of another unit, or of nothing, is none', async () => {
    const file = await fileRead(city, csv([firmRow(wrongDay)]));
    const result = mend(await resultOf(city, file.id, 'csv')).toString();
    for (const other of [
      result.replaceAll('sub_market-regulation_', 'sub_transport_'),
      result.replace(/(sub_market-regulation_[^,]+),2\b/, '$1,3'),
      result.replace(/sub_market-regulation_[^,]+,2\b/, 'moon,2'),
    ]) {
      const again = await fileRead(city, other);
      expect(again.progress).toMatchObject({ accepted: 0, returned: 1 });
    }
  });

  test('by a system of the unit nothing is answered for: its rows come back', async () => {
    const file = await fileRead(city, csv([firmRow(wrongDay)]));
    const again = await fileRead(city, mend(await resultOf(city, file.id, 'csv')), { as: system });
    expect(again.progress).toMatchObject({ accepted: 0, returned: 1 });
  });

  const mend = (result: Uint8Array): Buffer =>
    Buffer.from(Buffer.from(result).toString().replaceAll('2026-02-30', '2026-02-27'));

  async function mendWorkbook(result: Uint8Array): Promise<Uint8Array> {
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
    const parts = unzipSync(result);
    const name = 'xl/worksheets/sheet1.xml';
    const sheet = strFromU8(parts[name] ?? new Uint8Array());
    return zipSync({ ...parts, [name]: strToU8(sheet.replaceAll('2026-02-30', '2026-02-27')) });
  }

  const submissionOfFirst = async (file: string) => `${file.replace('fil_', 'sub_')}-${'0'.repeat(20)}`;
});

describe('M10.2 a message about a file that is lost is sent again', () => {
  test('by the sweep, and reported', async () => {
    const bytes = Buffer.from(csv(firmRows(1)));
    const [{ part, announced }] = partsOf(bytes, bytes.length) as [ReturnType<typeof partsOf>[number]];
    const opened = await city.call('POST /v1/files', callers.provider, {
      body: { item: 'administrative-penalties', parts: [announced] },
    });
    sendMissing(city, opened.body, [part]);
    const { id } = opened.body;
    await city.call('POST /v1/files/{id}/completions', callers.provider, { id, body: {} });
    city.clock.now = '2026-12-01T02:29:59.999Z';
    expect(await sweep(city.wired, city.edge)).toBe(0);
    city.clock.now = '2026-12-01T02:30:00.000Z';
    expect(await sweep(city.wired, city.edge)).toBe(1);
    await readMessage(city, id);
    const { body } = await city.call('GET /v1/files/{id}', callers.provider, { id });
    expect(body.status).toBe('read');
  });
});
