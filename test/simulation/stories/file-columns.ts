/** A table has a column that its data format does not know: nothing of it is read until an official says, once, what that holds (Art. 10). */
import type { Client } from '../../../client/src/index.ts';
import { sayColumns } from '../../../local/acts/columns.ts';
import { holds } from '../invariants/broken.ts';
import { type FileRead, promise } from '../invariants/files.ts';
import { day, minute } from '../people/calendar.ts';
import { machine, provider } from '../people/callers.ts';
import type { Files } from '../people/files.ts';
import type { TableForm } from '../people/tables.ts';
import type { Tale } from './tale.ts';

/** What systems of every unit add, and no data format knows. */
const ownColumn = { 本系统序号: '序-1' };

/** A row as the table of a unit has it that adds a column of its own. */
export const withOwnColumn = <Row extends object>(row: Row): Row & typeof ownColumn => ({
  ...row,
  ...ownColumn,
});

/** Whether a table has such a column: rows that name their own columns have no table's. */
export const hasOwnColumn = (tale: Tale<Files>, form: TableForm): boolean =>
  form !== 'ndjson' && tale.acts('with a column of its own', 0.35);

/** The file is sent once and refused with the question, unless it was answered before; then it is, by an official alone. */
export async function askedAboutColumns(
  tale: Tale<Files>,
  { unit, item }: { unit: string; item: string },
  sent: (tale: Tale<Files>) => Promise<FileRead>,
): Promise<void> {
  const of = `${unit} ${item}`;
  const { said } = tale.ledger;
  if (said.has(of)) return;
  const { status, fault, progress } = await sent(tale.chapter('asked'));
  if (status === 'read') {
    holds(said.has(of), promise, 'A file is read of which nobody knows a column');
    return;
  }
  const isAsked = fault?.code === 'columns-unknown' && progress.rows === 0;
  holds(
    isAsked || fault?.code === 'upload-over',
    promise,
    `A file with a column of its own is ${status} for ${fault?.code}, after ${progress.rows} rows`,
  );
  await tale.later(tale.chance('answered').between(minute, day));
  await tale.notAtMidnight();
  const body = { item, columns: Object.keys(ownColumn).map((header) => ({ header, reads: null })) };
  const act = (client: Client) => sayColumns(client, body);
  await tale.refused('13', 'columns said by a system', { as: machine(provider(unit)), act }, [403]);
  const answer = await tale.change('columns', { as: provider(unit, 'clerk-1'), act }, () => {});
  holds(answer.status === 201, promise, `What a column holds was answered with ${answer.status}`);
  said.add(of);
}
