/** How comments are stored. */
import { nullable, objectOf, oneOf, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { caseFields, official } from '../process/stored-values.ts';
import { type CommentState, commentStatuses } from './state.ts';

const present = objectOf<CommentState>({
  kind: oneOf(['comment']),
  ...caseFields,
  status: oneOf(commentStatuses),
  publication: text,
  unit: nullable(text),
  place: text,
  givenAt: text,
  answered: nullable(objectOf({ at: text, official })),
  secret: objectOf({ text, answer: nullable(text) }),
});

export const commentForm = storedForm<CommentState>('comment', [present]);
