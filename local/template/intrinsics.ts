import { isObject, type Json, type JsonObject } from '../json.ts';
import { BootRefusal } from '../refusal.ts';

/** What the intrinsic functions of a template refer to. */
export interface Scope {
  /** `Ref` of a resource, a parameter or a pseudo parameter. */
  ref(name: string): string;
  /** `Fn::GetAtt` of a resource. */
  attribute(logicalId: string, name: string): string;
  /** `Fn::ImportValue`: what another template exports under a name. */
  imported(name: string): string;
  /** Whether a condition of the template holds. */
  condition(name: string): boolean;
}

type Resolved = Json | undefined;
type Intrinsic = (argument: unknown, scope: Scope) => Resolved;

function list(argument: unknown, name: string): unknown[] {
  if (!Array.isArray(argument)) throw new BootRefusal(`${name} needs a list in the template.`);
  return argument;
}

function text(value: unknown, scope: Scope): string {
  const resolved = resolve(value, scope);
  if (typeof resolved === 'string') return resolved;
  if (typeof resolved === 'number' || typeof resolved === 'boolean') return String(resolved);
  throw new BootRefusal(`The template needs text where it has ${JSON.stringify(value)}.`);
}

function join(argument: unknown, scope: Scope): string {
  const [separator, parts] = list(argument, 'Fn::Join');
  const resolved = resolve(parts, scope);
  return list(resolved, 'Fn::Join')
    .map((part) => text(part, scope))
    .join(text(separator, scope));
}

function getAttribute(argument: unknown, scope: Scope): string {
  const path = typeof argument === 'string' ? argument.split('.') : list(argument, 'Fn::GetAtt').map(String);
  const [logicalId = '', ...attribute] = path;
  return scope.attribute(logicalId, attribute.join('.'));
}

function substitute(argument: unknown, scope: Scope): string {
  const [pattern, variables] = typeof argument === 'string' ? [argument, {}] : list(argument, 'Fn::Sub');
  const own = isObject(variables) ? variables : {};
  return text(pattern, scope).replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal === '!') return `\${${name}}`;
    if (name in own) return text(own[name], scope);
    return name.includes('.') ? getAttribute(name, scope) : scope.ref(name);
  });
}

function select(argument: unknown, scope: Scope): Resolved {
  const [index, from] = list(argument, 'Fn::Select');
  const values = list(resolve(from, scope), 'Fn::Select');
  return resolve(values[Number(text(index, scope))], scope);
}

function split(argument: unknown, scope: Scope): Json {
  const [separator, source] = list(argument, 'Fn::Split');
  return text(source, scope).split(text(separator, scope));
}

function choose(argument: unknown, scope: Scope): Resolved {
  const [condition, then, otherwise] = list(argument, 'Fn::If');
  return resolveOptional(scope.condition(String(condition)) ? then : otherwise, scope);
}

function holds(value: unknown, scope: Scope): boolean {
  return resolve(value, scope) === true;
}

const INTRINSICS: Record<string, Intrinsic> = {
  Ref: (name, scope) => (name === 'AWS::NoValue' ? undefined : scope.ref(String(name))),
  Condition: (name, scope) => scope.condition(String(name)),
  'Fn::GetAtt': getAttribute,
  'Fn::ImportValue': (name, scope) => scope.imported(text(name, scope)),
  'Fn::Join': join,
  'Fn::Sub': substitute,
  'Fn::Select': select,
  'Fn::Split': split,
  'Fn::If': choose,
  'Fn::Equals': (argument, scope) => {
    const [left, right] = list(argument, 'Fn::Equals');
    return text(left, scope) === text(right, scope);
  },
  'Fn::Not': (argument, scope) => !holds(list(argument, 'Fn::Not')[0], scope),
  'Fn::And': (argument, scope) => list(argument, 'Fn::And').every((each) => holds(each, scope)),
  'Fn::Or': (argument, scope) => list(argument, 'Fn::Or').some((each) => holds(each, scope)),
};

function intrinsicOf(value: Record<string, unknown>): [name: string, argument: unknown] | undefined {
  const [entry, ...others] = Object.entries(value);
  if (entry === undefined || others.length > 0) return undefined;
  const [name, argument] = entry;
  // A property may itself be called Condition (in a policy document): only its text form is the intrinsic.
  if (name === 'Condition' && typeof argument !== 'string') return undefined;
  return name === 'Ref' || name === 'Condition' || name.startsWith('Fn::') ? entry : undefined;
}

function resolveObject(value: Record<string, unknown>, scope: Scope): Resolved {
  const call = intrinsicOf(value);
  if (call !== undefined) {
    const [name, argument] = call;
    const intrinsic = INTRINSICS[name];
    if (intrinsic === undefined) throw new BootRefusal(`The local platform does not know ${name}.`);
    return intrinsic(argument, scope);
  }
  const result: JsonObject = {};
  for (const [key, each] of Object.entries(value)) {
    const resolved = resolveOptional(each, scope);
    if (resolved !== undefined) result[key] = resolved;
  }
  return result;
}

function resolveOptional(value: unknown, scope: Scope): Resolved {
  if (Array.isArray(value)) {
    return value.map((each) => resolveOptional(each, scope)).filter((each) => each !== undefined);
  }
  if (isObject(value)) return resolveObject(value, scope);
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  return undefined;
}

/**
 * Resolves every intrinsic function in a part of a template; `AWS::NoValue` drops what holds it.
 * @throws BootRefusal for an intrinsic the local platform does not know
 */
export function resolve(value: unknown, scope: Scope): Json {
  return resolveOptional(value, scope) ?? null;
}
