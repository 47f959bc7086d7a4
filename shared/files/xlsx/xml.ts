/** Reads a part of a workbook, element by element, in whatever prefix its namespace is written. */
import { StringDecoder } from 'node:string_decoder';
import sax from 'sax';
import { coded } from '../../texts/said.ts';
import { Refused } from '../refused.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface Handlers {
  /** An element opens: its name and attributes without their prefixes. */
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Nothing that a program writes into a workbook lies deeper, nor has more attributes. */
const deepest = 64;
const mostAttributes = 200;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a part to its end.
 * @throws Refused where it is no well-formed XML, names a document type or an entity of its own, or is nested without end
 */
export async function readXml(part: AsyncIterable<Buffer>, handlers: Handlers): Promise<void> {
  const reading = readingXml(part, handlers);
  while (!(await reading.next()).done);
}

/** Reads a part, as `readXml` does, and stops behind each piece of it that came: what its handlers took can be taken away. */
export async function* readingXml(
  part: AsyncIterable<Buffer>,
  handlers: Handlers,
): AsyncGenerator<void, void> {
  const parser = sax.parser(true, { position: true });
  let depth = 0;
  let attributes: Record<string, string> = {};
  let count = 0;
  const refuse = (): never => {
    throw new Refused(coded('workbook-unreadable'));
  };
  parser.onerror = refuse;
  parser.ondoctype = refuse;
  parser.onattribute = ({ name, value }) => {
    if (++count > mostAttributes) refuse();
    attributes[local(name)] = value;
  };
  parser.onopentag = ({ name }) => {
    if (++depth > deepest) refuse();
    handlers.open?.(local(name), attributes);
    [attributes, count] = [{}, 0];
  };
  parser.ontext = (text) => handlers.text?.(text);
  parser.oncdata = (text) => handlers.text?.(text);
  parser.onclosetag = (name) => {
    depth--;
    handlers.close?.(local(name));
  };
  let decoder: StringDecoder | undefined;
  for await (const chunk of part) {
    decoder ??= new StringDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf16le' : 'utf8');
    parser.write(decoder.write(chunk));
    yield;
  }
  parser.write(decoder?.end() ?? '').close();
  yield;
}
