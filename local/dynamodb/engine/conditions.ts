/** The condition of a write, and what is answered where it does not hold. */
import { z } from 'zod';
import { parseCondition } from './expressions/condition.ts';
import { meets } from './expressions/evaluate.ts';
import { checkOperands } from './expressions/operands.ts';
import type { Parsed } from './expressions/syntax.ts';
import { type Given, type Terms, termsOf } from './expressions/terms.ts';
import { Refused } from './refused.ts';
import type { Stored } from './writing.ts';

/** The members of a write that say under which condition it is done. */
export const conditional = {
  ConditionExpression: z.string().optional(),
  ReturnValuesOnConditionCheckFailure: z.enum(['NONE', 'ALL_OLD']).optional(),
};

/** A write's condition and whatever other expression it has, understood together. */
export interface Understood {
  terms: Terms;
  /** Whether what lies there, or its absence, meets the condition. */
  holds(before: Stored | undefined): boolean;
}

/** Reads the condition of a write that has `other` expressions. @throws Refused for one that cannot be asked */
export function understood(
  input: Given & { ConditionExpression?: string | undefined },
  ...others: (Parsed<unknown> | undefined)[]
): Understood {
  const { ConditionExpression: expression } = input;
  const condition = expression === undefined ? undefined : parseCondition(expression, 'ConditionExpression');
  const terms = termsOf(input, [condition, ...others]);
  if (condition) checkOperands(condition.tree, terms, 'ConditionExpression');
  return { terms, holds: (before) => !condition || meets(condition.tree, before?.item ?? {}, terms) };
}

/** What a failed condition says; with the item that was there where the caller asked for it. */
export const FAILED = 'The conditional request failed';

export function conditionFailed(before: Stored | undefined, wants: string | undefined): Refused {
  const details = before && wants === 'ALL_OLD' ? { Item: before.item } : {};
  return new Refused('ConditionalCheckFailedException', FAILED, details);
}
