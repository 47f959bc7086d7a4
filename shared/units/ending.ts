/** What a version of a unit's entry may not say of its end: whatever it owes must be somebody's who is there (Art. 4, 8). */
import { type Fault, fault } from '../texts/said.ts';
import type { PlainCode } from '../texts/texts.ts';
import type { Instant } from '../time/civil.ts';
import { changesAfter, type Standing, standingAt } from './standing.ts';
import { answersFor, isOfPlatform } from './successors.ts';
import { type Duty, duties, type Unit } from './unit.ts';

/** Later than any version takes effect: of a draft, whose instant nobody has named yet, that alone can be said. */
export const ever: Instant = '9999-12-31T00:00:00.000Z';

/** The register as it will be with a version, and an instant at which it is looked at. */
interface Coming {
  register: readonly Unit[];
  standing: Standing;
  at: Instant;
}

/**
 * What is wrong with the end of a unit and with whom it names; each with its field. Held against the register at the
 * instant at which the version takes effect and at each later one at which another does: the first that something is
 * wrong at is told of.
 * @param register every version that is approved, in effect or not
 */
export function endingFaults(register: readonly Unit[], entry: Unit): Fault[] {
  const coming = [...register, entry];
  for (const at of [entry.effectiveAt, ...changesAfter(coming, entry.effectiveAt)]) {
    const faults = faultsAt({ register: coming, standing: standingAt(coming, at), at }, entry);
    if (faults.length) return faults;
  }
  return [];
}

function faultsAt(coming: Coming, { id, status, successors }: Unit): Fault[] {
  const hasEnded = status === 'ended';
  const ofPlatform = hasEnded && isOfPlatform(id) ? [fault('status', 'unit-of-platform')] : [];
  return [
    ...ofPlatform,
    ...duties.flatMap((duty) => {
      const successor = successors[duty];
      if (successor !== undefined) return successorFaults(coming, id, hasEnded, duty, successor);
      return hasEnded ? leftFaults(coming, id, duty) : [];
    }),
  ];
}

/** The field of whoever has the duties of a kind. */
export const fieldOf = (duty: Duty): string => `successors.${duty}`;

function successorFaults(
  coming: Coming,
  name: string,
  hasEnded: boolean,
  duty: Duty,
  successor: string,
): Fault[] {
  const field = fieldOf(duty);
  if (successor === name) return [fault(field, 'own-successor')];
  if (isOfPlatform(successor)) return [fault(field, 'successor-of-platform')];
  const wrong = hasEnded ? wrongWay(coming, name, duty, successor) : null;
  return wrong ? [fault(field, wrong)] : [];
}

/** What is wrong with the way from a unit that ends to whoever would have its duties; null for nothing. */
function wrongWay(
  { register, standing }: Coming,
  name: string,
  duty: Duty,
  successor: string,
): PlainCode | null {
  const passed = new Set<string>();
  for (let has: string | undefined = successor; has !== undefined && !passed.has(has); ) {
    if (has === name) return 'successors-in-circle' satisfies PlainCode;
    const entry: Unit | undefined = standing.get(has);
    // One that is not entered at all is told of as every such name is.
    if (!entry)
      return register.some(({ id }) => id === has) ? ('successor-to-come' satisfies PlainCode) : null;
    if (entry.status !== 'ended') return null;
    passed.add(has);
    has = entry.successors[duty];
  }
  return 'successor-ended' satisfies PlainCode;
}

/** Whoever has others' duties does not end without saying whose they are. */
function leftFaults({ register, at }: Coming, name: string, duty: Duty): Fault[] {
  const left = answersFor(register, name, at)[duty].filter((unit) => unit !== name);
  return left.length ? [fault(fieldOf(duty), 'successor-needed', { units: left.slice(0, 20) })] : [];
}
