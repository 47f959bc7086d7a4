import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordAuthority } from '../../../shared/record/authority.ts';
import { applicationCodes as enApplicationCodes } from '../../../shared/texts/en/applications.ts';
import { basisCodes as enBasisCodes } from '../../../shared/texts/en/basis-codes.ts';
import { caseCodes as enCaseCodes } from '../../../shared/texts/en/case-codes.ts';
import { fieldCodes as enFieldCodes } from '../../../shared/texts/en/field-codes.ts';
import { requestCodes as enRequestCodes } from '../../../shared/texts/en/request-codes.ts';
import { rowCodes as enRowCodes } from '../../../shared/texts/en/row-codes.ts';
import { en } from '../../../shared/texts/en.ts';
import { texts as catalogs, codes } from '../../../shared/texts/every.ts';
import { type Language, languages } from '../../../shared/texts/languages.ts';
import { meaning, partOf, said } from '../../../shared/texts/said.ts';
import type { ProblemCode } from '../../../shared/texts/texts.ts';
import { titleOf, writing, written } from '../../../shared/texts/write.ts';
import { applicationCodes as zhApplicationCodes } from '../../../shared/texts/zh/applications.ts';
import { basisCodes as zhBasisCodes } from '../../../shared/texts/zh/basis-codes.ts';
import { caseCodes as zhCaseCodes } from '../../../shared/texts/zh/case-codes.ts';
import { fieldCodes as zhFieldCodes } from '../../../shared/texts/zh/field-codes.ts';
import { requestCodes as zhRequestCodes } from '../../../shared/texts/zh/request-codes.ts';
import { rowCodes as zhRowCodes } from '../../../shared/texts/zh/row-codes.ts';
import { isForeign } from '../../support/words.ts';

const codeParts = {
  en: [enApplicationCodes, enBasisCodes, enCaseCodes, enFieldCodes, enRequestCodes, enRowCodes],
  zh: [zhApplicationCodes, zhBasisCodes, zhCaseCodes, zhFieldCodes, zhRequestCodes, zhRowCodes],
};

const root = new URL('../../../', import.meta.url).pathname;

/** Every text of the catalog, as it is read in a language. */
const texts = (language: Language): [string, string][] => [
  ...Object.keys(en.titles).map((title): [string, string] => [
    `title of ${title}`,
    titleOf(title as ProblemCode, catalogs[language]),
  ]),
  ...codes.flatMap((code): [string, string][] => [
    [`${code} means`, written(partOf('means', code), catalogs[language])],
    [`${code} advice`, written(partOf('advice', code), catalogs[language])],
  ]),
  // What is published is its publisher's text.
  ...Object.keys(en.words)
    .filter((word) => word !== 'published')
    .map((word): [string, string] => [word, written({ say: word }, catalogs[language])]),
];

test('no code is said twice, so that none takes the place of another’s words', () => {
  for (const parts of [codeParts.en, codeParts.zh]) {
    const all = parts.flatMap((part) => Object.keys(part));
    expect(all.filter((code, at) => all.indexOf(code) !== at)).toEqual([]);
  }
  expect(codeParts.en.flatMap((part) => Object.keys(part)).sort()).toEqual(Object.keys(en.codes).sort());
});

