/** M42.1 M48.1 M50.1 Whom alone an item is about. */
import { expect, test } from 'vitest';
import { aboutFaults } from '../../../shared/catalog/about.ts';
import { filedAt } from '../../support/cases.ts';
import { filings } from '../../support/filings.ts';
import { published } from '../../support/published.ts';

const { units } = published;
const unit = (name: string) => {
  const found = units.find(({ id }) => id === name);
  if (!found) throw new Error(`No unit ${name}.`);
  return found;
};
const firm = filings.firmPenalty();
const person = {
  ...firm,
  subject: { kind: 'natural-person', code: '990101189505200028' },
  subjectCategory: 'natural-person',
} as const;
const business = { ...firm, subjectCategory: 'individual-business' } as const;
const ofUnit = (name: string) => ({
  ...firm,
  subject: { kind: 'organization', code: unit(name).code ?? '' } as const,
});
const by = { provider: unit('supervision'), units };

test.each([
  ['anybody', undefined, firm, []],
  ['anybody', undefined, person, []],
  ['organizations', 'organizations', firm, []],
  ['organizations', 'organizations', person, ['about-organizations']],
  ['organizations', 'organizations', business, ['about-organizations']],
  ['natural persons', 'natural-persons', person, []],
  ['natural persons', 'natural-persons', firm, ['about-natural-persons']],
  ['natural persons', 'natural-persons', business, ['about-natural-persons']],
  ['units', 'registered-units', ofUnit('transport'), []],
  ['units', 'registered-units', firm, ['about-units']],
  ['units', 'registered-units', person, ['about-units']],
  ['units', 'registered-units', ofUnit('supervision'), ['about-own-unit']],
] as const)('about %s (%#)', (_, about, filing, codes) => {
  expect(aboutFaults({ about }, filing, by, filedAt).map(({ code }) => code)).toEqual(codes);
});

test('a unit whose entry comes later is none yet', () => {
  const later = units.map((each) => ({ ...each, effectiveAt: '2099-01-01T00:00:00.000Z' }));
  const faults = aboutFaults(
    { about: 'registered-units' },
    ofUnit('transport'),
    { ...by, units: later },
    filedAt,
  );
  expect(faults.map(({ code }) => code)).toEqual(['about-units']);
});
