/**
 * The texts that a file may be, of which its reader takes the one in which it finds what it looks for: UTF-8 or UTF-16 by
 * its byte order mark; else UTF-8 where the bytes are valid; else GB18030, or UTF-8 again: a single broken byte makes no
 * file another. Bytes that cannot be read become U+FFFD, so that the cell at fault is known. None: no text at all.
 */
export function textsOf(bytes: Uint8Array): string[] {
  const marked = marks.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  const texts = marked ? [decode(bytes, marked.encoding)] : unmarked(bytes);
  // A NUL stands in no text, but in every spreadsheet or archive sent under the wrong name.
  return texts.filter((text) => !text.includes('\0'));
}

const marks = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
] as const;

function unmarked(bytes: Uint8Array): string[] {
  const text = decode(bytes, 'utf-8');
  return text.includes('\ufffd') ? [decode(bytes, 'gb18030'), text] : [text];
}

const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);
