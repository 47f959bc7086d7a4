import { expect, test } from 'vitest';
import { authorityFaults } from '../../../shared/units/register.ts';
import { filings } from '../../support/filings.ts';
import { penalty } from '../../support/formats.ts';

test('A3 a fault names the first of the authorities that a unit files for, however many there are', () => {
  const authorities = Array.from({ length: 199 }, (_, index) => `A${index}`);
  const [fault] = authorityFaults(penalty, filings.firmPenalty({}), { authorities });
  expect(fault?.values?.authorities).toEqual(authorities.slice(0, 20));
});
