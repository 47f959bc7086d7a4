/** Values, keys and items by chance: mostly such as a table takes. */
import type { Chance } from '../../../simulation/chance.ts';
import type { TableUnderTest } from '../tables.ts';

export type Value = Record<string, unknown>;
export type Values = Record<string, Value>;

const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');

export const KEYS: Record<'S' | 'N' | 'B', readonly string[]> = {
  S: ['a', 'ab', 'b', '号', '\u{1F600}', '\uFFFD', 'Z', 'a#1', 'a#2'],
  N: ['0', '1', '10', '2.5', '-1', '-10', '-2.50', '1e3', '0.001'],
  B: [base64('a'), base64('ab'), base64('b'), base64('\xff'), base64('\xff\xff'), base64('\x00')],
};

export const NUMBERS = [
  '0',
  '1',
  '-1',
  '1.50',
  '10',
  '1e2',
  '-0.5',
  '123456789012345678901234567890',
  '1E-5',
];

/** A value of a type; another each time. */
function valueOfType(chance: Chance, type: string, depth = 0): Value {
  switch (type) {
    case 'S':
      return { S: chance.pick(['', 'a', 'ab', 'b', '号', '2026-01-01', 'x'.repeat(30)]) };
    case 'N':
      return { N: chance.pick(NUMBERS) };
    case 'B':
      return { B: chance.pick(['', ...KEYS.B]) };
    case 'BOOL':
      return { BOOL: chance.happens(0.5) };
    case 'NULL':
      return { NULL: true };
    case 'SS':
      return { SS: chance.pick([['a'], ['a', 'b'], ['b', 'c']]) };
    case 'NS':
      return { NS: chance.pick([['1'], ['1.0', '2'], ['3', '4']]) };
    case 'L':
      return { L: Array.from({ length: chance.between(0, 3) }, () => anyValue(chance, depth + 1)) };
    default:
      return {
        M: {
          x: anyValue(chance, depth + 1),
          ...(chance.happens(0.5) ? { y: anyValue(chance, depth + 1) } : {}),
          // Computed, it is a member like any other.
          ...(chance.happens(0.1) ? { ['__proto__']: anyValue(chance, depth + 1) } : {}),
        },
      };
  }
}

export const TYPES = ['S', 'N', 'B', 'BOOL', 'NULL', 'SS', 'NS', 'L', 'M'];

export const anyValue = (chance: Chance, depth = 0): Value =>
  valueOfType(chance, chance.pick(depth > 2 ? TYPES.slice(0, 5) : TYPES), depth);

export const usually = (chance: Chance, type: string): Value =>
  chance.happens(0.9) ? valueOfType(chance, type) : anyValue(chance);

/** Attributes by their names, and the type that each mostly has. */
export const ATTRIBUTES: Record<string, string> = {
  a: 'S',
  b: 'N',
  c: 'L',
  d: 'M',
  e: 'SS',
  f: 'NS',
  g: 'B',
};
export const NAMES = Object.keys(ATTRIBUTES);

export const keyOf = (chance: Chance, { key }: TableUnderTest): Values =>
  Object.fromEntries(
    Object.entries(key).map(([name, type]) => [name, { [type]: chance.pick(KEYS[type].slice(0, 5)) }]),
  );

/** A key, sometimes one that the table does not have. */
export function anyKey(chance: Chance, table: TableUnderTest, together: boolean): Values {
  const key = keyOf(chance, table);
  // In a transaction DynamoDB Local has several names for what is wrong with a key.
  if (together || chance.happens(0.97)) return key;
  return chance.pick<Values>([
    {},
    { ...key, more: { S: 'x' } },
    { ...key, pk: { S: '' } },
    { ...key, pk: { BOOL: true } },
    { ...key, pk: { S: 'x'.repeat(2049) } },
    { ...key, sk: { S: 'x'.repeat(1025) } },
  ]);
}

export function itemOf(chance: Chance, table: TableUnderTest, together: boolean): Values {
  const item: Values = { ...anyKey(chance, table, together) };
  for (const name of NAMES) if (chance.happens(0.4)) item[name] = usually(chance, ATTRIBUTES[name] ?? 'S');
  if (chance.happens(0.6)) item.shard = { S: chance.pick(['D#1', 'D#2']) };
  if (chance.happens(0.6)) item.at = { S: chance.pick(['2026-01-01', '2026-02-01', '2031-01-01']) };
  if (chance.happens(0.6)) item.n = { N: chance.pick(NUMBERS) };
  // In a transaction DynamoDB Local refuses an empty one as a whole, and one of another type for itself.
  if (chance.happens(0.01))
    item.shard = chance.pick<Value>(together ? [{ N: '1' }] : [{ S: '' }, { N: '1' }]);
  if (chance.happens(0.01))
    item.a = chance.pick<Value>([
      {},
      { S: 'a', N: '1' },
      { SS: [] },
      { SS: ['a', 'a'] },
      { N: 'x' },
      { NULL: false },
    ]);
  if (chance.happens(0.01))
    item.b = { N: chance.pick(['1e126', '1e-131', '9'.repeat(39), '1e125', '1e-130']) };
  return chance.happens(0.05) ? { ...item, ['__proto__']: anyValue(chance) } : item;
}

/** A text in so many lists. */
const inLists = (count: number): Value => (count === 0 ? { S: 'x' } : { L: [inLists(count - 1)] });

/** Now and then what makes an item one that may be kept just so, or not any more. */
export function atLimit(chance: Chance): Values {
  if (chance.happens(0.98)) return {};
  return chance.pick<() => Values>([
    () => ({ '': { S: 'x' } }),
    () => ({ d: { M: { '': { S: 'x' } } } }),
    () => ({ ['x'.repeat(chance.pick([65_535, 65_536]))]: { S: 'x' } }),
    () => ({ c: inLists(chance.pick([31, 32])) }),
  ])();
}
