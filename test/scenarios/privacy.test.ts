import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { done, versionOf } from '../../local/acts/answered.ts';
import { duty, firm, firmCode, organ, person, personCode, provider } from '../../local/acts/cast.ts';
import { type Basis, inquire } from '../../local/acts/inquire.ts';
import { readNotice } from '../../local/acts/notice.ts';
import { object } from '../../local/acts/object.ts';
import { page, prove, readRecord } from '../../local/acts/read.ts';
import { withdrawal } from '../../local/demo/oversee.ts';
import type { Memory } from '../../local/demo/step.ts';
import { steps } from '../../local/demo/steps.ts';
import { caseKey } from '../../shared/store/dynamodb/keys.ts';
import { useOwnPlatform } from '../support/platform.ts';
import { tablesOf } from '../support/stores.ts';

const used = useOwnPlatform();

/** What is personal in the demo: numbers, names and words of people, and a firm's representative. */
const personal = [
  '990101189505200028',
  '林小满',
  '990101188804120015',
  '沈云岭',
  'put right',
  'taken off sale',
  'still on sale',
  'judgment (2026) 188',
  'court quashed',
  'loan application',
];

beforeAll(async () => {
  const memory: Memory = {};
  for (const step of steps.slice(0, steps.indexOf(withdrawal) + 1)) await step.run(used.api, memory);
});

const logs = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return name.endsWith('.log') && statSync(path).isFile() ? [readFileSync(path, 'utf8')] : [];
  });

describe('M30.1 personal values are where their bearers and those entitled find them, and nowhere else', () => {
  test('no log line holds one', () => {
    const text = logs(used.dataDir).join('\n');
    expect(text).toContain('POST /v1/inquiries');
    for (const value of personal) expect(text).not.toContain(value);
  });

  test('no stored item holds one in the open, in any of its keys or values', async () => {
    const { client, register, history } = tablesOf(used);
    for (const TableName of [register, history]) {
      const { Items = [] } = await client.call('Scan', { TableName });
      expect(Items.length).toBeGreaterThan(5);
      const text = JSON.stringify(Items, (_, value) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      );
      for (const value of personal) expect(text).not.toContain(value);
    }
  });

  test("an organ sees no document number; the firm's record names its representative to the provider", async () => {
    const { body } = await inquire(used.api.as(organ), firmCode, duty());
    expect(body.records.length).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toContain('990101188804120015');
    const open = await inquire(used.api.as('harbour-bank'), firmCode, { type: 'public' });
    expect(open.body.records.length).toBeGreaterThan(0);
    expect(JSON.stringify(open.body)).not.toContain('沈云岭');
  });

  test('another firm, unit or person learns nothing from an identifier that they got hold of', async () => {
    const { items } = await done(page(used.api.as(person), '/v1/me/records'));
    const id = items[0]?.id ?? '';
    const [other, unit] = [used.api.as(firm), used.api.as('transport')];
    for (const answer of [readNotice(other, id), readRecord(unit, id), readNotice(unit, id)]) {
      expect((await answer).status).toBe(404);
    }
    const objection = { record: id, ground: 'error', statement: 'Mine?' } as const;
    expect((await object(other, objection)).status).toBe(404);
  });

  test('M32.1 the entry of an inquiry says exactly which cases left, in which version', async () => {
    const { body } = await inquire(used.api.as(organ), firmCode, duty());
    const left = await Promise.all(
      body.records.map(async ({ id }) => {
        const version = versionOf(await readRecord(used.api.as(provider), id));
        return { case: id, version: Number(version.replaceAll('"', '')) };
      }),
    );
    expect(left.length).toBeGreaterThan(0);
    const nothing = await inquire(used.api.as('transport'), firmCode, duty('recruitment-and-promotion'));
    const { body: list } = await page(used.api.as(firm), '/v1/me/accesses', { each: 'true' });
    const entryOf = (look: string) => list.items.filter(({ id }) => id === look);
    expect(entryOf(body.id)).toMatchObject([{ client: organ, outcome: 'shown', pages: 1, seen: left }]);
    expect(entryOf(nothing.body.id)).toMatchObject([{ outcome: 'shown', seen: [] }]);
  });

  test('M32.1 the pages of an inquiry are one look on the access list, with all that left', async () => {
    const read = async (cursor?: string) =>
      (await inquire(used.api.as(organ), firmCode, duty(), { limit: 1, ...(cursor ? { cursor } : {}) })).body;
    const first = await read();
    const pages = [first];
    for (let { cursor } = first; cursor; { cursor } = pages.at(-1) ?? first) pages.push(await read(cursor));
    const { body } = await page(used.api.as(firm), '/v1/me/accesses', { each: 'true' });
    const [look] = body.items.filter(({ id }) => id === first.id);
    expect(look?.pages).toBe(pages.length);
    expect(look?.seen.map((each) => each.case)).toEqual(
      pages.flatMap(({ records }) => records.map(({ id }) => id)),
    );
  });

  test('M32.1 a refused inquiry is on the access list as refused, before the answer', async () => {
    const neverGiven = `aut_${'A'.repeat(22)}_00000000-0000-4000-8000-000000000000`;
    const basis: Basis = { type: 'authorization', authorization: neverGiven };
    await inquire(used.api.as('harbour-bank'), personCode, basis);
    const { body } = await page(used.api.as(person), '/v1/me/accesses');
    expect(body.items[0]).toMatchObject({ client: 'harbour-bank', outcome: 'refused', seen: [] });
  });
});

