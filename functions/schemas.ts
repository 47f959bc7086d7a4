/** Schemas that several contracts share, as the API shows them. */
import * as z from 'zod/mini';
import { purposes } from '../shared/regulation.ts';

export const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

export const instant = z.iso.datetime({ precision: 3 });
export const civilDate = z.iso.date();

export const citation = z.strictObject({ law: text(200), article: text(60) });

export const official = z.strictObject({ id: text(60), name: text(60) });

export const subjectCode = z.strictObject({
  kind: z.enum(['organization', 'natural-person']),
  code: text(40),
});

export const purpose = z.enum(Object.keys(purposes) as [keyof typeof purposes, ...(keyof typeof purposes)[]]);

export const fault = z.object({
  field: z.string(),
  code: z.string(),
  detail: z.string(),
  row: z.optional(z.number()),
});

export const problemDocument = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  errors: z.optional(z.array(fault)),
});

export const annotation = z.strictObject({
  objection: z.string(),
  since: instant,
  dueAt: instant,
  overdue: z.boolean(),
  text: z.string(),
});

export const shownRecord = z.strictObject({
  id: z.string(),
  item: z.string(),
  catalogVersion: z.number(),
  status: z.enum([
    'notifying',
    'notified',
    'contested',
    'active',
    'withdrawn',
    'returned',
    'deleted',
    'archived',
  ]),
  provider: z.string(),
  subjectName: z.string(),
  documentNumber: z.string(),
  authority: z.strictObject({ name: z.string(), code: z.string() }),
  decidedOn: civilDate,
  untrustworthiness: z.nullable(z.enum(['minor', 'general', 'serious'])),
  recordedUntil: instant,
  noticeExemption: z.nullable(citation),
  correctedAt: z.nullable(instant),
  annotations: z.array(annotation),
  content: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});

export const page = <T extends z.ZodMiniType>(item: T) =>
  z.strictObject({ items: z.array(item), cursor: z.nullable(z.string()) });

export const cursorQuery = z.strictObject({
  cursor: z.optional(z.string().check(z.maxLength(400), z.regex(/^[\w-]+$/))),
});
