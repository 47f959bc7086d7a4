/** What a version of a unit's entry may not say of its end: whatever it owes must be somebody's who is there (Art. 4, 8). */
import { latest } from '../publication/list.ts';
import { type Fault, fault } from '../texts/said.ts';
import { isOfPlatform, whoHas } from './successors.ts';
import { type Duty, duties, type Unit, type UnitContent } from './unit.ts';

/** Later than any version takes effect: what is approved and not in effect yet is held against, too. */
const ever = '9999-12-31T00:00:00.000Z';

/** What is wrong with the end of a unit and with whom it names, as the register will be; each with its field. */
export function endingFaults(register: readonly Unit[], name: string, content: UnitContent): Fault[] {
  const { status, successors } = content;
  const hasEnded = status === 'ended';
  const ofPlatform = hasEnded && isOfPlatform(name) ? [fault('status', 'unit-of-platform')] : [];
  return [
    ...ofPlatform,
    ...duties.flatMap((duty) => {
      const successor = successors[duty];
      if (successor !== undefined) return successorFaults(register, name, hasEnded, duty, successor);
      return hasEnded ? leftFaults(register, name, duty) : [];
    }),
  ];
}

const fieldOf = (duty: Duty): string => `successors.${duty}`;

function successorFaults(
  register: readonly Unit[],
  name: string,
  hasEnded: boolean,
  duty: Duty,
  successor: string,
): Fault[] {
  const field = fieldOf(duty);
  if (successor === name) return [fault(field, 'own-successor')];
  if (isOfPlatform(successor)) return [fault(field, 'successor-of-platform')];
  if (!hasEnded) return [];
  // One that is not entered at all is told of as every such name is.
  const passed = new Set<string>();
  for (let has: string | undefined = successor; has !== undefined; ) {
    if (has === name) return [fault(field, 'successors-in-circle')];
    const entry: Unit | undefined = latest(register, has, ever);
    if (entry?.status !== 'ended') return [];
    passed.add(has);
    const next: string | undefined = entry.successors[duty];
    has = next !== undefined && passed.has(next) ? undefined : next;
  }
  return [fault(field, 'successor-ended')];
}

/** Whoever has others' duties does not end without saying whose they are. */
function leftFaults(register: readonly Unit[], name: string, duty: Duty): Fault[] {
  const others = [...new Set(register.map(({ id }) => id))].filter((id) => id !== name);
  const left = others.filter((id) => whoHas(register, id, duty, ever) === name);
  return left.length ? [fault(fieldOf(duty), 'successor-needed', { units: left.slice(0, 20) })] : [];
}
