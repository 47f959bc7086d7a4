import { readFileSync } from 'node:fs';
import type { Submission } from '../../local/acts/file.ts';
import { citizenCheckDigit } from '../../shared/identity/citizen-number.ts';
import { organizationCheckCharacter } from '../../shared/identity/organization-code.ts';

const [firmRow] = JSON.parse(
  readFileSync(new URL('../../examples/penalties.json', import.meta.url), 'utf8'),
).records;

let count = 0;

/** An organization code that is right and belongs to nobody: its region was never assigned. */
export function inventedOrganization(): string {
  const first17 = `91990100MA${String(++count).padStart(7, '0')}`;
  return `${first17}${organizationCheckCharacter(first17)}`;
}

/** A citizen number that is right and belongs to nobody: born before 1900 in a region never assigned. */
export function inventedPerson(): string {
  // No order ends in zeros, as if a spreadsheet had written them.
  const [thousands, rest] = [
    Math.floor(++count / 990),
    Math.floor((count % 990) / 99) * 100 + 1 + (count % 99),
  ];
  const bornOn = `189001${String(1 + (thousands % 28)).padStart(2, '0')}`;
  const first17 = `990101${bornOn}${String(rest).padStart(3, '0')}`;
  return `${first17}${citizenCheckDigit(first17)}`;
}

/** How many pieces the decision of a number found, however that is written: the same decision the same. */
const piecesBy = (documentNumber: string): number =>
  Number(documentNumber.normalize('NFKC').match(/\d+/g)?.at(-1) ?? 0);

/** A complying row about an organization, of facts of its own, with other values for some of its columns. */
export function penaltyRow(changes: Record<string, string> = {}): Record<string, unknown> {
  const { 行政处罚决定书文号: number = `市监罚〔2026〕${++count}号` } = changes;
  return {
    ...firmRow,
    行政处罚决定书文号: number,
    违法事实: String(firmRow.违法事实).replace('48件', `${piecesBy(number)}件`),
    处罚决定日期: '2026-11-20',
    处罚有效期: '2027-11-20',
    公示截止期: '2027-11-20',
    ...changes,
  };
}

/** The columns of a minor one, which is repaired from the day on which the duty is performed. */
export const minorPenalty = {
  处罚类别: '警告',
  处罚内容: '警告',
  '罚款金额（万元）': '',
  '没收违法所得、没收非法财物的金额（万元）': '',
  公示截止期: '',
  处罚有效期: '',
} as const satisfies Record<string, string>;

/** The columns of a penalty that say that it is about a natural person of a citizen number. */
export const naturalPerson = (code: string): Record<string, string> => ({
  行政相对人类别: '自然人',
  '行政相对人代码_1（统一社会信用代码）': '',
  法定代表人: '',
  法定代表人证件类型: '',
  法定代表人证件号码: '',
  证件类型: '身份证',
  证件号码: code,
});

/** A submission of rows by the demo's provider. */
export const submissionOf = (records: Submission['records'], more: Partial<Submission> = {}): Submission => ({
  item: 'administrative-penalties',
  records,
  ...more,
});
