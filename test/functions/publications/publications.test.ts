import { beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { seeds } from '../../../shared/publication/seeds.ts';
import { shift } from '../../support/actors.ts';
import { callers } from '../../support/callers.ts';
import { approvalNumber, heard } from '../../support/publish.ts';
import { contentOf } from '../../support/published.ts';
import { served } from '../../support/served.ts';

const begun = '2026-06-01T02:00:00.000Z';
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const name = 'administrative-penalties';
const { drafter, approver } = callers;

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

async function current() {
  return (await city.call('GET /v1/catalog/{id}', { client: '', scope: '' }, { id: name })).body;
}

/** The content of the item as it is, with some fields changed. */
async function changed(fields: object): Promise<object> {
  const { id: _1, version: _2, effectiveAt: _3, columns: _4, upcoming: _5, ...content } = await current();
  // Shown in one language, drafted in both.
  const { name: inBoth, exemptions, inclusions } = contentOf(name);
  return { what: 'items', name, content: { ...content, name: inBoth, exemptions, inclusions, ...fields } };
}

const drafted = async (fields: object, by: typeof drafter | typeof approver = drafter) =>
  city.call('POST /v1/publications', by, { body: await changed(fields) });

/** Drafts a version and leads it through its public life, up to its approval; the clock goes with it. */
async function ready(fields: object) {
  const draft = await drafted(fields);
  return { ...draft, version: await heard(city, draft.body.id) };
}

const approved = (id: string, by: typeof drafter | typeof approver = approver, body = {}, version = '"3"') =>
  city.call('POST /v1/publications/{id}/approvals', by, {
    id,
    body: { document: approvalNumber, ...body },
    headers: { 'if-match': version },
  });

const basis = { law: { zh: '某法', en: 'A law' }, article: { zh: '第一条', en: 'Art. 1' } };
const narrower = { scopeOfUse: ['public-safety-risk'] };
const wider = { providers: ['market-regulation', 'transport', 'housing', 'procurement-centre'] };

describe('M9.1 what is published is drafted by one official and approved by another', () => {
  test('a draft has no effect, and is on the worklist of the department until it is approved', async () => {
    const before = await current();
    const { status, body } = await drafted(narrower);
    expect([status, body.status, body.version]).toEqual([201, 'draft', null]);
    city.clock.now = shift(begun, 48 * hour);
    expect(await current()).toEqual(before);
    await heard(city, body.id);
    await sweep(city.wired, city.edge);
    expect(await current()).toEqual(before);
    const worklist = async () => (await city.call('GET /v1/worklist', approver)).body.items;
    expect(await worklist()).toEqual([
      {
        case: body.id,
        unit: 'credit-department',
        what: 'approve-publication',
        dueAt: '2026-09-01T16:00:00.000Z',
        lastDay: '2026-09-01',
        overdue: false,
        handler: null,
      },
    ]);
    expect((await approved(body.id)).status).toBe(201);
    expect(await worklist()).toEqual([]);
  });

  test('Invariant 13: nobody approves what he drafted, and nobody without a name approves', async () => {
    const { body } = await ready(narrower);
    const own = await approved(body.id, drafter);
    expect([own.status, own.body.errors[0].code]).toEqual([403, 'own-draft']);
    const { officialId: _, officialName: _2, ...nobody } = approver;
    const unnamed = await city.call('POST /v1/publications/{id}/approvals', nobody, {
      id: body.id,
      body: { document: approvalNumber },
      headers: { 'if-match': '"3"' },
    });
    expect(unnamed.status).toBe(403);
  });

  test('nobody of another unit comes near it', async () => {
    const { body } = await drafted(narrower);
    for (const stranger of [callers.provider, callers.handler, callers.supervision]) {
      const read = await city.call('GET /v1/publications/{id}', stranger, { id: body.id });
      expect(read.status).toBe(403);
    }
  });

  test('a draft that is withdrawn is not published any more, and is kept', async () => {
    const { body } = await drafted(narrower);
    const withdrawn = await city.call('POST /v1/publications/{id}/withdrawals', drafter, {
      id: body.id,
      body: {},
      headers: { 'if-match': '"1"' },
    });
    expect(withdrawn.body.status).toBe('withdrawn');
    expect((await approved(body.id, approver, {}, '"2"')).body.errors[0].code).toBe('not-possible-now');
    const { body: list } = await city.call('GET /v1/publications', drafter, { query: { what: 'items' } });
    const ships = seeds.filter((seed) => seed.what === 'items').map(() => 'published');
    expect(list.items.map(({ status }: { status: string }) => status)).toEqual(['withdrawn', ...ships]);
  });

  test('M30.1 its history is whole', async () => {
    const { body } = await ready(narrower);
    await approved(body.id);
    await city.sealAll();
    const proof = await city.call('GET /v1/audit/proofs/{id}', callers.supervision, { id: body.id });
    expect(proof.body).toMatchObject({ case: body.id, events: 4, whole: true, breaches: [] });
  });
});

describe('M9.1 a version takes effect at its instant, to the millisecond, and is never replaced', () => {
  test.each([
    ['what only narrows, five minutes after its approval', narrower, 5 * minute],
    ['what widens, a day after it', wider, 24 * hour],
  ])('%s', async (_, fields, after) => {
    const { body } = await ready(fields);
    const { now } = city.clock;
    const answer = await approved(body.id);
    const effectiveAt = shift(now, after);
    expect(answer.body).toMatchObject({ status: 'published', version: 2, effectiveAt });
    const at = async (instant: string) => {
      city.clock.now = instant;
      return (await current()).version;
    };
    expect(await at(now)).toBe(1);
    expect(await at(shift(effectiveAt, -1))).toBe(1);
    expect(await at(effectiveAt)).toBe(2);
    const query = { version: '1' };
    const first = await city.call('GET /v1/catalog/{id}', { client: '', scope: '' }, { id: name, query });
    expect(first.body.version).toBe(1);
  });

  test('a copy that was read just before the approval is gone before the version takes effect', async () => {
    const { body } = await ready(narrower);
    await current();
    city.clock.now = shift(city.clock.now, 1);
    const { effectiveAt } = (await approved(body.id)).body;
    city.clock.now = effectiveAt;
    expect((await current()).version).toBe(2);
  });

  test('what is in memory is not read again for every request', async () => {
    await current();
    const sent = city.sent.length;
    for (let requests = 0; requests < 5; requests++) await current();
    expect(city.sent.length).toBe(sent);
  });

  test('a later instant may be named, an earlier one not', async () => {
    const { body } = await ready(narrower);
    const { now } = city.clock;
    const soon = await approved(body.id, approver, { effectiveAt: shift(now, 5 * minute - 1) });
    expect([soon.status, soon.body.errors[0].code]).toEqual([409, 'too-soon']);
    const effectiveAt = shift(now, 9 * hour);
    expect((await approved(body.id, approver, { effectiveAt })).body).toMatchObject({ effectiveAt });
  });

  test('no version that is still to come delays one that narrows, and it counts from its instant on', async () => {
    const far = '9999-01-01T00:00:00.000Z';
    const first = await approved((await ready(wider)).body.id, approver, { effectiveAt: far });
    const second = await approved((await ready(narrower)).body.id);
    expect([first.body.version, second.body.version]).toEqual([2, 3]);
    expect(second.body.effectiveAt).toBe(shift(city.clock.now, 5 * minute));
    city.clock.now = shift(city.clock.now, 5 * minute - 1);
    // What the far one would be taken the place of before it came is not announced.
    expect((await current()).upcoming.map(({ version }: { version: number }) => version)).toEqual([3]);
    for (const instant of [second.body.effectiveAt, far]) {
      city.clock.now = instant;
      expect((await current()).version).toBe(3);
    }
  });

  test('what is new widens', async () => {
    const { content } = (await drafted({})).body;
    const body = { what: 'items', name: 'new', content };
    const { id } = (await city.call('POST /v1/publications', drafter, { body })).body;
    await heard(city, id);
    const effectiveAt = shift(city.clock.now, 24 * hour);
    expect((await approved(id)).body).toMatchObject({ version: 1, effectiveAt });
  });

  test('what undoes a narrower version that is still to come within the day widens', async () => {
    // Both were heard before either was approved: of the second it is only known then what it replaces.
    const soon = await ready(narrower);
    const { now } = city.clock;
    await approved(soon.body.id, approver, { effectiveAt: shift(now, 33 * day + 23 * hour) });
    const undone = await approved((await ready({ basis })).body.id);
    expect(undone.body.effectiveAt).toBe(shift(city.clock.now, 24 * hour));
    city.clock.now = shift(now, 33 * day + 23 * hour);
    expect((await current()).scopeOfUse).toEqual(narrower.scopeOfUse);
  });

  test('what has been replaced before it came is compared with no more', async () => {
    const otherwise = await ready({ frequency: { days: 9 } });
    const far = shift(city.clock.now, 64.5 * day);
    await approved(otherwise.body.id, approver, { effectiveAt: far });
    await approved((await ready(narrower)).body.id);
    const narrowest = await ready({ ...narrower, openForOrganizations: false });
    expect(city.clock.now > shift(far, -day)).toBe(true);
    expect((await approved(narrowest.body.id)).body.effectiveAt).toBe(shift(city.clock.now, 5 * minute));
  });

  test('two officials approve two drafts at once: one is told that the other has overtaken his', async () => {
    const drafts = [await ready(narrower), await ready({ ...narrower, providers: ['housing'] })];
    const answers = await Promise.all(drafts.map(({ body }) => approved(body.id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect(late?.body.errors[0].code).toBe('overtaken');
    const versions = (await city.wired.cases.published('items', `${name}#`)).map(({ version }) => version);
    expect(versions).toEqual([1, 2]);
  });

  test('an old draft does not bring back what was narrowed since it was written', async () => {
    const old = await ready({});
    expect(old.body.replaces).toBe(1);
    await approved((await ready(narrower)).body.id);
    const back = await approved(old.body.id);
    expect([back.status, back.body.errors[0].code]).toEqual([409, 'overtaken']);
    const anew = await ready({ basis });
    expect(anew.body.replaces).toBe(2);
    const effectiveAt = shift(city.clock.now, day);
    expect((await approved(anew.body.id)).body).toMatchObject({ version: 3, effectiveAt });
  });
});

const months = (least: number, most: number) => ({ least: { months: least }, most: { months: most } });
const rule = { minor: null, general: months(3, 12), serious: months(12, 36) };

describe('M8.1 M12.1 an item says how long it is disclosed, by class, with least and most', () => {
  test.each<[string, object, [field: string, code: string][]]>([
    [
      'without notice',
      { noticeBefore: false },
      [
        ['noticeBefore', 'untrustworthy-without-notice'],
        ['noticeBefore', 'basis-missing'],
      ],
    ],
    [
      'for longer than it is recorded',
      { disclosure: { ...rule, general: months(3, 13) } },
      [
        ['disclosure.general.most', 'disclosed-longer-than-recorded'],
        ['disclosure.general.most', 'basis-missing'],
      ],
    ],
    [
      'for longer at the least than at the most',
      { disclosure: { ...rule, serious: months(12, 11) } },
      [['disclosure.serious.least', 'least-beyond-most']],
    ],
    [
      'with repair later than order 36 has it, on no provision',
      { disclosure: { ...rule, general: months(4, 12) } },
      [['disclosure.general.least', 'basis-missing']],
    ],
    [
      'with the minor class repaired after a time, on no provision',
      { disclosure: { ...rule, minor: { least: { days: 30 }, most: { days: 60 } } } },
      [['disclosure.minor.least', 'basis-missing']],
    ],
    [
      'recorded for longer, on no provision',
      { recordingPeriod: { years: 3 } },
      [['recordingPeriod', 'basis-missing']],
    ],
    [
      'used for more about natural persons, on no provision',
      { scopeOfUse: ['recruitment-and-promotion'] },
      [['scopeOfUse', 'basis-missing']],
    ],
  ])('untrustworthiness that is listed %s comes back, naming the field', async (_, fields, faults) => {
    const { status, body } = await drafted(fields);
    const found = body.errors.map(({ field, code }: { field: string; code: string }) => [field, code]);
    expect([status, found]).toEqual([422, faults.map(([field, code]) => [`content.${field}`, code])]);
  });

  test.each<[string, object]>([
    [
      'the minor class disclosed, as the item says so',
      { disclosure: { ...rule, minor: { least: null, most: { months: 3 } } } },
    ],
    ['more than before on a provision that it names', { recordingPeriod: { years: 3 }, basis }],
    ['less than order 36 has it', { disclosure: { ...rule, general: months(1, 2) } }],
    ['one period for all', { recordingPeriod: { months: 3 }, disclosure: undefined }],
  ])('%s is drafted', async (_, fields) => {
    expect((await drafted(fields)).status).toBe(201);
  });
});

describe('M8.1 a draft is held to the schema of what it publishes', () => {
  test.each([
    ['a purpose that Art. 14 does not name', { scopeOfUse: ['curiosity'] }, 'content.scopeOfUse.0'],
    ['a format that there is not', { format: 'horoscope' }, 'content.format'],
    ['a period of two units', { frequency: { days: 1, months: 1 } }, 'content.frequency'],
    ['a field that items do not have', { score: 7 }, 'content.score'],
    ['a unit that is no code', { providers: ['The Mayor'] }, 'content.providers.0'],
  ])('%s comes back, naming the field', async (_, fields, field) => {
    const { status, body } = await drafted(fields);
    expect(status).toBe(422);
    expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  test.each([
    ['is empty', '', 'missing'],
    ['is of invisible signs', '\u200b\u3164', 'missing'],
    ['is of signs that say nothing', '。…', 'missing'],
  ])('a name that %s comes back with one fault', async (_, zh, code) => {
    const { status, body } = await drafted({ name: { zh, en: 'Name' } });
    const faults = body.errors.map((error: { field: string; code: string }) => [error.field, error.code]);
    expect([status, faults]).toEqual([422, [['content.name.zh', code]]]);
  });

  test.each([
    ['a unit that is to act is named twice', ['housing', 'housing']],
    ['no unit is to act', []],
  ])('a measure comes back where %s', async (_, implementingUnits) => {
    const { items } = (await city.call('GET /v1/measures', { client: '', scope: '' })).body;
    const [{ id }] = items;
    const body = { what: 'measures', name: id, content: { ...contentOf(id), implementingUnits } };
    const { status, body: problem } = await city.call('POST /v1/publications', drafter, { body });
    expect([status, problem.errors[0].field]).toEqual([422, 'content.implementingUnits']);
  });

  test('units, calendars, word lists, norms and service numbers are drafted and approved alike', async () => {
    const contents = {
      units: {
        name: { zh: '海关', en: 'Customs' },
        code: '11990100MB0X0Y0084',
        authorities: [],
        purposes: [],
        status: 'active',
        successors: {},
      },
      calendars: { year: 2027, holidays: ['2027-01-01'], workingWeekends: [] },
      'word-lists': contentOf('blood-type'),
      norms: {
        title: { zh: '查询服务规范', en: 'Rules of the inquiry service' },
        text: { zh: '第一条', en: 'Article 1' },
      },
      'service-numbers': {
        number: '12345',
        hours: { zh: '每日', en: 'daily' },
        for: { zh: '信用修复', en: 'credit repair' },
      },
    };
    for (const [what, content] of Object.entries(contents)) {
      const body = { what, name: what === 'calendars' ? 'year-2027' : 'first', content };
      const draft = await city.call('POST /v1/publications', drafter, { body });
      expect([what, draft.status]).toEqual([what, 201]);
      const approval = await approved(draft.body.id, approver, {}, '"1"');
      expect(approval.body.effectiveAt).toBe(shift(begun, 24 * hour));
    }
  });

  test('a version that says too much is refused before anything is kept', async () => {
    const words = Array.from({ length: 2000 }, (_, index) => `${'词'.repeat(40)}${index}`);
    const body = {
      what: 'word-lists',
      name: 'long',
      content: { ...contentOf('blood-type'), rules: [{ words }] },
    };
    const { status, body: problem } = await city.call('POST /v1/publications', drafter, { body });
    expect([status, problem.errors[0].code]).toEqual([422, 'version-too-large']);
  });
});
