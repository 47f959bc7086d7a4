/** Readers of what the states of several kinds hold. */
import type { Official } from '../actor.ts';
import type { SubjectKey } from '../keys/keys.ts';
import { type Loss, lossOutcomes } from './process.ts';
import { listOf, nullable, number, objectOf, oneOf, type Reader, text } from './reading.ts';

export const official = objectOf<Official>({ id: text, name: text });

// The brand says that it is a key and not a code; what is stored as a subject is one.
export const subjectKey: Reader<SubjectKey> = (value, at) => text(value, at) as SubjectKey;

/** Set, or left out. */
export const setOrNot: Reader<true | undefined> = (value, at) => {
  if (value === undefined || value === true) return value;
  throw new Error(`${at} is set or left out.`);
};

const loss = objectOf<Loss>({
  from: number,
  to: number,
  since: text,
  settleBy: text,
  overdueMarkedAt: nullable(text),
  isExpungingLost: setOrNot,
  settled: nullable(objectOf({ at: text, outcome: oneOf(lossOutcomes), official: nullable(official) })),
});

/** Left out of every case of which nothing was lost: those are stored as in the releases before. */
const losses: Reader<Loss[] | undefined> = (value, at) =>
  value === undefined ? undefined : listOf(loss)(value, at);

/** What every case holds, whatever its kind. */
export const caseFields = { id: text, stalledAt: nullable(text), losses };

/** What every case about a recorded person holds. */
export const subjectCaseFields = { ...caseFields, subject: subjectKey };
