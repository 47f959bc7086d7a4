/** Data formats through their public life: published as data, read by version, shown by the narrowest since (Art. 8, 9, 12). */
import { beforeEach, describe, expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { commendedFirm } from '../../shared/formats/commendation/rows.ts';
import { shift } from '../../support/actors.ts';
import type { Body } from '../../support/body.ts';
import { anybody, callers } from '../../support/callers.ts';
import { approvedAfterAll, published } from '../../support/publish.ts';
import { contentOf, listIn } from '../../support/published.ts';
import { byIntake, served } from '../../support/served.ts';

const begun = '2026-06-01T02:00:00.000Z';
const day = 24 * 60 * 60_000;
const { drafter, provider } = callers;
const item = 'commendations';

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun, undefined, byIntake);
});

type Column = Record<string, unknown>;
const columns = () => listIn<Column>('commendation', 'columns');
/** The columns of commendations with that of a key changed, or taken away. */
const changed = (key: string, change: object | null): Column[] =>
  columns().flatMap((column) => (column.key !== key ? [column] : change ? [{ ...column, ...change }] : []));

const hours = {
  name: '服务时长（小时）',
  label: { zh: '服务时长', en: 'Hours of service' },
  key: 'hours',
  aliases: [],
  reader: { kind: 'whole-number' },
  required: true,
  public: true,
};

/** The row of a firm that is commended on a day that is over by now. */
const row = (change: object = {}) => commendedFirm({ 表彰日期: '2026-05-12', ...change });

const draft = (what: string, name: string, content: object) =>
  city.call('POST /v1/publications', drafter, { body: { what, name, content } });

const faultsOf = ({ status, body }: { status: number; body: Body }) => [
  status,
  ...(body.errors ?? []).map(({ field, code }: Body) => `${field} ${code}`),
];

const submit = (rows: object[], of = item) => city.submit(rows, { item: of });
const idOf = ({ body }: { body: Body }): string => body.results[0].record;
const disclosed = async (of = item) =>
  (await city.call('GET /v1/disclosures', anybody, { query: { item: of, unit: 'market-regulation' } })).body
    .items as Body[];

describe('M16.1 what is never collected has no column', () => {
  test.each([
    ['by its name', { name: '血型' }],
    ['by another header', { aliases: ['既往病史'] }],
    [
      'by its words',
      { name: '型别', reader: { kind: 'one-word', words: { A型: 'A', O型: 'O', AB型: 'AB' } } },
    ],
  ])('%s', async (_, change) => {
    const asked = { ...hours, required: false, ...change };
    const answer = await draft('formats', 'asked', {
      ...contentOf('commendation'),
      columns: [...columns(), asked],
    });
    expect(faultsOf(answer)).toEqual([422, `content.columns.${columns().length} never-collected`]);
  });

  test('what an item may ask consent for has one while no item takes it, and so has what is about nobody', async () => {
    for (const name of ['年收入', '食品类型', '佛教协会名称']) {
      const content = { ...contentOf('commendation'), columns: [...columns(), { ...hours, name }] };
      expect(faultsOf(await draft('formats', 'asked', content))).toEqual([201]);
    }
  });
});

