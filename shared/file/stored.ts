/** How files are stored. */
import { fault } from '../formats/stored-faults.ts';
import { listOf, nullable, number, objectOf, oneOf, type Reader, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { caseFields, official, subjectKey } from '../process/stored-values.ts';
import { languages } from '../texts/languages.ts';
import {
  type FileConfirming,
  type FilePart,
  type FileProgress,
  type FileReport,
  type FileState,
  fileStatuses,
  reportForms,
} from './state.ts';

const part = objectOf<FilePart>({ bytes: number, sha256: text });

const progress = objectOf<FileProgress>({
  through: number,
  bytes: number,
  rows: number,
  accepted: number,
  returned: number,
  waiting: number,
  submissions: number,
});

const report = objectOf<FileReport>({
  as: oneOf(reportForms),
  language: oneOf(languages),
  askedAt: text,
  writtenAt: nullable(text),
});

const confirming = objectOf<FileConfirming>({
  official,
  askedAt: text,
  tookAt: text,
  submissions: number,
  waiting: number,
  fault: nullable(fault),
  doneAt: nullable(text),
});

const common = {
  kind: oneOf(['file']),
  ...caseFields,
  status: oneOf(fileStatuses),
  item: text,
  provider: text,
  client: text,
  exemption: nullable(text),
  inclusion: nullable(text),
  openedAt: text,
  uploadBy: text,
  parts: listOf(part),
  completedAt: nullable(text),
  tookAt: nullable(text),
  progress,
  readAt: nullable(text),
  keptUntil: nullable(text),
  reports: listOf(report),
} as const;

const secret = {
  official: nullable(official),
  person: nullable(subjectKey),
  columns: listOf(text),
  unread: listOf(text),
  fault: nullable(fault),
} as const;

const present = objectOf<FileState>({
  ...common,
  confirming: nullable(confirming),
  secret: objectOf({ ...secret, confirmer: nullable(subjectKey) }),
});

const beforeConfirming = objectOf({ ...common, secret: objectOf(secret) });

/** What waited was answered for submission by submission. */
const fromBefore: Reader<FileState> = (stored, at) => {
  const read = beforeConfirming(stored, at);
  return { ...read, confirming: null, secret: { ...read.secret, confirmer: null } };
};

export const fileForm = storedForm<FileState>('file', [fromBefore, present]);
