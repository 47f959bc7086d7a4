import { caseId, homeOf } from '../ids.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import type { Process } from '../process/process.ts';
import { next } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';
import { columnMapAuthority } from './authority.ts';
import {
  type ColumnMapCommand,
  type ColumnMapEvent,
  type ColumnMapState,
  columnMapTransitions,
  type MappedColumn,
  type Said,
} from './state.ts';
import { columnMapForm } from './stored.ts';

/** How many columns one map holds: far more than systems of a unit call otherwise. */
const most = 200;

/** What a unit says of its columns, once for each data format, and anew whenever it likes (Art. 10). */
export const columnMapProcess: Process<ColumnMapState, ColumnMapCommand, ColumnMapEvent, never> = {
  authority: columnMapAuthority,
  opens: columnMapAuthority.map,
  concerned: ({ unit }) => ({ units: { provider: [unit] } }),
  decide,
  evolve,
  sends: () => [],
  waits: {},
  entries: () => ({ work: [] }),
  notices: () => [],
  due: () => null,
  bookkeeping: [],
  stored: columnMapForm,
};

/** The only one of a unit and a data format. */
export const columnMapId = (unit: string, format: string): string =>
  caseId('column-map', homeOf.unit(unit), `columns-of-${format}`);

/** A map as it is opened, before anything is said. */
export const emptyMap = (unit: string, format: string): ColumnMapState => ({
  kind: 'column-map',
  id: columnMapId(unit, format),
  status: 'kept',
  stalledAt: null,
  unit,
  format,
  secret: { columns: [] },
});

function decide(
  state: ColumnMapState,
  { type, official, columns }: ColumnMapCommand,
): Outcome<ColumnMapEvent[]> {
  const possible = next(columnMapTransitions, state.status, type);
  if (!possible.ok) return possible;
  const before = new Map(state.secret.columns.map((each) => [each.header, each]));
  const changed = columns.filter(({ header, reads, holds }) => {
    const said = before.get(header);
    return said?.reads !== reads || said.holds !== holds;
  });
  if (changed.length === 0) return accept([]);
  if (new Set([...before.keys(), ...changed.map(({ header }) => header)]).size > most)
    return refuse('too-many-mapped', { most });
  return accept([{ type: 'ColumnsMapped', data: { official }, secret: { columns: changed } }]);
}

/** What is said anew takes the place of what was said before. */
export function evolve(
  state: ColumnMapState,
  { data: { official }, secret }: ColumnMapEvent,
  at: Instant,
): ColumnMapState {
  const mapped = secret.columns.map((said: Said): MappedColumn => ({ ...said, official, at }));
  const isNew = new Set(mapped.map(({ header }) => header));
  const columns = [...state.secret.columns.filter(({ header }) => !isNew.has(header)), ...mapped];
  return { ...state, secret: { columns } };
}
