/**
 * The text of a file in UTF-8 (with or without a byte order mark), UTF-16 as spreadsheets save "Unicode
 * text", or else GB18030, which is what is left where the bytes are not valid UTF-8. Null: no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = startsWith(bytes, [0xff, 0xfe])
    ? decode(bytes, 'utf-16le')
    : (decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030'));
  // A NUL stands in no text, but in every spreadsheet or archive sent under the wrong name.
  return text?.includes('\0') ? null : text;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}
