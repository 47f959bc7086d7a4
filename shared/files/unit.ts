/** The units of money that lines of a table give, as in `单位：元`, whatever its columns are called. */
import type { ColumnKind } from '../formats/kinds.ts';
import { VALUE } from './above.ts';
import { noteIn } from './notes.ts';

/** What the sums of a column are in, in yuan. */
const inYuan = { 'ten-thousand-yuan': 10_000, yuan: 1 } as const satisfies Partial<
  Record<ColumnKind, number>
>;

/** What the sums of a column are in; null where it holds none. */
const unitOf = (kind: ColumnKind | null): number | null =>
  kind === 'ten-thousand-yuan' || kind === 'yuan' ? inYuan[kind] : null;

/** Behind the word for it or for money, or as what one counts in or fills in; what is called 元… is a name. */
const UNIT =
  /(?:单位(?:均?为|是|[:：(（【[])*|(?:金额|数额|款|货币|币种)[:：(（【[]+|(?<=金额|罚款|款项|均)[以按为]|[以按]|填(?:写|报|列)?[到至为]|精确[到至])(?:人民币)?[:：(（]*([十百千万亿]*[元圆])(?!(?!计|为|和|或|填)\p{Script=Han})/gu;
/** A cell of a unit alone, or of money in it, as it stands under or over the name of its column. */
const ALONE =
  /^(?:[\p{Script=Han}、]{0,8}(?:金额|数额|款)(?=[(（【[:：]))?[(（【[:：]*(?:单位[:：]?)?(?:人民币)?([十百千万亿]*[元圆])[)）】\]]*$/u;

/** What a word for more makes of one yuan. */
const TIMES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** A unit in yuan. */
const yuanIn = (unit: string): number => [...unit].reduce((yuan, sign) => yuan * (TIMES[sign] ?? 1), 1);

/** Blanks, and the quotation marks around a unit. */
const UNHEARD = /[\s"'“”‘’「」『』＂]/g;

/** In brackets of its own, or at the end of a name: 处罚信息（万元）, 2026年_元. */
const BESIDE_NAME =
  /[(（【[](?:金额)?(?:单位)?[:：]?(?:人民币)?([十百千万亿]*[元圆])[)）】\]]|(?:^|[_\-—–·])([十百千万亿]*[元圆])$/gu;

/** The units that a line gives, in yuan. */
const unitsIn = (cells: readonly string[]): number[] => {
  const line = cells.join('').replace(UNHEARD, '');
  return Array.from(line.matchAll(UNIT), ([, unit = '']) => yuanIn(unit));
};

/** The units that a title or the name of a sheet gives, in yuan: there a unit in brackets alone is that of the table. */
const unitsBeside = (cells: readonly string[]): number[] =>
  cells.flatMap((cell) =>
    Array.from(cell.replace(UNHEARD, '').matchAll(BESIDE_NAME), ([, within, behind]) =>
      yuanIn(within ?? behind ?? ''),
    ),
  );

/** The unit of which a cell is, alone, in yuan; null where it is of none. */
function unitAlone(cell: string): number | null {
  const unit = ALONE.exec(cell.replace(UNHEARD, ''))?.[1];
  return unit === undefined ? null : yuanIn(unit);
}

/** Whether a cell holds a sum that is another one in another unit: it is not zero, and names none of its own. */
const isInUnitOfLine = (cell: string): boolean => /[1-9１-９]/.test(cell) && !/[万亿元圆]/.test(cell);

/** More cells than these are filled in a row, whatever it says of units. */
const MOST_FILLED = 3;
/** What may stand around a unit in a line that says no more. */
const AROUND =
  /金额|数额|罚款|没收|款项?|单位|货币|币种|计量|人民币|以上|上述|本表|填[写报列]?|精确|均|为|是|以|按|计|到|至|[\p{P}\s]/gu;

/** Whether a line below the header is about units, and no row. */
function isUnitLine(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length > MOST_FILLED) return false;
  if (filled.length === 1 || noteIn(cells) !== null) return true;
  return /^[十百千万亿]*[元圆]$/.test(filled.join('').replace(AROUND, ''));
}

/** That a line says of a column that its sums are in another unit than they are read in. All in yuan. */
export interface OtherUnit {
  line: number;
  yuan: number;
  read: number;
}

/** A column of sums. */
interface Sums {
  position: number;
  /** What they are read in, in yuan. */
  read: number;
  said: OtherUnit | null;
  /** Whether one was read of which nothing was said. */
  isRead: boolean;
}

/** What the lines of a table say of the units of its columns, as they come. */
export class UnitsOfLines {
  private readonly above: { line: number; cells: readonly string[] }[] = [];
  private readonly over: { line: number; position: number; text: string }[] = [];
  private sums: Sums[] = [];

  /** Takes a line above the header. */
  takeAbove(line: number, cells: readonly string[]): void {
    if (cells.some((cell) => /[元圆]/.test(cell))) this.above.push({ line, cells });
  }

  /** Takes what is said over one column. */
  takeOver(line: number, position: number, text: string): void {
    this.over.push({ line, position, text });
  }

  /** Takes the header, by what stands under it. */
  begin(kinds: readonly (ColumnKind | null)[]): void {
    this.sums = kinds.flatMap((kind, position) => {
      const read = unitOf(kind);
      return read === null ? [] : [{ position, read, said: null, isRead: false }];
    });
    for (const { line, cells } of this.above) {
      this.say(line, [...unitsIn(cells), ...unitsBeside(cells)]);
      this.sayAlone(line, cells);
    }
    for (const { line, position, text } of this.over)
      for (const column of this.sums.filter((each) => each.position === position))
        this.sayOf(column, line, unitsIn([text]));
  }

  /**
   * Takes a line below the header that may be about units. Gives whether it is, and no row; and the unit in which sums that
   * were read before it would be others, in yuan.
   * @param isFirst whether no row was read before it
   */
  takeBelow(
    line: number,
    cells: readonly string[],
    isFirst: boolean,
  ): { isOne: boolean; wasRead: number | null } {
    const isHeading = isFirst && this.isUnder(cells);
    const given = isUnitLine(cells) ? unitsIn(cells) : [];
    if (!isHeading && given.length === 0) return { isOne: false, wasRead: null };
    const before = this.sums.filter(({ isRead, said }) => isRead && said === null);
    this.say(line, given);
    if (isHeading) this.sayAlone(line, cells);
    return { isOne: true, wasRead: before.find(({ said }) => said !== null)?.said?.yuan ?? null };
  }

  /** The columns of a row of which a line says that their sums are in another unit, each with what it says. */
  ofRow(cells: readonly string[]): { position: number; unit: OtherUnit }[] {
    return this.sums.flatMap((column) => {
      if (!isInUnitOfLine(cells[column.position] ?? '')) return [];
      if (column.said) return [{ position: column.position, unit: column.said }];
      column.isRead = true;
      return [];
    });
  }

  /** Whether a row goes on with the header: under a column of sums it has their unit alone, and no value anywhere. */
  private isUnder(cells: readonly string[]): boolean {
    return (
      this.sums.some(({ position }) => unitAlone(cells[position] ?? '') !== null) &&
      !cells.some((cell) => VALUE.test(cell))
    );
  }

  /** What is said of all columns; the first word on a column stands. */
  private say(line: number, given: readonly number[]): void {
    for (const column of this.sums) this.sayOf(column, line, given);
  }

  private sayAlone(line: number, cells: readonly string[]): void {
    for (const column of this.sums) {
      const yuan = unitAlone(cells[column.position] ?? '');
      if (yuan !== null) this.sayOf(column, line, [yuan]);
    }
  }

  private sayOf(column: Sums, line: number, given: readonly number[]): void {
    const yuan = given.find((each) => each !== column.read);
    if (yuan !== undefined) column.said ??= { line, yuan, read: column.read };
  }
}
