import { describe, expect, test } from 'vitest';
import { languageFor } from '../../../functions/http/language.ts';
import type { Language } from '../../../shared/texts/languages.ts';

describe('RFC 9110, 12.5.4: Accept-Language chooses, the deployment decides where it does not', () => {
  test.each<[string | undefined, Language]>([
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['*', 'zh-CN'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['zh-TW', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-TW,en', 'zh-CN'],
    ['zh-Hans-CN, zh-Hans, en', 'zh-CN'],
    ['en, zh-TW', 'en'],
    ['de, *;q=0.1', 'zh-CN'],
    ['de, en;q=0.5', 'en'],
    ['en;q=0.3, zh-CN;q=0.8', 'zh-CN'],
    ['en;q=0', 'zh-CN'],
    ['de', 'zh-CN'],
    ['nonsense;;;q=', 'zh-CN'],
    ['zh;q=0, *', 'en'],
    ['zh-CN;q=0,*;q=0.5', 'en'],
    ['*;q=0.5, zh;q=0.000', 'en'],
    ['en;q=0, *', 'zh-CN'],
    ['zh;q=0, en;q=0, *', 'zh-CN'],
  ])('%s', (accepted, language) => expect(languageFor(accepted, 'zh-CN')).toBe(language));

  test('where the deployment says English, who asks for nothing gets English', () => {
    expect([languageFor(undefined, 'en'), languageFor('fr', 'en'), languageFor('zh', 'en')]).toEqual([
      'en',
      'en',
      'zh-CN',
    ]);
  });
});
