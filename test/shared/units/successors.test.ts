import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endingFaults, ever } from '../../../shared/units/ending.ts';
import { activeUnit, namedFirst } from '../../../shared/units/register.ts';
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
  hears: [],
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

/** The same as the register’s own, step by step and from the start each time. */
function stepByStep(units: readonly Unit[], unit: string): string {
  const entryOf = (id: string) =>
    units
      .filter((each) => each.id === id && each.effectiveAt <= at)
      .reduce<Unit | undefined>(
        (last, each) => (last && last.version > each.version ? last : each),
        undefined,
      );
  const passed = new Set<string>();
  for (let has = unit; ; ) {
    const entry = entryOf(has);
    const next = entry?.status === 'ended' ? entry.successors.provider : undefined;
    if (!next || !entryOf(next)) return has;
    passed.add(has);
    if (passed.has(next)) return unit;
    has = next;
  }
}

test('M8.1 what is kept for a copy of the register is what it says, in whatever order it is asked', () => {
  fc.assert(
    fc.property(anyRegister, fc.shuffledSubarray([before, at, later, ever]), (units, asked) => {
      for (const each of asked) answersFor(units, 'a', each);
      for (const unit of names) {
        expect(has(units, unit)).toBe(stepByStep(units, unit));
        const entry = activeUnit(units, unit, at);
        expect(namedFirst(units, at).includes(unit)).toBe(entry !== undefined);
      }
    }),
  );
});

describe('M8.1 who answers for whom is worked out once for a copy of the register', () => {
  const many = (count: number, to: (index: number) => string): Unit[] =>
    Array.from({ length: count }, (_, index) => [
      active(`u${index}`),
      ended(`u${index}`, to(index), at, 2),
    ]).flat();

  test.each<[string, Unit[], number]>([
    ['a thousand that ended into one', [...many(1000, () => 'last'), active('last')], 1001],
    ['a chain of a thousand', [...many(1000, (index) => `u${index + 1}`), active('u1000')], 1001],
    ['a circle of a thousand', many(1000, (index) => `u${(index + 1) % 1000}`), 1],
  ])('%s', (_, units, held) => {
    const last = units.at(-1)?.id ?? '';
    let reads = 0;
    const copy = new Proxy(units, {
      get(from, name) {
        reads++;
        return Reflect.get(from, name);
      },
    });
    answersFor(copy, 'other', at);
    const once = reads;
    for (let request = 0; request < 1000; request++) answersFor(copy, 'other', at);
    expect(answersFor(copy, last, at).provider).toHaveLength(held);
    expect(reads).toBe(once);
  });

  test('and anew for each instant at which it changes', () => {
    const units = [active('a'), ended('a', 'b', at, 2), active('a', later, 3), active('b')];
    const instants = [at, before, later, '2026-05-31T23:59:59.999Z', ever, at];
    expect(instants.map((each) => whoHas(units, 'a', 'provider', each))).toEqual([
      'b',
      'a',
      'a',
      'a',
      'a',
      'b',
    ]);
  });
});

describe('M8.1 M9.1 what a draft says of the end of a unit leaves no duty to nobody', () => {
  const register = [active('a'), active('b'), ended('c', 'b'), ended('d', null), active('supervision')];
  const faults = (name: string, said: UnitContent, units = register, effectiveAt = ever) =>
    endingFaults(units, { id: name, version: 9, effectiveAt, ...said }).map(({ field, code }) => [
      field,
      code,
    ]);

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

  test.each<[string, Unit[], Successors, string]>([
    [
      'a circle until a unit is there again',
      [active('a'), ended('b', 'a', before, 2), active('b', later, 3)],
      { provider: 'b', respondent: 'b', designator: 'b' },
      'successors-in-circle',
    ],
    [
      'nobody until then for what it was left',
      [active('a'), ended('b', 'a', before, 2), active('b', later, 3)],
      {},
      'successor-needed',
    ],
    [
      'whom a chain leads to that has ended until then',
      [active('a'), ended('b', 'c', before), ended('c', null, before, 1), active('c', later, 2)],
      { provider: 'b', respondent: 'b', designator: 'b' },
      'successor-ended',
    ],
    [
      'a unit that is not there until then',
      [active('a'), active('b', later)],
      { provider: 'b', respondent: 'b', designator: 'b' },
      'successor-to-come',
    ],
  ])('it does not take effect before it is right: %s', (_, units, successors, code) => {
    const wrong = (effectiveAt: string) =>
      faults('a', content('ended', successors), units, effectiveAt).map(([, each]) => each);
    expect(wrong(at)).toEqual([code, code, code]);
    expect([wrong(later), wrong(ever)]).toEqual([[], []]);
  });

  test('nor where it is right at its instant, and no more from a later one on', () => {
    const units = [
      active('a'),
      active('b'),
      ended('b', 'a', later, 2),
      active('b', '2027-01-01T00:00:00.000Z', 3),
    ];
    const said = content('ended', { provider: 'b', respondent: 'b', designator: 'b' });
    expect(faults('a', said, units, at)[0]).toEqual(['successors.provider', 'successors-in-circle']);
    expect(faults('a', said, units, '2027-01-01T00:00:00.000Z')).toEqual([]);
  });

  test('an active unit may say who will have its duties; but not itself, and none of the platform', () => {
    expect(faults('a', content('active', { provider: 'b' }))).toEqual([]);
    expect(faults('a', content('active', { provider: 'a' }))).toHaveLength(1);
    expect(faults('a', content('active', { designator: 'management-body' }))).toHaveLength(1);
  });
});
