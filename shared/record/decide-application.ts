/** What applications do to a record while they are open, and how their decisions are carried out on it (Art. 33 to 35, 53). */
import { ruleOf } from '../application/rules.ts';
import type { Acting } from '../authority/acting.ts';
import { accept, refuse } from '../outcome.ts';
import { repairFrom } from '../repair/conditions.ts';
import { civilDateOf, type Instant } from '../time/civil.ts';
import type { Decision, RecordCommand, RecordEvent, Resolution } from './commands.ts';
import { correctedTo, endAfter, hasTooManyNames, maximumNames } from './correction.ts';
import { toldAnew } from './moved.ts';
import type { RecordState } from './state.ts';
import { statusAt } from './status.ts';

/**
 * How many applications of a kind are open to a record on a ground is bounded: so is what a record carries of them. None
 * stands on what its kind is not to, as where a handler finds to be so what was reported before the record was withdrawn.
 */
export function annotate(
  state: RecordState,
  { restriction }: Extract<RecordCommand, { type: 'annotate' }>,
  now: Instant,
  acting: Acting,
): Decision {
  const { kind, ground } = restriction;
  const { restrictions } = state;
  const status = statusAt(state, now);
  if (!ruleOf(kind).to.includes(status)) return refuse('not-possible-now', { status, possible: [] });
  const open = restrictions.filter((each) => each.kind === kind && each.ground === ground);
  const { several } = ruleOf(kind);
  const most = acting.as === 'subject' ? several?.ofPerson : several?.most;
  if (open.length >= (most ?? 1)) {
    return several
      ? refuse('too-many-open', { most: several.most, ofPerson: several.ofPerson })
      : refuse('already-open');
  }
  const type = restriction.mark === 'suspended' ? 'RecordSuspended' : 'RecordAnnotated';
  return accept([{ type, data: { restriction } }]);
}

/** What an objection's decision does, whatever the sweep did meanwhile: an archived record is deleted or corrected, too. */
export function resolve(
  state: RecordState,
  objection: string,
  resolution: Resolution,
  now: Instant,
): Decision {
  if (!state.restrictions.some(({ application }) => application === objection)) return accept([]);
  // Nobody is told that something was corrected of which nothing is left.
  if (state.isDeleted && resolution.outcome === 'corrected') return refuse('nothing-to-correct');
  if (resolution.outcome === 'corrected' && hasTooManyNames(state, resolution)) {
    return refuse('too-many-names', { most: maximumNames });
  }
  return accept(resolved(state, objection, resolution, now));
}

function resolved(
  state: RecordState,
  objection: string,
  resolution: Resolution,
  now: Instant,
): RecordEvent[] {
  const lifted: RecordEvent = { type: 'AnnotationLifted', data: { objection } };
  if (state.isDeleted) return [lifted];
  if (resolution.outcome === 'deleted') return [{ type: 'RecordDeleted', data: { objection } }, lifted];
  if (resolution.outcome === 'upheld') return [lifted];
  const endsAt = endAfter(state, resolution);
  const corrected: RecordEvent = {
    type: 'RecordCorrected',
    data: { objection, endsAt },
    secret: correctedTo(resolution),
  };
  return [corrected, ...toldAnew(state, resolution, now), lifted];
}

/**
 * A repair is granted from the first day on which it may be asked for, as the record now stands: it may have been corrected
 * since (Art. 34; order 36). What is deleted meanwhile is let go of all the same.
 */
export function repair(
  state: RecordState,
  { application, granted }: Extract<RecordCommand, { type: 'repair' }>,
  now: Instant,
): Decision {
  const first = granted && (repairFrom(state) ?? granted.performedOn);
  if (first && civilDateOf(now) < first) return refuse('repair-not-yet', { first });
  return accept(ended(state, application, granted ? 'RecordRepaired' : null));
}

/**
 * How an application ends on its record: it stays there granted, whoever has archived or withdrawn that by now, so that the
 * decision is not filed anew; or nothing of it does, as where the record was deleted.
 */
export function ended(
  { restrictions, isDeleted }: RecordState,
  application: string,
  granted: 'RecordRepaired' | 'RecordWithheld' | null,
): RecordEvent[] {
  const standing = restrictions.find((each) => each.application === application);
  if (!standing) return [];
  if (granted && !isDeleted) return [{ type: granted, data: { application } }];
  return standing.mark === 'annotated'
    ? [{ type: 'AnnotationLifted', data: { objection: application } }]
    : [{ type: 'RestrictionLifted', data: { application, mark: standing.mark } }];
}
