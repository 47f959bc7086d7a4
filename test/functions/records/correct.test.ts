/** The unit that filed a record corrects it at any time, by the rules that an objection's correction is held to. */
import { beforeEach, describe, expect, test } from 'vitest';
import { third } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import { firm, firmRow } from '../../support/firm.ts';
import { decidedBy } from '../../support/published.ts';
import { because, exemption, type RecordsCity, recordsCity, standing } from '../../support/records.ts';

const number = '行政处罚决定书文号';
const [ownAuthority, anothers] = ['market-regulation', 'transport'].map(
  (unit) => Object.values(decidedBy(unit))[0] ?? '',
);

let city: RecordsCity;
beforeEach(async () => {
  city = await recordsCity();
});

const faultsOf = ({ status, body }: { status: number; body: { errors: { code: string }[] } }) => [
  status,
  ...body.errors.map(({ code }) => code),
];

const fined = {
  处罚类别: '罚款',
  处罚内容: '罚款',
  '罚款金额（万元）': '2',
  '没收违法所得、没收非法财物的金额（万元）': '',
};

describe('M10.1 a record that is not over is corrected, by a document and for a reason', () => {
  test.each(standing)('while it is %s, and stays so', async (status) => {
    const id = await city.fileIn(status);
    const before = (await city.stored(id)).state.endsAt;
    const answer = await city.correct(id);
    expect([answer.status, answer.body.status, answer.body.recordedUntil]).toEqual([201, status, before]);
    const { body } = await city.call('GET /v1/records/{id}', callers.colleague, { id });
    expect([body.content.facts, body.correctedAt]).toEqual(['另行查明。', city.clock.now]);
  });

  test('its subject is told of each correction by itself: by whom, on which document, why, and which columns', async () => {
    const id = await city.fileIn('active');
    await city.correct(id, { facts: '另行查明。' });
    const first = city.clock.now;
    city.clock.now = new Date(Date.parse(first) + 60_000).toISOString();
    await city.correct(id, { facts: '再行查明。', legalBasis: '《中华人民共和国食品安全法》第一百二十二条' });
    const told = (await city.notices()).filter(({ kind }) => kind === 'record-corrected');
    const said = { id, ...because, official: { id: 'MR-0002', name: 'Hui Shen' } };
    expect(told).toMatchObject([
      { ...said, issuedAt: city.clock.now, columns: ['违法事实', '处罚依据'], record: { id } },
      { ...said, issuedAt: first, columns: ['违法事实'], record: { id } },
    ]);
  });

  test.each([2, 3])('%i at one instant are told of each by itself, in their order', async (count) => {
    const id = await city.fileIn('active');
    const facts = ['另行查明。', '再行查明。', '三行查明。'].slice(0, count);
    for (const each of facts) expect((await city.correct(id, { facts: each })).status).toBe(201);
    const told = (await city.notices()).filter(({ kind }) => kind === 'record-corrected');
    expect(told.map(({ number, issuedAt }) => [number, issuedAt])).toEqual(
      facts.map((_, index) => [count - index, city.clock.now]),
    );
    await city.withdraw(id);
    const after = (await city.notices()).map(({ kind, number }) => [kind, number]);
    expect(after).toContainEqual(['record-withdrawn', null]);
    expect(after).toHaveLength(count + 2);
  });

  test('a class that falls shortens the period by the catalog, and never lengthens it', async () => {
    const id = await city.exempted(fined);
    const { endsAt, untrustworthiness } = (await city.stored(id)).state;
    expect(untrustworthiness).toBe('general');
    const lighter = { penaltyKinds: ['警告'], penalty: '警告', fineInTenThousandYuan: '' };
    const answer = await city.correct(id, lighter);
    expect(answer.status).toBe(201);
    const { state } = await city.stored(id);
    expect([state.untrustworthiness, state.endsAt < endsAt]).toEqual(['minor', true]);
    expect(answer.body.recordedUntil).toBe(state.endsAt);
  });

  test('one that ends it ends it for everybody on that second; its subject still reads why', async () => {
    const id = await city.exempted(fined);
    city.clock.now = '2027-05-01T02:00:00.000Z';
    const lighter = { penaltyKinds: ['警告'], penalty: '警告', fineInTenThousandYuan: '' };
    expect((await city.correct(id, lighter)).body.recordedUntil < city.clock.now).toBe(true);
    expect([await city.inquired(), await city.own()]).toEqual([[], []]);
    const [told] = (await city.notices()).filter(({ kind }) => kind === 'record-corrected');
    expect(told).toMatchObject({ id, reason: because.reason, record: null });
  });
});

