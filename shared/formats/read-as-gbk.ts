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
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, readonly [number, number]>();
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) found.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return found;
}

/** One of those with which a text that was read wrongly begins. */
let beginning: RegExp | undefined;

/** Of how many characters of UTF-8 the bytes must be Chinese all along: fewer may be by chance. */
const LEAST = 3;

export function isReadAsGbk(text: string): boolean {
  beginning ??= new RegExp(`[${[...characters(FIRST).keys()].join('')}]`, 'u');
  const top = text.slice(0, LONGEST);
  const at = top.search(beginning);
  return at >= 0 && isChineseInUtf8(top.slice(at));
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
