import * as z from 'zod/mini';
import { pageAsOf } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { type Held, instant, official, type Same } from '../schemas.ts';
import { columns, saidColumn } from './contract.ts';
import type { ShownColumns } from './show.ts';

const mapped = z.strictObject({
  header: z.string(),
  reads: z.nullable(z.string()),
  holds: z.optional(z.string()),
  official,
  at: instant,
});
const columnMap = z.strictObject({
  id: z.string(),
  version: z.number(),
  format: z.string(),
  columns: z.array(mapped),
});
const columnMapPage = pageAsOf(columnMap);

export type HeldSchemas = Held<{ map: Same<z.infer<typeof columnMap>, ShownColumns> }>;

export const components = {
  ColumnMap: columnMap,
  ColumnMapPage: columnMapPage,
  MappedColumn: mapped,
  SaidColumn: saidColumn,
  MapColumns: columns.map.body,
} as const satisfies Components;

export const operations = {
  map: { id: 'mapColumns', answers: { 201: columnMap }, headers: ['Location', 'ETag'] },
  read: { id: 'readColumns', answers: { 200: columnMap }, headers: ['ETag'] },
  list: { id: 'listColumns', answers: { 200: columnMapPage } },
} as const satisfies Operations<typeof columns>;
