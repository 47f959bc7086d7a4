import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimKeys } from '../../../shared/keys/claim-keys.ts';
import {
  close,
  deriveKeys,
  fingerprint,
  nameKey,
  open,
  seal,
  subjectKey,
  UnknownKeyVersion,
  versionOf,
} from '../../../shared/keys/keys.ts';
import { secretOf, underVersion } from '../../support/secrets.ts';
import { citizenNumbers, organizationCodes } from '../identity/arbitraries.ts';

const keys = deriveKeys('one secret');
const others = deriveKeys('another secret');
const plain = fc.uint8Array({ maxLength: 300 });
const places = fc.string({ minLength: 1, maxLength: 40 });

const opens = (closed: Uint8Array, bound: string, with_ = keys): boolean => {
  try {
    open(with_, closed, bound);
    return true;
  } catch {
    return false;
  }
};

describe('M30.1 what is closed opens where it belongs and nowhere else', () => {
  test('there it opens to the same bytes', () => {
    fc.assert(
      fc.property(plain, places, (value, place) => {
        expect(Uint8Array.from(open(keys, close(keys, value, place), place))).toEqual(value);
      }),
    );
  });

  test('moved elsewhere it does not open', () => {
    fc.assert(
      fc.property(plain, places, places, (value, place, elsewhere) => {
        fc.pre(place !== elsewhere);
        expect(opens(close(keys, value, place), elsewhere)).toBe(false);
      }),
    );
  });

  test('with any one bit altered it does not open', () => {
    fc.assert(
      fc.property(plain, places, fc.nat(), fc.nat({ max: 7 }), (value, place, at, bit) => {
        const closed = Uint8Array.from(close(keys, value, place));
        const index = at % closed.length;
        closed[index] = (closed[index] ?? 0) ^ (1 << bit);
        expect(opens(closed, place)).toBe(false);
      }),
    );
  });

  test('cut short it does not open, however short', () => {
    fc.assert(
      fc.property(plain, places, fc.nat(), (value, place, length) => {
        const closed = close(keys, value, place);
        expect(opens(closed.slice(0, length % closed.length), place)).toBe(false);
      }),
    );
    const empty = close(keys, new Uint8Array(), 'here');
    for (let length = 0; length < empty.length; length++) {
      expect(opens(empty.slice(0, length), 'here')).toBe(false);
    }
  });

  test('under another secret it does not open', () => {
    expect(opens(close(keys, Buffer.from('value'), 'here'), 'here', others)).toBe(false);
  });

  test('Invariant 11: the same value at the same place gives the same bytes, so a write tried again is the same', () => {
    fc.assert(
      fc.property(plain, places, (value, place) => {
        expect(close(keys, value, place)).toEqual(close(keys, value, place));
      }),
    );
  });

  test('the same value at another place gives other bytes throughout: nobody sees that they are equal', () => {
    const [here, there] = ['here', 'there'].map((place) => close(keys, Buffer.alloc(64), place));
    expect(here?.slice(2, 14)).not.toEqual(there?.slice(2, 14));
    expect(here?.slice(30)).not.toEqual(there?.slice(30));
  });
});

