import { invalid, type Refused } from '../refused.ts';
import { reserved } from './reserved.ts';
import type { Operand, Parsed, Path } from './syntax.ts';
import { type Token, tokensOf } from './tokens.ts';

const LARGEST_BYTES = 4096;
const MOST_OPERATORS = 300;
const MOST_LEVELS = 32;
const LAST_PLACE = 2 ** 31 - 1;

/** Reads an expression from its first piece to its last: what every kind of expression has in common. */
export class Parser {
  private readonly called: string;
  private readonly tokens: Token[];
  private at = 0;
  private operators = 0;
  private readonly names = new Set<string>();
  private readonly values = new Set<string>();

  /** `called` is what the expression is called in errors (`ConditionExpression`). */
  constructor(expression: string, called: string) {
    this.called = called;
    const size = Buffer.byteLength(expression);
    if (size > LARGEST_BYTES) {
      throw this.wrong(`Expression size has exceeded the maximum allowed size; expression size: ${size}`);
    }
    if (expression.trim() === '') throw this.wrong('The expression can not be empty;');
    this.tokens = tokensOf(expression, called);
  }

  /** What was read by `read`, which must leave nothing over. */
  whole<T>(read: () => T): Parsed<T> {
    const tree = read();
    if (this.next.kind !== 'end') throw this.unexpected();
    return { tree, names: [...this.names], values: [...this.values] };
  }

  get next(): Token {
    return this.tokens[this.at] as Token;
  }

  wrong = (what: string): Refused => invalid(`Invalid ${this.called}: ${what}`);

  unexpected = (): Refused => this.wrong(`Syntax error; token: "${this.next.text}"`);

  take(): Token {
    const token = this.next;
    this.at += 1;
    return token;
  }

  /** Takes a sign where it is the next piece. */
  takes(sign: string): boolean {
    const does = this.next.kind === 'sign' && this.next.text === sign;
    if (does) this.at += 1;
    return does;
  }

  expect(sign: string): void {
    if (!this.takes(sign)) throw this.unexpected();
  }

  /** Whether a keyword, in any case, is the next piece. */
  isKeyword = (word: string): boolean => this.next.kind === 'name' && this.next.text.toUpperCase() === word;

  takesKeyword(word: string): boolean {
    const does = this.isKeyword(word);
    if (does) this.at += 1;
    return does;
  }

  /** Counts an operator or a function of the expression. @throws Refused where it is one too many */
  count(): void {
    this.operators += 1;
    if (this.operators <= MOST_OPERATORS) return;
    throw this.wrong(`The expression contains too many operators; operator count: ${this.operators}`);
  }

  /** Takes an operator that is a word where it is the next piece, and counts it. */
  takesOperator(word: string): boolean {
    const does = this.takesKeyword(word);
    if (does) this.count();
    return does;
  }

  /** Takes a function's name and its parenthesis where they come next, and counts it. */
  takesFunction(name: string): boolean {
    const after = this.tokens[this.at + 1];
    const does = this.next.kind === 'name' && this.next.text === name && after?.text === '(';
    if (does) {
      this.at += 2;
      this.count();
    }
    return does;
  }

  path(): Path {
    const path: (string | number)[] = [this.name()];
    for (;;) {
      if (this.takes('.')) path.push(this.name());
      else if (this.takes('[')) path.push(this.place());
      else break;
    }
    if (path.length > MOST_LEVELS) {
      throw this.wrong(`The document path has too many nesting levels; nesting levels: ${path.length}`);
    }
    return path;
  }

  private place(): number {
    if (this.next.kind !== 'number') throw this.unexpected();
    const { text } = this.take();
    this.expect(']');
    const place = Number(text);
    if (place > LAST_PLACE) {
      throw this.wrong(`List index is not within the allowable range; index: [${text}]`);
    }
    return place;
  }

  private name(): string {
    const { kind, text } = this.next;
    if (kind === 'nameAt') this.names.add(text);
    else if (kind !== 'name') throw this.unexpected();
    else if (reserved.has(text.toUpperCase())) {
      throw this.wrong(`Attribute name is a reserved keyword; reserved keyword: ${text}`);
    }
    return this.take().text;
  }

  /** The placeholder of a value. */
  value(): string {
    if (this.next.kind !== 'valueAt') throw this.unexpected();
    this.values.add(this.next.text);
    return this.take().text;
  }

  operand(): Operand {
    if (this.next.kind === 'valueAt') return { kind: 'value', name: this.value() };
    if (!this.takesFunction('size')) return { kind: 'path', path: this.path() };
    const of = this.operand();
    this.expect(')');
    return { kind: 'size', of };
  }

  /** A list of what `read` reads, between commas. */
  several<T>(read: () => T): T[] {
    const found = [read()];
    while (this.takes(',')) found.push(read());
    return found;
  }
}
