import { beforeEach, describe, expect, test } from 'vitest';
import { rules } from '../../../shared/application/rules.ts';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import { penaltyRow } from '../../support/penalties.ts';
import { problemKind } from '../../support/refusals.ts';
import { type Answered, served } from '../../support/served.ts';

const firm = { kind: 'organization', code: '91330100799655058B' } as const;
const asFirm = callers.subject(subjectKey(keys, firm));
const asOther = callers.subject(
  subjectKey(keys, { kind: 'organization', code: '91110108551385082Q' } as const),
);
const exemption = 'food-safety-risk';

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

async function file(): Promise<string> {
  const rows = [penaltyRow({ '行政相对人代码_1（统一社会信用代码）': firm.code })];
  return (await city.submit(rows, { exemption })).body.results[0].record;
}

const object = (body: object, key?: string, caller = asFirm): Promise<Answered> =>
  city.call('POST /v1/objections', caller, { body, ...(key ? { headers: { 'idempotency-key': key } } : {}) });

const statuses = (answers: Answered[]) => answers.map(({ status }) => status).sort();
const idsOf = (answers: Answered[]) => [...new Set(answers.map(({ body }) => body.id))];

const decide = (id: string, etag: unknown, outcome = 'upheld') =>
  city.call('POST /v1/objections/{id}/decisions', callers.handler, {
    id,
    body: { outcome, reasons: 'As the file says.' },
    headers: { 'if-match': String(etag) },
  });

const annotations = async (record: string): Promise<unknown[]> =>
  (await city.call('GET /v1/records/{id}', callers.provider, { id: record })).body.annotations;

const missing = '2025年守合同重信用企业公示';

describe('A20 one objection on one ground to one thing is open at a time, and whoever brings another gets it back', () => {
  const another: [string, (nth: number) => [statement: string, key?: string]][] = [
    ['the same words, each under a key of its own', (nth) => ['Not so.', `key-${nth}`]],
    ['the same words under one key', () => ['Not so.', 'one-key']],
    ['the same words without a key', () => ['Not so.']],
    ['other words each time', (nth) => [`Not so, ${nth}.`, `key-${nth}`]],
  ];

  test.each(another)('twenty at once: %s', async (_, of) => {
    const record = await file();
    const twenty = Array.from({ length: 20 }, (_, nth) => of(nth));
    const answers = await Promise.all(
      twenty.map(([statement, key]) => object({ record, ground: 'error', statement }, key)),
    );
    // Under one key the first answer comes again, whatever it was.
    const first = of(0)[1] === 'one-key' ? 20 : 1;
    expect(statuses(answers)).toEqual([...Array(20 - first).fill(200), ...Array(first).fill(201)]);
    expect(idsOf(answers)).toHaveLength(1);
    expect(await annotations(record)).toHaveLength(1);
    expect((await city.call('GET /v1/worklist', callers.handler)).body.items).toHaveLength(1);
  });

  test('later, too: the answer is the open one as it was raised, with its ETag and where it is', async () => {
    const record = await file();
    const first = await object({ record, ground: 'error', statement: 'The first.' });
    const again = await object({ record, ground: 'error', statement: 'The second.' }, 'again');
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect([again.headers.etag, again.headers.location]).toEqual([
      first.headers.etag,
      `/v1/objections/${first.body.id}`,
    ]);
    expect((await decide(first.body.id, again.headers.etag)).status).toBe(201);
    // The key brings its first answer, whatever became of it since; without it there is a new one.
    const replayed = await object({ record, ground: 'error', statement: 'The second.' }, 'again');
    expect([replayed.status, replayed.body.id]).toEqual([200, first.body.id]);
    const next = await object({ record, ground: 'error', statement: 'The third.' });
    expect(next.status).toBe(201);
    expect(next.body.id).not.toBe(first.body.id);
  });

  test('on another ground one may be open beside: one on each at once, and every one stands', async () => {
    const record = await file();
    const { grounds } = rules.objection;
    const answers = await Promise.all(
      [...grounds, ...grounds].map((ground) => object({ record, ground, statement: 'Not so.' })),
    );
    expect(statuses(answers)).toEqual([...grounds.map(() => 200), ...grounds.map(() => 201)]);
    expect(idsOf(answers)).toHaveLength(grounds.length);
    expect(await annotations(record)).toHaveLength(grounds.length);
  });

  test('to another record one may be open beside', async () => {
    const [one, other] = [await file(), await file()];
    const answers = await Promise.all(
      [one, other].map((record) => object({ record, ground: 'error', statement: 'Not so.' })),
    );
    expect(statuses(answers)).toEqual([201, 201]);
  });

  test('a stranger is given nobody’s: the same as where there is nothing', async () => {
    const record = await file();
    await object({ record, ground: 'error', statement: 'Not so.' });
    const answer = await object({ record, ground: 'error', statement: 'Not so.' }, undefined, asOther);
    expect([answer.status, problemKind(answer.body)]).toEqual([404, 'not-found']);
  });

  test('decided and brought again at once: the one is decided or given back open, and nothing is lost', async () => {
    for (let round = 0; round < 5; round++) {
      const record = await file();
      const first = await object({ record, ground: 'error', statement: 'Not so.' });
      const [decided, again] = await Promise.all([
        decide(first.body.id, first.headers.etag),
        object({ record, ground: 'error', statement: 'Still not so.' }),
      ]);
      expect([decided.status, again.status === 200 || again.status === 201]).toEqual([201, true]);
      expect(again.status === 200).toBe(again.body.id === first.body.id);
      expect(await annotations(record)).toHaveLength(again.status === 201 ? 1 : 0);
    }
  });

  test('what is missing: twenty at once, and however it is written', async () => {
    const twenty = Array.from({ length: 20 }, (_, nth) => ({
      missing: nth % 2 ? missing : ' ２０２５年 守合同重信用企业公示 ',
      statement: `It was announced, ${nth}.`,
    }));
    const answers = await Promise.all(twenty.map((body) => object(body)));
    expect(statuses(answers)).toEqual([...Array(19).fill(200), 201]);
    expect(idsOf(answers)).toHaveLength(1);
  });

  test('another thing that is missing is another objection; so many are open at most', async () => {
    const { most } = rules.objection.missing;
    for (let nth = 0; nth < most; nth++) {
      expect((await object({ missing: `${missing}${nth}`, statement: 'It was announced.' })).status).toBe(
        201,
      );
    }
    const more = await object({ missing, statement: 'It was announced.' });
    expect([more.status, more.body.code]).toEqual([409, 'too-many-open-objections']);
    expect((await object({ missing: `${missing}0`, statement: 'Again.' })).status).toBe(200);
    expect((await object({ missing, statement: 'Mine.' }, undefined, asOther)).status).toBe(201);
  });
});
