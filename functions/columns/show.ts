/** What a unit has said of its columns, as its people see it. */
import type { Official } from '../../shared/actor.ts';
import type { ColumnMapState } from '../../shared/column-map/state.ts';
import type { Instant } from '../../shared/time/civil.ts';

export interface ShownColumns {
  id: string;
  version: number;
  format: string;
  columns: {
    header: string;
    reads: string | null;
    holds?: string | undefined;
    official: Official;
    at: Instant;
  }[];
}

export const showColumns = ({ id, format, secret }: ColumnMapState, version: number): ShownColumns => ({
  id,
  version,
  format,
  columns: secret.columns,
});