describe('A6, A7 a correction of the provider never goes against the person, nor is one of nothing', () => {
  test.each<[string, object, string]>([
    [
      'a larger fine',
      { fineInTenThousandYuan: 900, penalty: '罚款900万元；没收违法所得1.2万元。' },
      'worse-than-filed',
    ],
    ['a later day of the decision', { decidedOn: '2026-11-28' }, 'worse-than-filed'],
    ['another firm’s name', { subjectName: '海湾远洋贸易有限公司' }, 'worse-than-filed'],
    ['a text of more', { penalty: '罚款5万元；没收违法所得1.2万元；另罚款1.2万元。' }, 'worse-than-filed'],
    ['another person', { unifiedSocialCreditCode: '91110108551385082Q' }, 'another-subject'],
  ])('%s', async (_, corrections, code) => {
    const id = await city.exempted();
    expect(faultsOf(await city.correct(id, corrections))).toContain(code);
    expect((await city.stored(id)).seq).toBe(1);
  });

  test.each<[string, object, string]>([
    ['no field', {}, 'missing'],
    ['what stands there', { documentNumber: '市监罚〔2026〕9201号' }, 'changes-nothing'],
    ['what only looks otherwise', { documentNumber: '市监罚﹝2026﹞9201号' }, 'changes-nothing'],
  ])('%s', async (_, corrections, code) => {
    const id = await city.exempted({ [number]: '市监罚〔2026〕9201号' });
    expect(faultsOf(await city.correct(id, corrections))).toEqual([422, code]);
  });

  test('nor does one that a decision on an objection makes', async () => {
    const id = await city.exempted();
    const corrections = { legalRepresentative: '林小满' };
    const answer = await city.decideObjection(await city.objected(id), { outcome: 'corrected', corrections });
    expect(faultsOf(answer)).toEqual([422, 'worse-than-filed']);
    expect((await city.stored(id)).state.secret.filing.content.legalRepresentative).not.toBe('林小满');
  });

  test('nobody corrects what is about themselves', async () => {
    const himself = { ...callers.colleague, subject: firm };
    const { status, body } = await city.correct(await city.exempted(), { facts: 'x。' }, himself, '"1"');
    expect([status, body.code]).toEqual([403, 'about-oneself']);
  });

  test('what is said of all corrections has its room: then the way on is named, and withdrawing stays possible', async () => {
    const id = await city.exempted();
    const long = { ...because, reason: '错'.repeat(4000) };
    const statuses = [];
    for (let nth = 0; nth < 6; nth++) {
      const { status, body } = await city.call('POST /v1/records/{id}/corrections', callers.colleague, {
        id,
        body: { ...long, corrections: { facts: `另行查明${nth}。` } },
        headers: { 'if-match': await city.etagOf(id) },
      });
      statuses.push(status === 201 ? 201 : body.code);
    }
    expect(statuses).toEqual([201, 201, 201, 201, 'corrections-too-long', 'corrections-too-long']);
    expect((await city.withdraw(id)).status).toBe(201);
  });
});

describe('A6 the name of the decision', () => {
  test('neither the first nor the corrected number can be filed beside it', async () => {
    const facts = { 违法事实: '2026年2月抽查发现该单位销售超过保质期的食品。' };
    const id = await city.exempted({ [number]: '市监罚〔2026〕9301号', ...facts });
    expect((await city.correct(id, { documentNumber: '市监罚〔2026〕9302号' })).status).toBe(201);
    for (const again of ['市监罚〔2026〕9301号', '市监罚〔2026〕9302号']) {
      const { body } = await city.submit([firmRow({ [number]: again, ...facts })], { exemption });
      expect(body.results[0].faults[0].code).toBe('already-filed');
    }
  });

  test('a number that is on record in another is refused, and nothing is kept or told', async () => {
    await city.exempted({ [number]: '市监罚〔2026〕9303号' });
    const id = await city.exempted({ [number]: '市监罚〔2026〕9304号' });
    const answer = await city.correct(id, { documentNumber: '市监罚〔2026〕9303号' });
    expect(faultsOf(answer)).toEqual([422, 'on-record-in-another']);
    expect((await city.notices()).map(({ kind }) => kind)).not.toContain('record-corrected');
  });

  test('once withdrawn all of its names are free', async () => {
    const id = await city.exempted({ [number]: '市监罚〔2026〕9305号' });
    await city.correct(id, { documentNumber: '市监罚〔2026〕9306号' });
    await city.withdraw(id);
    for (const again of ['市监罚〔2026〕9305号', '市监罚〔2026〕9306号']) {
      const { body } = await city.submit([firmRow({ [number]: again })], { exemption });
      expect(body.results[0].result).toBe('accepted');
    }
  });
});

