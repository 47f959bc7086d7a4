/** How expungements are stored. */
import { listOrNone } from '../formats/stored-faults.ts';
import { flag, listOf, nullable, number, objectOf, oneOf, type Reader, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { official, subjectCaseFields } from '../process/stored-values.ts';
import { type ProhibitedInformation, prohibitedInformation } from '../regulation.ts';
import { type ExpungementState, expungementOutcomes, expungementStatuses, type Remaining } from './state.ts';

const grounds = objectOf({ document: text, reasons: text });

const information: Reader<ProhibitedInformation> = oneOf(
  Object.keys(prohibitedInformation) as ProhibitedInformation[],
);

/** What it has held from the first on. */
const always = {
  kind: oneOf(['expungement'] as const),
  ...subjectCaseFields,
  status: oneOf(expungementStatuses),
  askedAt: text,
  askedBy: objectOf({ unit: text, official }),
  dueAt: text,
  decision: nullable(objectOf({ at: text, outcome: oneOf(expungementOutcomes), official })),
  secret: objectOf({ information, asked: grounds, decided: nullable(grounds) }),
};

const remaining = { events: listOf(number), rows: flag };

const ofRecords = objectOf({
  ...always,
  record: text,
  provider: text,
  remaining: nullable(objectOf(remaining)),
});

/** Of the time when records alone were expunged. */
const fromFirst: Reader<ExpungementState> = (stored, at) => {
  const state = ofRecords(stored, at);
  return {
    ...state,
    application: null,
    remaining: state.remaining && { ...state.remaining, answersUntil: null, filesUntil: null, reasons: [] },
  };
};

const present = objectOf<ExpungementState>({
  ...always,
  record: nullable(text),
  application: nullable(text),
  provider: nullable(text),
  remaining: nullable(
    objectOf<Remaining>({
      ...remaining,
      answersUntil: nullable(text),
      // Earlier releases named neither.
      filesUntil: nullable(text),
      reasons: listOrNone(number),
    }),
  ),
});

export const expungementForm = storedForm<ExpungementState>('expungement', [fromFirst, present]);
