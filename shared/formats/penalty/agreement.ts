/** Whether the cells of a penalty agree: kinds, amounts, licence, procedure and text, each against the others (Art. 10). */
import { birthDateOf } from '../../identity/citizen-number.ts';
import { law } from '../../regulation.ts';
import { type Coded, coded } from '../../texts/said.ts';
import type { SubjectCategory } from '../format.ts';
import { nameOfKind } from './classify.ts';
import { kindsNamedIn, kindsPerhapsNamedIn, saysNone } from './kinds-in-text.ts';

/** What of a row is held against each other; undefined where it was not given or could not be read. */
export interface PenaltyCells {
  kinds: readonly string[];
  /** In 10,000 yuan. */
  fine: number | undefined;
  confiscation: number | undefined;
  hasLicence: boolean;
  procedure: string | undefined;
  category: SubjectCategory | undefined;
  text: string;
  /** The number of a natural person it is imposed on, and the day on which it was. */
  citizen: string | undefined;
  decidedOn: string | undefined;
}

/** What does not fit: the key of the cell to look at, and what is asked about it. */
export interface Disagreement {
  key: string;
  asked: Coded;
}

const confiscating = ['没收违法所得', '没收非法财物'] as const;
const ofLicences = ['暂扣许可证件', '降低资质等级', '吊销许可证件'] as const;
const YUAN = 10_000;
/** What of a natural person is not entered at all (Art. 8): it is not filed as something else. */
const SIMPLIFIED =
  /(?<!不)适用简易程序|按简易程序|简易程序(?:当场)?(?:处罚|作出|决定)|当场(?:作出|处罚|收缴)/;

/** Everything about a penalty that does not agree with something else about it. */
export function disagreements(cells: PenaltyCells): Disagreement[] {
  const { kinds, fine, confiscation, hasLicence } = cells;
  const of = (...names: readonly string[]) => names.some((name) => kinds.includes(name));
  const found: Disagreement[] = [];
  if (fine === 0 && of('罚款'))
    found.push({ key: 'fineInTenThousandYuan', asked: coded('kind-without-amount') });
  if (of(...confiscating) && !confiscation)
    found.push({ key: 'confiscationInTenThousandYuan', asked: coded('kind-without-amount') });
  if ((confiscation ?? 0) > 0 && !of(...confiscating))
    found.push({ key: 'penaltyKinds', asked: coded('amount-without-kind') });
  if (hasLicence && !of(...ofLicences)) found.push({ key: 'licence', asked: coded('licence-without-kind') });
  found.push(...heldAgainstText(cells));
  if (goesBeyondSimplified(cells))
    found.push({
      key: 'procedure',
      asked: coded('beyond-simplified-procedure', law.simplifiedProcedure.fineAtMostYuan),
    });
  if (isOfChild(cells))
    found.push({ key: 'identityDocumentNumber', asked: coded('under-age-at-decision', law.penaltyAge) });
  return found;
}

/** What the text says otherwise than kinds and procedure do. */
function heldAgainstText({ kinds, procedure, text }: PenaltyCells): Disagreement[] {
  const found: Disagreement[] = [];
  const others = againstText(kinds, text);
  if (others.length > 0)
    found.push({ key: 'penaltyKinds', asked: coded('kinds-against-text', { kinds: others }) });
  // What is none of the kinds of the law may be an order.
  else if (kinds.some((kind) => nameOfKind(kind) !== '其他') && saysNone(text))
    found.push({ key: 'penalty', asked: coded('no-penalty-in-text') });
  if (procedure === '02' && SIMPLIFIED.test(text))
    found.push({ key: 'procedure', asked: coded('simplified-in-text') });
  return found;
}

/** Administrative Penalty Law, Art. 30: on a child of less than so many years no penalty is imposed. */
function isOfChild({ citizen, decidedOn }: PenaltyCells): boolean {
  if (!citizen || !decidedOn) return false;
  const born = birthDateOf(citizen);
  const from = `${Number(born.slice(0, 4)) + law.penaltyAge.years}${born.slice(4)}`;
  return born <= decidedOn && from > decidedOn;
}

/** Kinds that the text names and the row does not, or the other way round where the text names any. */
function againstText(kinds: readonly string[], text: string): string[] {
  const named = kindsNamedIn(text);
  // 其他-吊销营业执照 is a revocation, whatever it is called.
  const others = kinds.filter((kind) => nameOfKind(kind) === '其他').flatMap(kindsNamedIn);
  const filed = new Set(kinds.map(nameOfKind));
  const missing = [...named, ...others]
    .filter((each) => !each.some((kind) => filed.has(kind)))
    .map(([kind]) => kind);
  const inText = new Set([...named.flat(), ...kindsPerhapsNamedIn(text)]);
  if (named.length === 0) return [...new Set(missing)];
  const unsaid = [...filed].filter((kind) => kind !== '其他' && !inText.has(kind));
  return [...new Set([...missing, ...unsaid])];
}

/** Administrative Penalty Law, Art. 51: on the spot only a warning, or a fine up to a sum, is imposed. */
function goesBeyondSimplified({ procedure, category, kinds, fine }: PenaltyCells): boolean {
  if (procedure !== '01') return false;
  const { citizen, organization } = law.simplifiedProcedure.fineAtMostYuan;
  const most = category === 'natural-person' ? citizen : organization;
  const isMore = (fine ?? 0) * YUAN > most;
  return (
    isMore || kinds.map(nameOfKind).some((kind) => kind !== '警告' && kind !== '罚款' && kind !== '其他')
  );
}
