import { isObject, type Json, parseJson } from '../json.ts';
import { BootRefusal } from '../refusal.ts';

/** Tells whether an event source hands a record to its function. */
export type Filter = (record: unknown) => boolean;

const OPERATORS = new Set(['exists', 'prefix']);

function matchesRule(rule: Json, value: unknown): boolean {
  if (!isObject(rule)) return rule === value;
  if ('prefix' in rule) return typeof value === 'string' && value.startsWith(String(rule.prefix));
  return rule.exists === (value !== undefined);
}

function matches(pattern: Json, value: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.some((rule) => matchesRule(rule, value));
  if (!isObject(pattern)) return false;
  const record = isObject(value) ? value : {};
  return Object.entries(pattern).every(([key, inner]) => matches(inner, record[key]));
}

function checkRule(rule: Json, where: string): void {
  if (!isObject(rule)) return;
  for (const operator of Object.keys(rule)) {
    if (!OPERATORS.has(operator)) {
      throw new BootRefusal(`The filter rule "${operator}" of ${where} is not supported here.`);
    }
  }
}

function check(pattern: Json, where: string): void {
  if (Array.isArray(pattern)) {
    for (const rule of pattern) checkRule(rule, where);
  } else if (isObject(pattern)) {
    for (const inner of Object.values(pattern)) check(inner, where);
  } else {
    throw new BootRefusal(
      `The filter pattern of ${where} has ${JSON.stringify(pattern)} where a list is needed.`,
    );
  }
}

/**
 * Compiles the filter patterns of an event source mapping: lists of equal values, `exists` and `prefix`, nested at will.
 * A record passes where any pattern matches, and where there is none.
 * @throws BootRefusal for other rules
 */
export function compileFilter(patterns: string[], where: string): Filter {
  const parsed = patterns.map(parseJson);
  for (const pattern of parsed) check(pattern, where);
  return (record) => parsed.length === 0 || parsed.some((pattern) => matches(pattern, record));
}
