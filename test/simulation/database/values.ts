/** Values between the form in which they travel and that in which the SDK has them: bytes are base64 there. */
import type { Item } from '../../../shared/store/dynamodb/item.ts';

/** What the SDK would send of its input. */
export function travelling(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return base64Of(value);
  if (Array.isArray(value)) return value.map(travelling);
  const sent: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(value)) if (each !== undefined) sent[name] = travelling(each);
  return sent;
}

const base64Of = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

/** What the SDK would make of an answer's text. */
export function arrived(text: string): object {
  const answer = JSON.parse(text);
  readBytes(answer);
  return answer;
}

/** Puts bytes in the place of their base64, wherever they lie. */
function readBytes(value: object): void {
  for (const [name, each] of Object.entries(value)) {
    // An attribute may be called so, too; then it is no text.
    if (name === 'B' && typeof each === 'string') (value as { B: unknown }).B = bytesOf(each);
    else if (typeof each === 'object' && each !== null) readBytes(each);
  }
}

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

/** An item of an answer's text. */
export const arrivedItem = (text: string): Item => arrived(text) as Item;
