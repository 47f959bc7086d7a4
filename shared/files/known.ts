/** What a reader of tables knows of the columns of a data format: their headers, and what stands under some of them. */
import type { ColumnKind, Kinds } from '../formats/kinds.ts';
import { normaliseHeader } from '../formats/text.ts';

/** The headers that a data format knows, as they are compared, and those that a unit leaves out, with what stands under them; null for anything else. */
export type Known = ReadonlyMap<string, ColumnKind | null>;

/** `headers`: those that the data format knows, aliases included. */
export const knownBy = (headers: readonly string[], kinds: Kinds): Known =>
  new Map([
    ...[...kinds].filter(([, kind]) => kind === 'left-out'),
    ...headers.map(normaliseHeader).map((header) => [header, kinds.get(header) ?? null] as const),
  ]);

/** Whether a header, as it is compared, is one of the format: what its unit leaves out tells no table. */
export function isColumn(known: Known, header: string): boolean {
  const kind = known.get(header);
  return kind !== undefined && kind !== 'left-out';
}

/** Nothing is known of what columns hold. */
export const noKinds: Kinds = new Map();
