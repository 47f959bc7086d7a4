import { Parser } from './parser.ts';
import { remembered } from './remembered.ts';
import type { Condition, Operand, Sign, Test } from './syntax.ts';

/** How many values `IN` is given at most. */
const MOST_IN = 100;

const SIGNS: ReadonlySet<string> = new Set(['=', '<>', '<', '<=', '>', '>=']);

/** Functions that tell something, and how many operands each takes. */
const TESTS: Record<Test, 1 | 2> = {
  attribute_exists: 1,
  attribute_not_exists: 1,
  attribute_type: 2,
  begins_with: 2,
  contains: 2,
};

class ConditionParser extends Parser {
  /** What stood in parentheses of its own. */
  private readonly wrapped = new WeakSet<Condition>();

  /** condition = both { OR both } */
  condition = (): Condition => {
    let left = this.both();
    while (this.takesOperator('OR')) left = { kind: 'or', left, right: this.both() };
    return left;
  };

  /** both = negated { AND negated } */
  private both(): Condition {
    let left = this.negated();
    while (this.takesOperator('AND')) left = { kind: 'and', left, right: this.negated() };
    return left;
  }

  /** negated = NOT negated | "(" condition ")" | test | comparison */
  private negated(): Condition {
    if (this.takesOperator('NOT')) return { kind: 'not', of: this.negated() };
    if (this.takes('(')) {
      const inner = this.condition();
      this.expect(')');
      if (this.wrapped.has(inner)) throw this.wrong('The expression has redundant parentheses;');
      this.wrapped.add(inner);
      return inner;
    }
    for (const test of Object.keys(TESTS) as Test[]) {
      if (this.takesFunction(test)) return this.test(test);
    }
    return this.comparison();
  }

  private test(test: Test): Condition {
    const operands = this.several(() => this.operand());
    const [of, other] = operands;
    this.expect(')');
    if (!of || operands.length !== TESTS[test]) {
      throw this.wrong(
        `Incorrect number of operands for operator or function; operator or function: ${test}, number of operands: ${operands.length}`,
      );
    }
    if (TESTS[test] === 1 && of.kind !== 'path') {
      throw this.wrong(`Operator or function requires a document path; operator or function: ${test}`);
    }
    return { kind: 'test', test, of, with: other };
  }

  /** comparison = operand ( sign operand | BETWEEN operand AND operand | IN "(" operand { "," operand } ")" ) */
  private comparison(): Condition {
    const of = this.operand();
    if (this.takesOperator('BETWEEN')) {
      const low = this.operand();
      if (!this.takesKeyword('AND')) throw this.unexpected();
      return { kind: 'between', of, low, high: this.operand() };
    }
    if (this.takesOperator('IN')) {
      this.expect('(');
      const list: Operand[] = this.several(() => this.operand());
      this.expect(')');
      if (list.length > MOST_IN) {
        throw this.wrong(
          `The IN operator is provided with too many operands; number of operands: ${list.length}`,
        );
      }
      return { kind: 'in', of, list };
    }
    if (!SIGNS.has(this.next.text)) throw this.unexpected();
    const sign = this.take().text as Sign;
    this.count();
    const right = this.operand();
    return { kind: 'compare', sign, left: of, right };
  }
}

/** Reads a condition; `called` is what it is called in errors. @throws Refused where it is none */
export const parseCondition = remembered((expression, called) => {
  const parser = new ConditionParser(expression, called);
  return parser.whole(parser.condition);
});
