/** Finds an object of a JSON text that has a name twice: a parser takes the last of its values, and says nothing (RFC 8259, 4). */

/** An object or a list that is open, with where in it the text is. */
type Open = { names: Set<string>; name: string } | { index: number };

/** Where the string that begins at `start` ends: the place of its closing quotation mark. */
function endOf(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

/** Whether an odd number of backslashes stands before a sign. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === '\\') before--;
  return (at - before) % 2 === 0;
}

/** A name may be written with escapes, and is the same then. */
function nameIn(text: string, start: number, end: number): string {
  const written = text.slice(start, end + 1);
  return written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
}

/** By their codes, which are compared faster than texts of one sign: a body has millions. */
const sign = {
  object: 0x7b,
  objectEnd: 0x7d,
  list: 0x5b,
  listEnd: 0x5d,
  comma: 0x2c,
  quotation: 0x22,
} as const;

/** The path of the first name that an object has twice; null where none has. `text`: JSON that was parsed. */
export function namedTwice(text: string): string[] | null {
  const within: Open[] = [];
  let isNameNext = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case sign.object:
        within.push({ names: new Set(), name: '' });
        isNameNext = true;
        break;
      case sign.list:
        within.push({ index: 0 });
        isNameNext = false;
        break;
      case sign.objectEnd:
      case sign.listEnd:
        within.pop();
        break;
      case sign.comma:
        isNameNext = goesOn(within.at(-1));
        break;
      case sign.quotation: {
        const end = endOf(text, at);
        if (isNameNext && !isNew(within.at(-1), nameIn(text, at, end))) return pathOf(within);
        isNameNext = false;
        at = end;
      }
    }
  }
  return null;
}

/** Goes on behind a comma. Whether a name comes next. */
function goesOn(here: Open | undefined): boolean {
  if (here && 'index' in here) here.index++;
  return here !== undefined && 'names' in here;
}

/** Notes a name of an object. Whether it had none like it. */
function isNew(here: Open | undefined, name: string): boolean {
  if (!here || !('names' in here)) return true;
  here.name = name;
  const isFirst = !here.names.has(name);
  here.names.add(name);
  return isFirst;
}

const pathOf = (within: readonly Open[]): string[] =>
  within.map((each) => ('names' in each ? each.name : String(each.index)));
