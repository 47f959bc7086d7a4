import * as z from 'zod/mini';
import { fileStatuses, reportForms } from '../../shared/file/state.ts';
import { languages } from '../../shared/texts/languages.ts';
import { fault, pageAsOf } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { civilDate, type Held, instant, official, type Same } from '../schemas.ts';
import { receipt } from '../submissions/operations.ts';
import type { AddressedFile } from './addressed.ts';
import { filePart, files } from './contract.ts';
import type { ShownFile } from './show.ts';

const progress = z.strictObject({
  through: z.number(),
  bytes: z.number(),
  rows: z.number(),
  accepted: z.number(),
  returned: z.number(),
  waiting: z.number(),
  submissions: z.number(),
  ofBytes: z.number(),
  secondsLeft: z.nullable(z.number()),
});

const part = z.strictObject({ part: z.number(), bytes: z.number(), sha256: z.string() });
const result = z.strictObject({
  as: z.enum(reportForms),
  language: z.enum(languages),
  askedAt: instant,
  writtenAt: z.nullable(instant),
});

const confirming = z.strictObject({
  official,
  askedAt: instant,
  submissions: z.number(),
  ofSubmissions: z.number(),
  waiting: z.number(),
  fault: z.nullable(fault),
  doneAt: z.nullable(instant),
});

const listedFile = z.strictObject({
  id: z.string(),
  version: z.number(),
  status: z.enum(fileStatuses),
  item: z.string(),
  exemption: z.nullable(z.string()),
  inclusion: z.nullable(z.string()),
  openedAt: instant,
  uploadBy: instant,
  parts: z.array(part),
  completedAt: z.nullable(instant),
  progress,
  readAt: z.nullable(instant),
  keptUntil: z.nullable(instant),
  lastDay: z.nullable(civilDate),
  unread: z.array(z.string()),
  fault: z.nullable(fault),
  results: z.array(result),
  confirming: z.nullable(confirming),
});

const upload = z.strictObject({ url: z.string(), headers: z.record(z.string(), z.string()) });
const partSent = z.strictObject({
  ...part.shape,
  isThere: z.nullable(z.boolean()),
  upload: z.nullable(upload),
});
const resultFile = z.strictObject({ ...result.shape, url: z.nullable(z.string()) });
const file = z.strictObject({
  ...listedFile.shape,
  parts: z.array(partSent),
  results: z.array(resultFile),
});
const filePage = pageAsOf(listedFile);
const submissionPage = pageAsOf(receipt);

export type HeldSchemas = Held<{
  listed: Same<z.infer<typeof listedFile>, ShownFile>;
  file: Same<z.infer<typeof file>, AddressedFile>;
}>;

export const components = {
  File: file,
  ListedFile: listedFile,
  FilePage: filePage,
  ReceiptPage: submissionPage,
  FileProgress: progress,
  FileConfirming: confirming,
  FilePart: filePart,
  NumberedPart: part,
  PartSent: partSent,
  Upload: upload,
  AskedResult: result,
  ResultFile: resultFile,
  OpenFile: files.open.body,
  MendPart: files.mend.body,
  CompleteFile: files.complete.body,
  ConfirmFile: files.confirm.body,
  AskResult: files.report.body,
} as const satisfies Components;

export const operations = {
  open: { id: 'openFile', answers: { 201: file }, headers: ['Location', 'ETag'] },
  list: { id: 'listFiles', answers: { 200: filePage } },
  read: { id: 'readFile', answers: { 200: file }, headers: ['ETag'] },
  submissions: { id: 'listFileSubmissions', answers: { 200: submissionPage } },
  mend: { id: 'mendFilePart', answers: { 201: file }, headers: ['ETag'] },
  complete: { id: 'completeFile', answers: { 201: file }, headers: ['ETag'] },
  confirm: { id: 'confirmFile', answers: { 201: file }, headers: ['ETag'] },
  report: { id: 'askFileResult', answers: { 201: file }, headers: ['ETag'] },
} as const satisfies Operations<typeof files>;
