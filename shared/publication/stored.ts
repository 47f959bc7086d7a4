/** How publications are stored. */
import { flag, nullable, number, objectOf, oneOf, type Reader, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { caseFields, official } from '../process/stored-values.ts';
import { content } from './content.ts';
import { publishedKinds } from './kinds.ts';
import { type Assessment, type Consultation, type PublicationState, publicationStatuses } from './state.ts';

const sinceSecondRelease = {
  kind: oneOf(['publication']),
  ...caseFields,
  status: oneOf(publicationStatuses),
  what: oneOf(publishedKinds),
  name: text,
  content,
  draftedAt: text,
  draftedBy: nullable(official),
  replaces: nullable(number),
  version: nullable(number),
  effectiveAt: nullable(text),
  secret: objectOf({}),
} as const;

const consultation = objectOf<Consultation>({
  openedAt: text,
  openedBy: official,
  until: text,
  decideBy: text,
  given: number,
  answered: number,
  endedAt: nullable(text),
  overdueMarkedAt: nullable(text),
});

const assessment = objectOf<Assessment>({
  owed: flag,
  reasons: text,
  entered: nullable(
    objectOf({ at: text, official, document: text, experts: text, givenOn: text, conclusion: text }),
  ),
});

const present = objectOf<PublicationState>({
  ...sinceSecondRelease,
  approved: nullable(objectOf({ at: text, official: nullable(official), document: nullable(text) })),
  consultation: nullable(consultation),
  assessment: nullable(assessment),
  recountedAt: nullable(text),
});

const beforeTheEighth = {
  ...sinceSecondRelease,
  approved: nullable(objectOf({ at: text, official: nullable(official) })),
} as const;

const ofSecondRelease = objectOf(beforeTheEighth);
const ofFifthRelease = objectOf({ ...beforeTheEighth, recountedAt: nullable(text) });

type Before = ReturnType<typeof ofFifthRelease>;

/** Before, the public was not heard, and nobody approved but the department. A draft goes on by the way that is now. */
const withoutPublicLife = (read: Before): PublicationState => ({
  ...read,
  approved: read.approved && { ...read.approved, document: null },
  consultation: null,
  assessment: null,
});

/** Before, nothing was counted by a calendar that came later. */
const fromSecondRelease: Reader<PublicationState> = (stored, at) =>
  withoutPublicLife({ ...ofSecondRelease(stored, at), recountedAt: null });

const fromFifthRelease: Reader<PublicationState> = (stored, at) =>
  withoutPublicLife(ofFifthRelease(stored, at));

export const publicationForm = storedForm<PublicationState>('publication', [
  fromSecondRelease,
  fromFifthRelease,
  present,
]);
