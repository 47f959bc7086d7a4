import { Parser } from './parser.ts';
import { remembered } from './remembered.ts';
import type { Path, Term, Update } from './syntax.ts';

const CLAUSES = ['SET', 'REMOVE', 'ADD', 'DELETE'] as const;

class UpdateParser extends Parser {
  /** update = clause { clause }, each at most once */
  update = (): Update[] => {
    const updates: Update[] = [];
    const seen = new Set<string>();
    for (let clause = this.clause(); clause; clause = this.clause()) {
      if (seen.has(clause)) {
        throw this.wrong(`The "${clause}" section can only be used once in an update expression;`);
      }
      seen.add(clause);
      updates.push(...this.several(() => this.one(clause as (typeof CLAUSES)[number])));
    }
    if (updates.length === 0) throw this.unexpected();
    return updates;
  };

  private clause = () => CLAUSES.find((word) => this.takesKeyword(word));

  /** SET path "=" sum | REMOVE path | ADD path value | DELETE path value */
  private one(kind: (typeof CLAUSES)[number]): Update {
    const path = this.path();
    if (kind === 'REMOVE') return { kind, path };
    if (kind !== 'SET') return { kind, path, value: this.value() };
    this.expect('=');
    return { kind, path, to: this.sum() };
  }

  /** sum = term [ ("+" | "-") term ] */
  private sum(): Term {
    const left = this.term();
    const sign = this.takes('+') ? 1 : this.takes('-') ? -1 : undefined;
    if (sign === undefined) return left;
    this.count();
    return { kind: 'sum', sign, left, right: this.term() };
  }

  /** term = "(" sum ")" | if_not_exists "(" path "," term ")" | list_append "(" term "," term ")" | operand */
  private term(): Term {
    if (this.takes('(')) {
      const inner = this.sum();
      this.expect(')');
      return inner;
    }
    if (this.takesFunction('if_not_exists')) {
      const path: Path = this.path();
      this.expect(',');
      const otherwise = this.term();
      this.expect(')');
      return { kind: 'if_not_exists', path, otherwise };
    }
    if (this.takesFunction('list_append')) {
      const left = this.term();
      this.expect(',');
      const right = this.term();
      this.expect(')');
      return { kind: 'list_append', left, right };
    }
    const operand = this.operand();
    if (operand.kind === 'size') {
      throw this.wrong('The function is not allowed in an update expression; function: size');
    }
    return operand;
  }
}

/** Reads an update. @throws Refused where it is none */
export const parseUpdate = remembered((expression, called) => {
  const parser = new UpdateParser(expression, called);
  return parser.whole(parser.update);
});

class ProjectionParser extends Parser {
  /** projection = path { "," path } */
  projection = (): Path[] => this.several(() => this.path());
}

/** Reads a projection: what of an item is wanted. @throws Refused where it is none */
export const parseProjection = remembered((expression, called) => {
  const parser = new ProjectionParser(expression, called);
  return parser.whole(parser.projection);
});
