/** Values between the form in which they travel and that in which the adapters have them: bytes are Base64 there. */

/** What is sent of an operation's input. */
export const travelling = (input: object): object => sent(input) as object;

/** Each part that holds bytes as a copy; the others, and most are texts, are sent as they are. */
function sent(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return base64Of(value);
  if (Array.isArray(value)) return value.map(sent);
  // By its names alone: their pairs would be made for every attribute of every item.
  const named = value as Readonly<Record<string, unknown>>;
  // A text or a number, which most values are: there are no bytes in it.
  if (typeof named.S === 'string' || typeof named.N === 'string') return value;
  let copy: Record<string, unknown> | null = null;
  for (const name in named) {
    const each = named[name];
    const travels = sent(each);
    if (travels === each) continue;
    copy ??= { ...named };
    copy[name] = travels;
  }
  return copy ?? value;
}

const base64Of = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

/** How bytes begin that are told; what a text says of such signs stands there escaped. */
const anyBytes = '"B"';

/** What an answer's text says. Where none of it is bytes, as in what is published, none are looked for. */
export function arrived(text: string): object {
  const answer = JSON.parse(text);
  if (text.includes(anyBytes)) readBytes(answer);
  return answer;
}

/** Puts bytes in the place of their Base64, wherever they lie. */
function readBytes(value: object): void {
  for (const [name, each] of Object.entries(value)) {
    // An attribute may be called so, too; then it is no text.
    if (name === 'B' && typeof each === 'string') (value as { B: unknown }).B = bytesOf(each);
    else if (typeof each === 'object' && each !== null) readBytes(each);
  }
}

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
