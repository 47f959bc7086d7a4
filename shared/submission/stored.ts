/** How submissions are stored. The first release kept receipts, not cases: see the adapter that still reads them. */
import { answeredDoubts, fault, listOrNone } from '../formats/stored-faults.ts';
import { listOf, nullable, number, objectOf, oneOf, orNot, type Reader, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { caseFields, official } from '../process/stored-values.ts';
import { type RowResult, type SubmissionState, submissionStatuses } from './state.ts';

const accepted = objectOf({ row: number, result: oneOf(['accepted']), record: text });
const returned = objectOf({ row: number, result: oneOf(['returned']), faults: listOf(fault) });
const confirmed = objectOf({
  row: number,
  result: oneOf(['confirmed']),
  record: text,
  answered: answeredDoubts,
});
const waiting = objectOf({ row: number, result: oneOf(['waiting']), doubts: listOrNone(fault) });
const lapsed = objectOf({ row: number, result: oneOf(['lapsed']) });
const resultOf = objectOf({ result: oneOf(['accepted', 'returned', 'confirmed', 'waiting', 'lapsed']) });
const byResult = { accepted, returned, confirmed, waiting, lapsed };

export const rowResult: Reader<RowResult> = (value, at) => byResult[resultOf(value, at).result](value, at);

const submission = {
  kind: oneOf(['submission']),
  ...caseFields,
  status: oneOf(submissionStatuses),
  item: text,
  catalogVersion: number,
  provider: text,
  client: text,
  receivedAt: text,
  recordedAt: nullable(text),
  pieces: number,
  reviewBy: text,
  reviewed: nullable(objectOf({ at: text, official })),
  secret: objectOf({ rows: listOf(rowResult), unread: listOrNone(text), sentBy: orNot(official) }),
} as const;

const confirmation = objectOf({ at: text, official, rows: listOf(number) });

const present = objectOf<SubmissionState>({
  ...submission,
  exemption: nullable(text),
  inclusion: nullable(text),
  confirmBy: nullable(text),
  confirmations: listOf(confirmation),
  file: nullable(text),
});

const beforeRowsWaited = objectOf(submission);

/** An official answered for everything that earlier releases took in. */
const fromBefore: Reader<SubmissionState> = (stored, at) => ({
  ...beforeRowsWaited(stored, at),
  exemption: null,
  inclusion: null,
  confirmBy: null,
  confirmations: [],
  file: null,
});

/** Nothing was asked about rows, no sheet was left unread, and there were no files: what is not there is read as none. */
const beforeQuestions = present;
const beforeFiles = present;

export const submissionForm = storedForm<SubmissionState>('submission', [
  fromBefore,
  beforeQuestions,
  beforeFiles,
  present,
]);
