/** Simplified signs for traditional ones, after the table of OpenCC: exporters and converters write either. */
import table from 'opencc-js/dict/TSCharacters';

/** Of each code unit whether a sign of the table begins with it: most texts hold none, and are told so at once. */
let begins: Uint8Array | undefined;
/** What the table has for each sign: of several simplified ones the usual, which it names first. */
let signs: Map<string, string> | undefined;

function beginnings(): Uint8Array {
  const found = new Uint8Array(2 ** 16);
  for (let at = 0; at >= 0 && at < table.length; at = table.indexOf('|', at) + 1 || -1)
    found[table.charCodeAt(at)] = 1;
  return found;
}

const entries = (): Map<string, string> =>
  new Map(table.split('|').map((entry) => entry.split(' ').slice(0, 2) as [string, string]));

/** A text with the simplified sign for each traditional one. */
export function simplified(text: string): string {
  begins ??= beginnings();
  for (let at = 0; at < text.length; at++) {
    if (begins[text.charCodeAt(at)] !== 1) continue;
    signs ??= entries();
    const known = signs;
    return text.replace(/\p{Script=Han}/gu, (sign) => known.get(sign) ?? sign);
  }
  return text;
}
