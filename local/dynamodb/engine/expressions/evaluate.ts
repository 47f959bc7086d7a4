/** Whether an item meets a condition. */
import { attributeOf } from '../attributes.ts';
import { compareValues, type Item, sameValue, typeOf, type Value, valueSize } from '../values.ts';
import type { Condition, Operand, Path, Sign, Test } from './syntax.ts';
import type { Terms } from './terms.ts';

/** What lies in an item at a path; undefined where there is nothing. */
export function at(item: Item, path: Path): Value | undefined {
  let found: Value | undefined = { M: item };
  for (const part of path) {
    found = typeof part === 'string' ? attributeOf(found?.M, part) : found?.L?.[part];
  }
  return found;
}

/** How large a value is: characters of a text, members of a collection, bytes else. */
function measured(value: Value): number | undefined {
  const members = value.L ?? value.SS ?? value.NS ?? value.BS;
  if (members) return members.length;
  if (value.M) return Object.keys(value.M).length;
  if (value.S !== undefined) return value.S.length;
  if (value.B !== undefined) return valueSize(value);
  return undefined;
}

function operandValue(operand: Operand, item: Item, terms: Terms): Value | undefined {
  if (operand.kind === 'value') return terms.value(operand.name);
  if (operand.kind === 'path') return at(item, terms.path(operand.path));
  const found = operandValue(operand.of, item, terms);
  const size = found && measured(found);
  return size === undefined ? undefined : { N: String(size) };
}

function compares(sign: Sign, left: Value | undefined, right: Value | undefined): boolean {
  if (!left || !right) return sign === '<>';
  if (sign === '=') return sameValue(left, right);
  if (sign === '<>') return !sameValue(left, right);
  const order = compareValues(left, right);
  if (order === undefined) return false;
  return { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 }[sign];
}

function contains(whole: Value, part: Value): boolean {
  if (whole.S !== undefined && part.S !== undefined) return whole.S.includes(part.S);
  if (whole.L) return whole.L.some((each) => sameValue(each, part));
  const type = typeOf(part);
  if (type === 'S' || type === 'N' || type === 'B')
    return whole[`${type}S`]?.includes(part[type] ?? '') ?? false;
  return false;
}

function beginsWith(whole: Value, start: Value): boolean {
  if (whole.S !== undefined && start.S !== undefined) return whole.S.startsWith(start.S);
  if (whole.B === undefined || start.B === undefined) return false;
  const [bytes, first] = [Buffer.from(whole.B, 'base64'), Buffer.from(start.B, 'base64')];
  return bytes.subarray(0, first.length).equals(first);
}

function passes(test: Test, of: Value | undefined, other: Value | undefined): boolean {
  if (test === 'attribute_exists') return of !== undefined;
  if (test === 'attribute_not_exists') return of === undefined;
  if (!of || !other) return false;
  if (test === 'contains') return contains(of, other);
  return test === 'begins_with' ? beginsWith(of, other) : typeOf(of) === other.S;
}

/** Whether an item meets a condition; one that is not there is an item without attributes. */
export function meets(condition: Condition, item: Item, terms: Terms): boolean {
  const value = (operand: Operand) => operandValue(operand, item, terms);
  switch (condition.kind) {
    case 'and':
      return meets(condition.left, item, terms) && meets(condition.right, item, terms);
    case 'or':
      return meets(condition.left, item, terms) || meets(condition.right, item, terms);
    case 'not':
      return !meets(condition.of, item, terms);
    case 'compare':
      return compares(condition.sign, value(condition.left), value(condition.right));
    case 'between': {
      const of = value(condition.of);
      return compares('>=', of, value(condition.low)) && compares('<=', of, value(condition.high));
    }
    case 'in':
      return condition.list.some((each) => compares('=', value(condition.of), value(each)));
    case 'test':
      return passes(condition.test, value(condition.of), condition.with && value(condition.with));
  }
}