describe('E4 what is closed or digested says under which version of the key', () => {
  const second = deriveKeys(underVersion('one secret', 2));

  test('the version stands in front of a cipher, and under another it does not open', () => {
    fc.assert(
      fc.property(plain, places, (value, place) => {
        const closed = close(second, value, place);
        expect([closed[1], close(keys, value, place)[1]]).toEqual([2, 1]);
        expect(opens(closed, place, second)).toBe(true);
        expect(opens(closed, place, keys)).toBe(false);
      }),
    );
  });

  test('it stands in front of a digest; one without is of the first', () => {
    const code = { kind: 'organization', code: '91330100799655058B' } as const;
    expect(subjectKey(second, code)).toMatch(/^v2-[\w-]{22}$/);
    expect(nameKey(second, ['a'])).toMatch(/^v2-[\w-]{22}$/);
    expect(subjectKey(keys, code)).toMatch(/^[\w-]{22}$/);
  });

  test('what the first release closed still opens, where it belongs and nowhere else', () => {
    fc.assert(
      fc.property(plain, places, places, (value, place, elsewhere) => {
        fc.pre(place !== elsewhere);
        const closed = closedByFirstRelease(value, place);
        expect(Uint8Array.from(open(keys, closed, place))).toEqual(value);
        expect(opens(closed, elsewhere)).toBe(false);
        expect(opens(closed, place, second)).toBe(false);
      }),
    );
  });

  test('a ring of several versions writes under the present one and reads under the one that is named', () => {
    const both = deriveKeys(secretOf(2, 1, { 1: 'one secret', 2: 'a newer secret' }));
    fc.assert(
      fc.property(plain, places, (value, place) => {
        const before = close(keys, value, place);
        const after = close(both, value, place);
        expect([versionOf(before), versionOf(after)]).toEqual([1, 2]);
        expect(
          [before, after, closedByFirstRelease(value, place)].every((each) => opens(each, place, both)),
        ).toBe(true);
        expect(() => open(keys, after, place)).toThrow(UnknownKeyVersion);
      }),
    );
  });

  test('a digest stays where contents are closed under another version: no partition moves', () => {
    const both = deriveKeys(secretOf(2, 1, { 1: 'one secret', 2: 'a newer secret' }));
    const code = { kind: 'organization', code: '91330100799655058B' } as const;
    expect(subjectKey(both, code)).toBe(subjectKey(keys, code));
    expect(nameKey(both, ['a'])).toBe(nameKey(keys, ['a']));
    expect(claimKeys(secretOf(2, 1, { 1: 'one secret', 2: 'a newer secret' }))).toEqual(
      claimKeys('one secret'),
    );
    expect(seal(both, 'a')).toBe(seal(keys, 'a'));
  });

  test.each<[string, string]>([
    ['no JSON', '{"content": 1'],
    ['without versions', '{"content": 1, "digest": 1}'],
    ['that writes under a version it does not hold', secretOf(2, 1, { 1: 'one' })],
    ['that names people by one that it does not hold', secretOf(1, 2, { 1: 'one' })],
    ['of a version that is no byte', secretOf(1, 1, { 1: 'one', 256: 'secret value' })],
    ['of an empty version', secretOf(1, 1, { 1: 'one', 2: '' })],
  ])('a secret %s is read by nothing, and no value of it is told', (_, text) => {
    expect(() => deriveKeys(text)).toThrow(/^The secret cannot be read: (?!.*(one|secret value))/);
  });

  test('large values are packed, and open to the same bytes', () => {
    const large = Buffer.from('{"row":1,"result":"accepted"}'.repeat(2000));
    const closed = close(keys, large, 'here');
    expect(closed.length).toBeLessThan(large.length / 10);
    expect(Buffer.from(open(keys, closed, 'here')).equals(large)).toBe(true);
  });
});

/** As the first release closed it: IV, tag and body, with nothing in front. */
function closedByFirstRelease(value: Uint8Array, place: string): Uint8Array {
  const iv = Buffer.from(value).toString('hex').padEnd(12, 'i').slice(0, 12);
  const cipher = createCipheriv('aes-256-gcm', keys.of(1).key('content'), iv).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(value), cipher.final()]);
  return Buffer.concat([Buffer.from(iv), cipher.getAuthTag(), body]);
}

describe('M7.1, Invariant 6: a keyed digest stands for a code', () => {
  test('the same for the same code, without a trace of it, and fit for an identifier', () => {
    fc.assert(
      fc.property(fc.oneof(organizationCodes, citizenNumbers), (code) => {
        const key = subjectKey(keys, { kind: 'organization', code });
        expect(key).toBe(subjectKey(deriveKeys('one secret'), { kind: 'organization', code }));
        expect(key).toMatch(/^[A-Za-z0-9_-]{22}$/);
        expect(key).not.toContain(code.slice(6, 14));
      }),
    );
  });

  test('differs by kind, by code and by secret', () => {
    fc.assert(
      fc.property(organizationCodes, organizationCodes, (code, other) => {
        fc.pre(code !== other);
        const key = subjectKey(keys, { kind: 'organization', code });
        expect(subjectKey(keys, { kind: 'natural-person', code })).not.toBe(key);
        expect(subjectKey(keys, { kind: 'organization', code: other })).not.toBe(key);
        expect(subjectKey(others, { kind: 'organization', code })).not.toBe(key);
      }),
    );
  });
});

describe('M30.1 no key does another’s work', () => {
  test('the keys derived from one secret all differ, and come back the same', () => {
    const hexOf = ({ of }: typeof keys) =>
      (['digest', 'content', 'iv', 'salt', 'seal', 'check'] as const).map((use) =>
        of(1).key(use).export().toString('hex'),
      );
    const derived = hexOf(keys);
    expect(new Set(derived).size).toBe(derived.length);
    expect(hexOf(deriveKeys('one secret'))).toEqual(derived);
    expect(derived.every((key) => key.length === 64)).toBe(true);
  });

  test('a seal depends on the text and the secret; a fingerprint on the text alone', () => {
    expect(seal(keys, 'a')).toBe(seal(keys, 'a'));
    expect(seal(keys, 'a')).not.toBe(seal(keys, 'b'));
    expect(seal(keys, 'a')).not.toBe(seal(others, 'a'));
    expect(seal(keys, 'a')).not.toBe(fingerprint('a'));
    // SHA-256 of "abc", FIPS 180-2.
    expect(Buffer.from(fingerprint('abc'), 'base64url').toString('hex')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
