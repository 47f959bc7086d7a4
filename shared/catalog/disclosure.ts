/** How long what an item says of organizations is disclosed to anybody, by class of untrustworthiness (Art. 8, 12; credit repair measures, NDRC order 36 of 2025). */
import type { Filing } from '../formats/format.ts';
import { nullable, objectOf, type Reader } from '../process/reading.ts';
import { type Period, type UntrustworthinessClass, untrustworthiness } from '../regulation.ts';
import type { Instant } from '../time/civil.ts';
import { periodEnd } from '../time/period.ts';
import type { CatalogItemContent } from './items.ts';
import { period, recordedFor } from './period.ts';

/** For how long one class is disclosed, each counted from the date of the official document. */
export interface DisclosedFor {
  /** Before it is over repair cannot be asked for. Null: it may be as soon as the duty is performed. */
  least: Period | null;
  most: Period;
}

/** For each class how long it is disclosed; null: not at all. */
export type Disclosure = Record<UntrustworthinessClass, DisclosedFor | null>;

const disclosedFor: Reader<DisclosedFor | null> = nullable(
  objectOf<DisclosedFor>({ least: nullable(period), most: period }),
);

const byClass = objectOf<Disclosure>({ minor: disclosedFor, general: disclosedFor, serious: disclosedFor });

/** Reads the rule of a version; undefined where it says nothing of it, as those of earlier releases. */
export const disclosure: Reader<Disclosure | undefined> = (value, at) =>
  value === undefined ? undefined : byClass(value, at);

/** What a version says of its disclosure, and how long it records what it does not say it of. */
type Disclosing = Pick<CatalogItemContent, 'recordingPeriod' | 'disclosure'>;

/**
 * How long a version discloses what is of a class, from the date of the document; null: not at all. Where it has no rule,
 * what is minor is not disclosed, as order 36 has it, and all else for as long as it is recorded.
 */
export function mostDisclosed(
  { recordingPeriod, disclosure }: Disclosing,
  of: UntrustworthinessClass,
): Period | null {
  if (disclosure) return disclosure[of]?.most ?? null;
  return of === 'minor' ? null : recordedFor(recordingPeriod, of);
}

/**
 * From how long after the document on what is of a class may be repaired: as order 36 has it, where the version does not
 * say another least period. Null: as soon as the duty is performed.
 */
export function leastDisclosed({ disclosure }: Disclosing, of: UntrustworthinessClass): Period | null {
  const rule = disclosure?.[of];
  return rule ? rule.least : untrustworthiness[of].repairFrom;
}

/** From how long after the document on it may be repaired, by class: see `leastDisclosed`. */
export type LeastDisclosed = Record<UntrustworthinessClass, Period | null>;

const ofOrder36: LeastDisclosed = {
  minor: untrustworthiness.minor.repairFrom,
  general: untrustworthiness.general.repairFrom,
  serious: untrustworthiness.serious.repairFrom,
};

/** What a record keeps of its version, as it holds for it whatever later ones say; nothing where it is as order 36 has it. */
export function ownLeast(item: Disclosing): { leastDisclosed?: LeastDisclosed } {
  const own = {
    minor: leastDisclosed(item, 'minor'),
    general: leastDisclosed(item, 'general'),
    serious: leastDisclosed(item, 'serious'),
  };
  return JSON.stringify(own) === JSON.stringify(ofOrder36) ? {} : { leastDisclosed: own };
}

/** Reads what a record keeps of it; left out where it keeps nothing. */
export const leastByClass: Reader<LeastDisclosed | undefined> = (value, at) =>
  value === undefined
    ? undefined
    : objectOf<LeastDisclosed>({
        minor: nullable(period),
        general: nullable(period),
        serious: nullable(period),
      })(value, at);

/**
 * Whether a version discloses what was filed to anybody at an instant, as far as its class goes. What is of no class speaks
 * against nobody: it is disclosed for as long as it is recorded.
 */
export function disclosesClass(
  item: Disclosing,
  { untrustworthiness: of, decidedOn }: Pick<Filing, 'untrustworthiness' | 'decidedOn'>,
  at: Instant,
): boolean {
  if (of === null) return true;
  const most = mostDisclosed(item, of);
  return most !== null && at < periodEnd(decidedOn, most);
}

/** What a version says of its disclosure by class, also where it says it by silence. */
export function disclosureOf(item: Disclosing): Disclosure {
  const ruleOf = (of: UntrustworthinessClass): DisclosedFor | null => {
    const most = mostDisclosed(item, of);
    return most && { least: leastDisclosed(item, of), most };
  };
  return { minor: ruleOf('minor'), general: ruleOf('general'), serious: ruleOf('serious') };
}
