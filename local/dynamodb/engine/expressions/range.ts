/** What of a partition a query's key condition asks for. */
import { type KeyAttribute, type KeyLayout, keyBytes } from '../layout.ts';
import { invalid, invalidParameter } from '../refused.ts';
import { typeOf, type Value } from '../values.ts';
import type { Condition, Operand, Sign } from './syntax.ts';
import type { Terms } from './terms.ts';

/** Sort keys from `low` on (included) to `high` (not included). */
export interface Range {
  partition: Buffer;
  low: Buffer;
  high: Buffer;
}

const NOTHING = Buffer.alloc(0);
/** Behind every key: no key is as long. */
export const BEHIND_ALL = Buffer.alloc(2049, 0xff);

/** What comes right behind a key. */
export const behind = (key: Buffer): Buffer => Buffer.concat([key, Buffer.of(0)]);

/** What comes right behind every key that begins so. */
function behindPrefix(prefix: Buffer): Buffer {
  let end = prefix.length;
  while (end > 0 && prefix[end - 1] === 0xff) end -= 1;
  if (end === 0) return BEHIND_ALL;
  const next = Buffer.from(prefix.subarray(0, end));
  next[end - 1] = (next[end - 1] ?? 0) + 1;
  return next;
}

type Bounds = Omit<Range, 'partition'>;

const unsupported = () => invalid('Query key condition not supported');

const parts = (condition: Condition): Condition[] =>
  condition.kind === 'and' ? [...parts(condition.left), ...parts(condition.right)] : [turned(condition)];

const TURNED: Record<Sign, Sign> = { '=': '=', '<>': '<>', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** A comparison with what is compared to the left, from which it may stand to the right. */
function turned(condition: Condition): Condition {
  if (condition.kind !== 'compare' || condition.left.kind !== 'value') return condition;
  return { ...condition, sign: TURNED[condition.sign], left: condition.right, right: condition.left };
}

/** Reads the range that a key condition asks for. @throws Refused for one that is no range of one partition */
export function rangeOf(condition: Condition, layout: KeyLayout, terms: Terms): Range {
  const conditions = parts(condition);
  const nameOf = (operand: Operand) =>
    operand.kind === 'path' && operand.path.length === 1 ? terms.path(operand.path)[0] : undefined;
  const about = (attribute: KeyAttribute | undefined) =>
    conditions.filter((each) => attribute && nameOf(subjectOf(each)) === attribute.name);
  const [partition, ...more] = about(layout.partition);
  if (!partition) throw invalid(`Query condition missed key schema element: ${layout.partition.name}`);
  if (partition.kind !== 'compare' || partition.sign !== '=') throw unsupported();
  const [sort, ...others] = about(layout.sort);
  if (more.length > 0 || others.length > 0) {
    throw invalid(
      'Invalid KeyConditionExpression: KeyConditionExpressions must only contain one condition per key',
    );
  }
  if (conditions.length > (sort ? 2 : 1)) {
    if (layout.sort && !sort) throw invalid(`Query condition missed key schema element: ${layout.sort.name}`);
    throw unsupported();
  }
  const bounds =
    sort && layout.sort ? boundsOf(sort, layout.sort, terms) : { low: NOTHING, high: BEHIND_ALL };
  return { partition: given(partition.right, layout.partition, terms), ...bounds };
}

function subjectOf(condition: Condition): Operand {
  if (condition.kind === 'compare') return condition.left;
  if (condition.kind === 'between' || condition.kind === 'test') return condition.of;
  throw unsupported();
}

function given(operand: Operand | undefined, { name, type }: KeyAttribute, terms: Terms): Buffer {
  if (operand?.kind !== 'value') throw unsupported();
  const value: Value = terms.value(operand.name);
  if (typeOf(value) !== type) {
    throw invalidParameter('Condition parameter type does not match schema type');
  }
  const bytes = keyBytes(value);
  if (bytes.length === 0) {
    throw invalidParameter(
      `The AttributeValue for a key attribute cannot contain an empty ${type === 'B' ? 'binary' : 'string'} value. Key: ${name}`,
    );
  }
  return bytes;
}

function boundsOf(condition: Condition, attribute: KeyAttribute, terms: Terms): Bounds {
  const read = (operand: Operand | undefined) => given(operand, attribute, terms);
  if (condition.kind === 'between') {
    return { low: read(condition.low), high: behind(read(condition.high)) };
  }
  if (condition.kind === 'test' && condition.test === 'begins_with') {
    const prefix = read(condition.with);
    return { low: prefix, high: behindPrefix(prefix) };
  }
  if (condition.kind !== 'compare') throw unsupported();
  const key = read(condition.right);
  switch (condition.sign) {
    case '=':
      return { low: key, high: behind(key) };
    case '<':
      return { low: NOTHING, high: key };
    case '<=':
      return { low: NOTHING, high: behind(key) };
    case '>':
      return { low: behind(key), high: BEHIND_ALL };
    case '>=':
      return { low: key, high: BEHIND_ALL };
    default:
      throw unsupported();
  }
}
