/** How publications are stored. */
import { nullable, number, objectOf, oneOf, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { caseFields, official } from '../process/stored-values.ts';
import { content } from './content.ts';
import { publishedKinds } from './kinds.ts';
import { type PublicationState, publicationStatuses } from './state.ts';

const present = objectOf<PublicationState>({
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
});

export const publicationForm = storedForm<PublicationState>('publication', [present]);
