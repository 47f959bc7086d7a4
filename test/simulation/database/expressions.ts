/** The few expressions that the adapters use, as the database understands them; any other is refused, not guessed. */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';

export type Item = Record<string, AttributeValue>;

export interface Terms {
  names?: Record<string, string> | undefined;
  values?: Item | undefined;
}

type Scalar = string | number;

const scalar = (value: AttributeValue | undefined): Scalar | undefined =>
  value?.S ?? (value?.N === undefined ? undefined : Number(value.N));

const forms: [RegExp, (found: string[], item: Item | undefined, terms: Terms) => boolean][] = [
  [
    /^attribute_(not_)?exists\((\S+)\)$/,
    ([, not, name = ''], item, terms) => (item?.[plain(name, terms)] === undefined) === Boolean(not),
  ],
  [
    /^begins_with\((\S+), (:\S+)\)$/,
    ([, name = '', value = ''], item, terms) =>
      String(scalar(item?.[plain(name, terms)]) ?? '').startsWith(String(scalar(terms.values?.[value]))),
  ],
  [
    /^(\S+) (=|<=) (:\S+)$/,
    ([, name = '', sign, value = ''], item, terms) => {
      const [left, right] = [scalar(item?.[plain(name, terms)]), scalar(terms.values?.[value])];
      if (left === undefined || right === undefined) return false;
      return sign === '=' ? left === right : left <= right;
    },
  ],
];

const plain = (name: string, { names }: Terms): string => names?.[name] ?? name;

/** Whether an item, or its absence, meets a condition. Throws on a condition of another form. */
export const meets = (condition: string, item: Item | undefined, terms: Terms): boolean =>
  condition.split(' AND ').every((part) => {
    for (const [form, holds] of forms) {
      const found = form.exec(part);
      if (found) return holds(found, item, terms);
    }
    throw new Error(`The simulated database does not understand the condition "${part}".`);
  });

/** The item after an update of the form `SET a = :a, … REMOVE b, …`. Throws on one of another form. */
export function updated(item: Item, expression: string, terms: Terms): Item {
  const [, sets = '', removes = ''] = /^SET (.+?)(?: REMOVE (.+))?$/.exec(expression) ?? [];
  if (!sets) throw new Error(`The simulated database does not understand the update "${expression}".`);
  const next = { ...item };
  for (const set of sets.split(', ')) {
    const [, name = '', value = ''] = /^(\S+) = (:\S+)$/.exec(set) ?? [];
    const given = terms.values?.[value];
    if (!given) throw new Error(`The simulated database does not understand "${set}".`);
    next[plain(name, terms)] = given;
  }
  for (const name of removes.split(', ').filter(Boolean)) delete next[plain(name, terms)];
  return next;
}
