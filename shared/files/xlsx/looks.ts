/** The looks of cells that change what they say to whoever reads them there (ECMA-376, 18.8.10, 18.8.22). */
import type { Archive } from './archive.ts';
import { builtInFormat, formatBy, type NumberFormat } from './number-formats.ts';
import { strikes } from './strings.ts';
import { type Attributes, type Handlers, readXml } from './xml.ts';

/** How a cell looks. */
export interface Look extends NumberFormat {
  /** By its font, so that whatever stands in it is struck out. */
  isStruck: boolean;
}

/** The looks of cells, by their position. */
export async function looksOf(archive: Archive, name: string | null): Promise<Look[]> {
  const part = name === null ? null : archive.smallPart(name);
  if (part === null) return [];
  const taker = styleTaker();
  await readXml(part, taker);
  return taker.looks();
}

/** Takes the elements of the styles. Fonts and looks stand in other lists, too, such as those that a condition sets off. */
function styleTaker(): Handlers & { looks(): Look[] } {
  const formats = new Map<number, NumberFormat>();
  const areStruck: boolean[] = [];
  const cells: { format: number; font: number }[] = [];
  let list = '';
  const takes: Record<string, (element: string, attributes: Attributes) => void> = {
    numFmts(element, { numFmtId, formatCode }) {
      if (element === 'numFmt') formats.set(Number(numFmtId), formatBy(formatCode ?? ''));
    },
    fonts(element, { val }) {
      if (element === 'font') areStruck.push(false);
      if (element === 'strike') areStruck[areStruck.length - 1] = strikes(val);
    },
    cellXfs(element, { numFmtId, fontId }) {
      if (element === 'xf') cells.push({ format: Number(numFmtId), font: Number(fontId ?? 0) });
    },
  };
  return {
    open(element, attributes) {
      if (list !== '') takes[list]?.(element, attributes);
      else if (Object.hasOwn(takes, element)) list = element;
    },
    close(element) {
      if (element === list) list = '';
    },
    looks: () =>
      cells.map(({ format, font }) => ({
        ...(formats.get(format) ?? builtInFormat(format)),
        isStruck: areStruck[font] ?? false,
      })),
  };
}
