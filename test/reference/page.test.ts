import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { referenceTexts } from '../../infra/reference/texts/index.ts';
import type { Language } from '../../shared/texts/languages.ts';
import { isForeign } from '../support/words.ts';

const script = readFileSync(new URL('../../infra/reference/page/page.js', import.meta.url), 'utf8');

/** A text as it stands in the renderer's page, by the class of the element around it. */
interface Text {
  nodeType: number;
  data: string;
  parentElement: { closest(selector: string): object | null };
}

/** What a reader in a language sees where the renderer writes a text. */
function shown(data: string, within: string, language: Language): string {
  let changed: (changes: object[]) => void = () => undefined;
  const context = createContext({
    document: {
      getElementById: () => ({ dataset: { words: JSON.stringify(referenceTexts[language].page) } }),
      documentElement: { lang: language },
    },
    Node: { TEXT_NODE: 3 },
    MutationObserver: class {
      constructor(callback: (changes: object[]) => void) {
        changed = callback;
      }
      observe() {}
    },
    SwaggerUIBundle: () => undefined,
  });
  runInContext(script, context);
  const isWithin = (selector: string) => selector.split(/,\s*/).includes(within);
  const text: Text = {
    nodeType: 3,
    data,
    parentElement: { closest: (selector) => (isWithin(selector) ? {} : null) },
  };
  changed([{ type: 'childList', target: text, addedNodes: [text] }]);
  return text.data;
}

const schema = (part: string) => `.json-schema-2020-12${part}`;

test.each(['required', 'number', 'object', 'items', 'path'])('the name of a field stays: %s', (name) => {
  for (const within of [
    schema('__title'),
    '.parameters-col_name .parameter__name',
    schema('-json-viewer__value'),
    'code',
  ]) {
    expect(shown(name, within, 'zh-CN')).toBe(name);
  }
});

test('the heading of a request is none, though it has the class of one', () => {
  expect(shown('Request body', '.parameter__name', 'zh-CN')).toBe('请求内容');
});

test.each([
  ['object', '对象'],
  ['string | null', '文字 | 空'],
  ['array<object>', '数组<对象>'],
  ['(array<string> | null)', '(数组<文字> | 空)'],
])('a type is said in the language of the page: %s', (type, chinese) => {
  for (const within of ['.parameter__type', schema('__attribute')]) {
    expect(shown(type, within, 'zh-CN')).toBe(chinese);
    expect(shown(type, within, 'en')).toBe(type);
  }
});

test.each([
  ['[1, 128] characters', '[1, 128] 个字符'],
  ['≤ 500 items', '≤ 500 项'],
  ['date-time', '时刻'],
  ['matches ^[a-z]+ items$', '格式 ^[a-z]+ items$'],
])('and so is a limit, but for its pattern: %s', (limit, chinese) => {
  expect(shown(limit, schema('__constraint'), 'zh-CN')).toBe(chinese);
  expect(shown(limit, schema('__constraint'), 'en')).toBe(limit);
});

test.each([
  'Controls ',
  ' header.',
  'Property names',
  'Edit Value',
  'Examples: ',
  'Curl',
  'Download file',
  'Errors',
  'Hide',
  'Show',
  'Failed to load API definition.',
  'Unrecognized response type; displaying content as text.',
])('other words of the renderer are said so too: %s', (word) => {
  expect(isForeign(shown(word, 'h4', 'zh-CN'), 'zh-CN')).toBe(false);
  expect(shown(word, 'h4', 'en')).toBe(word);
});
