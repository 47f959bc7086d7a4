/** Schemas of answers that several operations share. What requests are checked with is in schemas.ts. */
import * as z from 'zod/mini';
import { marks } from '../shared/application/kind.ts';
import { applicationKinds } from '../shared/application/rules.ts';
import { recordStatuses } from '../shared/record/state.ts';
import { untrustworthiness } from '../shared/regulation.ts';
import type { Said } from '../shared/texts/said.ts';
import type { ShownRecord } from '../shared/visibility/show.ts';
import type { Components } from './http/operation.ts';
import type { ShownFault } from './http/problem.ts';
import { civilDate, type Held, instant, keyOf, official, type Same } from './schemas.ts';

export const untrustworthinessClass = keyOf(untrustworthiness);

/** Words: typed as what is said until an answer leaves, a text in the reader's language from then on. */
export const words = z.string() as unknown as z.ZodMiniType<Said>;

/** What does not comply. */
export const fault = z.strictObject({
  field: z.string(),
  code: z.string(),
  detail: words,
});

export const problemDocument = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string(),
  norm: z.optional(z.string()),
  errors: z.optional(z.array(fault)),
});

export const annotation = z.strictObject({
  kind: z.enum(applicationKinds),
  application: z.string(),
  mark: z.enum(marks),
  since: instant,
  dueAt: z.nullable(instant),
  lastDay: z.nullable(civilDate),
  overdue: z.boolean(),
  text: words,
});

/** A provision on which something rests, in the reader's language. */
export const provision = z.strictObject({ law: words, article: words });

export const authority = z.strictObject({ name: z.string(), code: z.string() });

/** Something doubtful that an official of the providing unit confirmed. */
export const confirmedDoubt = z.strictObject({ ...fault.shape, reason: z.string(), official });

export const shownRecord = z.strictObject({
  id: z.string(),
  item: z.string(),
  catalogVersion: z.number(),
  formatVersion: z.number(),
  status: z.enum(recordStatuses),
  provider: z.string(),
  subjectName: z.string(),
  documentNumber: z.string(),
  authority,
  decidedOn: civilDate,
  untrustworthiness: z.nullable(untrustworthinessClass),
  recordedUntil: instant,
  lastDay: civilDate,
  noticeExemption: z.nullable(provision),
  correctedAt: z.nullable(instant),
  annotations: z.array(annotation),
  confirmed: z.optional(z.array(confirmedDoubt)),
  mark: z.optional(words),
  content: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});

/** A record after somebody has done something with it: who may, reads it where it is read. */
export const recordChanged = z.strictObject({
  id: z.string(),
  version: z.number(),
  status: z.enum(recordStatuses),
});

export type HeldSchemas = Held<{
  fault: Same<z.infer<typeof fault>, ShownFault>;
  shownRecord: Same<z.infer<typeof shownRecord>, ShownRecord>;
}>;

export const page = <T extends z.ZodMiniType>(item: T) =>
  z.strictObject({ items: z.array(item), cursor: z.nullable(z.string()) });

/** A look that somebody damaged: that it was, and when. */
export const damagedLook = z.strictObject({ id: z.string(), at: instant });

/** A page that says of which instant it is. */
export const pageAsOf = <T extends z.ZodMiniType>(item: T) =>
  z.strictObject({ asOf: instant, ...page(item).shape });

export const components = {
  Problem: problemDocument,
  Fault: fault,
  Official: official,
  ConfirmedDoubt: confirmedDoubt,
  Citation: provision,
  UntrustworthinessClass: untrustworthinessClass,
  RecordChanged: recordChanged,
} as const satisfies Components;
