import { wrongName } from '../attributes.ts';
import { invalid } from '../refused.ts';
import { type Item, readValue, type Value } from '../values.ts';
import type { Parsed, Path } from './syntax.ts';

/** What a request gives for the placeholders of its expressions. */
export interface Given {
  ExpressionAttributeNames?: Record<string, string> | undefined;
  ExpressionAttributeValues?: Record<string, unknown> | undefined;
}

/** What the placeholders of a request's expressions stand for. */
export interface Terms {
  path(path: Path): Path;
  value(name: string): Value;
}

/**
 * Resolves the placeholders of all expressions of a request.
 * @throws Refused where one is not given, or one that is given is not used
 */
export function termsOf(
  { ExpressionAttributeNames: names, ExpressionAttributeValues: given }: Given,
  expressions: readonly (Parsed<unknown> | undefined)[],
): Terms {
  const used = expressions.filter((each) => each !== undefined);
  checkUse(
    'names',
    'attribute name',
    Object.keys(names ?? {}),
    used.length,
    used.flatMap((each) => each.names),
    names !== undefined,
  );
  checkUse(
    'values',
    'attribute value',
    Object.keys(given ?? {}),
    used.length,
    used.flatMap((each) => each.values),
    given !== undefined,
  );
  for (const [name, attribute] of Object.entries(names ?? {})) {
    const wrong = wrongName(attribute);
    if (wrong) throw invalid(`ExpressionAttributeNames contains invalid value: ${wrong} for key ${name}`);
  }
  const values: Item = {};
  for (const [name, value] of Object.entries(given ?? {})) values[name] = readValue(value);
  return {
    path: (path) =>
      path.map((part) =>
        typeof part === 'string' && names && Object.hasOwn(names, part) ? (names[part] ?? part) : part,
      ),
    value: (name) => values[name] ?? {},
  };
}

function checkUse(
  what: 'names' | 'values',
  called: string,
  given: readonly string[],
  expressions: number,
  used: readonly string[],
  isGiven: boolean,
): void {
  const title = `ExpressionAttribute${what === 'names' ? 'Names' : 'Values'}`;
  if (isGiven && expressions === 0) throw invalid(`${title} can only be specified when using expressions`);
  if (isGiven && given.length === 0) throw invalid(`${title} must not be empty`);
  const missing = used.find((name) => !given.includes(name));
  if (missing)
    throw invalid(`An expression ${called} used in an expression is not defined; ${called}: ${missing}`);
  const over = given.filter((name) => !used.includes(name));
  if (over.length > 0) {
    throw invalid(`Value provided in ${title} unused in expressions: keys: {${over.join(', ')}}`);
  }
}
