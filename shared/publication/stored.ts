/** How publications are stored. */
import { nullable, number, objectOf, oneOf, type Reader, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { caseFields, official } from '../process/stored-values.ts';
import { content } from './content.ts';
import { publishedKinds } from './kinds.ts';
import { type PublicationState, publicationStatuses } from './state.ts';

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
  approved: nullable(objectOf({ at: text, official: nullable(official) })),
  effectiveAt: nullable(text),
  secret: objectOf({}),
} as const;

const present = objectOf<PublicationState>({ ...sinceSecondRelease, recountedAt: nullable(text) });

const ofSecondRelease = objectOf(sinceSecondRelease);

/** Before, nothing was counted by a calendar that came later. */
const fromSecondRelease: Reader<PublicationState> = (stored, at) => ({
  ...ofSecondRelease(stored, at),
  recountedAt: null,
});

export const publicationForm = storedForm<PublicationState>('publication', [fromSecondRelease, present]);
