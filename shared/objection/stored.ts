/** How objections are stored: read here, whichever release wrote them. */
import { nullable, objectOf, oneOf, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { official, subjectCaseFields } from '../process/stored-values.ts';
import { type ObjectionState, objectionGrounds, objectionOutcomes, objectionStatuses } from './state.ts';

const present = objectOf<ObjectionState>({
  kind: oneOf(['objection']),
  ...subjectCaseFields,
  status: oneOf(objectionStatuses),
  record: text,
  ground: oneOf(objectionGrounds),
  receivedAt: text,
  remindAt: text,
  dueAt: text,
  remindedAt: nullable(text),
  escalatedAt: nullable(text),
  decision: nullable(objectOf({ at: text, outcome: oneOf(objectionOutcomes), official })),
  secret: objectOf({ statement: text, reasons: nullable(text) }),
});

/** Two versions alike: the first release wrote none into the state. */
export const objectionForm = storedForm<ObjectionState>('objection', [present, present]);
