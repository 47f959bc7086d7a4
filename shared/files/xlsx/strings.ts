/** Texts as workbooks hold them (ECMA-376, 18.4): in runs of one look each, with readings beside them that are not part of them. */
import { LONGEST_ROW } from '../split.ts';
import type { Archive } from './archive.ts';
import { SharedTexts } from './shared-texts.ts';
import { type Handlers, readXml } from './xml.ts';

export interface CellText {
  text: string;
  /** Whether some of it is struck out: nobody knows whether it still holds. */
  isStruck: boolean;
}

/** Whether the element of a font that strikes out does, by its value: where it has none, it does. */
export const strikes = (val: string | undefined): boolean => val !== '0' && val !== 'false';

/** Takes the text of an element such as a shared string: its runs, and not how they are read aloud. */
export function textTaker(): Required<Handlers> & { taken(): CellText } {
  let [text, isText, isStruck, aloud] = ['', false, false, 0];
  return {
    open(name, { val }) {
      if (name === 'rPh') aloud++;
      if (name === 'strike' && strikes(val)) isStruck = true;
      isText = name === 't' && aloud === 0;
    },
    text(part) {
      if (isText) text = withMore(text, part);
    },
    close(name) {
      if (name === 'rPh') aloud--;
      isText = false;
    },
    taken() {
      const taken = { text: unescaped(text), isStruck };
      [text, isStruck] = ['', false];
      return taken;
    },
  };
}

/** A text with more of it; of one that is too long for any row no more is kept than shows that it is. */
export const withMore = (text: string, more: string): string =>
  text.length > LONGEST_ROW ? text : text + more;

/**
 * Characters that XML cannot hold are written as _x000D_; an underscore that would look so, as _x005F_ (ECMA-376, 22.9.2.19).
 * One that is too long stays so.
 */
export const unescaped = (text: string): string =>
  text.includes('_x') && text.length <= LONGEST_ROW
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** The texts that cells share, by their position; none where the workbook has no such part. */
export async function sharedStrings(archive: Archive, name: string | null): Promise<SharedTexts> {
  const part = name === null ? null : archive.part(name);
  const strings = new SharedTexts();
  if (part === null) return strings;
  const taker = textTaker();
  await readXml(part, {
    open: taker.open,
    text: taker.text,
    close(element) {
      taker.close(element);
      if (element === 'si') strings.add(taker.taken());
    },
  });
  return strings;
}
