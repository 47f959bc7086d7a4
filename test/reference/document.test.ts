import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { root } from '../../infra/folders.ts';
import { openApi } from '../../infra/reference/document.ts';
import { everyOperation } from '../../infra/reference/operations.ts';
import { processes } from '../../infra/reference/processes.ts';
import { kinds } from '../../shared/ids.ts';
import { type Language, languages } from '../../shared/texts/languages.ts';
import { isForeign } from '../support/words.ts';
import { played } from './play.ts';
import { command, filesOf } from './written.ts';

interface Node {
  [key: string]: unknown;
}

/** Every object in a document, with the path to it. */
function nodes(value: unknown, at = ''): [string, Node][] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, each]) => nodes(each, `${at}/${key}`));
  return Array.isArray(value) ? below : [[at, value as Node], ...below];
}

const schemas = (language: Language) =>
  nodes(openApi(language)).filter(([at]) => at.startsWith('/components/schemas/'));

const examples = { en: await played('en'), 'zh-CN': await played('zh-CN') };

test.each([...filesOf(examples)])('%s is what contracts, texts and handlers say today', (file, content) => {
  const kept = readFileSync(join(root, file), 'utf8');
  expect(kept === content, `${file} is out of date: run ${command}`).toBe(true);
});

test('Invariant 13: the commands of every kind of case stand on the page of who may give them', () => {
  const tables = Object.values(processes).flatMap((process): object[] => {
    if ('tables' in process) return [...process.tables];
    return 'authority' in process ? [process.authority] : [];
  });
  // And on one more, what was lost of any.
  expect(tables).toHaveLength(Object.keys(kinds).length + 1);
});

describe('an example each', () => {
  test.each(everyOperation.filter(({ contract }) => !contract.file && contract.id !== 'tile'))(
    '$operation.id: of what is sent and of every good answer, as its own handler took and gave it',
    ({ contract, operation }) => {
      for (const language of languages) {
        const { request, csv, answers } = examples[language][operation.id] ?? { answers: {} };
        expect(Object.keys(answers)).toEqual(Object.keys(operation.answers));
        expect(request !== undefined).toBe(contract.body !== undefined);
        expect(csv !== undefined).toBe(contract.table === true);
        for (const [status, schema] of Object.entries(operation.answers)) {
          expect(schema.safeParse(answers[status]).error).toBeUndefined();
        }
        if (contract.body) expect(contract.body.safeParse(request).error).toBeUndefined();
      }
    },
  );
});

describe('Redocly’s recommended rules, all of them', () => {
  const problems = async (document: object) => {
    const config = await createConfig({ extends: ['recommended'] });
    const found = await lintFromString({ source: JSON.stringify(document), config });
    return found.map(({ severity, ruleId, location }) => `${severity} ${ruleId} ${location[0]?.pointer}`);
  };

  test.each(languages)('find neither an error nor a warning in %s', async (language) => {
    expect(await problems(openApi(language))).toEqual([]);
  });

  test('are asked: an example that its schema does not allow is found', async () => {
    const wrong = { readHealth: { answers: { 200: { status: 'perhaps' } } } };
    expect((await problems(openApi('en', wrong))).join()).toContain('no-invalid-media-type-examples');
  });
});

describe('a client is generated from it', () => {
  const ids = everyOperation.map(({ operation }) => operation.id);

  test('each operation has a name of its own, in camelCase', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+([A-Z][a-z]+)*$/);
  });

  test('each object has a name: none stands within another or within an operation', () => {
    const objects = nodes(openApi('en')).filter(
      ([, { type, properties }]) => type === 'object' && Object.keys(properties ?? {}).length > 0,
    );
    expect(objects.length).toBeGreaterThan(60);
    const unnamed = objects.map(([at]) => at).filter((at) => !/^\/components\/schemas\/\w+$/.test(at));
    expect(unnamed).toEqual([]);
  });

  test('an instant is one by its format, without a pattern of half a page', () => {
    const instants = schemas('en').filter(([, { format }]) => format === 'date-time');
    expect(instants.length).toBeGreaterThan(20);
    for (const [at, { pattern }] of instants) expect([at, pattern]).toEqual([at, undefined]);
  });
});

describe.each(languages)('every word of it is in %s', (language) => {
  const document = openApi(language);
  const words = nodes(document).flatMap(([at, node]) =>
    ['description', 'summary', 'title']
      .filter((name) => typeof node[name] === 'string' && !/example/.test(at))
      .map((name): [string, string] => [`${at}/${name}`, String(node[name])]),
  );

  test('each field, parameter and operation has its own', () => {
    const fields = schemas(language).flatMap(([at, { properties }]) =>
      Object.entries((properties ?? {}) as Record<string, Node>).map(([name, field]) => [at, name, field]),
    );
    expect(fields.length).toBeGreaterThan(300);
    const silent = fields.filter(([, , field]) => !(field as Node).description);
    expect(silent.map(([at, name]) => `${at}.${name}`)).toEqual([]);
    const parameters = nodes(document).filter(([, node]) => typeof node.in === 'string');
    expect(parameters.filter(([, { description }]) => !description)).toEqual([]);
  });

  test('a unit’s official and the platform’s handler are called as the glossary calls them', () => {
    expect(JSON.stringify(openApi(language))).not.toContain('经办人员');
  });

  test('and none is in another language', () => {
    expect(words.length).toBeGreaterThan(400);
    const foreign = words.filter(([, text]) => isForeign(text.replace(/`[^`]*`/g, ''), language));
    expect(foreign).toEqual([]);
  });
});
