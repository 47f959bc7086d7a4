/** Simplified signs for traditional ones, after the table of OpenCC: exporters and converters write either. */
import table from 'opencc-js/dict/TSCharacters';

/** Of each code unit whether a sign of the table begins with it: most texts hold none, and are told so at once. */
let begins: Uint8Array | undefined;
/** What the table has for each sign: of several simplified ones the usual, which it names first. */
let signs: Map<string, string> | undefined;

function beginnings(): Uint8Array {
  const found = new Uint8Array(2 ** 16);
  for (const entry of table.split('|')) found[entry.charCodeAt(0)] = 1;
  return found;
}

const entries = (): Map<string, string> =>
  new Map(table.split('|').map((entry) => entry.split(' ').slice(0, 2) as [string, string]));

/** Whether a sign that begins with this code unit may have a simplified one. */
export function mayBeTraditional(unit: number): boolean {
  begins ??= beginnings();
  return begins[unit] === 1;
}

/** A text with the simplified sign for each traditional one. */
export function simplified(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (!mayBeTraditional(text.charCodeAt(at))) continue;
    signs ??= entries();
    const known = signs;
    return text.replace(/\p{Script=Han}/gu, (sign) => known.get(sign) ?? sign);
  }
  return text;
}
