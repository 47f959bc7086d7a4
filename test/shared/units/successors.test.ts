import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endingFaults } from '../../../shared/units/ending.ts';
import { answersFor, whoHas } from '../../../shared/units/successors.ts';
import { duties, type Successors, type Unit, type UnitContent } from '../../../shared/units/unit.ts';

const at = '2026-06-01T00:00:00.000Z';
const before = '2026-01-01T00:00:00.000Z';
const later = '2026-12-01T00:00:00.000Z';

const content = (status: Unit['status'], successors: Successors = {}): UnitContent => ({
  name: { zh: '单位', en: 'A unit' },
  code: null,
  authorities: [],
  purposes: [],
  status,
  successors,
});
const active = (id: string, effectiveAt = before, version = 1): Unit => ({
  id,
  version,
  effectiveAt,
  ...content('active'),
});
const ended = (id: string, to: string | null, effectiveAt = before, version = 1): Unit => ({
  id,
  version,
  effectiveAt,
  ...content('ended', to === null ? {} : { provider: to, respondent: to, designator: to }),
});

const has = (units: Unit[], unit: string) => whoHas(units, unit, 'provider', at);

describe('M8.1 whose the duties of a unit are, by the register', () => {
  test('its own while it is there, whomever its entry names', () => {
    expect(has([{ ...active('a'), successors: { provider: 'b' } }, active('b')], 'a')).toBe('a');
  });

  test('of one that has ended, whom it names for that kind, and from the instant on', () => {
    expect(has([ended('a', 'b'), active('b')], 'a')).toBe('b');
    expect(has([active('a'), ended('a', 'b', later, 2), active('b')], 'a')).toBe('a');
    const split: Unit = { ...ended('a', null), successors: { provider: 'b', respondent: 'c' } };
    const units = [split, active('b'), active('c')];
    expect(duties.map((duty) => whoHas(units, 'a', duty, at))).toEqual(['b', 'c', 'a']);
  });

  test('from one that has ended to the next', () => {
    expect(has([ended('a', 'b'), ended('b', 'c'), active('c')], 'a')).toBe('c');
  });

  test.each<[string, Unit[], string]>([
    ['names nobody', [ended('a', null)], 'a'],
    ['names itself', [ended('a', 'a')], 'a'],
    ['leads round in a circle', [ended('a', 'b'), ended('b', 'a')], 'a'],
    ['leads into a circle', [ended('a', 'b'), ended('b', 'c'), ended('c', 'b')], 'a'],
    ['names whom the register does not', [ended('a', 'nobody')], 'a'],
    ['names a unit that is entered later', [ended('a', 'b'), active('b', later)], 'a'],
    ['ends with one that names nobody', [ended('a', 'b'), ended('b', null)], 'b'],
    ['names a unit of the platform', [ended('a', 'management-body'), active('management-body')], 'a'],
  ])('nobody gets rid of a duty by an entry that %s', (_, units, whose) => {
    expect(has(units, 'a')).toBe(whose);
  });

  test('a unit of the platform is succeeded by nobody', () => {
    expect(has([ended('supervision', 'b'), active('b')], 'supervision')).toBe('supervision');
  });

  test('a unit answers for itself first, for those that left it theirs, and no more for what it left', () => {
    const units = [ended('a', 'b'), active('b'), ended('c', 'b'), active('d')];
    expect(answersFor(units, 'b', at).provider).toEqual(['b', 'a', 'c']);
    expect(answersFor(units, 'a', at).provider).toEqual([]);
    expect(answersFor(units, 'd', at).provider).toEqual(['d']);
    expect(answersFor(units, 'nobody', at).provider).toEqual(['nobody']);
  });
});

const names = ['a', 'b', 'c', 'd', 'e'];
const anyUnit = fc.record({
  id: fc.constantFrom(...names),
  version: fc.integer({ min: 1, max: 3 }),
  effectiveAt: fc.constantFrom(before, at, later),
  to: fc.option(fc.constantFrom(...names, 'nobody')),
  isActive: fc.boolean(),
});
const anyRegister = fc
  .array(anyUnit, { maxLength: 12 })
  .map((units) =>
    units.map(({ id, version, effectiveAt, to, isActive }) =>
      isActive ? active(id, effectiveAt, version) : ended(id, to, effectiveAt, version),
    ),
  );

test('M8.1 in any register each unit’s duties are one unit’s, and never an active unit’s another’s', () => {
  fc.assert(
    fc.property(anyRegister, (units) => {
      for (const unit of names) {
        const holders = names.filter((each) => answersFor(units, each, at).provider.includes(unit));
        expect(holders).toEqual([whoHas(units, unit, 'provider', at)]);
        const entry = units
          .filter(({ id, effectiveAt }) => id === unit && effectiveAt <= at)
          .reduce<Unit | undefined>(
            (last, each) => (last && last.version > each.version ? last : each),
            undefined,
          );
        if (entry?.status !== 'ended') expect(holders).toEqual([unit]);
      }
    }),
  );
});

describe('M8.1 M9.1 what a draft says of the end of a unit leaves no duty to nobody', () => {
  const register = [active('a'), active('b'), ended('c', 'b'), ended('d', null), active('supervision')];
  const faults = (name: string, said: UnitContent, units = register) =>
    endingFaults(units, name, said).map(({ field, code }) => [field, code]);

  test.each<[string, string, Successors, [string, string][]]>([
    ['whom there is', 'a', { provider: 'b', respondent: 'c' }, []],
    ['nobody, where it has nobody’s', 'a', {}, []],
    ['itself', 'a', { provider: 'a' }, [['successors.provider', 'own-successor']]],
    ['one that has ended', 'a', { respondent: 'd' }, [['successors.respondent', 'successor-ended']]],
    [
      'one whose duties come back to it',
      'b',
      { provider: 'c', respondent: 'a', designator: 'a' },
      [['successors.provider', 'successors-in-circle']],
    ],
    [
      'a unit of the platform',
      'a',
      { provider: 'supervision' },
      [['successors.provider', 'successor-of-platform']],
    ],
    [
      'nobody for what others left it',
      'b',
      { provider: 'a', respondent: 'a' },
      [['successors.designator', 'successor-needed']],
    ],
  ])('it names %s', (_, name, successors, wrong) => {
    expect(faults(name, content('ended', successors))).toEqual(wrong);
  });

  test('a unit of the platform does not end, nor one that is not entered yet', () => {
    expect(faults('supervision', content('ended'))).toEqual([['status', 'unit-of-platform']]);
    expect(faults('operations', content('ended'))).toEqual([['status', 'unit-of-platform']]);
  });

  test('what is approved and not in effect yet is held against, too', () => {
    const coming = [...register, ended('b', 'a', later, 2)];
    expect(faults('a', content('ended', { provider: 'b' }), coming)[0]).toEqual([
      'successors.provider',
      'successors-in-circle',
    ]);
  });

  test('an active unit may say who will have its duties; but not itself, and none of the platform', () => {
    expect(faults('a', content('active', { provider: 'b' }))).toEqual([]);
    expect(faults('a', content('active', { provider: 'a' }))).toHaveLength(1);
    expect(faults('a', content('active', { designator: 'management-body' }))).toHaveLength(1);
  });
});