describe('M8.1 a new kind of information with columns of its own, published without a deployment', () => {
  test('a format is drafted, heard, assessed and approved; then an item that names it; then its rows are taken and shown', async () => {
    const format = {
      ...contentOf('commendation'),
      name: { zh: '志愿服务（测试）', en: 'Volunteer service (test)' },
      columns: [...columns(), hours],
    };
    const drafted = await draft('formats', 'service-of-test', format);
    expect(drafted.status).toBe(201);
    const early = await draft('items', 'service-of-test', { ...contentOf(item), format: 'service-of-test' });
    expect(faultsOf(early)).toEqual([422, 'content.format no-such-format']);
    const approval = await approvedAfterAll(city, drafted.body);
    expect([approval.status, approval.body.version]).toEqual([201, 1]);
    const named = await draft('items', 'service-of-test', { ...contentOf(item), format: 'service-of-test' });
    expect(faultsOf(named)).toEqual([201]);
    city.clock.now = shift(city.clock.now, day);
    expect((await approvedAfterAll(city, named.body)).status).toBe(201);
    city.clock.now = shift(city.clock.now, day);

    const { body } = await city.call('GET /v1/catalog/{id}', anybody, { id: 'service-of-test' });
    expect(body.columns).toContain(hours.name);
    expect(body).not.toHaveProperty('formats');
    const lacking = await submit([row()], 'service-of-test');
    expect(lacking.body.results[0].faults.map(({ field, code }: Body) => [field, code])).toEqual([
      [hours.name, 'missing'],
    ]);
    const taken = await submit([row({ [hours.name]: '1,200' })], 'service-of-test');
    expect(taken.body.results[0].result).toBe('accepted');
    expect((await disclosed('service-of-test'))[0]?.content).toMatchObject({ hours: 1200 });
  });

  test('anybody reads formats, with their versions, what is public and why', async () => {
    const all = await city.call('GET /v1/formats', anybody);
    expect(all.body.items.map(({ id }: Body) => id)).toContain('administrative-penalty');
    await published(city, 'formats', 'commendation', { columns: [...columns(), hours] });
    const read = async (query = {}) =>
      (await city.call('GET /v1/formats/{id}', anybody, { id: 'commendation', query })).body;
    expect([(await read()).version, (await read()).columns.at(-1)]).toMatchObject([
      2,
      { key: 'hours', public: true },
    ]);
    expect((await read({ version: '1' })).columns.at(-1).key).toBe('rowNumber');
    const labelIn = async (language: string) =>
      (
        await city.call('GET /v1/formats/{id}', anybody, {
          id: 'designation',
          headers: { 'accept-language': language },
        })
      ).body.columns[0].label;
    expect([await labelIn('zh-CN'), await labelIn('en')]).toEqual(['主体类别', 'Kind of subject']);
    expect((await city.call('GET /v1/formats/{id}', anybody, { id: 'nothing' })).status).toBe(404);
  });

  test.each<[string, object, string]>([
    ['an unknown reader', { reader: { kind: 'telepathy' } }, 'content.columns.14.reader.kind not-in-list'],
    ['a name that looks empty', { name: '\u200b ' }, 'content.columns.14.name missing'],
    ['a label in one language', { label: { zh: '时长', en: ' ' } }, 'content.columns.14.label.en missing'],
    ['a label of no language', { label: 'Hours' }, 'content.columns.14.label wrong-type'],
    ['a key that is none', { key: '__proto__' }, 'content.columns.14.key column-key'],
    [
      'an empty list of words',
      { reader: { kind: 'one-word', words: {} } },
      'content.columns.14.reader.words words-missing',
    ],
    [
      'a word that looks empty',
      { reader: { kind: 'one-word', words: { a: ' ' } } },
      'content.columns.14.reader.words.a missing',
    ],
    ['what nobody asked for', { script: 'x' }, 'content.columns.14.script unknown-field'],
    [
      'a personal text marked public',
      { reader: { kind: 'text' }, personal: true, public: true },
      'content.columns.14.public personal-text-public',
    ],
  ])('a format with %s is refused, with the field', async (_, change, fault) => {
    const content = { ...contentOf('commendation'), columns: [...columns(), { ...hours, ...change }] };
    expect(faultsOf(await draft('formats', 'bad', content))).toEqual([422, fault]);
  });

  test('so is one with an unknown rule, and one of too many columns', async () => {
    const base = contentOf('commendation');
    expect(
      faultsOf(await draft('formats', 'bad', { ...base, rules: ['identifies-subject', 'guess'] })),
    ).toEqual([422, 'content.rules.1 not-in-list']);
    const many = Array.from({ length: 81 }, (_, index) => ({
      ...hours,
      name: `列${index}`,
      key: `k${index}`,
    }));
    expect(faultsOf(await draft('formats', 'bad', { ...base, columns: many }))).toEqual([
      422,
      'content.columns too-many',
    ]);
  });

  test('an item about untrustworthiness needs a format that says of which class its records are', async () => {
    const adverse = await draft('items', 'bad', {
      ...contentOf(item),
      nature: 'untrustworthy',
      noticeBefore: true,
      openForOrganizations: false,
    });
    expect(faultsOf(adverse)).toEqual([422, 'content.format class-rule-missing']);
  });

  test('M9.1 an item that would take effect before its format is told when that is', async () => {
    const drafted = await draft('formats', 'later', contentOf('commendation'));
    const later = shift(begun, 200 * day);
    expect((await approvedAfterAll(city, drafted.body, { effectiveAt: later })).status).toBe(201);
    const named = await draft('items', 'later', { ...contentOf(item), format: 'later' });
    const refused = await approvedAfterAll(city, named.body);
    expect(faultsOf(refused)).toEqual([409, 'content.format format-to-come']);
    const { body } = await city.call('GET /v1/publications/{id}', drafter, { id: named.body.id });
    const approved = await city.call('POST /v1/publications/{id}/approvals', callers.approver, {
      id: named.body.id,
      body: { document: '琼府函〔2026〕13号', effectiveAt: later },
      headers: { 'if-match': `"${body.caseVersion}"` },
    });
    expect(approved.status).toBe(201);
  });
});

