import fc from 'fast-check';
import { citizenCheckDigit } from '../../../shared/identity/citizen-number.ts';
import { organizationCheckCharacter } from '../../../shared/identity/organization-code.ts';

const characters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];

/** Unified social credit codes with their right check character, of regions that were never assigned. */
export const organizationCodes = fc
  .array(fc.constantFrom(...characters), { minLength: 9, maxLength: 9 })
  .map((body) => `91990100${body.join('')}`)
  .map((first17) => first17 + organizationCheckCharacter(first17));

/** Citizen numbers that can belong to nobody (no region 99), with an existing birth date and check digit. */
export const citizenNumbers = fc
  .tuple(
    fc.date({
      min: new Date('1850-01-01T00:00:00Z'),
      max: new Date('2030-12-31T00:00:00Z'),
      noInvalidDate: true,
    }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(
    ([born, order]) =>
      `990101${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(order).padStart(3, '0')}`,
  )
  .map((first17) => first17 + citizenCheckDigit(first17));
