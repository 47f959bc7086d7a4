/** How recalls are stored: read here, whichever release wrote them. */
import { accessBases } from '../history/access.ts';
import { flag, listOf, nullable, number, objectOf, oneOf, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { official, subjectCaseFields } from '../process/stored-values.ts';
import {
  type RecalledLook,
  type RecallState,
  recallOutcomes,
  recallReasons,
  recallStatuses,
} from './state.ts';

const present = objectOf<RecallState>({
  kind: oneOf(['recall']),
  ...subjectCaseFields,
  status: oneOf(recallStatuses),
  record: text,
  item: text,
  provider: text,
  unit: text,
  because: oneOf(recallReasons),
  version: number,
  changedAt: text,
  openedAt: text,
  dueAt: text,
  looks: number,
  countedTo: text,
  overdueMarkedAt: nullable(text),
  answer: nullable(objectOf({ at: text, outcome: oneOf(recallOutcomes), official, late: flag })),
  followedBy: nullable(text),
  secret: objectOf({
    newest: listOf(objectOf<RecalledLook>({ at: text, basis: oneOf(accessBases), matter: nullable(text) })),
    text: nullable(text),
  }),
});

export const recallForm = storedForm<RecallState>('recall', [present]);
