/** Readers of what the states of several kinds hold. */
import type { Official } from '../actor.ts';
import type { SubjectKey } from '../keys/keys.ts';
import { objectOf, type Reader, text } from './reading.ts';

export const official = objectOf<Official>({ id: text, name: text });

// The brand says that it is a key and not a code; what is stored as a subject is one.
export const subjectKey: Reader<SubjectKey> = (value, at) => text(value, at) as SubjectKey;
