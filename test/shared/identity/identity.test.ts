import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCitizenNumber, citizenCheckDigit } from '../../../shared/identity/citizen-number.ts';
import {
  checkOrganizationCode,
  organizationCheckCharacter,
} from '../../../shared/identity/organization-code.ts';
import { checkSubjectCode } from '../../../shared/identity/subject-code.ts';
import { citizenNumbers, organizationCodes } from './arbitraries.ts';

/** Codes that really exist and are public. */
const realCodes = [
  '914403001922038216',
  '9144030071526726XG',
  '91330100799655058B',
  '91110000802100433B',
  '91110108551385082Q',
];
const REAL = '91330100799655058B';

describe('M7.1 organizations are keyed by their unified social credit code (GB 32100)', () => {
  test.each(realCodes)('%s is a valid code', (code) => {
    expect(checkOrganizationCode(code)).toEqual({ ok: true, code });
    expect(organizationCheckCharacter(code.slice(0, 17))).toBe(code.slice(17));
  });

  test.each([
    ['full-width characters', '９１３３０１００７９９６５５０５８Ｂ'],
    ['lower case', '91330100799655058b'],
    ['blanks', ' 9133 0100 7996 55058B\t'],
    ['invisible characters', '\uFEFF91330100799655058B\u200B'],
  ])('a code with %s is put right', (_, text) => {
    expect(checkOrganizationCode(text)).toEqual({ ok: true, code: REAL });
  });

  test.each([
    ['code-missing', ' '],
    ['length', '9133010079965505B'],
    ['character', '9133010079965505OB'],
    ['character', '91A30100799655058B'],
    ['check-character', '91330100799655058C'],
    ['scientific-notation', '9.14E+17'],
    ['scientific-notation', '９.１４４０３ｅ+１７'],
    ['masked', '9133********55058B'],
    ['masked', '9133＊＊＊＊＊＊＊＊55058B'],
  ])('a code that cannot be used says why: %s', (fault, text) => {
    expect(checkOrganizationCode(text)).toEqual({ ok: false, fault });
  });

  test.each([
    ['code-missing', '000000000000000000'],
    ['code-missing', '９９９９９９９９９９９９９９９９９９'],
    ['code-missing', 'XXXXXXXXXXXXXXXXXX'],
    ['registrar', '00330100799655058B'],
    ['registrar', '95330100799655058B'],
    ['registrar', 'Y2330100799655058B'],
    ['citizen-number', '11010519491231002X'],
    ['citizen-number', '990101189505200028'],
    ['citizen-number', '９９０１０１ １８９５０５２０ ００２８'],
    ['scientific-notation', '914403001922038000'],
  ])('R4 a code of no organization says why: %s', (fault, text) => {
    expect(checkOrganizationCode(text)).toEqual({ ok: false, fault });
  });

  test.each([
    '11',
    '12',
    '13',
    '19',
    '31',
    '51',
    '52',
    '53',
    '54',
    '81',
    '91',
    '92',
    '93',
    'A1',
    'G1',
    'N1',
    'N3',
    'Y1',
  ])('R4 the standard registers organizations under %s', (registrar) => {
    const first17 = `${registrar}990100MA0000001`;
    const code = `${first17}${organizationCheckCharacter(first17)}`;
    expect(checkOrganizationCode(code)).toEqual({ ok: true, code });
  });

  test('one wrong character is always found', () => {
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    fc.assert(
      fc.property(
        organizationCodes,
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(...alphabet),
        (code, at, char) => {
          fc.pre(code.charAt(at) !== char);
          expect(checkOrganizationCode(code.slice(0, at) + char + code.slice(at + 1)).ok).toBe(false);
        },
      ),
    );
  });
});

describe('M7.1 natural persons are keyed by their citizen number (GB 11643)', () => {
  test('the example of the standard is valid', () => {
    expect(citizenCheckDigit('11010519491231002')).toBe('X');
    expect(checkCitizenNumber('11010519491231002x')).toEqual({ ok: true, code: '11010519491231002X' });
  });

  test.each([
    ['code-missing', ''],
    ['length', '110105491231002'],
    ['character', '1101051949123100XA'],
    ['birth-date', '110105194902300029'],
    ['check-character', '110105194912310021'],
    ['scientific-notation', '1.10105E+17'],
    ['masked', '110105********002X'],
    ['masked', '110105XXXXXXXX002X'],
  ])('a number that cannot be used says why: %s', (fault, text) => {
    expect(checkCitizenNumber(text)).toEqual({ ok: false, fault });
  });

  test.each([
    ['region', '16010519491231002X'],
    ['region', '00010519491231002X'],
    ['region', '84010519491231002X'],
    ['code-missing', '111111111111111111'],
    ['scientific-notation', '110105194912310000'],
  ])('R4 a number of nobody says why: %s', (fault, text) => {
    expect(checkCitizenNumber(text)).toEqual({ ok: false, fault });
  });

  test('every number with a birth date that exists and its check digit is valid', () => {
    fc.assert(
      fc.property(citizenNumbers, (code) => {
        expect(checkCitizenNumber(code)).toEqual({ ok: true, code });
      }),
    );
  });

  test('one wrong digit, and two neighbours exchanged, are always found', () => {
    fc.assert(
      fc.property(
        citizenNumbers,
        fc.integer({ min: 0, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        (code, at, by) => {
          const wrong = String((Number(code.charAt(at)) + by) % 10);
          expect(checkCitizenNumber(code.slice(0, at) + wrong + code.slice(at + 1)).ok).toBe(false);
        },
      ),
    );
    fc.assert(
      fc.property(citizenNumbers, fc.integer({ min: 0, max: 15 }), (code, at) => {
        fc.pre(code.charAt(at) !== code.charAt(at + 1));
        const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        expect(checkCitizenNumber(swapped).ok).toBe(false);
      }),
    );
  });
});

describe('M2.1 a subject is an organization or a natural person, and its code is checked as such', () => {
  test('each kind has its own standard', () => {
    expect(checkSubjectCode({ kind: 'organization', code: REAL.toLowerCase() })).toEqual({
      ok: true,
      subject: { kind: 'organization', code: REAL },
    });
    expect(checkSubjectCode({ kind: 'natural-person', code: REAL }).ok).toBe(false);
    expect(checkSubjectCode({ kind: 'natural-person', code: '11010519491231002x' })).toEqual({
      ok: true,
      subject: { kind: 'natural-person', code: '11010519491231002X' },
    });
  });

  test('whatever is refused, its fault and the words for it hold nothing of the value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('organization' as const, 'natural-person' as const),
        fc.string({ minLength: 3, unit: fc.constantFrom(...'0123456789*ABCX') }),
        (kind, code) => {
          const checked = checkSubjectCode({ kind, code });
          fc.pre(!checked.ok);
          if (!checked.ok) expect(JSON.stringify(checked)).not.toContain(code);
        },
      ),
    );
  });
});
