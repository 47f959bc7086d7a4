/** Which texts the reference has: one that a language lacks, or one too many, does not compile. */
import type * as z from 'zod/mini';
import type { components as sharedComponents } from '../../../functions/answers.ts';
import type { contracts, ProcessName } from '../../../functions/contracts.ts';
import type { IdentifierKind } from '../../../functions/http/identifier.ts';
import type { Components, Described } from '../../../functions/http/operation.ts';
import type { common as english } from './en/common.ts';
import type { examples } from './en/examples.ts';
import type { page } from './en/page.ts';
import type { Listed } from './listed.ts';

/** A field that means the same wherever it stands is described once. */
type CommonField = keyof typeof english;

type FieldOf<S> =
  S extends z.ZodMiniLazy<infer Inner>
    ? FieldOf<Inner>
    : S extends z.ZodMiniObject<infer Shape>
      ? keyof Shape & string
      : never;

type OwnField<S> = Exclude<FieldOf<S>, CommonField>;

/** The fields of one named schema: those of its own, and where they mean something else there, common ones. */
type FieldTexts<S> = Readonly<
  Record<OwnField<S>, string> & Partial<Record<Extract<FieldOf<S>, CommonField>, string>>
>;

/** The fields of named schemas. One whose fields are all common needs no text of its own. */
type Fields<C extends Components> = {
  readonly [Name in keyof C as OwnField<C[Name]> extends never ? never : Name]: FieldTexts<C[Name]>;
} & { readonly [Name in keyof C]?: FieldTexts<C[Name]> };

/** What the reference says of a process: what it is for, each of its operations, the fields of its schemas. */
export interface ProcessTexts<D extends Described> {
  about: string;
  operations: { readonly [Name in keyof D['operations']]: string };
  fields: Fields<D['components']>;
}

type QueryOf<C> = C extends { query: z.ZodMiniLazy<z.ZodMiniObject<infer Shape>> }
  ? keyof Shape & string
  : never;
type QueriesOf<All> = { [Name in keyof All]: QueryOf<All[Name]> }[keyof All];

/** The name of a parameter in an address. */
type QueryName = { [Process in ProcessName]: QueriesOf<(typeof contracts)[Process]> }[ProcessName];

export interface ReferenceCatalog {
  title: string;
  description: string;
  /** How to get in. */
  token: string;
  server: string;
  /** What a file with rows is. */
  csv: string;
  workbook: string;
  /** What a good answer is, by its status. */
  answers: Readonly<Record<200 | 201 | 202, string>>;
  headers: Readonly<
    Record<
      | 'ifMatch'
      | 'actingAs'
      | 'idempotencyKey'
      | 'acceptLanguage'
      | 'traceparent'
      | 'etag'
      | 'location'
      | 'retryAfter'
      | 'contentLanguage'
      | 'idempotentReplayed',
      string
    >
  >;
  ids: Readonly<Record<IdentifierKind, string>>;
  queries: Readonly<Record<QueryName, string>>;
  common: Readonly<Record<CommonField, string>>;
  shared: Fields<typeof sharedComponents>;
  /** What each value of a list means. */
  values: Readonly<Record<Listed, string>>;
  /** What people write in the examples. */
  examples: Readonly<typeof examples>;
  /** The words of the page's renderer. */
  page: typeof page;
}
