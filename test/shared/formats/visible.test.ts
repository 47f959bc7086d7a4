import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText } from '../../../shared/formats/text.ts';
import { fromOutside, saysSomething, visibleOf } from '../../../shared/formats/visible.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...['\u200b', '\u2060', '\u00ad', '\u3164', '\u202e', '\u2066', '\u0000', '\ud800', '\ufeff', '\u3099'],
      ...['か', 'é', 'e\u0301', '云', 'A', '1', ' ', '\n', '。', '—', '\u3000', '\ufe0f'],
    ),
  }),
);

describe('A16 one normaliser for every text from outside', () => {
  test.each([
    ['hides', '云\u200b岭\u2060食\u00ad品\u3164', '云岭食品'],
    ['turns around', '\u202e单名\u2066', '单名'],
    ['is put together otherwise', 'e\u0301か\u3099', 'éが'],
    ['keeps apart what belongs together', 'か\u200b\u3099e\u2060\u0301', 'がé'],
    ['stands around', ' \u3000\ufeff 云岭 \n', '云岭'],
  ])('what %s is put right', (_, given, kept) => {
    expect(fromOutside(given)).toBe(kept);
    expect(cellText(given)).toEqual({ ok: true, text: kept });
  });

  test.each([
    ['is half a sign', '云\ud800岭', '云岭'],
    ['controls', '云\u0000\u001b岭\u0085', '云岭'],
  ])('what %s is put right in a request; in a row it is damage', (_, given, kept) => {
    expect(fromOutside(given)).toBe(kept);
    expect(cellText(given)).toEqual({ ok: false, fault: { code: 'damaged' } });
  });

  test.each(['第一行\n第二行', 'a\tb', '“引号”——（括号）…', '①②', '葛\u{e0100}城', 'ᠮᠣᠩ', '𠮷野'])(
    '%j stays',
    (text) => {
      expect(fromOutside(text)).toBe(text);
    },
  );

  test('once is enough, and nothing that is seen goes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = fromOutside(text);
        expect(fromOutside(once)).toBe(once);
        const seen = (each: string) => visibleOf(each.toWellFormed().replace(/\ufffd/g, '')).normalize('NFC');
        expect(seen(once)).toBe(seen(text));
        expect(once).toBe(once.normalize('NFC'));
        expect(once).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad\u3164\ufeff]/);
        expect(once.isWellFormed()).toBe(true);
      }),
    );
  });

  test.each([
    ['云', true],
    ['7', true],
    ['\u3164\u2800', false],
    ['\u{13441}\u{13442}', false],
    ['ʼːーﾞـ', false],
    ['々木', true],
    ['.', false],
    ['——', false],
    ['。…！', false],
    ['', false],
  ])('%j says something: %s', (text, says) => {
    expect(saysSomething(text)).toBe(says);
    expect(cellText(text).ok && (cellText(text) as { text: string | null }).text !== null).toBe(says);
  });
});
