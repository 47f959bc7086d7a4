/**
 * Chinese in UTF-8 that was read as GBK: 测试 comes out as 娴嬭瘯. Every sign of it is a Han character, and none of it says
 * anything. It is known by its bytes, which are Chinese in UTF-8 all along.
 */

/** The first bytes of Han characters in UTF-8: in GBK, of characters that few names and no common word begins with. */
const FIRST = [0xe4, 0xe9] as const;
const LAST_LEAD = 0xfe;
const FIRST_LEAD = 0x81;

const isFirst = (byte: number): boolean => byte >= FIRST[0] && byte <= FIRST[1];

/** The characters of GBK of two bytes, each with those: made when first a text begins with one that may be read wrongly. */
let bytesOf: ReadonlyMap<string, readonly [number, number]> | undefined;

function characters(leads: readonly [number, number]): Map<string, readonly [number, number]> {
  const pairs: [number, number][] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) pairs.push([lead, trail]);
  // All in one go, each on a line of its own: a decoder costs more to begin than to go on.
  const text = new TextDecoder('gbk').decode(Uint8Array.from(pairs.flatMap((pair) => [...pair, 0x0a])));
  return new Map(
    text.split('\n').flatMap((sign, index) => {
      const pair = pairs[index];
      return pair ? [[sign, pair] as const] : [];
    }),
  );
}

/** By its code, whether a text that was read wrongly may begin with a character. */
let begins: Uint8Array | undefined;

function beginnings(): Uint8Array {
  const bits = new Uint8Array(0x1_0000);
  for (const sign of characters(FIRST).keys()) if (sign.length === 1) bits[sign.charCodeAt(0)] = 1;
  // What stands where nothing could be read is no character.
  bits[0xfffd] = 0;
  return bits;
}

/** Of how many characters of UTF-8 the bytes must be Chinese all along: fewer may be by chance. */
const LEAST = 3;

export function isReadAsGbk(text: string): boolean {
  begins ??= beginnings();
  const end = Math.min(text.length, LONGEST);
  for (let at = 0; at < end; at++)
    if (begins[text.charCodeAt(at)] === 1) return isChineseInUtf8(text.slice(at, LONGEST));
  return false;
}

/** In characters: so much of a text tells. */
const LONGEST = 60;

function isChineseInUtf8(text: string): boolean {
  bytesOf ??= characters([FIRST_LEAD, LAST_LEAD]);
  const bytes: number[] = [];
  for (const sign of text) {
    const own = bytesOf.get(sign);
    // What is of one byte, or was lost, ends it.
    if (!own) break;
    bytes.push(...own);
  }
  const groups = Math.floor(bytes.length / 3);
  if (groups < LEAST) return false;
  return Array.from({ length: groups }, (_, index) => bytes.slice(index * 3, index * 3 + 3)).every(
    ([first = 0, second = 0, third = 0]) =>
      isFirst(first) && (second & 0xc0) === 0x80 && (third & 0xc0) === 0x80,
  );
}
