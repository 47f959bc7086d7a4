/** Simplified signs for traditional ones, after the table of OpenCC: exporters and converters write either. */
import table from 'opencc-js/dict/TSCharacters';

const known = new Map<string, string>();

/** What the table has for a sign: of several simplified ones the usual, which it names first. */
function found(sign: string): string {
  const head = `${sign} `;
  const at = table.startsWith(head) ? 0 : table.indexOf(`|${head}`) + 1;
  if (at === 0 && !table.startsWith(head)) return sign;
  return table.slice(at + head.length).match(/^[^ |]+/)?.[0] ?? sign;
}

/** A text with the simplified sign for each traditional one. The table is looked through once for each sign. */
export const simplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (sign) => {
    const before = known.get(sign);
    if (before !== undefined) return before;
    const after = found(sign);
    known.set(sign, after);
    return after;
  });
