/** The register of units, as it is published (Art. 4, 8, 13, 14): what a version of a unit says, and how it is read. */
import { listOf, mapOf, nullable, objectOf, oneOf, type Reader, text } from '../process/reading.ts';
import { type InBoth, inBoth } from '../publication/in-both.ts';
import type { Version } from '../publication/list.ts';
import { type Purpose, purposes } from '../regulation.ts';

export const unitStatuses = ['active', 'ended'] as const;

/** What a unit may still owe once it has ended: as who filed, as who was asked, as who initiated a measure. */
export const duties = ['provider', 'respondent', 'designator'] as const;
export type Duty = (typeof duties)[number];

/** Whether somebody acts for a unit as who may owe something once the unit has ended. */
export const isDuty = (capacity: string): capacity is Duty => duties.some((duty) => duty === capacity);

/** For each kind of open duty the unit that has it now; none where it was never had. */
export type Successors = Partial<Record<Duty, string>>;

/** Proceedings about an administrative act (Art. 53). */
export const proceedings = ['reconsideration', 'litigation'] as const;
export type Proceedings = (typeof proceedings)[number];

export interface UnitContent {
  name: InBoth;
  /** Its own unified social credit code (GB 32100-2015). Versions of earlier releases name none. */
  code: string | null;
  /** The codes of the authorities under which it files: whose decisions it may put on record (Art. 8, 10). */
  authorities: string[];
  /** For what it may inquire as its work requires (Art. 14). None: it is no organ. */
  purposes: Purpose[];
  /** Which proceedings about an administrative act it hears, as a court or an organ of reconsideration (Art. 53). */
  hears: Proceedings[];
  status: (typeof unitStatuses)[number];
  successors: Successors;
}

/** A version of a unit's entry: never replaced, in effect until a later one is. */
export interface Unit extends UnitContent, Version {}

const byDuty: Reader<Successors> = (value, at) => {
  const named = mapOf(text)(value, at);
  return Object.fromEntries(duties.flatMap((duty) => (named[duty] ? [[duty, named[duty]]] : [])));
};

/** Versions of earlier releases give a list, for every duty: of one unit it says whose they are, of several it does not. */
const successors: Reader<Successors> = (value, at) => {
  if (!Array.isArray(value)) return byDuty(value, at);
  const [only, ...more] = listOf(text)(value, at);
  return only && more.length === 0 ? { provider: only, respondent: only, designator: only } : {};
};

/** Reads what a version of a unit says. */
export const readUnit: Reader<UnitContent> = objectOf<UnitContent>({
  name: inBoth,
  code: nullable(text),
  authorities: listOf(text),
  purposes: listOf(oneOf(Object.keys(purposes) as Purpose[])),
  hears: (value, at) => nullable(listOf(oneOf(proceedings)))(value, at) ?? [],
  status: oneOf(unitStatuses),
  successors,
});
