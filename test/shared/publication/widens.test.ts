import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plain } from '../../../shared/process/process.ts';
import { publishedKinds } from '../../../shared/publication/kinds.ts';
import { seeds } from '../../../shared/publication/seeds.ts';
import type { Content } from '../../../shared/publication/state.ts';
import { widens } from '../../../shared/publication/widens.ts';
import { type Purpose, purposes } from '../../../shared/regulation.ts';
import { contentOf } from '../../support/published.ts';

const seedOf = (what: string): Content => seeds.find((seed) => seed.what === what)?.content ?? {};
const item = seedOf('items');
const measure = seedOf('measures');
const unit = seedOf('units');
const matter = contentOf('food-safety-inspection') as Content;
const all = Object.keys(purposes) as Purpose[];
const units = ['market-regulation', 'transport', 'housing', 'customs'];

/** An item that differs in what matters. */
const itemLike = fc
  .record({
    providers: fc.subarray(units),
    scopeOfUse: fc.subarray(all),
    openForOrganizations: fc.boolean(),
    recordingPeriod: fc.record({
      minor: fc.constantFrom({ days: 30 }, { months: 3 }, { years: 1 }),
      general: fc.constantFrom({ months: 8 }, { months: 12 }, { years: 1 }, { days: 500 }),
      serious: fc.constantFrom({ years: 3 }, { months: 36 }, { years: 5 }),
    }),
    noticeBefore: fc.boolean(),
  })
  .map((change): Content => ({ ...item, ...change }));

const list = contentOf('religious-faith');