describe('every word that a person reads is in Chinese and English', () => {
  test.each(texts('en'))('in English without Chinese: %s', (_, text) => {
    expect(isForeign(text, 'en')).toBe(false);
    expect(text).toMatch(/[A-Za-z]{2}|…/);
  });

  test.each(texts('zh-CN'))('in Chinese without English: %s', (_, text) => {
    expect(isForeign(text, 'zh-CN')).toBe(false);
    expect(text).toMatch(/\p{Script=Han}{2}|…/u);
  });

  test.each(codes)('%s is of the one style, and says what it means and what to do', (code) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const language of languages) {
      for (const part of ['means', 'advice'] as const) {
        expect(written(partOf(part, code), catalogs[language])).toMatch(/[.。]$/);
      }
    }
  });

  test('every kind of problem has its text among the codes: its type leads there', () => {
    expect(Object.keys(en.titles).filter((title) => !codes.some((code) => code === title))).toEqual([]);
  });

  test('no code is left over: each is used somewhere', () => {
    const sources = ['functions', 'shared', 'infra'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !/texts\/(en|zh)[./]/.test(join(folder, file)))
        .map((file) => readFileSync(join(root, folder, file), 'utf8')),
    );
    const all = sources.join('\n');
    // Where a code is said, and the lists of what may be wrong with a code of a subject.
    const said =
      /\b(?:fault|wrong|refuse|tooEarly|coded|problem|invalidField|noBasis|refusing)\((?:[^()]|\([^()]*\))*\)|'[a-z-]+' satisfies PlainCode|(?:type|const) (?:\w*Fault|Damage|formCodes)\b[^;]*;|fault: '[a-z-]+'/g;
    const places = [...all.matchAll(said)].map(([place]) => place).join('\n');
    const kinds = Object.keys(en.titles);
    expect(codes.filter((code) => !kinds.includes(code) && !places.includes(`'${code}'`))).toEqual([]);
  });
});

test('who may not decide is told in both languages whether they may withdraw', () => {
  const barred = ['about-oneself', 'own-unit-concerned', 'brought-by-oneself'] as const;
  const may = barred.filter((code) => !recordAuthority.withdraw.not.includes(code));
  expect(may).toEqual(['brought-by-oneself']);
  for (const [language, word] of [
    ['en', /withdraw/],
    ['zh-CN', /撤回/],
  ] as const) {
    const told = barred.filter((code) => word.test(written(partOf('advice', code), catalogs[language])));
    expect(told, language).toEqual(may);
  }
});

test('units of money are said in Chinese as a clerk writes them', () => {
  const said = (yuan: number) =>
    written(meaning({ code: 'unit-above', values: { line: 2, yuan, read: 1 } }), catalogs['zh-CN']);
  expect([1, 1000, 10_000, 100_000_000].map((yuan) => /金额单位为“(.*?)”/.exec(said(yuan))?.[1])).toEqual([
    '元',
    '千元',
    '万元',
    '亿元',
  ]);
  // Of no file in particular, no unit is named.
  expect(written(partOf('means', 'unit-above'), catalogs['zh-CN'])).toContain('本列按“…元”读取');
});

describe('a text is written out with its values, when its reader is known', () => {
  test('in both languages', () => {
    const tooSoon = meaning({ code: 'too-soon', values: { first: '2026-06-01T02:05:00.000Z' } });
    expect(written(tooSoon, catalogs.en)).toContain('2026-06-01 10:05:00 (Beijing time)');
    expect(written(tooSoon, catalogs['zh-CN'])).toContain('北京时间 2026-06-01 10:05:00');
  });

  test('wherever it stands in an answer, and nothing else is touched', () => {
    const body = {
      text: said('annotation'),
      say: 1,
      list: [{ norm: said('norm', { basis: 'self' }) }],
      n: null,
    };
    expect(JSON.parse(JSON.stringify(body, writing(catalogs['zh-CN'])))).toEqual({
      text: '信息主体已对该信息提出异议，正在处理。',
      say: 1,
      list: [{ norm: '第十三条：凭有效身份证明查询本人（本单位）信息' }],
      n: null,
    });
  });

  test('what was published in both languages, in the reader’s', () => {
    const name = said('published', { zh: '行政处罚', en: 'Administrative penalties' });
    expect([written(name, catalogs['zh-CN']), written(name, catalogs.en)]).toEqual([
      '行政处罚',
      'Administrative penalties',
    ]);
  });

  test('a name that this release does not know stands for itself', () => {
    for (const say of ['whole/of-a-later-release', 'later', 'constructor', 'whole/__proto__']) {
      expect(written({ say }, catalogs.en)).toBe(say);
    }
  });
});
