/** Schemas that several contracts share. What only answers are made of is in answers.ts, apart from every bundle. */
import * as z from 'zod/mini';
import type { Official } from '../shared/actor.ts';
import { saysNothing } from '../shared/formats/nothing.ts';
import { fromOutside } from '../shared/formats/visible.ts';
import { type SubjectCode, subjectKinds } from '../shared/identity/subject-code.ts';
import { type CaseKind, readCaseId } from '../shared/ids.ts';
import { purposes } from '../shared/regulation.ts';
import type { PlainCode } from '../shared/texts/texts.ts';

/** Whether two types say exactly the same. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Holds what a schema reads to what a type of the domain says: does not compile once either side is changed. */
export type Held<Each extends Readonly<Record<string, true>>> = Each;

/** The longest text that somebody says in a case, in characters: reasons, statements, replies. */
export const longestText = 4000;

/** A text that says something, as it is kept: one that is empty but for signs that say nothing is missing. */
export const text = (max: number) =>
  z.string().check(
    z.overwrite(fromOutside),
    z.minLength(1, { abort: true }),
    z.refine((said) => !saysNothing(said), { error: 'missing' satisfies PlainCode, abort: true }),
    z.maxLength(max),
  );

/** A text that may be left empty, as it is kept: whether one is owed, what it is for says. */
export const words = (max: number) => z.string().check(z.overwrite(fromOutside), z.maxLength(max));

/** One of the keys of a list of the law. */
export const keyOf = <Key extends string>(list: Readonly<Record<Key, unknown>>) =>
  z.enum(Object.keys(list) as [Key, ...Key[]]);

/** The code of a unit. */
export const unit = z.lazy(() =>
  z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'unit-form' satisfies PlainCode)),
);

export const instant = z.lazy(() => z.iso.datetime({ precision: 3 }));
export const civilDate = z.lazy(() => z.iso.date());

/** The identifier of a case of that kind, in a body. */
export const idOf = (kind: CaseKind) =>
  z.stringFormat(
    `${kind}-identifier`,
    (id) => readCaseId(id, kind) !== null,
    'identifier-form' satisfies PlainCode,
  );

// Made when first needed: most requests read none of them.
export const official = z.lazy(() => z.strictObject({ id: text(60), name: text(60) }));

export const subjectCode = z.lazy(() => z.strictObject({ kind: z.enum(subjectKinds), code: text(40) }));

/** What a correction changes: some fields, by the names of the record's content. */
export const corrections = z.lazy(() =>
  z
    .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
    .check(z.refine((fields) => Object.keys(fields).length > 0, 'missing' satisfies PlainCode)),
);

export const purpose = z.lazy(() => keyOf(purposes));

export type HeldSchemas = Held<{
  official: Same<z.infer<typeof official>, Official>;
  subjectCode: Same<z.infer<typeof subjectCode>, SubjectCode>;
}>;

export const cursor = z.lazy(() => z.string().check(z.maxLength(800), z.regex(/^[\w-]+$/)));

/** How many are wanted, 1 to 50, and behind which page: what every query for a page holds. */
export const ofPage = () => ({
  cursor: z.optional(cursor),
  limit: z.optional(z.string().check(z.regex(/^([1-9]|[1-4][0-9]|50)$/, 'limit-form' satisfies PlainCode))),
});

export const pageQuery = z.lazy(() => z.strictObject(ofPage()));
