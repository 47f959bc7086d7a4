import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Access, lookOf } from '../../../shared/history/access.ts';
import { homeOf } from '../../../shared/ids.ts';
import { dynamoCases } from '../../../shared/store/dynamodb/cases.ts';
import { dynamoHistory } from '../../../shared/store/dynamodb/history.ts';
import type { Part } from '../../../shared/store/store.ts';
import { shanghai, shift } from '../../support/actors.ts';
import { contentKey, filedAt, filingChange } from '../../support/cases.ts';
import { filings } from '../../support/filings.ts';
import { emptyTables } from '../../support/memory.ts';

const uuid = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;

/** A record filed some minutes after the first. */
const filing = (minutes: number) => {
  const made = filings.firmPenalty({ 行政处罚决定书文号: `市监罚〔2026〕${minutes + 1}号` });
  const change = filingChange(made, { now: shift(filedAt, minutes * 60_000) }, uuid(minutes));
  return {
    change,
    contentKey,
    firstReleaseId: `rec_${change.state.subject}_${String(minutes).padStart(24, '0')}`,
  };
};
const { subject } = filing(0).change.state;

/** Reads a list to its end in parts of a size; `between` happens before each further part. */
async function paged<T>(
  read: (after: string | null) => Promise<Part<T>>,
  between: (part: number) => Promise<unknown> = async () => {},
): Promise<T[]> {
  const items: T[] = [];
  let after: string | null = null;
  for (let part = 0; part === 0 || after !== null; part++) {
    if (part > 0) await between(part);
    const read_: Part<T> = await read(after);
    items.push(...read_.items.map(({ item }) => item));
    after = read_.end;
  }
  return items;
}

describe('B1 lists go on behind a place, whatever comes and goes meanwhile', () => {
  test('records and notices come newest first, each once, while others are filed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 7 }), fc.nat({ max: 25 }), async (size, count) => {
        const { tables } = emptyTables();
        const cases = dynamoCases(tables);
        const filed = Array.from({ length: count }, (_, minutes) => filing(minutes));
        await cases.insert(filed);
        const expected = filed.map(({ change }) => change.state.id).reverse();
        const more = (part: number) => cases.insert([filing(1000 + part)]);
        const home = homeOf.subject(subject);
        const records = await paged((after) => cases.list(home, 'record', after, size), more);
        expect(records.map(({ state }) => state.id)).toEqual(expected);
        const notices = await paged((after) => cases.notices(subject, after, size));
        expect(notices.map((notice) => notice.case).filter((id) => expected.includes(id))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

const look = (id: string, page: number, at: string, pageAt = at): Access => ({
  id,
  subject,
  at,
  page,
  entry: `${page} ${pageAt}`,
  pageAt,
  unit: 'procurement-centre',
  client: 'procurement-centre',
  official: null,
  basis: { type: 'public' },
  matter: null,
  outcome: 'shown',
  seen: [{ case: filing(page).change.state.id, version: page }],
});

describe('M32.1 the list of looks shows each look once, with what left on all of its pages', () => {
  const at = (minutes: number) => shift(shanghai('2026-05-04'), minutes * 60_000);

  test('however its pages lie between other looks, and however the list is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        async (pages, size) => {
          const { tables } = emptyTables();
          const history = dynamoHistory(tables);
          const entries = pages.flatMap((count, begun) =>
            Array.from({ length: count }, (_, page) =>
              look(uuid(begun), page + 1, at(begun), at(begun + page * 10)),
            ),
          );
          // They are entered in the order of their instants: pages of one look lie hours apart.
          for (const entry of entries.toSorted((a, b) => a.pageAt.localeCompare(b.pageAt)))
            await history.record(entry);
          const found = await paged((after) => history.accesses(subject, after, size));
          const looks = found.map((look) => lookOf(look.pages));
          expect(looks.map((each) => each?.pages)).toEqual([...pages].reverse());
          expect(looks.map((each) => each?.seen.map(({ version }) => version))).toEqual(
            [...pages].reverse().map((count) => Array.from({ length: count }, (_, page) => page + 1)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a page that was asked for twice left twice, the second time later than the pages after it', async () => {
    const { tables } = emptyTables();
    const history = dynamoHistory(tables);
    await history.record(look(uuid(1), 1, at(0)));
    await history.record(look(uuid(1), 2, at(0), at(1)));
    await history.record(look(uuid(1), 3, at(0), at(2)));
    await history.record(look(uuid(1), 2, at(0), at(3)));
    const [only, ...others] = (await history.accesses(subject, null, 10)).items;
    expect(others).toEqual([]);
    expect(lookOf(only?.item.pages ?? [])).toMatchObject({ pages: 4, lastAt: at(3), seen: { length: 3 } });
  });

  test('an entry is never written over; the very same, sent again for want of an answer, is there', async () => {
    const { tables } = emptyTables();
    const history = dynamoHistory(tables);
    await history.record(look(uuid(1), 1, at(0)));
    await history.record(look(uuid(1), 1, at(0)));
    await expect(history.record({ ...look(uuid(1), 1, at(0)), matter: 'another' })).rejects.toThrow();
    expect((await history.accesses(subject, null, 10)).items).toHaveLength(1);
  });
});
