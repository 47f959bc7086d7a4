/** Rows that show how to fill in the others, as forms have them: in files of every form, and in requests (Art. 10). */
import { simplified } from '../formats/simplified.ts';
import { type Fault, fault } from '../texts/said.ts';

/** So much of a cell tells whether it says so. */
const BEGINNING = 30;
/** Most cells have no sign of it. */
const TELLING = /[示样樣範范举舉例]|sample|example|demo/i;

const NAMED = '(?:填写|填报|填表|录入)?(?:示例|样例|范例|举例|示范|样本|样表|演示)';
/** That it is one, in a cell of its own, whatever marks are around it. 例行 is another word. */
const SAMPLE = new RegExp(
  `^[（(【[*※]?(?:[此本该][行条]|以[下上]|仅)?(?:[为是供])?(?:${NAMED}(?:数据|行|记录|信息|内容|用)?|例子?|例如|sample|example|demo)(?:(?:row|data)|如下)?\\d{0,2}[:：)）】\\]。*]*(?:[，,（(【[]?(?:请?勿?|可|无需|不[要用必])(?:删除?|导入|填报?|上[报传]|报送|使用|参考)[)）】\\]。]*)?$`,
  'i',
);
/** That what follows is one: 例：某某公司. */
const OF_SAMPLE = new RegExp(`^[（(【[]?(?:${NAMED}|例如?)\\d{0,2}[)）】\\]]?[:：].`);

/** Whether a cell says that its row is a sample. */
export function isSample(cell: unknown): boolean {
  if (typeof cell !== 'string') return false;
  const beginning = cell.trimStart().slice(0, BEGINNING);
  if (!TELLING.test(beginning)) return false;
  const written = simplified(cell.replace(/\s/g, ''));
  return SAMPLE.test(written) || OF_SAMPLE.test(written);
}

/** What is asked of a row that says so of itself, in whichever cell. */
export const doubtsOfSample = (cells: Iterable<unknown>): Fault[] => {
  for (const cell of cells) if (isSample(cell)) return [fault('(row)', 'sample-row')];
  return [];
};
