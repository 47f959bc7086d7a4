/** Invented people and firms. Every value that is personal carries a mark, so that it is known wherever it turns up. */
import { citizenCheckDigit } from '../../../shared/identity/citizen-number.ts';
import { organizationCheckCharacter } from '../../../shared/identity/organization-code.ts';
import { type Keys, type SubjectKey, subjectKey } from '../../../shared/keys/keys.ts';
import { published } from '../../support/published.ts';

export interface Subject {
  index: number;
  /** By which sort of code it is keyed. */
  kind: 'organization' | 'natural-person';
  /** Whether it runs under a firm's code and is a person all the same. */
  isBusiness: boolean;
  code: string;
  name: string;
  key: SubjectKey;
}

/** Matches any personal value of the population, and what may never be stored of anybody (Art. 16). */
export const personal = /9[12]990188MA|990188(18|19)|隐名/;

/** Which of the firms is an individual business. */
const everyBusiness = 4;

/** The orders of one birthday: none of them ends in zeros, as if a spreadsheet had written them. */
const orders = 9 * 99;
const orderOf = (of: number): number => 100 * (1 + Math.floor(of / 99)) + 1 + (of % 99);

/** A unit of the register that is recorded itself, as whom others may be told from it: it hears suits, and brings some. */
export const recorded = {
  unit: 'intermediate-court',
  index: 6,
  code: published.units.find(({ id }) => id === 'intermediate-court')?.code ?? '',
} as const;

/** The subject of a number: every other one is a firm, and every fourth of these an individual business. The same number is the same subject in every run. */
export function subjectOf(keys: Keys, index: number): Subject {
  const number = Math.floor(index / 2);
  const kind = index % 2 === 0 ? 'organization' : 'natural-person';
  const isBusiness = kind === 'organization' && number % everyBusiness === 1;
  const first17 =
    kind === 'organization'
      ? `${isBusiness ? 92 : 91}990188MA${String(number).padStart(7, '0')}`
      : `9901881890${String(1 + (Math.floor(number / orders) % 12)).padStart(2, '0')}01${orderOf(number % orders)}`;
  const check = kind === 'organization' ? organizationCheckCharacter : citizenCheckDigit;
  const code = index === recorded.index ? recorded.code : `${first17}${check(first17)}`;
  return { index, kind, isBusiness, code, name: `隐名${index}`, key: subjectKey(keys, { kind, code }) };
}

/** Whether anybody may read what is held about it, where the catalog opens that: a person's is open to nobody. */
export const isOpenToAll = ({ kind, isBusiness }: Subject): boolean => kind === 'organization' && !isBusiness;
