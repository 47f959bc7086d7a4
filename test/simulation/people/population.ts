/** Invented people and firms. Every value that is personal carries a mark, so that it is known wherever it turns up. */
import { citizenCheckDigit } from '../../../shared/identity/citizen-number.ts';
import { organizationCheckCharacter } from '../../../shared/identity/organization-code.ts';
import { type Keys, type SubjectKey, subjectKey } from '../../../shared/keys/keys.ts';

export interface Subject {
  index: number;
  kind: 'organization' | 'natural-person';
  code: string;
  name: string;
  key: SubjectKey;
}

/** Matches any personal value of the population, and what may never be stored of anybody (Art. 16). */
export const personal = /91990188MA|990188(18|19)|隐名/;

/** The subject of a number: every other one is a firm. The same number is the same subject in every run. */
export function subjectOf(keys: Keys, index: number): Subject {
  const number = Math.floor(index / 2);
  const kind = index % 2 === 0 ? 'organization' : 'natural-person';
  const first17 =
    kind === 'organization'
      ? `91990188MA${String(number).padStart(7, '0')}`
      : `9901881890${String(1 + (Math.floor(number / 900) % 12)).padStart(2, '0')}01${String(100 + (number % 900))}`;
  const check = kind === 'organization' ? organizationCheckCharacter : citizenCheckDigit;
  const code = `${first17}${check(first17)}`;
  return { index, kind, code, name: `隐名${index}`, key: subjectKey(keys, { kind, code }) };
}
