/** Whether a version of a list finds whatever the one before it found, so that it takes effect in minutes (Art. 16). */
import type { WordListContent, WordRule } from './word-list.ts';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether a rule stands there with all its words, under no condition more. */
const isKept = (before: WordRule, after: readonly WordRule[]): boolean =>
  after.some(
    (rule) =>
      isSame(conditionsOf(before), conditionsOf(rule)) &&
      before.words.every((word) => rule.words.includes(word)),
  );

const conditionsOf = ({ when, unless, notBefore, notAfter }: WordRule) => [when, unless, notBefore, notAfter];

/** Every rule of before is there still, nothing more is left alone, and it is of the same category. */
export const narrowsWordList = (before: WordListContent, after: WordListContent): boolean =>
  before.category === after.category &&
  before.rules.every((rule) => isKept(rule, after.rules)) &&
  after.leftAlone.every((word) => before.leftAlone.includes(word));