describe('M30.1 what happened cannot be altered unseen', () => {
  const altered = async (table: 'register' | 'history', sk: string, attribute: string) => {
    const tables = tablesOf(used);
    const { Items = [] } = await tables.client.call('Scan', { TableName: tables[table] });
    const item = Items.find((each) => each.sk?.S === sk);
    if (!item) throw new Error(`There is no ${sk}.`);
    const value = item[attribute];
    const last = (value?.B?.length ?? 0) - 1;
    const changed = value?.B
      ? { B: Uint8Array.from(value.B, (byte, index) => (index === last ? byte ^ 1 : byte)) }
      : { S: `${value?.S?.slice(0, -2)}X}` };
    await tables.client.call('PutItem', {
      TableName: tables[table],
      Item: { ...item, [attribute]: changed },
    });
    return () => tables.client.call('PutItem', { TableName: tables[table], Item: item });
  };

  const sortOf = (id: string): string => caseKey(id)?.sk?.S ?? '';

  test.each([
    ['the case', 'register', sortOf, 'state', { seq: null, what: 'case-altered' }],
    ['its closed part', 'register', sortOf, 'closed', { seq: null, what: 'case-altered' }],
    ['an event', 'history', (id: string) => `E#${id}#000002`, 'body', { seq: 2, what: 'event-altered' }],
  ] as const)(
    'one byte of %s altered in the store: supervision is told which',
    async (_, table, sk, attribute, breach) => {
      const { items } = await done(page(used.api.as(firm), '/v1/me/records'));
      // One that has come further than its filing, so that it has events to alter.
      const id =
        items.find(({ status, noticeExemption }) => status === 'active' && !noticeExemption)?.id ?? '';
      const whole = await prove(used.api.as('supervision'), id);
      expect(whole.body.whole).toBe(true);
      const restore = await altered(table, sk(id), attribute);
      const broken = await prove(used.api.as('supervision'), id);
      expect(broken.body).toMatchObject({ whole: false, breaches: [{ case: id, ...breach }] });
      await restore();
    },
  );
});

describe('who reads the reference is told to nobody else', () => {
  const read = (path: string, language = 'en') =>
    fetch(new URL(path, used.platform.url), { headers: { 'accept-language': language } });

  test.each([
    ['en', 'docs/openapi.json'],
    ['zh-CN', 'docs/openapi.zh-CN.json'],
  ])('the page and the document are in the language asked for: %s', async (language, kept) => {
    const page = await read('/docs', language);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain(`<html lang="${language}">`);
    const document = await read('/v1/openapi.json', language);
    expect(document.headers.get('content-language')).toBe(language);
    const expected = readFileSync(new URL(`../../${kept}`, import.meta.url), 'utf8');
    expect(await document.json()).toEqual(JSON.parse(expected));
  });

  test('the page loads its own script and style from where it lies, and may load nothing else', async () => {
    const page = await read('/docs');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|http|\*/);
    const html = await page.text();
    expect(html).not.toMatch(/https?:|\/\/\w|<script>|<style|style=|\son\w+=/);
    const loaded = [...html.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, file = '']) => file);
    expect(loaded.length).toBe(4);
    for (const file of loaded) {
      const answer = await fetch(new URL(file, page.url));
      const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
      expect([file, answer.status, answer.headers.get('content-type')]).toEqual([
        file,
        200,
        `${type}; charset=utf-8`,
      ]);
      expect(answer.headers.get('cache-control')).toContain('immutable');
      const text = await answer.text();
      if (file.endsWith('.css')) expect(text).not.toMatch(/@import|url\((?!["']?data:)/);
      if (file.startsWith('docs/page')) expect(text).not.toMatch(/https?:/);
    }
  });

  test('another file is not there, and the address of the problem leads to its text', async () => {
    const names = ['page.0000000000000000.js', '..%2findex.js', 'openapi.en.json', '%2e%2e%2fpackage.json'];
    for (const name of names) {
      const answer = await read(`/docs/${name}`);
      expect([name, answer.status]).toEqual([name, 404]);
      const { type } = (await answer.json()) as { type: string };
      expect((await fetch(new URL(type, answer.url))).status).toBe(200);
    }
  });
});
