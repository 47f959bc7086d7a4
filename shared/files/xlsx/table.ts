/** Finds the table of a workbook: the sheet that names the columns of a data format, and its rows (Art. 10). */
import { fileLimits } from '../../file/limits.ts';
import { type Coded, coded } from '../../texts/said.ts';
import { type Known, knownBy, noKinds } from '../known.ts';
import { Refused } from '../refused.ts';
import {
  HEADER_SEARCH_ROWS,
  isTable,
  MAX_BROKEN,
  MAX_ROWS,
  type TableReader,
  type TableReading,
  type TableRow,
  type TableStream,
  tableReader,
} from '../table.ts';
import { tableRows } from './rows.ts';
import { type Survey, surveyed } from './survey.ts';
import { openWorkbook, type Workbook } from './workbook.ts';

export interface WorkbookLimits {
  /** Unpacked, in bytes. */
  bytes: number;
  /** Of the table, counted as the program numbers them; and how many of any sheet hold something. */
  rows: number;
  /** In how many of them something may be wrong as they stand in the file. */
  broken: number;
}

/** Of a request: ten times what the largest holds, and little enough for any function. */
const ofRequest: WorkbookLimits = { bytes: 60_000_000, rows: MAX_ROWS, broken: MAX_BROKEN };

/** Of a file, titles above its rows included; three times what 100,000 rows of 30 short cells take. It is never in memory whole. */
const ofFile: WorkbookLimits = {
  bytes: 1_000_000_000,
  rows: fileLimits.workbookRows + HEADER_SEARCH_ROWS,
  broken: Number.POSITIVE_INFINITY,
};

/** A table of texts alone. */
export interface WorkbookTable extends TableStream {
  readonly rows: AsyncIterable<TableRow>;
}

/**
 * Reads the table of a workbook (XLSX). Which sheets hold something else is said, so that nobody takes them for read; what
 * is hidden, merged or calculated is asked about, and never left out or filled in.
 *
 * `headers`: those that the data format knows, aliases included; `kinds`: what stands under some. Faults hold no value of the file.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  headers: readonly string[],
  kinds = noKinds,
): Promise<TableReading> {
  try {
    const table = await streamWorkbook(bytes, headers, kinds, ofRequest);
    const rows: TableRow[] = [];
    for await (const row of table.rows) rows.push(row);
    return { ok: true, rows, unread: table.unread };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: { field: 'file', ...error.said } };
    throw error;
  }
}

/**
 * Reads the table of a workbook of any length, as `readWorkbook` reads a short one: each sheet is gone through once, the
 * table once more, row by row. The file is open until its rows are at their end, or are read no further.
 * @param from its bytes, or the path of the file that it is
 * @throws Refused where nothing of it is read
 */
export async function streamWorkbook(
  from: Uint8Array | string,
  headers: readonly string[],
  kinds = noKinds,
  limits: WorkbookLimits = ofFile,
): Promise<WorkbookTable> {
  const known = knownBy(headers, kinds);
  const workbook = await openWorkbook(from, limits.bytes);
  try {
    const sheets: Survey[] = [];
    for (const sheet of workbook.sheets) {
      const survey = await surveyed(workbook, sheet, { known, mostRows: limits.rows });
      if (survey.filled > 0) sheets.push(survey);
    }
    const begun = await tableAmong(workbook, sheets, { known, limits });
    return streamOf(workbook, begun, { sheets, mostRows: limits.rows });
  } catch (error) {
    workbook.archive.close();
    throw error;
  }
}

/** A table of which the first row was read: by it is known that it is filled in. */
interface Begun {
  sheet: Survey;
  reader: TableReader;
  first: TableRow;
  others: AsyncGenerator<TableRow, void>;
}

interface Sought {
  known: Known;
  limits: WorkbookLimits;
}

/** Whether a sheet names so many of the columns of a table that it is another such table: three of four. */
const isLike = ({ named }: Survey, table: Survey): boolean =>
  [...table.named].filter((header) => named.has(header)).length * 4 >= table.named.size * 3;

/** The sheet that names the most columns and is filled in: a header with nothing under it is a form that was not. */
async function tableAmong(workbook: Workbook, sheets: readonly Survey[], sought: Sought): Promise<Begun> {
  if (sheets.length === 0) throw new Refused(coded('empty'));
  const tables = tablesShown(sheets);
  // Not another in its stead: nobody would know that the longer one was not read.
  if (tables.some(({ last }) => last > sought.limits.rows))
    throw new Refused(coded('too-many-rows', { most: sought.limits.rows }));
  let why: Coded = coded('no-header');
  for (const [index, sheet] of tables.entries()) {
    const begun = await begin(workbook, sheet, sought);
    if (!('refused' in begun)) return alone(workbook, begun, tables.slice(index + 1), sought);
    if (index === 0) why = begun.refused;
  }
  throw new Refused(nothingThere.has(why.code) && isOneHidden(sheets) ? coded('hidden-sheet') : why);
}

/** That no table was found among the sheets that are shown. */
const nothingThere: ReadonlySet<string> = new Set(['no-header', 'empty']);

/** A table that was found. Throws `Refused` where another sheet is filled in that names most of the same columns. */
async function alone(
  workbook: Workbook,
  found: Begun,
  others: readonly Survey[],
  sought: Sought,
): Promise<Begun> {
  for (const sheet of others.filter((each) => isLike(each, found.sheet))) {
    const other = await begin(workbook, sheet, sought);
    if ('refused' in other) continue;
    await Promise.all([found.others.return(), other.others.return()]);
    throw new Refused(coded('several-tables'));
  }
  return found;
}

/** The sheets that are shown and name the columns, those first that name the most. */
const tablesShown = (sheets: readonly Survey[]): Survey[] =>
  sheets
    .filter(({ isHidden, named }) => !isHidden && isTable(named.size))
    .sort((one, other) => other.named.size - one.named.size);

/** Whether a hidden sheet holds a table that is filled in. */
const isOneHidden = (sheets: readonly Survey[]): boolean =>
  sheets.some(({ isHidden, named, filled }) => isHidden && isTable(named.size) && filled > 1);

async function begin(
  workbook: Workbook,
  sheet: Survey,
  { known, limits }: Sought,
): Promise<Begun | { refused: Coded }> {
  const reader = tableReader(known);
  const others = tableRows(workbook, sheet, { reader, mostBroken: limits.broken });
  try {
    const first = await others.next();
    return first.done ? { refused: coded('empty') } : { sheet, reader, first: first.value, others };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.said };
    throw error;
  }
}

function streamOf(
  { archive }: Workbook,
  { sheet, reader, first, others }: Begun,
  { sheets, mostRows }: { sheets: readonly Survey[]; mostRows: number },
): WorkbookTable {
  let at = 0;
  async function* rows() {
    try {
      at = first.row;
      yield first;
      for await (const row of others) {
        at = row.row;
        yield row;
      }
    } finally {
      await others.return();
      archive.close();
    }
  }
  const otherSheets = sheets.filter((each) => each !== sheet).map(({ name }) => name);
  return {
    hasHeader: true,
    get columns() {
      return reader.header;
    },
    get unread() {
      return [...otherSheets, ...reader.unread];
    },
    mostRows,
    share: () => at / sheet.last,
    rows: rows(),
  };
}
