import { invalid } from '../refused.ts';

/** A piece of an expression: a name, a placeholder (`#name`, `:value`), a number, or a sign. */
export interface Token {
  kind: 'name' | 'nameAt' | 'valueAt' | 'number' | 'sign' | 'end';
  text: string;
}

const FORMS: readonly [Token['kind'], RegExp][] = [
  ['name', /[A-Za-z]\w*/y],
  ['nameAt', /#\w+/y],
  ['valueAt', /:\w+/y],
  ['number', /0|[1-9]\d*/y],
  ['sign', /<>|<=|>=|[=<>()[\],.+-]/y],
];

const SPACE = /\s*/y;

/** Takes an expression to pieces. @throws Refused at a character that belongs in none */
export function tokensOf(expression: string, called: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (form: RegExp): string => {
    form.lastIndex = at;
    const found = form.exec(expression)?.[0] ?? '';
    at += found.length;
    return found;
  };
  for (take(SPACE); at < expression.length; take(SPACE)) {
    let found: Token | undefined;
    for (const [kind, form] of FORMS) {
      const text = take(form);
      if (text === '') continue;
      found = { kind, text };
      break;
    }
    if (!found) {
      throw invalid(
        `Invalid ${called}: Syntax error; token: "${expression[at]}", near: "${expression.slice(at, at + 10)}"`,
      );
    }
    tokens.push(found);
  }
  return [...tokens, { kind: 'end', text: '<EOF>' }];
}
