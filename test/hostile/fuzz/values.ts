/** Values for requests: those that a schema allows, and those that nobody should ever send. */
import fc from 'fast-check';
import { personCode } from '../../../local/acts/cast.ts';

/** The part of JSON Schema that the contracts come to. */
export interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  minItems?: number;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  format?: string;
  pattern?: string;
}

/** Values for fields of a name, which the platform knows: identifiers, codes, words of its catalogs. */
export type Dictionary = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Values that a schema allows; those of a field that the dictionary names come from there mostly. */
export function validFor(schema: Schema, dictionary: Dictionary): fc.Arbitrary<unknown> {
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return fc.oneof(...choices.map((each) => validFor(each, dictionary)));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objectFor(schema, dictionary);
    case 'array':
      return fc.array(validFor(schema.items ?? {}, dictionary), {
        minLength: schema.minItems ?? 0,
        maxLength: 4,
      });
    case 'string':
      return textFor(schema);
    case 'number':
      return fc.double();
    case 'integer':
      return integerFor(schema);
    case 'boolean':
      return fc.boolean();
    default:
      return fc.jsonValue();
  }
}

function objectFor(schema: Schema, dictionary: Dictionary): fc.Arbitrary<unknown> {
  const { properties, required = [], additionalProperties } = schema;
  if (!properties) {
    const value = typeof additionalProperties === 'object' ? additionalProperties : {};
    return fc.dictionary(fc.string({ maxLength: 30 }), validFor(value, dictionary), { maxKeys: 5 });
  }
  const fields = Object.entries(properties).map(([name, field]) => {
    const own = validFor(field, dictionary);
    // Where a schema allows one value alone, there is nothing else to know.
    const known = 'const' in field ? undefined : dictionary[name];
    return [name, known ? fc.oneof({ arbitrary: known, weight: 4 }, own) : own] as const;
  });
  return fc.record(Object.fromEntries(fields), { requiredKeys: required, noNullPrototype: true });
}

const integerFor = ({ minimum = -(2 ** 31), maximum = 2 ** 31 - 1 }: Schema): fc.Arbitrary<number> =>
  fc.integer({ min: minimum, max: maximum });

const day = fc
  .date({ min: new Date('2026-11-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function textFor({ format, pattern, minLength = 0, maxLength = 200 }: Schema): fc.Arbitrary<string> {
  if (format === 'date') return day;
  if (pattern) return fc.stringMatching(new RegExp(pattern), { size: 'small' });
  const short = fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 60) });
  const longest = fc.constantFrom('a', '案', '\u0001', '"').map((unit) => unit.repeat(maxLength));
  return fc.oneof({ arbitrary: short, weight: 9 }, longest);
}

/** Texts that break careless programs; a person's number stands where it has no business. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\u202e\u0007',
    '\ud800',
    '💥'.repeat(50),
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '../../etc/passwd',
    "' OR 1=1 --",
    '{{7*7}}',
    '<script>alert(1)</script>',
    '%00',
    '%',
    '%zz',
    'NaN',
    '1e999',
    '-0',
    'null',
    '2026-02-30',
    '0000-01-01',
    '9999-12-31',
    '+275760-09-13',
    'I#',
    'S#',
    'E#',
    'rec_',
    '#',
    '\\',
    '"',
    ';',
    '\r\nset-cookie: a=b',
    personCode.code,
  ),
  fc
    .constantFrom('9', 'a', '\u0001', '汉', '(', '[', '\\')
    .chain((unit) => fc.constantFrom(41, 400, 4_001, 100_000).map((length) => unit.repeat(length))),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const nested = fc
  .constantFrom(10, 1_000, 20_000)
  .chain((depth) =>
    fc
      .constantFrom(['[', ']'], ['{"a":', '}'])
      .map(([open, close]) => open.repeat(depth) + (open === '[' ? '' : '1') + close.repeat(depth)),
  );

/** JSON values of any kind. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, true, -1, 0, 1e308, 2 ** 53, [], {}, [[]], [null], { $ne: 1 }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(hostileText, hostileText, { maxKeys: 3 }),
  fc.array(fc.constant(''), { minLength: 400, maxLength: 600 }),
);

/** Texts of bodies that are no JSON, or such as only an attacker sends. */
export const hostileBody: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    '[1,',
    '"',
    'null',
    '0',
    '""',
    '[]',
    '{}',
    '{"a":1}{"b":2}',
    "{'a':1}",
    '\ufeff{}',
    'undefined',
    '{"__proto__":{"scopes":["audit:read"]}}',
    '{"constructor":{"prototype":{"a":1}}}',
    '{"item":"x","item":"y"}',
    '{"\\ud800":"\\udfff"}',
    '{"a":1e99999}',
    `[${'0,'.repeat(50_000)}0]`,
  ),
  nested,
  fc.string({ unit: 'binary', maxLength: 200 }),
  hostileValue.map((value) => JSON.stringify(value)),
);

/** One place of a JSON value changed: left out, or replaced, or something added beside it. */
export const mutated = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .record({
      value: valid,
      place: fc.nat(),
      how: fc.constantFrom('drop', 'replace', 'add'),
      by: hostileValue,
      name: hostileText,
    })
    .map(({ value, place, how, by, name }) => {
      const copy = structuredClone(value);
      const places = placesIn(copy);
      const chosen = places[place % Math.max(1, places.length)];
      if (!chosen) return by;
      if (how === 'add')
        Object.defineProperty(chosen.holder, name, { value: by, enumerable: true, configurable: true });
      else if (how === 'drop') Reflect.deleteProperty(chosen.holder, chosen.key);
      else chosen.holder[chosen.key] = by;
      return copy;
    });

interface Place {
  holder: Record<string, unknown>;
  key: string;
}

const placesIn = (value: unknown): Place[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, each]) => [
        { holder: value as Record<string, unknown>, key },
        ...placesIn(each),
      ])
    : [];
