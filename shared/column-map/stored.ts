/** How the columns of units are stored. */
import { listOf, nullable, objectOf, oneOf, orNot, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { caseFields, official } from '../process/stored-values.ts';
import { type ColumnMapState, columnMapStatuses, type MappedColumn } from './state.ts';

const mapped = objectOf<MappedColumn>({
  header: text,
  reads: nullable(text),
  holds: orNot(text),
  official,
  at: text,
});

const present = objectOf<ColumnMapState>({
  kind: oneOf(['column-map']),
  ...caseFields,
  status: oneOf(columnMapStatuses),
  unit: text,
  format: text,
  secret: objectOf({
    columns: listOf(mapped),
  }),
});

export const columnMapForm = storedForm<ColumnMapState>('column-map', [present]);
