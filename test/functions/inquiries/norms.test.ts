/** M13.3 The norms of the inquiry service are published, in versions, and a refusal cites the one that it rests on (Art. 13). */
import { beforeEach, describe, expect, test } from 'vitest';
import { anybody, callers } from '../../support/callers.ts';
import { firm, firmRow } from '../../support/firm.ts';
import { published } from '../../support/publish.ts';
import { served } from '../../support/served.ts';

const subject = { kind: 'organization', code: '91990100MA0YL0001Q' };
const person = { kind: 'natural-person', code: '990101189505200028' };
const duty = { type: 'duty', purpose: 'procurement-and-projects', matter: 'tender 188' };
const authorization = 'aut_gTPTQpVVEE2hMqIbRxN9xR_0fzzzzzzzz00000000000000000';
const { bank, organ } = callers;

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

const inquire = (caller: Parameters<typeof city.call>[1], of: object, basis: object, at = '/v1/inquiries') =>
  city.call(`POST ${at}` as 'POST /v1/inquiries', caller, { body: { subject: of, basis } });

/** Follows the address of a norm from the route that refused. */
const follow = async (norm: string, from = '/v1/inquiries') => {
  const { pathname, searchParams } = new URL(norm, `https://city.example/stage${from}`);
  expect(pathname).toMatch(/^\/stage\/v1\/norms\/[a-z-]+$/);
  const version = searchParams.get('version') ?? '';
  return city.call('GET /v1/norms/{id}', anybody, { id: pathname.split('/').at(-1), query: { version } });
};

describe('M13.3 a refused inquiry', () => {
  test.each([
    [
      'of one’s own information by another',
      callers.subject(firm),
      person,
      { type: 'self' },
      'inquiry-of-oneself',
    ],
    [
      'by an authorization that there is not',
      bank,
      subject,
      { type: 'authorization', authorization },
      'inquiry-by-authorization',
    ],
    ['as duty requires by who is no organ', bank, subject, duty, 'inquiry-by-duty'],
    [
      'for a purpose of others',
      organ,
      subject,
      { ...duty, purpose: 'recruitment-and-promotion' },
      'inquiry-by-duty',
    ],
    ['by the public into a person', bank, person, { type: 'public' }, 'inquiry-by-the-public'],
  ])('%s cites the norm that it rests on, which anybody reads', async (_, caller, of, basis, id) => {
    for (const at of ['/v1/inquiries', '/v1/inquiries/pledges', '/v1/inquiries/declarations']) {
      const { status, body } = await inquire(caller, of, basis, at);
      expect([status, body.errors[0].code]).toEqual([403, 'no-basis']);
      const read = await follow(body.norm, at);
      expect(read.body).toMatchObject({ id, version: 1 });
      expect(read.body.text).toContain('Art. 1');
    }
  });

  test('by the number of a licence does so, too', async () => {
    const body = { item: 'practitioners', licence: '1', basis: duty };
    for (const [caller, purpose] of [
      [bank, duty.purpose],
      [organ, 'recruitment-and-promotion'],
    ] as const) {
      const answer = await city.call('POST /v1/inquiries/licences', caller, {
        body: { ...body, basis: { ...duty, purpose } },
      });
      expect([answer.status, answer.body.errors[0].code]).toEqual([403, 'no-basis']);
      expect((await follow(answer.body.norm, '/v1/inquiries/licences')).body.id).toBe('inquiry-by-duty');
    }
  });

  test('cites the version that was in effect, whatever came later', async () => {
    const before = await inquire(bank, subject, duty);
    const text = { zh: '第一条 另行规定。', en: 'Rule 1. Otherwise.' };
    await published(city, 'norms', 'inquiry-by-duty', { text });
    const after = await inquire(bank, subject, duty);
    expect((await follow(after.body.norm)).body).toMatchObject({ version: 2, text: text.en });
    expect((await follow(before.body.norm)).body.version).toBe(1);
  });

  test('is refused in the same words about whom nothing is held', async () => {
    const ofNobody = await inquire(bank, subject, duty);
    await city.submit([firmRow()], { exemption: 'food-safety-risk' });
    expect((await inquire(bank, subject, duty)).body).toEqual(ofNobody.body);
  });
});

test('M13.3 the norms that are in effect are listed without a token, in the language of the reader', async () => {
  const en = (await city.call('GET /v1/norms', anybody)).body.items;
  expect(en.map(({ id, title }: { id: string; title: string }) => [id, title])).toEqual([
    ['inquiry-by-authorization', 'Rules of inquiries by authorization'],
    ['inquiry-by-duty', 'Rules of inquiries as duty requires'],
    ['inquiry-by-the-public', 'Rules of inquiries by the public'],
    ['inquiry-of-oneself', 'Rules of inquiries into one’s own information'],
  ]);
  const zh = await city.call('GET /v1/norms', anybody, { headers: { 'accept-language': 'zh-CN' } });
  expect(zh.body.items[0].title).toBe('授权查询规范');
});
