/** Files as agencies send them by mistake, and as nobody should: generated tables, and the example file damaged. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { penalty } from '../../support/formats.ts';
import { hostileText } from './values.ts';

const example = readFileSync(new URL('../../../examples/penalties.csv', import.meta.url));

const cell = fc.oneof(
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }), weight: 6 },
  { arbitrary: hostileText, weight: 1 },
  fc.constantFrom('"', '""', '"a', 'a"b', '=1+1', '@SUM(A1)', '\t', '\n', '\r'),
);
const delimiter = fc.constantFrom(',', '\t', ';', '|', '');
const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\u2028');

const table = fc
  .record({
    header: fc.oneof(fc.subarray([...penalty.headers]), fc.array(cell, { maxLength: 40 })),
    rows: fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 12 }),
    delimiter,
    lineEnd,
    quote: fc.boolean(),
  })
  .map(({ header, rows, delimiter: between, lineEnd: end, quote }) =>
    [header, ...rows]
      .map((cells) => cells.map((each) => (quote ? `"${each.replaceAll('"', '""')}"` : each)).join(between))
      .join(end),
  );

/** How a text becomes bytes: rightly, or not. */
const encodings: readonly ((text: string) => Uint8Array)[] = [
  (text) => Buffer.from(text, 'utf8'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(text, 'latin1'),
];

const generated = fc.tuple(table, fc.constantFrom(...encodings)).map(([text, encode]) => encode(text));

/** The example with parts cut out, doubled or overwritten. */
const damaged = fc
  .array(
    fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 400 }),
      by: fc.uint8Array({ maxLength: 60 }),
      twice: fc.boolean(),
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((changes) =>
    changes.reduce<Uint8Array>((bytes, { at, length, by, twice }) => {
      const from = at % (bytes.length + 1);
      const rest = bytes.subarray(twice ? from : from + length);
      return Buffer.concat([bytes.subarray(0, from), by, rest]);
    }, example),
  );

/** Long and odd, where a careless reader takes very long. */
const extreme = fc
  .constantFrom('"', ',', '\n', '"\n', ',"', '(', ' ', '案,')
  .chain((unit) =>
    fc
      .constantFrom(100, 10_000, 60_000)
      .map((count) => Buffer.from(`${penalty.columns.join(',')}\n${unit.repeat(count)}`)),
  );

/** Any file. */
export const anyFile: fc.Arbitrary<Uint8Array> = fc.oneof(
  { arbitrary: generated, weight: 6 },
  { arbitrary: damaged, weight: 6 },
  { arbitrary: fc.uint8Array({ maxLength: 400 }), weight: 2 },
  { arbitrary: extreme, weight: 1 },
);
