/** M9.1, M9.2, M17.1: what is published of items and measures goes through the public first. */
import { beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '../../functions/sweep/sweep.ts';
import { personCode } from '../../local/acts/cast.ts';
import { subjectKey } from '../../shared/keys/keys.ts';
import { law } from '../../shared/regulation.ts';
import { addDays, civilDateOf } from '../../shared/time/civil.ts';
import { shift } from '../support/actors.ts';
import { callers } from '../support/callers.ts';
import { keys } from '../support/cases.ts';
import type { Caller } from '../support/event.ts';
import { asFirm } from '../support/firm.ts';
import { approvalNumber, opinionAt, toOpen } from '../support/publish.ts';
import { contentOf } from '../support/published.ts';
import { served } from '../support/served.ts';

const begun = '2026-06-01T02:00:00.000Z';
/** Thirty days after 1 June: comments are taken until the end of 1 July. */
const [lastDay, until] = ['2026-07-01', '2026-07-01T16:00:00.000Z'];
const minute = 60_000;
const { drafter, approver, supervision } = callers;
const anybody = { client: '', scope: '' };
const person = callers.subject(subjectKey(keys, personCode));
const penalties = 'administrative-penalties';
const measure = 'restricted-procurement-and-subsidies';

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const post = (path: string, as: Caller, id: string, body: object, headers: Record<string, string> = {}) =>
  city.call(`POST ${path}`, as, { id, body, headers });
const get = (path: string, id?: string, query: Record<string, string> = {}) =>
  city.call(`GET ${path}`, anybody, { ...(id ? { id } : {}), query });

const drafted = async (name = penalties, change: object = {}, what = 'items'): Promise<string> => {
  const body = { what, name, content: { ...contentOf(name), ...change } };
  return (await city.call('POST /v1/publications', drafter, { body })).body.id;
};
const open = (id: string, body: object = toOpen, as: Caller = drafter) =>
  post('/v1/publications/{id}/consultations', as, id, body, { 'if-match': '"1"' });
const opened = async (...of: Parameters<typeof drafted>): Promise<string> => {
  const id = await drafted(...of);
  expect((await open(id)).status).toBe(201);
  return id;
};
const comment = (id: string, text = 'A year is too long.', as: Caller = person, headers = {}) =>
  post('/v1/drafts/{id}/comments', as, id, { text }, headers);
const answer = (id: string, text = 'It is the least that the law has.', as: Caller = approver) =>
  post('/v1/comments/{id}/answers', as, id, { text });
const etagOf = async (id: string) =>
  String((await city.call('GET /v1/publications/{id}', drafter, { id })).headers.etag);
const assess = async (id: string, change: object = {}) =>
  post(
    '/v1/publications/{id}/assessments',
    drafter,
    id,
    { ...opinionAt(city.clock.now), ...change },
    { 'if-match': await etagOf(id) },
  );
const approve = async (id: string, body: object = { document: approvalNumber }, as: Caller = approver) =>
  post('/v1/publications/{id}/approvals', as, id, body, { 'if-match': await etagOf(id) });
const refusal = ({
  status,
  body,
}: {
  status: number;
  body: { errors?: { code: string }[]; code?: string };
}) => [status, body.errors?.[0]?.code ?? body.code];
const faults = ({
  status,
  body,
}: {
  status: number;
  body: { errors: { field: string; code: string }[] };
}) => [status, body.errors.map(({ field, code }) => [field, code])];
const work = async (as: Caller) =>
  (await city.call('GET /v1/worklist', as)).body.items.map(
    ({ what, dueAt }: { what: string; dueAt: string }) => [what, dueAt],
  );

describe('M9.1 M17.1 a draft goes through its public life', () => {
  test.each([
    ['an item', penalties, 'items', 'GET /v1/catalog/{id}'],
    ['a measure', measure, 'measures', 'GET /v1/measures/{id}'],
  ])('%s: comments, answers, experts, approval, effect', async (_, name, what, route) => {
    const id = await drafted(name, {}, what);
    expect((await get('/v1/drafts/{id}', id)).status).toBe(404);
    const answered = await open(id);
    expect(answered.body).toMatchObject({
      status: 'consulting',
      consultation: { until, lastDay, comments: 0, answered: 0 },
      assessment: { owed: true, entered: null },
    });
    expect(answered.body.next).toContain('another text is another draft');

    const given = await comment(id);
    expect(given.body).toMatchObject({ draft: id, status: 'open', unit: null, answer: null });
    expect((await answer(given.body.id)).body).toMatchObject({ status: 'answered' });

    city.clock.now = until;
    expect((await assess(id)).body.status).toBe('assessed');
    const approval = await approve(id);
    const effectiveAt = shift(until, law.publication.narrowing.minutes * minute);
    expect(approval.body).toMatchObject({
      status: 'published',
      version: 2,
      effectiveAt,
      approvalDocument: approvalNumber,
      approvedBy: { id: 'CD-0002' },
    });
    city.clock.now = effectiveAt;
    expect((await city.call(route, anybody, { id: name })).body.version).toBe(2);
    expect((await get('/v1/drafts/{id}', id)).body).toMatchObject({
      status: 'published',
      open: false,
      comments: 1,
      answered: 1,
      approvalDocument: approvalNumber,
      version: 2,
      assessment: { owed: true, entered: { document: '琼评〔2026〕3号' } },
    });
  });

  test('what is drafted is on the department’s worklist in each stage, and nothing waits for ever', async () => {
    const id = await drafted();
    expect(await work(drafter)).toEqual([['open-comments', '2026-06-11T16:00:00.000Z']]);
    await open(id);
    expect(await work(drafter)).toEqual([]);
    const decideBy = '2026-08-30T16:00:00.000Z';
    const { id: given } = (await comment(id)).body;
    expect(await work(drafter)).toEqual([['answer-comments', decideBy]]);
    city.clock.now = shift(until, -1);
    expect(await sweep(city.wired, city.edge)).toBe(0);
    city.clock.now = until;
    expect(await sweep(city.wired, city.edge)).toBe(1);
    expect(await work(drafter)).toEqual([
      ['answer-comments', decideBy],
      ['enter-assessment', decideBy],
    ]);
    await answer(given);
    city.clock.now = shift(decideBy, -1);
    expect([await sweep(city.wired, city.edge), await work(supervision)]).toEqual([0, []]);
    city.clock.now = decideBy;
    expect(await sweep(city.wired, city.edge)).toBe(1);
    expect(await work(supervision)).toEqual([['publication-overdue', decideBy]]);
    expect(await sweep(city.wired, city.edge)).toBe(0);
    await assess(id);
    expect(await work(drafter)).toEqual([['approve-publication', decideBy]]);
    expect((await approve(id)).status).toBe(201);
    expect([await work(drafter), await work(supervision)]).toEqual([[], []]);
    await city.sealAll();
    const proof = await city.call('GET /v1/audit/proofs/{id}', supervision, { id });
    expect(proof.body).toMatchObject({ case: id, whole: true, breaches: [] });
  });

  test('what has no public life is approved as ever, and is none of the public’s before', async () => {
    const id = await drafted('housing', {}, 'units');
    expect(refusal(await open(id))).toEqual([409, 'not-possible-now']);
    expect((await get('/v1/drafts/{id}', id)).status).toBe(404);
    expect((await comment(id)).status).toBe(404);
    expect((await approve(id, {})).body).toMatchObject({ status: 'published', approvalDocument: null });
  });

  test('a last day of its own is no earlier than the period gives, and moves behind days of rest', async () => {
    const id = await drafted();
    const named = (day: string) => open(id, { ...toOpen, lastDay: day });
    for (const day of ['2026-06-30', '2027-07-02']) {
      expect(faults(await named(day))).toEqual([422, [['lastDay', 'comment-last-day']]]);
    }
    // A Saturday: the last day is the Monday behind it (Civil Code, Art. 203).
    expect((await named('2026-07-04')).body.consultation.lastDay).toBe('2026-07-06');
    // Another document has its own.
    expect((await open(await drafted(measure, {}, 'measures'))).body.consultation.lastDay).toBe(lastDay);
  });

  test.each([
    ['before comments', async (_: string) => {}],
    ['while they run', async (id: string) => void (await open(id))],
    [
      'once it is assessed',
      async (id: string) => {
        await open(id);
        city.clock.now = until;
        await assess(id);
      },
    ],
  ])('it is withdrawn %s', async (_, led) => {
    const id = await drafted();
    await led(id);
    const headers = { 'if-match': await etagOf(id) };
    const withdrawn = await post('/v1/publications/{id}/withdrawals', drafter, id, {}, headers);
    expect(withdrawn.body.status).toBe('withdrawn');
    expect([await work(drafter), await sweep(city.wired, city.edge)]).toEqual([[], 0]);
    expect(refusal(await approve(id))).toEqual([409, 'not-possible-now']);
  });

  test('another text is another draft, with a period of its own', async () => {
    const first = await opened();
    city.clock.now = shift(begun, 10 * 24 * 60 * minute);
    const body = { what: 'items', name: penalties, content: { ...contentOf(penalties), scopeOfUse: [] } };
    const second = await city.call('POST /v1/publications', drafter, { body });
    expect(second.body.next).toContain(
      'another text is another draft, with a period for comments of its own',
    );
    expect((await open(second.body.id)).body.consultation.lastDay).toBe('2026-07-13');
    const { items } = (await get('/v1/drafts', undefined, { what: 'items' })).body;
    expect(items.map(({ id }: { id: string }) => id)).toEqual([second.body.id, first]);
  });
});

describe('M9.1 no stage is skipped', () => {
  test('no approval before comments, before their last day is over, or without its number', async () => {
    const id = await drafted();
    expect(refusal(await approve(id))).toEqual([409, 'not-possible-now']);
    await open(id);
    expect(refusal(await approve(id))).toEqual([409, 'comments-running']);
    expect(refusal(await assess(id))).toEqual([409, 'comments-running']);
    city.clock.now = shift(until, -1);
    expect(refusal(await approve(id))).toEqual([409, 'comments-running']);
    city.clock.now = until;
    await assess(id);
    expect(refusal(await approve(id, {}))).toEqual([409, 'approval-number-missing']);
    expect(faults(await approve(id, { document: '。' }))).toEqual([422, [['document', 'missing']]]);
  });

  test('no approval while a comment is unanswered', async () => {
    const id = await opened();
    const [first, second] = [(await comment(id)).body.id, (await comment(id, 'Too wide.', asFirm)).body.id];
    await answer(first);
    city.clock.now = until;
    await assess(id);
    const refused = await approve(id);
    expect(refusal(refused)).toEqual([409, 'comments-unanswered']);
    expect(refused.body.errors[0].detail).toContain('1 wait');
    await answer(second);
    expect((await approve(id)).status).toBe(201);
  });

  test('no approval by whoever drafted it, though another led it so far', async () => {
    const id = await drafted();
    await open(id, toOpen, approver);
    city.clock.now = until;
    await assess(id);
    expect(refusal(await approve(id, { document: approvalNumber }, drafter))).toEqual([403, 'own-draft']);
  });

  test('no effect in the past', async () => {
    const id = await opened();
    city.clock.now = until;
    await assess(id);
    const document = approvalNumber;
    expect(refusal(await approve(id, { document, effectiveAt: shift(until, -1) }))).toEqual([
      409,
      'too-soon',
    ]);
  });

  test('of two officials who approve at once one is told that it is done', async () => {
    const id = await opened();
    city.clock.now = until;
    await assess(id);
    const third = { ...approver, officialId: 'CD-0003', officialName: 'Mo Yan', client: 'department-three' };
    const answers = await Promise.all([approve(id), approve(id, { document: approvalNumber }, third)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect((await city.wired.cases.published('items', `${penalties}#`)).length).toBe(2);
  });

  test('what was overtaken is not opened to comment', async () => {
    const [first, second] = [await opened(), await drafted()];
    city.clock.now = until;
    await assess(first);
    await approve(first);
    expect(refusal(await open(second))).toEqual([409, 'overtaken']);
  });

  test('a named official does each, of the department', async () => {
    const id = await drafted();
    const { officialId: _, officialName: _2, ...machine } = drafter;
    expect((await open(id, toOpen, machine)).status).toBe(403);
    expect((await open(id, toOpen, { ...drafter, unit: 'transport' })).status).toBe(404);
    await open(id);
    const { id: given } = (await comment(id)).body;
    expect((await answer(given, 'No.', machine)).status).toBe(403);
    expect((await answer(given, 'No.', { ...drafter, unit: 'transport' })).status).toBe(404);
    expect((await answer(given, 'No.', callers.handler)).status).toBe(403);
  });
});

describe('M16.1 what everybody reads of a draft tells of nobody what is never collected', () => {
  const ill = '邻居张三患有精神分裂症，名字还挂在网上。';

  test.each([
    ['illness', ill],
    ['faith', '经办人李四信仰佛教，办事不公。'],
    ['blood type', '我们单位的王五血型为AB型。'],
    ['medical history', '张三的病史：精神分裂症；不应采集血型。'],
    ['faith, said shortly', '李四有宗教信仰。'],
    ['fingerprints', '采集了张三的指纹。'],
  ])('a comment with somebody’s %s is refused, and nothing of it is kept or repeated', async (_, text) => {
    const id = await opened();
    const answer = await comment(id, text);
    expect(faults(answer)).toEqual([422, [['text', 'said-not-collected']]]);
    expect(JSON.stringify(answer.body)).not.toContain(text.slice(2, 6));
    expect((await city.call('GET /v1/drafts/{id}/comments', anybody, { id })).body.items).toEqual([]);
  });

  test('so is the department’s answer', async () => {
    const id = await opened();
    const given = await comment(id, '期限太长。');
    const answered = await city.call('POST /v1/comments/{id}/answers', drafter, {
      id: given.body.id,
      body: { text: ill },
    });
    expect(faults(answered)).toEqual([422, [['text', 'said-not-collected']]]);
  });

  test.each([
    '本目录不应采集公民的宗教信仰、血型、疾病和病史。',
    '禁止采集自然人的宗教信仰、基因、指纹、血型、疾病和病史信息，这一条应当写进目录。',
    '应当删去涉及血型、指纹的内容。',
    '涉及医疗机构处罚的信息，建议缩短公示期限。',
    '个人所得税、社保缴纳信息，应当取得书面同意。',
  ])('what may be collected is spoken of as before: %s', async (text) => {
    const id = await opened();
    expect((await comment(id, text)).status).toBe(201);
  });
});

describe('M9.2 nobody goes round the experts', () => {
  test('by undoing a narrowing before its day', async () => {
    const closes = await opened('commendations', { openForOrganizations: false });
    city.clock.now = until;
    await assess(closes);
    await approve(closes, { document: approvalNumber, effectiveAt: '2027-12-01T00:00:00.000Z' });
    const back = await drafted('commendations');
    expect(refusal(await open(back, { assessment: false, reasons: 'It stays as it is.' }))).toEqual([
      409,
      'assessment-undeniable',
    ]);
  });

  test('by an opinion on something else, older than the draft', async () => {
    const id = await opened();
    city.clock.now = until;
    expect(refusal(await assess(id, { givenOn: '2026-05-31' }))).toEqual([409, 'assessed-before-draft']);
  });

  test('by an opinion that was given while comments still ran: they assess what was heard, too', async () => {
    const id = await opened();
    city.clock.now = until;
    const first = civilDateOf(until);
    const early = await assess(id, { givenOn: addDays(first, -1) });
    expect([...refusal(early), early.body.detail.includes(first)]).toEqual([
      409,
      'assessed-before-comments-ended',
      true,
    ]);
    expect((await assess(id, { givenOn: first })).status).toBe(201);
  });

  test('an office that is no more comments on nothing', async () => {
    const id = await opened();
    const gone = { ...callers.handler, client: 'gone', unit: 'archives-bureau', officialId: 'AB-1' };
    expect(refusal(await comment(id, 'As the archives bureau.', gone))).toEqual([403, 'unit-not-active']);
  });

  test('a measure answers a conduct that the catalog records', async () => {
    const body = { what: 'measures', name: measure, content: { ...contentOf(measure), conduct: 'nothing' } };
    expect(faults(await city.call('POST /v1/publications', drafter, { body }))).toEqual([
      422,
      [['content.conduct', 'not-in-catalog']],
    ]);
  });
});

describe('M9.2 experts assess what clearly affects rights', () => {
  const basis = { law: { zh: '某法', en: 'A law' }, article: { zh: '第一条', en: 'Art. 1' } };
  const denied = { assessment: false, reasons: 'It only closes it to the public.' };

  test.each([
    ['an item about untrustworthiness, which only narrows', penalties, 'items', { scopeOfUse: [] }],
    ['a measure, which only narrows', measure, 'measures', { implementingUnits: ['housing'] }],
    [
      'a neutral item that lengthens a period',
      'commendations',
      'items',
      {
        recordingPeriod: { years: 9 },
        basis,
      },
    ],
    [
      'a neutral item that more may use',
      'commendations',
      'items',
      {
        openForOrganizations: true,
        basis,
        scopeOfUse: [
          'public-safety-risk',
          'procurement-and-projects',
          'commendations-and-rewards',
          'recruitment-and-promotion',
          'permits-inspections-penalties',
          'other-provided',
        ],
      },
    ],
    ['an item that was about untrustworthiness', penalties, 'items', { nature: 'neutral' }],
  ])('that cannot be denied of %s', async (_, name, what, change) => {
    const id = await drafted(name, change, what);
    expect(refusal(await open(id, denied))).toEqual([409, 'assessment-undeniable']);
    await open(id);
    city.clock.now = until;
    expect(refusal(await approve(id))).toEqual([409, 'assessment-owed']);
    expect(faults(await assess(id, { givenOn: '2026-07-03' }))).toEqual([
      422,
      [['givenOn', 'not-yet-given']],
    ]);
    expect((await assess(id)).status).toBe(201);
    expect((await approve(id)).status).toBe(201);
  });

  test('of what only narrows and burdens nobody an official may say why not', async () => {
    const id = await drafted('commendations', { scopeOfUse: [] });
    expect((await open(id, denied)).body.assessment).toMatchObject({ owed: false, reasons: denied.reasons });
    city.clock.now = until;
    await sweep(city.wired, city.edge);
    expect((await work(drafter)).map(([what = '']) => what)).toEqual(['approve-publication']);
    expect((await approve(id)).status).toBe(201);
  });

  test('or have it assessed after all; and what he has said is owed, is', async () => {
    const id = await opened('commendations', { scopeOfUse: [] });
    city.clock.now = until;
    expect(refusal(await approve(id))).toEqual([409, 'assessment-owed']);
  });
});

describe('M9.1 anybody comments', () => {
  test('a person, of whom nothing is shown; an official, whose unit is', async () => {
    const id = await opened();
    const givers: [Caller, string | null][] = [
      [person, null],
      [asFirm, null],
      [callers.handler, 'management-body'],
      [{ ...callers.bank, officialId: 'HB-0001', officialName: 'Ning Ge' }, 'harbour-bank'],
    ];
    for (const [index, [as, unit]] of givers.entries()) {
      city.clock.now = shift(begun, index + 1);
      expect((await comment(id, `Comment ${index}`, as)).body.unit).toBe(unit);
    }
    const { items } = (await get('/v1/drafts/{id}/comments', id)).body;
    expect(items.map(({ text, unit }: { text: string; unit: string | null }) => [text, unit])).toEqual(
      givers.map(([, unit], index) => [`Comment ${index}`, unit]).reverse(),
    );
    const said = JSON.stringify(items);
    for (const name of ['Yan Su', 'MB-0001', 'Ning Ge', String(person.subject)])
      expect(said).not.toContain(name);
    const [{ id: first }] = items;
    expect((await get('/v1/comments/{id}', first)).body).toEqual(items[0]);
  });

  test('in one role a request; nobody without a token, no system, nobody in particular', async () => {
    const id = await opened();
    const two = { ...callers.organ, scope: 'inquiries:make subject', subject: person.subject };
    expect(refusal(await comment(id, 'Too long.', two))).toEqual([400, 'acting-as-needed']);
    expect((await comment(id, 'Too long.', two, { 'acting-as': 'subject' })).body.unit).toBe(null);
    const asUnit = await comment(id, 'Too long.', two, { 'acting-as': 'inquirer' });
    expect(asUnit.body.unit).toBe('procurement-centre');
    expect((await comment(id, 'Too long.', callers.bank)).status).toBe(403);
    expect((await comment(id, 'Too long.', { client: 'citizens', scope: 'subject' })).status).toBe(403);
    expect((await comment(id, 'Too long.', { ...callers.handler, unit: '' })).status).toBe(403);
  });

  test('until the last millisecond of the last day', async () => {
    const id = await opened();
    city.clock.now = shift(until, -1);
    expect((await comment(id)).status).toBe(201);
    city.clock.now = until;
    expect(refusal(await comment(id))).toEqual([409, 'comments-over']);
  });

  test('twice under one Idempotency-Key it is one comment', async () => {
    const id = await opened();
    const key = { 'idempotency-key': 'comment-1' };
    const [first, again] = [await comment(id, 'Once.', person, key), await comment(id, 'Once.', person, key)];
    expect([again.body.id, again.headers['idempotent-replayed']]).toEqual([first.body.id, 'true']);
    expect((await get('/v1/drafts/{id}', id)).body.comments).toBe(1);
    expect((await comment(id, 'Another.', person, key)).status).toBe(422);
  });

  test.each([
    ['looks empty', '​ 。…', 'missing'],
    ['is too long', 'x'.repeat(4001), 'too-long'],
    ['holds an identity number', `My number is ${personCode.code}.`, 'identity-number-said'],
    [
      'holds one in full width, grouped',
      `号码：${personCode.code.replace(/(\d{6})(\d{8})/, '$1 $2－')}`,
      'identity-number-said',
    ],
    ['holds one of an older card', '号码：110000800101001', 'identity-number-said'],
  ])('one that %s is refused, without a word of it', async (_, text, code) => {
    const id = await opened();
    const refused = await comment(id, text);
    expect(faults(refused)).toEqual([422, [['text', code]]]);
    expect(JSON.stringify(refused.body)).not.toContain(personCode.code);
    const { id: given } = (await comment(id)).body;
    expect(faults(await answer(given, text))).toEqual([422, [['text', code]]]);
  });

  test('is answered once', async () => {
    const id = await opened();
    const { id: given } = (await comment(id)).body;
    const answers = await Promise.all([answer(given, 'It is so.'), answer(given, 'It is not.', drafter)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(refusal(await answer(given))).toEqual([409, 'not-possible-now']);
    expect((await get('/v1/drafts/{id}', id)).body).toMatchObject({ comments: 1, answered: 1 });
  });

  test('so often a person, and no more; another still may', async () => {
    const id = await opened();
    const { mostOfOne } = law.comments;
    for (let count = 0; count < mostOfOne; count++) expect((await comment(id)).status).toBe(201);
    expect(refusal(await comment(id))).toEqual([409, 'comments-of-one']);
    expect((await comment(id, 'Too wide.', asFirm)).status).toBe(201);
    // On another draft he has said nothing yet.
    expect((await comment(await opened(measure, {}, 'measures'))).status).toBe(201);
  });

  test('at once, as many as come: none is lost, none is too many', async () => {
    const id = await opened();
    const everybody = [person, asFirm, callers.handler, callers.organ].flatMap((as) => [as, as]);
    const answers = await Promise.all(
      everybody.map((as, index) =>
        comment(id, `Comment ${index}`, as, {
          'acting-as': as === callers.organ ? 'inquirer' : as === callers.handler ? 'handler' : 'subject',
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(everybody.map(() => 201));
    expect((await get('/v1/drafts/{id}', id)).body.comments).toBe(everybody.length);
  });
});

describe('M9.1 thousands of comments', () => {
  test('are read page by page, each once, the newest first', async () => {
    const id = await opened();
    const other = await opened(measure, {}, 'measures');
    await comment(other, 'On the other.');
    const given: string[] = [];
    for (let index = 0; index < 120; index++) {
      city.clock.now = shift(begun, index);
      const as = callers.subject(subjectKey(keys, { ...personCode, code: `firm-${index}` }));
      given.push((await comment(id, `Comment ${index}`, as)).body.id);
    }
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await get('/v1/drafts/{id}/comments', id, cursor ? { cursor } : {});
      expect(body.items.length).toBeLessThanOrEqual(50);
      found.push(...body.items.map((each: { id: string }) => each.id));
      cursor = body.cursor;
    }
    expect(found).toEqual(given.reverse());
  });
});
