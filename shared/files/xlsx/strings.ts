/** Texts as workbooks hold them (ECMA-376, 18.4): in runs of one look each, with readings beside them that are not part of them. */
import type { Archive } from './archive.ts';
import { type Handlers, readXml } from './xml.ts';

/** Takes the text of an element such as a shared string: its runs, and not how they are read aloud. */
export function textTaker(): Required<Handlers> & { taken(): string } {
  let [text, isText, aloud] = ['', false, 0];
  return {
    open(name) {
      if (name === 'rPh') aloud++;
      isText = name === 't' && aloud === 0;
    },
    text(part) {
      if (isText) text += part;
    },
    close(name) {
      if (name === 'rPh') aloud--;
      isText = false;
    },
    taken() {
      const taken = unescaped(text);
      text = '';
      return taken;
    },
  };
}

/** Characters that XML cannot hold are written as _x000D_; an underscore that would look so, as _x005F_ (ECMA-376, 22.9.2.19). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** The texts that cells share, by their position; none where the workbook has no such part. */
export async function sharedStrings(archive: Archive, name: string | null): Promise<string[]> {
  const part = name === null ? null : archive.part(name);
  const strings: string[] = [];
  if (part === null) return strings;
  const taker = textTaker();
  await readXml(part, {
    open: taker.open,
    text: taker.text,
    close(element) {
      taker.close(element);
      if (element === 'si') strings.push(taker.taken());
    },
  });
  return strings;
}