test('A3 its number is corrected so often, and no oftener: there is always room to withdraw it', async () => {
  const id = await city.exempted();
  const told: [number, string | undefined][] = [];
  for (let nth = 1; nth <= 21; nth++) {
    const answer = await city.correct(id, { documentNumber: `市监罚〔2026〕第0${9500 + nth}号` });
    told.push([answer.status, answer.body.code]);
  }
  expect(told.at(-1)).toEqual([409, 'too-many-names']);
  expect(told.filter(([status]) => status === 201)).toHaveLength(19);
  expect((await city.withdraw(id)).status).toBe(201);
  expect((await city.wired.cases.names(city.home, '')).size).toBe(0);
});

describe('A3 the authority is corrected into one under which the unit files, and into no other’s', () => {
  test('by its unit', async () => {
    const { status, body } = await city.correct(await city.exempted(), { authorityCode: anothers });
    expect([status, body.errors[0].field, body.errors[0].code]).toEqual([
      422,
      'corrections.authorityCode',
      'not-its-authority',
    ]);
  });

  test('by the decision on an objection', async () => {
    const id = await city.exempted();
    const raised = await city.objected(id);
    const corrections = { authorityCode: anothers };
    const answer = await city.decideObjection(raised, { outcome: 'corrected', corrections });
    expect(faultsOf(answer)).toEqual([422, 'not-its-authority']);
    expect((await city.stored(id)).state.restrictions).toHaveLength(1);
  });

  test('what stays as it was filed is not asked again, nor is its name in words', async () => {
    const id = await city.exempted();
    expect((await city.stored(id)).state.secret.filing.authority.code).toBe(ownAuthority);
    expect((await city.correct(id, { authorityName: '市市场监督管理局稽查局' })).status).toBe(201);
  });
});