describe('M9.1 a row is read by the version of its receipt, and goes on by it', () => {
  /** Receives a row, has a version take effect, and only then takes the row in. */
  async function receivedBefore(change: object, sent: object = row()) {
    const receipt = await city.call('POST /v1/submissions', provider, { body: { item, records: [sent] } });
    expect(receipt.status).toBe(202);
    expect((await published(city, 'formats', 'commendation', change)).status).toBe(201);
    await recordSubmission(city.wired, receipt.body.id, city.clock.now);
    const read = await city.call('GET /v1/submissions/{id}', provider, { id: receipt.body.id });
    expect(read.body.results[0].result).toBe('accepted');
    return idOf(read);
  }
  const contentRead = async (id: string, as = provider): Promise<Body> =>
    (await city.call('GET /v1/records/{id}', as, { id })).body.content;

  test('what a later version asks for more is not asked of it', async () => {
    const id = await receivedBefore({ columns: [...columns(), hours] });
    expect(await contentRead(id)).toMatchObject({ honour: expect.any(String) });
    // Until the intake's note of what had waited that long is old.
    city.clock.now = shift(city.clock.now, 2 * 60_000);
    const anew = await submit([row({ 表彰文号: '市监表〔2026〕9号' })]);
    expect(anew.body.results[0].faults).toMatchObject([{ field: hours.name, code: 'missing' }]);
  });

  test('what a later version does not collect any more is not put on record, and the record is corrected without it', async () => {
    const id = await receivedBefore({ columns: changed('merits', null) });
    expect(await contentRead(id)).not.toHaveProperty('merits');
    const correct = async (corrections: object) => {
      const { headers } = await city.call('GET /v1/records/{id}', provider, { id });
      return city.call(
        'POST /v1/records/{id}/corrections',
        { ...provider, officialId: 'another', officialName: 'Another' },
        {
          id,
          body: { corrections, document: '市监更〔2026〕1号', reason: '笔误' },
          headers: { 'if-match': String(headers.etag) },
        },
      );
    };
    expect(faultsOf(await correct({ merits: '又写一遍' }))).toEqual([
      422,
      'corrections.merits unknown-field',
    ]);
    expect((await correct({ honour: '另一荣誉' })).status).toBe(201);
    expect(await contentRead(id)).toMatchObject({ honour: '另一荣誉' });
  });

  test('rows that wait are read as they were sent', async () => {
    const system = { client: 'market-regulation', scope: 'records:submit', unit: 'market-regulation' };
    const receipt = await city.call('POST /v1/submissions', system, { body: { item, records: [row()] } });
    expect(
      (await published(city, 'formats', 'commendation', { columns: [...columns(), hours] })).status,
    ).toBe(201);
    const waiting = await city.call('GET /v1/submissions/{id}/rows', provider, { id: receipt.body.id });
    expect(waiting.status).toBe(200);
  });
});

describe('M12.1 what is public of a record is the narrowest since its filing', () => {
  const shown = async (): Promise<Body> => (await disclosed())[0]?.content;

  test('what was closed once is closed for good; what is opened later opens nothing filed before', async () => {
    await submit([row()]);
    expect(await shown()).toMatchObject({ honour: expect.any(String) });
    expect(
      (await published(city, 'formats', 'commendation', { columns: changed('honour', { public: false }) }))
        .status,
    ).toBe(201);
    expect(await shown()).not.toHaveProperty('honour');
    expect(await shown()).toHaveProperty('decidedOn');
    await published(city, 'formats', 'commendation', {});
    expect(await shown()).not.toHaveProperty('honour');
    await submit([row({ 表彰文号: '市监表〔2026〕8号' })]);
    expect((await disclosed()).map(({ content }) => 'honour' in content)).toEqual([true, false]);
  });

  test('what identifies somebody by a document in a later version is kept from organs, too', async () => {
    await submit([row({ 备注: '存档号 7' })]);
    const inquired = async () =>
      (
        await city.call('POST /v1/inquiries', callers.organ, {
          body: {
            subject: { kind: 'organization', code: '91990100MA0YL0001Q' },
            basis: { type: 'duty', purpose: 'commendations-and-rewards', matter: '评选' },
          },
        })
      ).body.records[0]?.content;
    expect(await inquired()).toHaveProperty('remarks');
    await published(city, 'formats', 'commendation', {
      columns: changed('remarks', { identifying: true, personal: true }),
    });
    expect(await inquired()).not.toHaveProperty('remarks');
    expect(await inquired()).toHaveProperty('merits');
  });
});
