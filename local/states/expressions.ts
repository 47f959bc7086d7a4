import { randomUUID } from 'node:crypto';
import jsonata from 'jsonata';
import { isObject, type Json, type JsonObject, messageOf, parseJson, toJson } from '../json.ts';
import { StateError } from './errors.ts';

/** What an expression sees: `$states`, the workflow's variables, and the virtual now. */
export interface Bindings {
  states: JsonObject;
  variables: JsonObject;
  nowMs: number;
}

/** Functions of JSONata or of Step Functions that the interpreter does not have, or only in part. */
const UNSUPPORTED = new Set(['eval', 'partition', 'range', 'hash', 'random']);

const compiled = new Map<string, jsonata.Expression>();

/** The expression within `{% … %}`, or undefined where the text is a literal. */
function sourceOf(text: string): string | undefined {
  return /^\{%([\s\S]*)%\}$/.exec(text)?.[1];
}

function compile(source: string): jsonata.Expression {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const expression = jsonata(source);
  compiled.set(source, expression);
  return expression;
}

function calledFunctions(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(calledFunctions);
  if (!isObject(node)) return [];
  const { type, procedure } = node;
  const name = type === 'function' && isObject(procedure) ? [String(procedure.value)] : [];
  return [...name, ...Object.values(node).flatMap(calledFunctions)];
}

/**
 * Every problem of the expressions in a part of a definition: what does not compile, and functions not supported.
 * @returns pairs of the place (`Arguments.Payload`) and the problem
 */
export function problemsIn(template: unknown, place: string): Array<[place: string, problem: string]> {
  if (Array.isArray(template))
    return template.flatMap((each, index) => problemsIn(each, `${place}[${index}]`));
  if (isObject(template)) {
    return Object.entries(template).flatMap(([key, each]) =>
      problemsIn(each, place ? `${place}.${key}` : key),
    );
  }
  const source = typeof template === 'string' ? sourceOf(template) : undefined;
  if (source === undefined) return [];
  try {
    const unsupported = calledFunctions(compile(source).ast()).filter((name) => UNSUPPORTED.has(name));
    return unsupported.map((name) => [place, `the function $${name} is not supported`]);
  } catch (error) {
    return [[place, messageOf(error)]];
  }
}

function functionsAt(nowMs: number) {
  return {
    now: () => new Date(nowMs).toISOString(),
    millis: () => nowMs,
    parse: (text: string) => parseJson(text),
    uuid: () => randomUUID(),
  };
}

async function evaluateText(text: string, bindings: Bindings): Promise<Json> {
  const source = sourceOf(text);
  if (source === undefined) return text;
  const { states, variables, nowMs } = bindings;
  const bound = { ...functionsAt(nowMs), ...variables, states };
  let result: unknown;
  try {
    result = await compile(source).evaluate(undefined, bound);
  } catch (error) {
    const message = isObject(error) && typeof error.message === 'string' ? error.message : String(error);
    throw new StateError('States.QueryEvaluationError', `${message} in "${text}"`);
  }
  if (result === undefined || typeof result === 'function') {
    throw new StateError('States.QueryEvaluationError', `The expression "${text}" gives no value.`);
  }
  return toJson(result);
}

/**
 * Evaluates every `{% … %}` in a value.
 * @throws StateError `States.QueryEvaluationError` where an expression fails or gives nothing
 */
export async function evaluate(template: Json, bindings: Bindings): Promise<Json> {
  if (typeof template === 'string') return evaluateText(template, bindings);
  if (Array.isArray(template)) return Promise.all(template.map((each) => evaluate(each, bindings)));
  if (!isObject(template)) return template;
  const result: JsonObject = {};
  for (const [key, each] of Object.entries(template)) result[key] = await evaluate(each, bindings);
  return result;
}

/** Evaluates to text; anything else is a query error naming `field`. */
export async function evaluateToText(template: string, bindings: Bindings, field: string): Promise<string> {
  const value = await evaluate(template, bindings);
  if (typeof value === 'string') return value;
  throw new StateError('States.QueryEvaluationError', `${field} must be text, not ${JSON.stringify(value)}.`);
}

/** Evaluates to a number of seconds that is not negative; anything else is a query error naming `field`. */
export async function evaluateToSeconds(
  template: number | string,
  bindings: Bindings,
  field: string,
): Promise<number> {
  const value = await evaluate(template, bindings);
  if (typeof value === 'number' && value >= 0) return value;
  throw new StateError(
    'States.QueryEvaluationError',
    `${field} must be seconds, not ${JSON.stringify(value)}.`,
  );
}