describe('two at once', () => {
  test('of two corrections on the same version one is made, the other reads again', async () => {
    const id = await city.exempted();
    const answers = await Promise.all(
      ['一', '二'].map((facts) => city.correct(id, { facts: `${facts}。` }, callers.colleague, '"1"')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect((await city.stored(id)).state.secret.corrections).toHaveLength(1);
  });

  test('of a correction and a withdrawal too; what is withdrawn is never corrected', async () => {
    const id = await city.exempted();
    const answers = await Promise.all([
      city.correct(id, { facts: '一。' }, callers.colleague, '"1"'),
      city.withdraw(id, callers.colleague, '"1"'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
  });
});

describe('A8, M33.1 what a decision on an objection has corrected is not its unit’s to undo', () => {
  const decided = async (corrections: object) => {
    const id = await city.exempted({ ...fined, 行政处罚决定书文号: '市监罚〔2026〕9301号' });
    const answer = await city.decideObjection(await city.objected(id), { outcome: 'corrected', corrections });
    expect(answer.status).toBe(201);
    return id;
  };

  test.each<[string, object]>([
    ['to what it was', { facts: '当事人销售超过保质期的食品。' }],
    [
      'to something else, with another column',
      { facts: '再行查明。', legalBasis: '《中华人民共和国食品安全法》第五条' },
    ],
  ])('%s', async (_, corrections) => {
    const id = await decided({ facts: '另行查明。' });
    const { status, body } = await city.correct(id, corrections);
    expect([status, body.code]).toEqual([409, 'settled-on-objection']);
    expect((await city.stored(id)).state.secret.filing.content.facts).toBe('另行查明。');
  });

  test('nor once it was corrected otherwise between', async () => {
    const id = await decided({ facts: '另行查明。' });
    expect((await city.correct(id, { legalBasis: '《中华人民共和国食品安全法》第五条' })).status).toBe(201);
    expect((await city.correct(id, { facts: '再行查明。' })).body.code).toBe('settled-on-objection');
  });

  test('what is laid on the person may lessen further', async () => {
    const id = await decided({ fineInTenThousandYuan: '1.5' });
    expect((await city.correct(id, { fineInTenThousandYuan: '1' })).status).toBe(201);
  });

  test('another objection may correct it again, and its unit may withdraw it', async () => {
    const id = await decided({ facts: '另行查明。' });
    const again = { outcome: 'corrected', corrections: { facts: '三行查明。' } };
    expect((await city.decideObjection(await city.objected(id), again)).status).toBe(201);
    expect((await city.withdraw(id)).status).toBe(201);
  });
});

describe('M11.2 whoever may reply to other words than they were told has the whole period to reply to these', () => {
  const at = (instant: string, seconds: number) =>
    new Date(Date.parse(instant) + seconds * 1000).toISOString();
  const endOf = async (id: string) => {
    const { notice, exemption } = (await city.stored(id)).state;
    return (notice ?? exemption?.hearing)?.endsAt ?? '';
  };
  const lighter = { fineInTenThousandYuan: '1' };

  test.each(['notified', 'contested'] as const)('while it is %s, to its last second', async (status) => {
    const id = await city.fileIn(status);
    const [began, before] = [city.clock.now, await endOf(id)];
    city.clock.now = at(before, -1);
    expect((await city.correct(id)).status).toBe(201);
    const after = await endOf(id);
    const length = Date.parse(before) - Date.parse(began);
    expect(Date.parse(after) - Date.parse(city.clock.now)).toBeGreaterThanOrEqual(length - 86_400_000);
    city.clock.now = at(before, 1);
    expect((await city.reply(id)).status).toBe(201);
    expect((await city.decideReply(id, 'confirm', third)).body.code).toBe('notice-period-running');
    city.clock.now = after;
    expect((await city.decideReply(id, 'confirm', third)).status).toBe(201);
  });

  test('also to those that a decision on an objection gave it in the last second', async () => {
    const id = await city.fileIn('notified');
    const before = await endOf(id);
    const objection = await city.objected(id);
    city.clock.now = at(before, -1);
    const corrected = { outcome: 'corrected', corrections: { facts: '另行查明。' } };
    expect((await city.decideObjection(objection, corrected)).status).toBe(201);
    city.clock.now = at(before, 1);
    expect((await city.reply(id)).status).toBe(201);
    expect((await city.stored(id)).state.status).toBe('contested');
  });

  test('where its period is over and its reply waits, it may be replied to again', async () => {
    const id = await city.fileIn('contested');
    city.clock.now = at(await endOf(id), 60);
    expect((await city.reply(id)).status).toBe(409);
    await city.correct(id);
    expect((await city.reply(id)).status).toBe(201);
  });

  test('under an exemption it stands meanwhile', async () => {
    const id = await city.exempted();
    const before = await endOf(id);
    city.clock.now = at(before, -1);
    await city.correct(id);
    city.clock.now = at(before, 1);
    expect([(await city.reply(id)).status, (await city.stored(id)).state.status]).toEqual([201, 'active']);
  });

  test('what only lessens, and what is corrected once it is in effect, moves nothing', async () => {
    const fines = await city.file(fined);
    await city.acknowledge(fines);
    const before = await endOf(fines);
    city.clock.now = at(before, -1);
    expect((await city.correct(fines, lighter)).status).toBe(201);
    expect(await endOf(fines)).toBe(before);
    const active = await city.fileIn('active');
    const ended = await endOf(active);
    expect((await city.correct(active)).status).toBe(201);
    expect(await endOf(active)).toBe(ended);
  });
});

test('A4 M11.3 who worded a record anew does not decide on the reply to it; a third official does', async () => {
  const id = await city.fileIn('contested');
  expect((await city.correct(id, { facts: '另行查明。' })).status).toBe(201);
  const until = (await city.stored(id)).state.notice?.endsAt ?? '';
  city.clock.now = until;
  const read = await city.call('GET /v1/records/{id}', callers.colleague, { id });
  const decide = (caller: Caller) =>
    city.call('POST /v1/notices/{id}/decisions', caller, {
      id,
      body: { outcome: 'confirm', reasons: 'As the file says.' },
      headers: { 'if-match': String(read.headers.etag) },
    });
  const refused = await decide(callers.colleague);
  expect([refused.status, refused.body.code]).toEqual([403, 'worded-by-oneself']);
  expect((await decide(third)).status).toBe(201);
});
