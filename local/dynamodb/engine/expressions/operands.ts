import { invalid, type Refused } from '../refused.ts';
import { compareValues, typeOf, type Value, type ValueType } from '../values.ts';
import { pathText } from './paths.ts';
import type { Condition, Operand } from './syntax.ts';
import type { Terms } from './terms.ts';

const ORDERED: readonly ValueType[] = ['S', 'N', 'B'];
const BEGINNING: readonly ValueType[] = ['S', 'B'];
const MEASURED: readonly ValueType[] = ['S', 'B', 'L', 'M', 'SS', 'NS', 'BS'];
const TYPES: readonly ValueType[] = ['B', 'NULL', 'SS', 'BOOL', 'L', 'BS', 'N', 'NS', 'S', 'M'];

/** A condition that is made of no other. */
type Single = Exclude<Condition, { kind: 'and' | 'or' | 'not' }>;

function singles(condition: Condition): Single[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return [...singles(condition.left), ...singles(condition.right)];
    case 'not':
      return singles(condition.of);
    default:
      return [condition];
  }
}

/** What a condition asks, and of what. */
function operandsOf(single: Single): [operator: string, operands: Operand[]] {
  switch (single.kind) {
    case 'compare':
      return [single.sign, [single.left, single.right]];
    case 'between':
      return ['BETWEEN', [single.of, single.low, single.high]];
    case 'in':
      return ['IN', [single.of, ...single.list]];
    case 'test':
      return [single.test, single.with ? [single.of, single.with] : [single.of]];
  }
}

/** The types that the operands of an operator or a function may have; undefined for any. */
const TAKEN: Partial<Record<string, readonly ValueType[]>> = {
  '<': ORDERED,
  '<=': ORDERED,
  '>': ORDERED,
  '>=': ORDERED,
  BETWEEN: ORDERED,
  begins_with: BEGINNING,
  size: MEASURED,
};

/** Holds a request's condition against what is known of its operands before any item is read. */
class Check {
  private readonly terms: Terms;
  private readonly called: string;

  constructor(terms: Terms, called: string) {
    this.terms = terms;
    this.called = called;
  }

  single(single: Single): void {
    const [operator, operands] = operandsOf(single);
    this.distinct(operator, operands);
    for (const operand of operands) this.type(operator, operand);
    if (single.kind === 'between') this.bounds(single.low, single.high);
    if (single.kind === 'test' && single.test === 'attribute_type') this.typeName(single.with);
  }

  /** Refuses to compare something with itself. */
  private distinct(operator: string, [first, ...others]: readonly Operand[]): void {
    if (first?.kind !== 'path') return;
    const path = this.terms.path(first.path);
    const name = JSON.stringify(path);
    const isFirst = (other: Operand) =>
      other.kind === 'path' && JSON.stringify(this.terms.path(other.path)) === name;
    if (!others.some(isFirst)) return;
    throw this.wrong(
      `The first operand must be distinct from the remaining operands for this operator or function; operator: ${operator}, first operand: ${pathText(path)}`,
    );
  }

  /** Refuses an operand of a type that its operator does not take, and a size of what has none. */
  private type(operator: string, operand: Operand): void {
    if (operand.kind === 'size') this.type('size', operand.of);
    const type = this.typeOf(operand);
    const types = TAKEN[operator];
    if (types && type && !types.includes(type)) throw this.wrongType(operator, type);
  }

  /** The type that an operand has in every item; undefined where the item says. */
  private typeOf(operand: Operand): ValueType | undefined {
    if (operand.kind === 'size') return 'N';
    return operand.kind === 'value' ? typeOf(this.terms.value(operand.name)) : undefined;
  }

  private bounds(lower: Operand, upper: Operand): void {
    if (lower.kind !== 'value' || upper.kind !== 'value') return;
    const [low, high] = [this.terms.value(lower.name), this.terms.value(upper.name)];
    const shown = `lower bound operand: ${shownValue(low)}, upper bound operand: ${shownValue(high)}`;
    const order = compareValues(low, high);
    if (order === undefined) {
      throw this.wrong(`The BETWEEN operator requires same data type for lower and upper bounds; ${shown}`);
    }
    if (order > 0) {
      throw this.wrong(
        `The BETWEEN operator requires upper bound to be greater than or equal to lower bound; ${shown}`,
      );
    }
  }

  /** Refuses to ask for a type otherwise than by the name of one. */
  private typeName(operand: Operand | undefined): void {
    if (operand?.kind !== 'value') {
      const type = operand?.kind === 'size' ? 'N' : `{${TYPES.join(',')}}`;
      throw this.wrongType('attribute_type', type);
    }
    const value = this.terms.value(operand.name);
    if (value.S === undefined) throw this.wrongType('attribute_type', typeOf(value));
    if (TYPES.some((type) => type === value.S)) return;
    throw this.wrong(
      `Invalid attribute type name found; type: ${value.S}, valid types: {${TYPES.join(',')}}`,
    );
  }

  private wrongType = (operator: string, type: string): Refused =>
    this.wrong(
      `Incorrect operand type for operator or function; operator or function: ${operator}, operand type: ${type}`,
    );

  private wrong = (what: string): Refused => invalid(`Invalid ${this.called}: ${what}`);
}

const shownValue = (value: Value): string => {
  const type = typeOf(value);
  return `AttributeValue: {${type}:${value[type]}}`;
};

/**
 * Refuses a condition that no item could meet as it is meant: that compares something with itself or with a value
 * of a type that the comparison does not take, lies between bounds in the wrong order, or asks for no type.
 */
export function checkOperands(condition: Condition, terms: Terms, called: string): void {
  const check = new Check(terms, called);
  for (const single of singles(condition)) check.single(single);
}
