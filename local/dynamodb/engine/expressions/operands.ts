import { invalid } from '../refused.ts';
import { typeOf, type ValueType } from '../values.ts';
import type { Condition, Operand } from './syntax.ts';
import type { Terms } from './terms.ts';

const ORDERED: readonly ValueType[] = ['S', 'N', 'B'];

/** What an operator takes: its operands, and the types that values among them may have. */
type Taken = [operator: string, operands: Operand[], types: readonly ValueType[]];

function taken(condition: Condition): Taken[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return [...taken(condition.left), ...taken(condition.right)];
    case 'not':
      return taken(condition.of);
    case 'compare':
      if (condition.sign === '=' || condition.sign === '<>') return [];
      return [[condition.sign, [condition.left, condition.right], ORDERED]];
    case 'between':
      return [['BETWEEN', [condition.of, condition.low, condition.high], ORDERED]];
    case 'in':
      return [];
    case 'test': {
      const { test, of, with: other } = condition;
      if (!other) return [];
      if (test === 'begins_with') return [[test, [of, other], ['S', 'B']]];
      return test === 'attribute_type' ? [[test, [other], ['S']]] : [];
    }
  }
}

/** The operands of each part of a condition that takes several. */
function operandLists(
  condition: Condition,
): [operator: string, operands: readonly (Operand | undefined)[]][] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return [...operandLists(condition.left), ...operandLists(condition.right)];
    case 'not':
      return operandLists(condition.of);
    case 'compare':
      return [[condition.sign, [condition.left, condition.right]]];
    case 'between':
      return [['BETWEEN', [condition.of, condition.low, condition.high]]];
    case 'in':
      return [['IN', [condition.of, ...condition.list]]];
    case 'test':
      return [[condition.test, [condition.of, condition.with]]];
  }
}

/** Refuses a condition that compares something with itself. */
function checkDistinct(condition: Condition, terms: Terms, called: string): void {
  const name = (operand: Operand | undefined) =>
    operand?.kind === 'path' ? JSON.stringify(terms.path(operand.path)) : undefined;
  for (const [operator, [first, ...others]] of operandLists(condition)) {
    const path = name(first);
    if (path === undefined || !others.some((other) => name(other) === path)) continue;
    throw invalid(
      `Invalid ${called}: The first operand must be distinct from the remaining operands for this operator or function; operator: ${operator}, first operand: ${path}`,
    );
  }
}

/** Refuses a condition that compares something with itself, or a value of a type that the comparison does not take. */
export function checkOperands(condition: Condition, terms: Terms, called: string): void {
  checkDistinct(condition, terms, called);
  for (const [operator, operands, types] of taken(condition)) {
    for (const operand of operands) {
      const type = operand.kind === 'value' ? typeOf(terms.value(operand.name)) : undefined;
      if (type === undefined || types.includes(type)) continue;
      throw invalid(
        `Invalid ${called}: Incorrect operand type for operator or function; operator or function: ${operator}, operand type: ${type}`,
      );
    }
  }
}
