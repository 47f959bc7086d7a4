/** Days as workbooks keep them: numbers of days, which only the look of a cell tells from other numbers (ECMA-376, 18.17.4, 18.8.30). */
import { dayAndTime } from '../../time/civil.ts';
import type { Archive } from './archive.ts';
import { readXml } from './xml.ts';

/** The first day of each of the two systems. In the first, days before March 1900 are one off: no decision is that old. */
const epochs = { 1900: '1899-12-30', 1904: '1904-01-01' } as const;
export type DateSystem = keyof typeof epochs;

/** The last day that a workbook can hold, 31 December 9999. */
const lastSerial = 2_958_465;

/** The day of a number, with its time where that is not midnight to the second; null where it is none. */
export function dayOf(serial: number, system: DateSystem): string | null {
  if (!(serial >= 1 && serial < lastSerial + 1)) return null;
  // A day that was calculated is off by less than a second.
  const [day, time] = dayAndTime(epochs[system], serial);
  return time === '00:00:00' ? day : `${day} ${time}`;
}

/** The numbers of the looks that every program knows, and that show a day or a time, those of Chinese among them. */
const isBuiltIn = (id: number): boolean =>
  [
    [14, 22],
    [27, 36],
    [45, 47],
    [50, 58],
  ].some(([first = 0, last = 0]) => id >= first && id <= last);

/** Whether a look shows a day: once what stands in quotation marks, behind a backslash and in brackets is left out. */
export const showsDay = (look: string): boolean =>
  /[ymdhs]/i.test(look.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));

/** Which of the looks of cells, by their position, show a day. */
export async function dayLooks(archive: Archive, name: string | null): Promise<boolean[]> {
  const part = name === null ? null : archive.smallPart(name);
  const looks: boolean[] = [];
  if (part === null) return looks;
  const own = new Map<number, boolean>();
  let isOfCells = false;
  await readXml(part, {
    open(element, { numFmtId, formatCode }) {
      if (element === 'cellXfs') isOfCells = true;
      if (element === 'numFmt') own.set(Number(numFmtId), showsDay(formatCode ?? ''));
      if (element === 'xf' && isOfCells) looks.push(own.get(Number(numFmtId)) ?? isBuiltIn(Number(numFmtId)));
    },
    close(element) {
      if (element === 'cellXfs') isOfCells = false;
    },
  });
  return looks;
}
