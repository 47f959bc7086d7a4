/** Rows of a submission: right ones about many invented subjects, and such with some columns wrong. */
import fc from 'fast-check';
import { citizenCheckDigit } from '../../../shared/identity/citizen-number.ts';
import { organizationCheckCharacter } from '../../../shared/identity/organization-code.ts';
import { designationRow } from '../../support/filings.ts';
import { penalty } from '../../support/formats.ts';
import { naturalPerson, penaltyRow } from '../../support/penalties.ts';
import { hostileText, hostileValue } from './values.ts';

const organization = fc.nat({ max: 9_999_999 }).map((number) => {
  const first17 = `91990100MA${String(number).padStart(7, '0')}`;
  return `${first17}${organizationCheckCharacter(first17)}`;
});

const citizen = fc.nat({ max: 9999 }).map((number) => {
  const first17 = `9901011890020${String(number).padStart(4, '0')}`;
  return `${first17}${citizenCheckDigit(first17)}`;
});

const number = fc.nat({ max: 999_999_999 }).map((n) => `市监罚〔2026〕${n}号`);

const right = fc.oneof(
  fc
    .record({ 行政处罚决定书文号: number, '行政相对人代码_1（统一社会信用代码）': organization })
    .map(penaltyRow),
  fc
    .record({
      行政处罚决定书文号: number,
      '行政相对人代码_1（统一社会信用代码）': organization,
      违法事实: hostileText,
    })
    .map(penaltyRow),
  fc
    .tuple(number, citizen)
    .map(([行政处罚决定书文号, code]) => penaltyRow({ 行政处罚决定书文号, ...naturalPerson(code) })),
  fc
    .record({ document_number: number, subject_code: organization })
    .map((change) => designationRow({ ...change, decided_on: '2026-11-20' })),
);

/** One row. */
export const rowOf: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  right,
  fc
    .tuple(right, fc.dictionary(fc.constantFrom(...penalty.columns), hostileValue, { maxKeys: 4 }))
    .map(([row, wrong]) => ({ ...row, ...wrong })),
  fc.dictionary(fc.oneof(fc.constantFrom(...penalty.headers), hostileText), hostileValue, { maxKeys: 8 }),
);
