export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * The encodings that a file may be in, the likeliest first: UTF-8 or UTF-16 by its byte order mark; else UTF-8 where its
 * bytes are valid; else GB18030, or UTF-8 again: a single broken byte makes no file another; and UTF-16 without a mark where
 * a byte is zero. Its reader takes the one in which it finds what it looks for.
 * @param bytes the file, or what it begins with, which may end within a character
 */
export function encodingsOf(bytes: Uint8Array): Encoding[] {
  const marked = marks.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return [marked.encoding];
  const byBytes: Encoding[] = decodeBeginning(bytes, 'utf-8').includes('\ufffd')
    ? ['gb18030', 'utf-8']
    : ['utf-8'];
  return bytes.includes(0) ? [...byBytes, 'utf-16le', 'utf-16be'] : byBytes;
}

/**
 * The texts that a whole file may be, by its encodings. Bytes that cannot be read become U+FFFD, so that the cell at fault
 * is known.
 */
export const textsOf = (bytes: Uint8Array): string[] =>
  encodingsOf(bytes).map((encoding) => new TextDecoder(encoding).decode(bytes));

/** What a file begins with as a text; a character of which only the beginning is there is left out. */
export const decodeBeginning = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes, { stream: true });

/** The text of bytes that come one after the other. */
export async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder(encoding);
  for await (const part of bytes) yield decoder.decode(part, { stream: true });
  const last = decoder.decode();
  if (last !== '') yield last;
}

const marks = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
] as const;
