import { beforeEach, describe, expect, test } from 'vitest';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import { penaltyRow } from '../../support/penalties.ts';
import { served } from '../../support/served.ts';

const firm = { kind: 'organization', code: '91330100799655058B' } as const;
const asFirm = callers.subject(subjectKey(keys, firm));
const chinese = { 'accept-language': 'zh-CN' };

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

const rows = () => [penaltyRow({ '行政相对人代码_1（统一社会信用代码）': firm.code })];

describe('words are in the language that the reader asks for', () => {
  test('a problem and its fields, with Content-Language', async () => {
    const body = { to: '', purpose: 'A loan.', until: '2026-12-31' };
    const english = await city.call('POST /v1/authorizations', asFirm, { body });
    const other = await city.call('POST /v1/authorizations', asFirm, { body, headers: chinese });
    expect([english.headers['content-language'], other.headers['content-language']]).toEqual(['en', 'zh-CN']);
    expect(english.headers.vary).toBe('accept-language');
    expect(english.body).toMatchObject({ title: 'Fields do not comply', code: 'invalid-fields' });
    expect(other.body).toMatchObject({
      title: '部分内容不符合要求',
      errors: [{ field: 'to', code: 'unit-form', detail: '这不是单位代码。请填写单位代码。' }],
    });
  });

  test('a notice, a record under objection, a row that came back', async () => {
    const { body: filed } = await city.submit([...rows(), penaltyRow({ 处罚类别: '罚站' })]);
    const [{ record }] = filed.results;
    const body = { record, ground: 'error', statement: 'The amount is another one.' };
    await city.call('POST /v1/objections', asFirm, { body });
    const { body: notices } = await city.call('GET /v1/me/notices', asFirm, { headers: chinese });
    expect(notices.items[0].howTo.object).toContain('可以随时提出异议');
    expect(notices.items[0].record.annotations[0].text).toContain('已对该信息提出异议');
    const read = { id: filed.id, headers: chinese };
    const { body: returned } = await city.call('GET /v1/submissions/{id}', callers.provider, read);
    expect(returned.results[1].faults[0]).toMatchObject({
      code: 'not-all-in-list',
      detail: expect.stringContaining('只能填写'),
    });
  });

  test('an answer that is given again is written anew, for whoever asks now', async () => {
    const { id } = (await city.submit([penaltyRow({ 处罚类别: '罚站' })])).body;
    const reviewing = (headers: Record<string, string>) =>
      city.call('POST /v1/submissions/{id}/reviews', callers.provider, {
        id,
        body: {},
        headers: { 'idempotency-key': 'once', ...headers },
      });
    const [first, again] = [await reviewing({}), await reviewing(chinese)];
    expect(again.headers['idempotent-replayed']).toBe('true');
    const details = [first, again].map(({ body }) => body.results[0].faults[0].detail);
    expect(details).toEqual([expect.stringContaining('Join by ;'), expect.stringContaining('只能填写')]);
    const official = { id: 'MR-0001', name: 'Lin Zhao' };
    const submit = (headers: Record<string, string>) =>
      city.call('POST /v1/submissions', callers.provider, {
        body: { item: 'administrative-penalties', official, records: rows() },
        headers: { 'idempotency-key': 'twice', ...headers },
      });
    await submit({});
    const reused = await submit(chinese);
    expect(reused.body.title).toBe('幂等键已用于其他请求');
  });

  test('what nobody thought of is answered in words too', async () => {
    const answer = await city.call('GET /v1/nothing', asFirm, { headers: chinese });
    expect(answer.body).toMatchObject({ title: '未找到', code: 'no-route' });
  });
});

describe('the type of a problem leads to what it means', () => {
  const anybody = { client: '', scope: '' };

  test.each([
    ['POST /v1/objections', '/v1/objections', undefined],
    ['GET /v1/notices/{id}', '/v1/notices/x', 'x'],
    ['POST /v1/notices/{id}/replies', '/v1/notices/x/replies', 'x'],
  ])('of %s, under any stage', async (route, path, id) => {
    const problem = await city.call(route, asFirm, { ...(id ? { id } : {}), body: {} });
    for (const base of ['https://api.example', 'https://api.example/prod']) {
      const address = new URL(problem.body.type, `${base}${path}`).href;
      expect(address).toMatch(new RegExp(`^${base}/v1/codes/[a-z-]+$`));
      const code = address.split('/').at(-1) ?? '';
      const read = await city.call('GET /v1/codes/{id}', anybody, { id: code });
      expect(read.body).toEqual({ code, means: expect.any(String), advice: expect.any(String) });
    }
  });

  test.each([
    ['POST /v1/submissions', '/v1/submissions/'],
    ['GET /docs', '/docs/'],
    ['GET /v1/health', '/v1/health/'],
  ])(
    '%s with a slash behind it is not there, and says so where its type leads somewhere',
    async (route, path) => {
      const problem = await city.call(route, callers.provider, { behind: '/' });
      expect([problem.status, problem.body.code]).toEqual([404, 'no-route']);
      expect(new URL(problem.body.type, `https://api.example${path}`).pathname).toBe('/v1/codes/not-found');
    },
  );

  test('all of them are served, in both languages', async () => {
    const english = (await city.call('GET /v1/codes', anybody)).body.items;
    const other = (await city.call('GET /v1/codes', anybody, { headers: chinese })).body.items;
    expect(other.map(({ code }: { code: string }) => code)).toEqual(
      english.map(({ code }: { code: string }) => code),
    );
    const busy = ({ code }: { code: string }) => code === 'busy';
    expect([english.find(busy).advice, other.find(busy).advice]).toEqual([
      'Send the same request again in a second.',
      '请在一秒后重新发送同一请求。',
    ]);
    expect((await city.call('GET /v1/codes/{id}', anybody, { id: 'no-such-code' })).status).toBe(404);
  });
});
