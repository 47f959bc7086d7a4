/**
 * Chinese in UTF-8 that was read as GBK: 测试 comes out as 娴嬭瘯. Every sign of it is a Han character, and none of it says
 * anything. It is known by its bytes, which are Chinese in UTF-8 all along, wherever in a text it begins.
 */

/** The first bytes of Han characters in UTF-8: in GBK, of characters that few names and no common word begins with. */
const FIRST = [0xe4, 0xe9] as const;
/** What goes on with a character there. */
const TRAIL = [0x80, 0xbf] as const;
/** The first bytes of characters of GBK, and the second ones. */
const LEADS = [0x81, 0xfe] as const;
const SECONDS = [0x40, 0xfe] as const;

type Bytes = readonly number[];
type Range = readonly [from: number, to: number];

const isFirst = (byte: number): boolean => byte >= FIRST[0] && byte <= FIRST[1];

/** The characters of GBK of two bytes, each with those: made when first a text may be read wrongly. */
let bytesOf: ReadonlyMap<string, Bytes> | undefined;

function characters(leads: Range, trails: Range): Map<string, Bytes> {
  const pairs: Bytes[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (let trail = trails[0]; trail <= trails[1]; trail++) if (trail !== 0x7f) pairs.push([lead, trail]);
  // All in one go, each on a line of its own: a decoder costs more to begin than to go on.
  const text = new TextDecoder('gbk').decode(Uint8Array.from(pairs.flatMap((pair) => [...pair, 0x0a])));
  return new Map(
    text.split('\n').flatMap((sign, index) => {
      const pair = pairs[index];
      return pair ? [[sign, pair] as const] : [];
    }),
  );
}

/** Of characters by their code, whether a text that was read wrongly may begin with one, or go on with it. */
const BEGINS = 1;
const FOLLOWS = 2;
let may: Uint8Array | undefined;

/** What the pairs of two ranges of bytes are in GBK: a sign for each, or the one for what is none. None is of ASCII, which would stand for itself. */
function signsOf(leads: Range, trails: Range): string {
  const bytes: number[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (let trail = trails[0]; trail <= trails[1]; trail++) bytes.push(lead, trail);
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes));
}

function marked(): Uint8Array {
  const bits = new Uint8Array(0x1_0000);
  const mark = (signs: string, as: number) => {
    for (let at = 0; at < signs.length; at++) bits[signs.charCodeAt(at)] = as;
  };
  mark(signsOf(FIRST, TRAIL), BEGINS);
  mark(signsOf([LEADS[0], TRAIL[1]], FIRST), FOLLOWS);
  // What stands where nothing could be read is no character.
  bits[0xfffd] = 0;
  bits[EURO.charCodeAt(0)] = FOLLOWS;
  return bits;
}

/** The one character of GBK that is a byte of its own and may be one of UTF-8, as programs have it. */
const EURO = '€';

/** The bytes of a character in GBK; none where it has none, or is of one. */
export function gbkBytes(sign: string): Bytes {
  bytesOf ??= new Map([...characters(LEADS, SECONDS), [EURO, [0x80]]]);
  return bytesOf.get(sign) ?? [];
}

export function isReadAsGbk(text: string): boolean {
  may ??= marked();
  for (let at = 0; at < text.length; at++) {
    if (may[text.charCodeAt(at)] !== BEGINS) continue;
    if (may[text.charCodeAt(at + 1)] === FOLLOWS && isChineseInUtf8(text, at)) return true;
  }
  return false;
}

/** In characters: so much of a text tells. */
const LONGEST = 60;
/** Characters of UTF-8 in a row that are none by chance. */
const ENOUGH = 4;
const FEWEST = 2;

/** Whether a byte goes on with a character of UTF-8. */
const isTrail = (byte: number): boolean => (byte & 0xc0) === 0x80;
/** Whether a character is one of the 3,755 that nearly every Chinese text is of (GB 2312, level 1). */
const isCommon = ([lead = 0, trail = 0]: Bytes): boolean => lead >= 0xb0 && lead <= 0xd7 && trail > 0xa0;
/** Whether GB 2312 has it not: an official text in simplified signs holds few such. */
const isRare = ([lead = 0, trail = 0]: Bytes): boolean => lead < 0xa1 || trail < 0xa1;

/**
 * Whether the bytes of what begins here are Chinese in UTF-8. Few of them may be so by chance, as those of a rare name: then
 * what they say must be of common characters, and what stands there of rare ones.
 */
function isChineseInUtf8(text: string, start: number): boolean {
  const bytes: number[] = [];
  let rare = 0;
  let read = 0;
  for (let at = start; at < text.length && at < start + LONGEST; at++) {
    // What is of one byte, or was lost, ends it.
    const own = gbkBytes(text.charAt(at));
    if (own.length === 0 || !goesOn(bytes, own)) break;
    bytes.push(...own);
    if (isRare(own)) rare++;
    read++;
  }
  const groups = Math.floor(bytes.length / 3);
  if (groups >= ENOUGH) return true;
  if (groups < FEWEST || commonIn(bytes) < FEWEST) return false;
  const isAll = read === text.length;
  return groups > FEWEST ? rare >= 1 : rare >= 2 || (isAll && rare === 1);
}

/** Whether some bytes go on with those before as UTF-8 does: each third begins a character. */
const goesOn = ({ length }: Bytes, own: Bytes): boolean =>
  own.every((byte, index) => ((length + index) % 3 === 0 ? isFirst(byte) : isTrail(byte)));

/** How many of the characters that the bytes are of are common ones. */
function commonIn(bytes: Bytes): number {
  const whole = bytes.slice(0, bytes.length - (bytes.length % 3));
  const said = new TextDecoder().decode(Uint8Array.from(whole));
  return [...said].filter((sign) => isCommon(gbkBytes(sign))).length;
}
