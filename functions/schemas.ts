/** Schemas that several contracts share, as the API shows them. */
import * as z from 'zod/mini';
import type { Official } from '../shared/actor.ts';
import type { Citation } from '../shared/formats/format.ts';
import { isVisible } from '../shared/formats/visible.ts';
import { type SubjectCode, subjectKinds } from '../shared/identity/subject-code.ts';
import { type CaseKind, readCaseId } from '../shared/ids.ts';
import { recordStatuses } from '../shared/record/state.ts';
import { purposes, untrustworthiness } from '../shared/regulation.ts';
import type { Said } from '../shared/texts/said.ts';
import type { PlainCode } from '../shared/texts/texts.ts';
import type { ShownRecord } from '../shared/visibility/visibility.ts';
import type { ShownFault } from './http/problem.ts';

/** Whether two types say exactly the same. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Holds what a schema reads to what a type of the domain says: does not compile once either side is changed. */
export type Held<Each extends Readonly<Record<string, true>>> = Each;

/** A text that says something: one that only looks empty is missing. */
export const text = (max: number) =>
  z
    .string()
    .check(z.trim(), z.minLength(1), z.maxLength(max), z.refine(isVisible, 'missing' satisfies PlainCode));

/** One of the keys of a list of the law. */
export const keyOf = <Key extends string>(list: Readonly<Record<Key, unknown>>) =>
  z.enum(Object.keys(list) as [Key, ...Key[]]);

/** The code of a unit. */
export const unit = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'unit-form' satisfies PlainCode));

export const instant = z.iso.datetime({ precision: 3 });
export const civilDate = z.iso.date();

/** The identifier of a case of that kind, in a body. */
export const idOf = (kind: CaseKind) =>
  z.stringFormat(
    `${kind}-identifier`,
    (id) => readCaseId(id, kind) !== null,
    'identifier-form' satisfies PlainCode,
  );

export const citation = z.strictObject({ law: text(200), article: text(60) });

export const official = z.strictObject({ id: text(60), name: text(60) });

export const subjectCode = z.strictObject({ kind: z.enum(subjectKinds), code: text(40) });

export const purpose = keyOf(purposes);

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
  /** What is wrong and what to do, most exactly: a code of GET /v1/codes. */
  code: z.string(),
  detail: z.string(),
  errors: z.optional(z.array(fault)),
});

export const annotation = z.strictObject({
  objection: z.string(),
  since: instant,
  dueAt: instant,
  overdue: z.boolean(),
  text: words,
});

export const shownRecord = z.strictObject({
  id: z.string(),
  item: z.string(),
  catalogVersion: z.number(),
  status: z.enum(recordStatuses),
  provider: z.string(),
  subjectName: z.string(),
  documentNumber: z.string(),
  authority: z.strictObject({ name: z.string(), code: z.string() }),
  decidedOn: civilDate,
  untrustworthiness: z.nullable(untrustworthinessClass),
  recordedUntil: instant,
  noticeExemption: z.nullable(citation),
  correctedAt: z.nullable(instant),
  annotations: z.array(annotation),
  content: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});

export type HeldSchemas = Held<{
  fault: Same<z.infer<typeof fault>, ShownFault>;
  shownRecord: Same<z.infer<typeof shownRecord>, ShownRecord>;
  citation: Same<z.infer<typeof citation>, Citation>;
  official: Same<z.infer<typeof official>, Official>;
  subjectCode: Same<z.infer<typeof subjectCode>, SubjectCode>;
}>;

export const page = <T extends z.ZodMiniType>(item: T) =>
  z.strictObject({ items: z.array(item), cursor: z.nullable(z.string()) });

export const cursor = z.string().check(z.maxLength(800), z.regex(/^[\w-]+$/));

/** How many are wanted, 1 to 50, and behind which page. */
export const pageQuery = z.strictObject({
  cursor: z.optional(cursor),
  limit: z.optional(z.string().check(z.regex(/^([1-9]|[1-4][0-9]|50)$/, 'limit-form' satisfies PlainCode))),
});
