/** The unit of money that a line above a table gives, as in `单位：元`, whatever its columns are called. */

/** What the sums of a data format are in where its columns say so, in yuan. */
const OF_COLUMNS = 10_000;

/** Behind the word for it, or as what one counts in; what is called 元… is a name. */
const UNIT =
  /(?:单位(?:均?为|是|[:：(（【[])*|(?<=金额|罚款|款项|均)[以按为]|[以按])(?:人民币)?[:：(（]*([十百千万亿]*[元圆])(?!(?!计|为|和|或)\p{Script=Han})/gu;

/** What a word for more makes of one yuan. */
const TIMES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** A unit in yuan. */
const yuanIn = (unit: string): number => [...unit].reduce((yuan, sign) => yuan * (TIMES[sign] ?? 1), 1);

/** A unit other than that of the columns, which a line gives, in yuan; null where it gives none, or the same. */
export function otherUnitIn(cells: readonly string[]): number | null {
  const line = cells.join('').replace(/\s/g, '');
  const given = Array.from(line.matchAll(UNIT), ([, unit = '']) => yuanIn(unit));
  return given.find((yuan) => yuan !== OF_COLUMNS) ?? null;
}

/** Whether a cell holds a sum that is another one in another unit: it is not zero, and names none of its own. */
export const isInUnitOfLine = (cell: string): boolean => /[1-9１-９]/.test(cell) && !/[万亿元圆]/.test(cell);
