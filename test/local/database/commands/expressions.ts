/** Conditions, updates and projections by chance, with their placeholders. */
import type { Chance } from '../../../simulation/chance.ts';
import { ATTRIBUTES, anyValue, KEYS, NAMES, TYPES, usually, type Value, type Values } from './values.ts';

/** Collects the placeholders of a request's expressions. */
export class Placeholders {
  private readonly names: Record<string, string> = {};
  private readonly values: Values = {};
  private readonly chance: Chance;

  constructor(chance: Chance) {
    this.chance = chance;
  }

  name(name: string): string {
    const isPlain = name !== 'at' && !name.startsWith('_');
    if (isPlain && this.chance.happens(0.6)) return name;
    this.names[`#${name}`] = name;
    return `#${name}`;
  }

  value(value: Value): string {
    const name = `:v${Object.keys(this.values).length}`;
    this.values[name] = value;
    return name;
  }

  get members(): Record<string, unknown> {
    const over = this.chance.happens(0.01) ? { ':over': { S: 'x' } } : {};
    const values = { ...this.values, ...over };
    return {
      ...(Object.keys(this.names).length ? { ExpressionAttributeNames: this.names } : {}),
      ...(Object.keys(values).length ? { ExpressionAttributeValues: values } : {}),
    };
  }
}

function pathOf(chance: Chance, held: Placeholders, name = chance.pick(NAMES)): string {
  const path = held.name(name);
  if (chance.happens(0.003)) return `${path}${chance.pick(['[2147483648]', '[01]', '.x'.repeat(32)])}`;
  if (name === 'c' && chance.happens(0.5)) return `${path}[${chance.between(0, 2)}]`;
  if (name === 'd' && chance.happens(0.5))
    return `${path}.${held.name(chance.pick(['x', 'y', '__proto__']))}`;
  return path;
}

function comparison(chance: Chance, held: Placeholders): string {
  const name = chance.pick(NAMES);
  const path = pathOf(chance, held, name);
  const value = () => held.value(usually(chance, ATTRIBUTES[name] ?? 'S'));
  const sign = chance.pick(['=', '<>', '<', '<=', '>', '>=']);
  return chance.pick<() => string>([
    () => `attribute_exists(${path})`,
    () => `attribute_not_exists(${path})`,
    () => `${path} ${sign} ${value()}`,
    () => `${path} ${sign} ${value()}`,
    () => `${value()} ${sign} ${path}`,
    () => `${path} ${sign} ${pathOf(chance, held)}`,
    () => `begins_with(${path}, ${value()})`,
    () => `contains(${path}, ${held.value(anyValue(chance))})`,
    () => `attribute_type(${path}, ${held.value({ S: chance.happens(0.95) ? chance.pick(TYPES) : 'X' })})`,
    () => `size(${value()}) ${sign} ${path}`,
    () => `size(${path}) ${sign} ${held.value({ N: chance.pick(['0', '1', '2', '3']) })}`,
    () => `${path} IN (${value()}, ${value()})`,
    () => inMany(chance, held, path),
    () => {
      const [low, high] = chance.happens(0.8)
        ? [{ N: '0' }, { N: '10' }]
        : [anyValue(chance), anyValue(chance)];
      return `${path} BETWEEN ${held.value(low)} AND ${held.value(high)}`;
    },
  ])();
}

/** One of many values, sometimes of more than may be named. */
function inMany(chance: Chance, held: Placeholders, path: string): string {
  const count = chance.happens(0.9) ? 3 : chance.pick([100, 101]);
  const value = held.value(usually(chance, 'N'));
  return `${path} IN (${Array(count).fill(value).join(', ')})`;
}

/** A condition, sometimes at a limit of what an expression may be or beyond it. */
export function conditionOf(chance: Chance, held: Placeholders): string {
  if (chance.happens(0.99)) return mixed(chance, held);
  return chance.pick<() => string>([
    () => mixed(chance, held).padEnd(chance.pick([4096, 4097])),
    () => `${'NOT '.repeat(chance.pick([299, 300]))}attribute_exists(${pathOf(chance, held)})`,
  ])();
}

