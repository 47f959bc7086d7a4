/** Readers of what the states of several kinds hold. */
import type { Official } from '../actor.ts';
import type { SubjectKey } from '../keys/keys.ts';
import { nullable, objectOf, type Reader, text } from './reading.ts';

export const official = objectOf<Official>({ id: text, name: text });

// The brand says that it is a key and not a code; what is stored as a subject is one.
export const subjectKey: Reader<SubjectKey> = (value, at) => text(value, at) as SubjectKey;

/** What every case holds, whatever its kind. */
export const caseFields = { id: text, stalledAt: nullable(text) };

/** What every case about a recorded person holds. */
export const subjectCaseFields = { ...caseFields, subject: subjectKey };