describe('M9.1 what widens waits a day, what only narrows does not', () => {
  test('the same again does not widen; of what cannot be compared, everything does', () => {
    expect(widens('items', item, item)).toBe(false);
    expect(widens('measures', measure, measure)).toBe(false);
    expect(widens('units', unit, unit)).toBe(false);
    const alike = publishedKinds.filter(
      (each) => !['items', 'measures', 'units', 'formats', 'pledge-matters', 'word-lists'].includes(each),
    );
    expect(widens('pledge-matters', matter, matter)).toBe(false);
    expect(widens('word-lists', list, list)).toBe(false);
    for (const what of alike) expect(widens(what, {}, {})).toBe(true);
  });

  test.each<[string, Content]>([
    ['another purpose', { scopeOfUse: all }],
    ['another provider', { providers: units }],
    [
      'a longer period',
      { recordingPeriod: { minor: { months: 4 }, general: { years: 1 }, serious: { years: 3 } } },
    ],
    ['no notice any more', { noticeBefore: false }],
    ['another format', { format: 'designation' }],
    ['another category', { category: 'other-provided' }],
    ['another name', { name: 'As it would be called' }],
    ['another nature', { nature: 'neutral' }],
    ['another frequency', { frequency: { days: 1 } }],
    [
      'a period in days where it was in months, whichever is longer on the day',
      { recordingPeriod: { minor: { days: 90 }, general: { years: 1 }, serious: { years: 3 } } },
    ],
  ])('an item widens with %s', (_, change) => {
    expect(widens('items', item, { ...item, ...change })).toBe(true);
  });

  test('opening to everybody widens, closing does not', () => {
    const closed = { ...item, openForOrganizations: false };
    expect([widens('items', closed, item), widens('items', item, closed)]).toEqual([true, false]);
  });

  const general = (period: Content): Content => ({
    ...item,
    recordingPeriod: { minor: { months: 3 }, general: period, serious: { years: 3 } },
  });

  test.each([
    [{ days: 30 }, { days: 30 }, false],
    [{ days: 30 }, { days: 29 }, false],
    [{ days: 30 }, { days: 31 }, true],
    [{ months: 12 }, { years: 1 }, false],
    [{ years: 2 }, { months: 23 }, false],
    [{ years: 2 }, { months: 25 }, true],
    [{ months: 12 }, { days: 336 }, false],
    [{ months: 12 }, { days: 337 }, true],
    [{ days: 372 }, { months: 12 }, false],
    [{ days: 371 }, { months: 12 }, true],
    [{ days: 12 }, { months: 12 }, true],
  ])('a period of %o becomes %o: widens? %s', (before, after, isWider) => {
    expect(widens('items', general(before), general(after))).toBe(isWider);
  });

  const provision = {
    id: 'p',
    law: { zh: '法', en: 'Law' },
    article: { zh: '一', en: '1' },
    units: units.slice(0, 2),
  };
  test.each<[string, object[], boolean]>([
    ['the same', [provision], false],
    ['none any more', [], false],
    ['fewer units', [{ ...provision, units: units.slice(0, 1) }], false],
    ['other units', [{ ...provision, units: ['customs'] }], true],
    ['another law', [{ ...provision, law: { zh: '令', en: 'Decree' } }], true],
    ['another article', [{ ...provision, article: { zh: '二', en: '2' } }], true],
    ['another name', [{ ...provision, id: 'q' }], true],
    ['one more', [provision, { ...provision, id: 'q' }], true],
  ])('provisions on which units may rest: %s', (_, after, isWider) => {
    for (const field of ['exemptions', 'inclusions']) {
      const before: Content = { ...item, [field]: [provision] };
      expect(widens('items', before, { ...before, [field]: after } as Content)).toBe(isWider);
    }
  });

  const { about: _, ...aboutAnybody } = item;
  test.each<[string, Content, Content, boolean]>([
    [
      'about natural persons instead of organizations',
      { about: 'organizations' },
      { about: 'natural-persons' },
      true,
    ],
    ['about organizations still', { about: 'organizations' }, { about: 'organizations' }, false],
    ['about anybody, who was not', { about: 'organizations' }, {}, true],
    ['an issuer’s word, which it was not', {}, { issuersWord: true }, true],
    ['an issuer’s word no more', { issuersWord: true }, {}, true],
    ['found by a licence, which it was not', {}, { findByLicence: true }, true],
    ['found by a licence still', { findByLicence: true }, { findByLicence: true }, false],
    ['found by a licence no more', { findByLicence: true }, {}, false],
    ['taken under a consent only, which it was without', {}, { consent: ['tax'] }, false],
    ['taken without the consent that it needed', { consent: ['tax'] }, {}, true],
    ['taken under the same consent', { consent: ['tax'] }, { consent: ['tax'] }, false],
  ])('an item is %s', (_, before, after, isWider) => {
    expect(widens('items', { ...aboutAnybody, ...before }, { ...aboutAnybody, ...after })).toBe(isWider);
  });

  const days = (most: number | null, least: number | null = 10): Plain =>
    most === null ? null : { least: least === null ? null : { days: least }, most: { days: most } };
  test.each([
    [days(60), days(60), false],
    [days(60), days(59), false],
    [days(60), days(61), true],
    [days(60), days(60, 9), false],
    [days(60), days(60, null), false],
    [days(60), days(60, 11), true],
    [days(60, null), days(60, 1), true],
    [null, days(60), true],
    [null, null, false],
  ])('a class that was disclosed for %o is for %o: widens? %s', (before, after, isWider) => {
    for (const kind of ['minor', 'general', 'serious']) {
      const disclosing = (rule: Plain): Content => ({
        ...item,
        disclosure: { minor: null, general: null, serious: null, [kind]: rule },
      });
      expect(widens('items', disclosing(before), disclosing(after)), kind).toBe(isWider);
    }
  });

  test.each([
    ['minor', 'as soon as before', false],
    ['general', 'later, as order 36 has it', true],
    ['serious', 'later, as order 36 has it', true],
  ])('a %s class that is not disclosed any more is repaired %s', (of, _, isWider) => {
    const disclosing = (rule: Plain): Content => ({
      ...item,
      disclosure: { minor: null, general: null, serious: null, [of]: rule },
    });
    expect(widens('items', disclosing(days(60, null)), disclosing(null))).toBe(isWider);
  });

  const format = seedOf('formats') as { columns: Content[] };
  const ofFirst = (change: Content): Content => {
    const [first = {}, ...others] = format.columns;
    return { ...format, columns: [{ ...first, ...change }, ...others] };
  };
  const [first = {}, ...others] = format.columns;
  test.each<[string, Content, Content, boolean]>([
    ['the same columns', format, format, false],
    ['a column less', format, { ...format, columns: others }, false],
    ['a column more', { ...format, columns: others }, format, true],
    ['a column open to all', ofFirst({ public: false }), ofFirst({ public: true }), true],
    ['a column open no more', ofFirst({ public: true }), ofFirst({ public: false }), false],
    ['a column asked for', ofFirst({ required: false }), ofFirst({ required: true }), true],
    ['a column not asked for', ofFirst({ required: true }), ofFirst({ required: false }), false],
    ['a column that is personal', ofFirst({ personal: false }), ofFirst({ personal: true }), false],
    ['a column personal no more', ofFirst({ personal: true }), ofFirst({ personal: false }), true],
    [
      'another name of a column',
      format,
      ofFirst({ aliases: [...(first.aliases as string[]), '又名'] }),
      true,
    ],
    ['another label', format, ofFirst({ label: { zh: '又名', en: 'Also' } }), true],
    ['another name', format, { ...format, name: { zh: '又名', en: 'Also' } }, true],
  ])('a format with %s', (_, before, after, isWider) => {
    expect(widens('formats', before, after)).toBe(isWider);
  });

  test('an item that ends, without providers, narrows', () => {
    expect(widens('items', item, { ...item, providers: [] })).toBe(false);
  });

  test('there and back, at least one way widens, but where both are the same', () => {
    fc.assert(
      fc.property(itemLike, itemLike, (one, other) => {
        const [there, back] = [widens('items', one, other), widens('items', other, one)];
        const sets = ({ providers, scopeOfUse, openForOrganizations, noticeBefore }: Content) =>
          JSON.stringify([providers, scopeOfUse, openForOrganizations, noticeBefore]);
        if (sets(one) !== sets(other)) expect(there || back).toBe(true);
      }),
    );
  });

  test.each<[string, Content, boolean]>([
    ['another unit in charge', { unit: 'transport' }, true],
    ['another item of breaches', { breachItem: 'commendations' }, true],
    ['another promise', { pledged: { zh: '另', en: 'Another' } }, true],
    ['a longer promise', { longest: { years: 3 } }, true],
    ['a shorter promise', { longest: { months: 6 } }, false],
    ['a longer record', { recordingPeriod: { years: 2 } }, true],
    ['natural persons, too', { forNaturalPersons: true }, true],
    ['none taken back any more', { mayBeTakenBack: false }, true],
    ['another law', { basis: { law: { zh: '令', en: 'Decree' }, article: { zh: '一', en: '1' } } }, true],
    ['its end', { status: 'ended' }, false],
  ])('a pledge matter with %s', (_, change, isWider) => {
    expect(widens('pledge-matters', matter, { ...matter, ...change })).toBe(isWider);
  });

  test('a matter that ended is no wider for being there, ended; one that is there again is', () => {
    const ended = { ...matter, status: 'ended' };
    expect([widens('pledge-matters', ended, ended), widens('pledge-matters', ended, matter)]).toEqual([
      false,
      true,
    ]);
  });

  test.each<[string, Content]>([
    ['another initiating unit', { initiatingUnits: units }],
    ['another implementing unit', { implementingUnits: units }],
    ['another conduct', { conduct: 'administrative-penalties' }],
    ['another name', { name: 'As it would be called' }],
    ['another basis', { basis: 'Law of the Moon' }],
    ['other remedies', { remedies: 'None.' }],
    ['another removal', { removal: 'Never.' }],
  ])('a measure widens with %s', (_, change) => {
    expect(widens('measures', measure, { ...measure, ...change })).toBe(true);
  });

  test.each<[string, Content]>([
    ['another authority', { authorities: ['11990100MB0X0Y001E', '11990100MB0X0Y002H'] }],
    ['another purpose', { purposes: all }],
    ['another name', { name: 'As it would be called' }],
    ['another code', { code: '11990100MB0X0Y0097' }],
    ['other applications to hear', { hears: ['litigation'] }],
    ['a successor', { successors: { provider: 'transport' } }],
  ])('the entry of a unit widens with %s', (_, change) => {
    const before = { ...unit, purposes: ['public-safety-risk'] };
    expect(widens('units', before, { ...before, ...change })).toBe(true);
  });

  test('the entry of a unit that ends, or has less, narrows; one that is there again widens', () => {
    const ended = { ...unit, status: 'ended' };
    expect(widens('units', unit, { ...ended, authorities: [], purposes: [] })).toBe(false);
    expect(widens('units', ended, unit)).toBe(true);
    expect(widens('units', ended, { ...ended, authorities: [] })).toBe(false);
  });

  test('a measure with fewer units narrows', () => {
    expect(widens('measures', measure, { ...measure, implementingUnits: ['housing'] })).toBe(false);
  });
});

describe('M16.1 a list that finds all that it found takes effect in minutes, one that finds less waits a day', () => {
  const { rules, leftAlone } = list as { rules: { words: string[] }[]; leftAlone: string[] };
  const [first = { words: [] }, ...rest] = rules;
  test.each<[string, object, boolean]>([
    ['a rule more', { rules: [...rules, { words: ['某词'] }] }, false],
    ['a word more', { rules: [{ ...first, words: [...first.words, '某词'] }, ...rest] }, false],
    ['fewer left alone', { leftAlone: leftAlone.slice(1) }, false],
    ['another name', { name: { zh: '名', en: 'name' } }, false],
    ['a rule less', { rules: rest }, true],
    ['a word less', { rules: [{ ...first, words: first.words.slice(1) }, ...rest] }, true],
    ['a condition more', { rules: [{ ...first, notAfter: ['某'] }, ...rest] }, true],
    ['more left alone', { leftAlone: [...leftAlone, '某名'] }, true],
    ['another category', { category: 'genetics' }, true],
  ])('%s', (_, change, isWider) => {
    expect(widens('word-lists', list, { ...list, ...change } as Content)).toBe(isWider);
  });
});