function mixed(chance: Chance, held: Placeholders, depth = 0): string {
  if (depth > 2 || chance.happens(0.5)) return comparison(chance, held);
  const inner = () => mixed(chance, held, depth + 1);
  return chance.pick<() => string>([
    () => `${inner()} AND ${inner()}`,
    () => `${inner()} or ${inner()}`,
    () => `NOT ${inner()}`,
    () => `(${inner()})`,
    () => `(${inner()} OR ${inner()}) AND ${inner()}`,
  ])();
}

/**
 * An update; a `safe` one reads nothing that may not be there. In a transaction DynamoDB Local refuses such a one
 * before it asks the conditions, and as a whole.
 */
export function updateOf(chance: Chance, held: Placeholders, safe: boolean): string {
  const names = [...NAMES].sort(() => chance.between(0, 1) - 0.5).slice(0, chance.between(1, 4));
  const clauses: Record<string, string[]> = {};
  const add = (clause: string, text: string) => {
    clauses[clause] = [...(clauses[clause] ?? []), text];
  };
  for (const name of names) {
    const path = safe ? held.name(name) : pathOf(chance, held, name);
    const value = () => held.value(usually(chance, ATTRIBUTES[name] ?? 'S'));
    const kinds: (() => void)[] = [
      () => add('SET', `${path} = ${value()}`),
      () => add('SET', `${path} = ${value()}`),
      () => add('SET', `${path} = if_not_exists(${path}, ${value()})`),
      () => add('REMOVE', path),
    ];
    const reading: (() => void)[] = [
      () => add(chance.pick(['ADD', 'DELETE']), `${path} ${value()}`),
      () => add('SET', `${path} = ${pathOf(chance, held)}`),
      () => add('SET', `${path} = ${path} ${chance.pick(['+', '-'])} ${value()}`),
      () => add('SET', `${path} = list_append(${path}, ${value()})`),
      () =>
        add(
          'SET',
          `${held.name(name)}[${chance.between(4, 9)}] = ${value()}, ${held.name(name)}[3] = ${value()}`,
        ),
      () => add('REMOVE', `${held.name(name)}[0], ${held.name(name)}[1], ${held.name(name)}[2].x`),
    ];
    chance.pick(safe ? kinds : [...kinds, ...reading])();
  }
  return Object.entries(clauses)
    .map(([clause, texts]) => `${clause} ${texts.join(', ')}`)
    .join(' ');
}

export const conditional = (chance: Chance, held: Placeholders) => ({
  ...(chance.happens(0.5) ? { ConditionExpression: conditionOf(chance, held) } : {}),
  ...(chance.happens(0.3) ? { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } : {}),
});

export function projection(chance: Chance, held: Placeholders): object {
  if (chance.happens(0.7)) return {};
  const names = ['pk', ...NAMES].filter(() => chance.happens(0.4));
  if (names.length === 0) return {};
  // Sometimes a path lies in another.
  const more = chance.happens(0.1) ? names.slice(0, 1) : [];
  return { ProjectionExpression: [...names, ...more].map((name) => pathOf(chance, held, name)).join(', ') };
}

/** The condition on a sort key of a type. */
export function sortCondition(
  chance: Chance,
  held: Placeholders,
  name: string,
  type: 'S' | 'N' | 'B',
): string {
  const value = () => held.value({ [type]: chance.pick(KEYS[type]) });
  const path = held.name(name);
  return chance.pick<() => string>([
    () => '',
    () => ` AND ${path} ${chance.pick(['=', '<', '<=', '>', '>=', '<>'])} ${value()}`,
    () => ` AND ${path} BETWEEN ${value()} AND ${value()}`,
    () => ` AND begins_with(${path}, ${value()})`,
  ])();
}
