/**
 * The rules of every kind of application, a row each (Art. 33 to 37, 53). Identifiers, state, process, authority, stored
 * form, routes, reference and what an open or granted one does to a record are made from it. One more kind is one more row.
 */
import { nondisclosureRules } from '../nondisclosure/rules.ts';
import { objectionRules } from '../objection/rules.ts';
import { repairRules } from '../repair/rules.ts';
import { suspensionRules } from '../suspension/rules.ts';
import type { Effect, Kind } from './kind.ts';

/** Every kind, a line each: the compiler asks for its row, and for its words. */
export const applicationKinds = [
  'objection', // Art. 33
  'repair', // Art. 34
  'nondisclosure', // Art. 35
  'suspension', // Art. 53
] as const;

export type ApplicationKind = (typeof applicationKinds)[number];

export const rules = {
  objection: objectionRules,
  repair: repairRules,
  nondisclosure: nondisclosureRules,
  suspension: suspensionRules,
} as const satisfies Readonly<Record<ApplicationKind, Kind>>;

type Rules = (typeof rules)[ApplicationKind];

/** Why somebody applies. */
export type Ground = Rules['grounds'][number];

type KeysOf<T> = T extends unknown ? keyof T : never;

/** What may come of an application, to a record or to what is missing. */
export type ApplicationOutcome = KeysOf<Rules['outcomes']['record'] | Rules['outcomes']['missing']>;

/** Something for each kind, by its name. */
export const forEachKind = <T>(make: (kind: ApplicationKind) => T): Record<ApplicationKind, T> =>
  // Made from the list itself: `fromEntries` forgets that none is missing.
  Object.fromEntries(applicationKinds.map((kind) => [kind, make(kind)])) as Record<ApplicationKind, T>;

/** The rules of a kind, as those of any. */
export const ruleOf = (kind: ApplicationKind): Kind => rules[kind];

/** The grounds of a kind. */
export const groundsOf = (kind: ApplicationKind): readonly Ground[] => rules[kind].grounds;

/** What may come of an application of a kind, to a record or to what is missing. */
export const outcomesOf = (
  kind: ApplicationKind,
  to: keyof Kind['outcomes'],
): readonly ApplicationOutcome[] => Object.keys(rules[kind].outcomes[to]) as ApplicationOutcome[];

/** What may come of an application of a kind at all. */
export const everyOutcomeOf = (kind: ApplicationKind): readonly ApplicationOutcome[] => [
  ...outcomesOf(kind, 'record'),
  ...outcomesOf(kind, 'missing'),
];

/** What an outcome does. */
export function effectOf(kind: ApplicationKind, outcome: ApplicationOutcome): Effect {
  const { record, missing } = rules[kind].outcomes;
  const effects: Readonly<Partial<Record<ApplicationOutcome, Effect>>> = { ...record, ...missing };
  return effects[outcome] ?? 'none';
}
