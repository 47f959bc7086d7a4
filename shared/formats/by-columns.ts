import type { Format } from './format.ts';
import { type Column, nameOf } from './row.ts';

/** What a data format says of its fields, all of it from its columns. Throws where it lacks what identifies a decision. */
export const byColumns = (columns: readonly Column[]): Omit<Format, 'id' | 'headers' | 'read' | 'row'> => ({
  columns: columns.map(({ name }) => name),
  named: {
    documentNumber: nameOf(columns, 'documentNumber'),
    decidedOn: nameOf(columns, 'decidedOn'),
    authorityCode: nameOf(columns, 'authorityCode'),
  },
  burdens: columns.flatMap(({ burden, key, name }) => (burden ? [{ key, name, is: burden }] : [])),
  columnOf: (key) => nameOf(columns, key),
  keyOf: (column) => columns.find(({ name }) => name === column)?.key,
  personal: columns.filter(({ personal }) => personal).map(({ key }) => key),
  identifying: columns.filter(({ identifying }) => identifying).map(({ key }) => key),
});
