import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOf } from '../../../shared/formats/compile.ts';
import type { ColumnContent } from '../../../shared/formats/content.ts';
import {
  type Formatted,
  formatAt,
  mayBeShown,
  noLongerCollected,
  type PublishedFormat,
} from '../../../shared/formats/version.ts';
import { published } from '../../support/published.ts';
import { commendedFirm } from './commendation/rows.ts';

const first = published.formats.find(({ id }) => id === 'commendation') as PublishedFormat;
const day = (of: number) => new Date(Date.UTC(2026, 0, of)).toISOString();

/** What a version says of two columns: whether they are there, public, identifying. */
const said = fc.record({
  honour: fc.constantFrom('gone', 'closed', 'public' as const),
  remarks: fc.constantFrom('gone', 'plain', 'identifying' as const),
  effective: fc.integer({ min: 1, max: 20 }),
});
type Said = typeof said extends fc.Arbitrary<infer T> ? T : never;

const columnAs = (column: ColumnContent, { honour, remarks }: Said): ColumnContent[] => {
  if (column.key === 'honour') return honour === 'gone' ? [] : [{ ...column, public: honour === 'public' }];
  if (column.key === 'remarks')
    return remarks === 'gone' ? [] : [{ ...column, identifying: remarks === 'identifying' }];
  return [column];
};

const versionsOf = (each: readonly Said[]): PublishedFormat[] =>
  each.map((says, index) => ({
    id: first.id,
    version: index + 1,
    effectiveAt: day(says.effective),
    content: { ...first.content, columns: first.content.columns.flatMap((column) => columnAs(column, says)) },
  }));

const versions = fc.array(said, { minLength: 1, maxLength: 5 });

describe('M9.1 what a format lets be read of what was filed', () => {
  test('is public where the version of the filing and every one that took effect since mark it, whatever comes between', () => {
    fc.assert(
      fc.property(versions, fc.nat(4), fc.integer({ min: 1, max: 21 }), (all, own, now) => {
        const [filed, at] = [own % all.length, day(now)];
        const item: Formatted = { format: first.id, formats: versionsOf(all) };
        const judged = all.filter(
          (each, index) => index === filed || (index > filed && each.effective <= now),
        );
        const toAll = mayBeShown(item, filed + 1, { to: 'public', at });
        expect(toAll('honour')).toBe(judged.every(({ honour }) => honour === 'public'));
        expect(toAll('remarks')).toBe(false);
        expect(toAll('nothing')).toBe(false);
        const others = mayBeShown(item, filed + 1, { to: 'others', at });
        expect(others('remarks')).toBe(judged.every(({ remarks }) => remarks !== 'identifying'));
      }),
    );
  });

  test('is nothing where its version is not there', () => {
    const item = { format: first.id, formats: [first] };
    expect(mayBeShown(item, 2, { to: 'others', at: day(5) })('honour')).toBe(false);
    expect(mayBeShown({ ...item, formats: [] }, 1, { to: 'public', at: day(5) })('honour')).toBe(false);
    expect(() => formatAt({ ...item, formats: [] }, day(5))).toThrow('not in effect');
  });

  test('is collected no more where the version in effect has it no more', () => {
    fc.assert(
      fc.property(versions, fc.nat(4), fc.integer({ min: 1, max: 21 }), (all, own, now) => {
        const filed = own % all.length;
        const item = { format: first.id, formats: versionsOf(all) };
        const present = all.findLast(
          (each, index) => index === filed || (index > filed && each.effective <= now),
        );
        const was = all[filed];
        const gone = noLongerCollected(item, filed + 1, day(now));
        expect(gone.has('honour')).toBe(was?.honour !== 'gone' && present?.honour === 'gone');
        expect(gone.has('remarks')).toBe(was?.remarks !== 'gone' && present?.remarks === 'gone');
        expect(gone.has('decidedOn')).toBe(false);
      }),
    );
  });
});

describe('M8.1 a version is compiled once, and never read as another', () => {
  test('the same version gives the same format, another list of it too', () => {
    expect(formatOf(first)).toBe(formatOf(first));
    expect(formatOf({ ...first, content: structuredClone(first.content) })).toBe(formatOf(first));
  });

  test('one of the same number that says something else is compiled anew, as another city has it', () => {
    const [other] = versionsOf([{ honour: 'gone', remarks: 'plain', effective: 1 }]);
    const row = commendedFirm();
    expect(other && formatOf(other).read(row, {}).ok).toBe(false);
    expect(formatOf(first).read(row, {}).ok).toBe(true);
  });

  test('a filing says by which version it was read', () => {
    const [, second] = versionsOf([
      { honour: 'public', remarks: 'plain', effective: 1 },
      { honour: 'closed', remarks: 'plain', effective: 2 },
    ]);
    const read = second && formatOf(second).read(commendedFirm(), {});
    expect(read).toMatchObject({ ok: true, filing: { formatVersion: 2 } });
  });
});
