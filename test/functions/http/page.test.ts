import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeCursor, openCursor, UnknownCursor } from '../../../functions/http/cursor.ts';
import { fill } from '../../../functions/http/page.ts';
import { deriveKeys } from '../../../shared/keys/keys.ts';
import { keys } from '../../support/cases.ts';

/** A list of numbers that ends, read in parts as a table is. */
const listOf = (items: (number | null)[]) => ({
  read: async (after: string | null, limit: number) => {
    const from = after === null ? 0 : Number(after) + 1;
    const part = items.slice(from, from + limit);
    const end = from + limit < items.length ? String(from + limit - 1) : null;
    return { items: part.map((item, index) => ({ item, place: String(from + index) })), end };
  },
  show: (part: (number | null)[]) => part,
});

/** A list in which some are withheld. */
const lists = fc.array(fc.option(fc.nat(), { freq: 2 }), { maxLength: 300 });
const limits = fc.integer({ min: 1, max: 50 });

describe('B1 a page shows as many as are asked for, of what may be seen', () => {
  test('page by page everything that may be seen is seen once, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(lists, limits, async (items, limit) => {
        const found: number[] = [];
        for (let after: string | null = null, page = 0; page === 0 || after !== null; page++) {
          const filled: { items: number[]; end: string | null } = await fill(listOf(items), after, limit);
          found.push(...filled.items);
          if (filled.end !== null) expect(filled.items).toHaveLength(limit);
          after = filled.end;
        }
        expect(found).toEqual(items.filter((item) => item !== null));
      }),
    );
  });

  test('Invariant 1: a page is the same whether something is withheld behind it or nothing is there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(), { maxLength: 50 }),
        fc.nat({ max: 200 }),
        limits,
        async (seen, hidden, limit) => {
          const alone = await fill(listOf(seen), null, limit);
          const among = await fill(listOf([...seen, ...Array(hidden).fill(null)]), null, limit);
          expect([among.items, among.end === null]).toEqual([alone.items, alone.end === null]);
        },
      ),
    );
  });

  test('its bytes are bounded, and one item is always shown', async () => {
    const large = 'x'.repeat(600_000);
    const list = {
      read: listOf([0, 1, 2]).read,
      show: (part: (number | null)[]) => part.map((item) => `${item}${large}`),
    };
    const first = await fill(list, null, 50);
    expect([first.items.length, first.end]).toEqual([1, '0']);
    const last = await fill(list, '1', 50);
    expect([last.items.length, last.end]).toEqual([1, null]);
  });
});

describe('B1 a cursor says nothing and goes with nothing else', () => {
  const parts = fc.array(fc.option(fc.string({ maxLength: 10 })), { minLength: 1, maxLength: 4 });

  test('it opens to its place in its list, and in no other', () => {
    fc.assert(
      fc.property(parts, parts, fc.string({ minLength: 1 }), (list, other, place) => {
        const cursor = closeCursor(keys, list, place) ?? '';
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(openCursor(keys, list, cursor)).toBe(place);
        fc.pre(JSON.stringify(list) !== JSON.stringify(other));
        expect(() => openCursor(keys, other, cursor)).toThrow(UnknownCursor);
      }),
    );
  });

  test('what is no cursor of ours is none', () => {
    fc.assert(
      fc.property(parts, fc.string(), (list, text) => {
        expect(() => openCursor(keys, list, text)).toThrow(UnknownCursor);
        const forged = closeCursor(deriveKeys('another secret'), list, 'place') ?? '';
        expect(() => openCursor(keys, list, forged)).toThrow(UnknownCursor);
      }),
    );
    expect(openCursor(keys, ['list'], undefined)).toBeNull();
    expect(closeCursor(keys, ['list'], null)).toBeNull();
  });
});
