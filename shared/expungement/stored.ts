/** How expungements are stored. */
import { flag, listOf, nullable, number, objectOf, oneOf, type Reader, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { official, subjectCaseFields } from '../process/stored-values.ts';
import { type ProhibitedInformation, prohibitedInformation } from '../regulation.ts';
import { type ExpungementState, expungementOutcomes, expungementStatuses } from './state.ts';

const grounds = objectOf({ document: text, reasons: text });

const information: Reader<ProhibitedInformation> = oneOf(
  Object.keys(prohibitedInformation) as ProhibitedInformation[],
);

const present = objectOf<ExpungementState>({
  kind: oneOf(['expungement']),
  ...subjectCaseFields,
  status: oneOf(expungementStatuses),
  record: text,
  provider: text,
  askedAt: text,
  askedBy: objectOf({ unit: text, official }),
  dueAt: text,
  decision: nullable(objectOf({ at: text, outcome: oneOf(expungementOutcomes), official })),
  remaining: nullable(objectOf({ events: listOf(number), rows: flag })),
  secret: objectOf({ information, asked: grounds, decided: nullable(grounds) }),
});

export const expungementForm = storedForm<ExpungementState>('expungement', [present]);
