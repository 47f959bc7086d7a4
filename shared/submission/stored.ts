/** How submissions are stored. The first release kept receipts, not cases: see the adapter that still reads them. */
import type { Fault } from '../formats/format.ts';
import { listOf, nullable, number, objectOf, oneOf, type Reader, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { caseFields, official } from '../process/stored-values.ts';
import { type RowResult, type SubmissionState, submissionStatuses } from './state.ts';

const fault = objectOf<Fault>({ field: text, code: text, detail: text });
const accepted = objectOf({ row: number, result: oneOf(['accepted']), record: text });
const returned = objectOf({ row: number, result: oneOf(['returned']), faults: listOf(fault) });
const resultOf = objectOf({ result: oneOf(['accepted', 'returned']) });

export const rowResult: Reader<RowResult> = (value, at) =>
  resultOf(value, at).result === 'accepted' ? accepted(value, at) : returned(value, at);

const present = objectOf<SubmissionState>({
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
  secret: objectOf({ rows: listOf(rowResult) }),
});

export const submissionForm = storedForm<SubmissionState>('submission', [present]);
