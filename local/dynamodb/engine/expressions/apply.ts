/** What an update makes of an item. */
import { setAttribute } from '../attributes.ts';
import { addNumbers } from '../numbers.ts';
import { invalid, Unfit } from '../refused.ts';
import { checkDepth, type Item, typeOf, type Value } from '../values.ts';
import { at } from './evaluate.ts';
import { checkApart } from './paths.ts';
import type { Path, Term, Update } from './syntax.ts';
import type { Terms } from './terms.ts';

const badType = (operator: string, type: string) =>
  invalid(
    `Invalid UpdateExpression: Incorrect operand type for operator or function; operator or function: ${operator}, operand type: ${type}`,
  );

/** Refuses a term that reckons with a given value of a type for which there is no such thing. */
function checkTerm(term: Term, terms: Terms): void {
  if (term.kind === 'if_not_exists') checkTerm(term.otherwise, terms);
  if (term.kind !== 'sum' && term.kind !== 'list_append') return;
  const [operator, type] =
    term.kind === 'sum' ? ([term.sign > 0 ? '+' : '-', 'N'] as const) : (['list_append', 'L'] as const);
  for (const operand of [term.left, term.right]) {
    checkTerm(operand, terms);
    if (operand.kind !== 'value') continue;
    const given = typeOf(terms.value(operand.name));
    if (given !== type) throw badType(operator, given);
  }
}

/** Refuses an update that does with a given value what cannot be done with its type, or one thing twice. */
export function checkUpdate(updates: readonly Update[], terms: Terms): void {
  checkApart(
    updates.map(({ path }) => terms.path(path)),
    'UpdateExpression',
  );
  for (const update of updates) {
    if (update.kind === 'SET') checkTerm(update.to, terms);
    if (update.kind !== 'ADD' && update.kind !== 'DELETE') continue;
    const value = terms.value(update.value);
    const fits = membersOf(value) !== undefined || (update.kind === 'ADD' && value.N !== undefined);
    if (!fits) throw badType(update.kind, typeOf(value));
  }
}

const noSuchPath = () =>
  new Unfit('The document path provided in the update expression is invalid for update');

function sum(left: Value, right: Value, sign: 1 | -1): Value {
  for (const each of [left, right]) {
    if (each.N === undefined)
      throw new Unfit('An operand in the update expression has an incorrect data type');
  }
  return { N: addNumbers(left.N ?? '', right.N ?? '', sign) };
}

function result(term: Term, item: Item, terms: Terms): Value {
  switch (term.kind) {
    case 'value':
      return terms.value(term.name);
    case 'if_not_exists':
      return at(item, terms.path(term.path)) ?? result(term.otherwise, item, terms);
    case 'sum':
      return sum(result(term.left, item, terms), result(term.right, item, terms), term.sign);
    case 'list_append': {
      const [left, right] = [result(term.left, item, terms), result(term.right, item, terms)];
      if (!left.L || !right.L) {
        throw new Unfit('An operand in the update expression has an incorrect data type');
      }
      return { L: [...left.L, ...right.L] };
    }
    default: {
      const found = at(item, terms.path(term.path));
      if (found) return found;
      throw new Unfit('The provided expression refers to an attribute that does not exist in the item');
    }
  }
}

/** Puts a value at a path of an item; undefined takes away what is there. */
function place(item: Item, path: Path, value: Value | undefined): void {
  const holder = at(item, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof last === 'string') {
    const map = holder?.M;
    if (!map) throw noSuchPath();
    if (value) setAttribute(map, last, value);
    else delete map[last];
    return;
  }
  const list = holder?.L;
  if (!list || last === undefined) throw noSuchPath();
  if (value) list[Math.min(last, list.length)] = value;
  else list.splice(last, 1);
}

const membersOf = (value: Value): string[] | undefined => value.SS ?? value.NS ?? value.BS;

function added(before: Value | undefined, value: Value): Value {
  const type = typeOf(value);
  if (!before) return value;
  if (typeOf(before) !== type) {
    throw new Unfit('An operand in the update expression has an incorrect data type');
  }
  if (value.N !== undefined) return sum(before, value, 1);
  return { [type]: [...new Set([...(membersOf(before) ?? []), ...(membersOf(value) ?? [])])] };
}

function without(before: Value | undefined, value: Value): Value | undefined {
  const type = typeOf(value);
  if (!before) return undefined;
  if (typeOf(before) !== type) {
    throw new Unfit('An operand in the update expression has an incorrect data type');
  }
  const left = (membersOf(before) ?? []).filter((each) => !membersOf(value)?.includes(each));
  return left.length > 0 ? { [type]: left } : undefined;
}

/** The item after an update that was checked; each value is taken from the item before it. @throws Refused */
export function updated(item: Item, updates: readonly Update[], terms: Terms): Item {
  const next: Item = structuredClone(item);
  const resolved = updates.map((update) => ({ update, path: terms.path(update.path) }));
  const ends = resolved.map(({ update, path }) => {
    if (update.kind === 'SET') return { path, value: result(update.to, item, terms) };
    if (update.kind === 'REMOVE') return { path, value: undefined };
    const change = update.kind === 'ADD' ? added : without;
    return { path, value: change(at(item, path), terms.value(update.value)) };
  });
  // What is set behind the end of a list is added to it, in the order of the places that were named.
  const set = ends.filter(({ value }) => value).sort((one, other) => lastOf(one.path) - lastOf(other.path));
  // What lies deeper goes first, and of a list the last place: so the others stay where they are named.
  const removed = ends
    .filter(({ value }) => !value)
    .sort((one, other) => other.path.length - one.path.length || lastOf(other.path) - lastOf(one.path));
  for (const { path, value } of [...set, ...removed]) {
    if (value) checkDepth(value, path.length - 1);
    place(next, path, value);
  }
  return next;
}

const lastOf = (path: Path): number => Number(path.at(-1)) || 0;
