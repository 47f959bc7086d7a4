/** How a unit calls columns that a data format does not know (Art. 10): said once by a named official, and kept. */
import type { Official } from '../actor.ts';
import type { CaseState } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';

export const columnMapStatuses = ['kept'] as const;

/** What a named official said of a column. */
export interface MappedColumn {
  /** Its header as it is compared: by its words. */
  header: string;
  /** The name in the content of what it holds; null where it is left out, and nothing of it collected. */
  reads: string | null;
  /** What each row holds there, where the files have no such column; undefined where they have it. */
  holds?: string | undefined;
  official: Official;
  at: Instant;
}

/** What a unit has said of the columns of its files by one data format. */
export interface ColumnMapState extends CaseState {
  kind: 'column-map';
  status: (typeof columnMapStatuses)[number];
  unit: string;
  format: string;
  /** Closed where it lies: a header is a text of the unit's own. */
  secret: { columns: MappedColumn[] };
}

export type Said = Pick<MappedColumn, 'header' | 'reads' | 'holds'>;

export type ColumnMapCommand = { type: 'map-columns'; official: Official; columns: Said[] };

export type ColumnMapEvent = {
  type: 'ColumnsMapped';
  data: { official: Official };
  secret: { columns: Said[] };
};

export const columnMapTransitions = {
  kept: { 'map-columns': 'kept' },
} as const satisfies Transitions<ColumnMapState['status'], ColumnMapCommand['type']>;
