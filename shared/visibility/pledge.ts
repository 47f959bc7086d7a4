/** Who sees a pledge, when, and as what: a breach is shown only where the record of it is (Art. 11, 27, 34, 36, 53). */
import { inForce } from '../authorization/state.ts';
import type { CatalogItem } from '../catalog/items.ts';
import { isOverdue } from '../pledge/process.ts';
import type { PledgeOutcome, PledgeState, PledgeStatus } from '../pledge/state.ts';
import { isBehind } from '../process/loss.ts';
import type { RecordState } from '../record/state.ts';
import { type CivilDate, type Instant, lastDayBefore } from '../time/civil.ts';
import type { Viewer } from './viewer.ts';
import { view } from './visibility.ts';

export type PledgeWithheldBecause =
  | 'recording-period-over'
  | 'events-lost'
  | 'taken-back'
  | 'another-subject'
  | 'another-unit'
  | 'nothing-to-see-to'
  | 'no-authorization-in-force'
  | 'not-public'
  | 'no-basis'
  | 'breach-not-shown';

export interface ShownPledge {
  id: string;
  status: PledgeStatus;
  matter: string;
  matterVersion: number;
  /** The unit in charge of the matter. */
  unit: string;
  /** By whom it was given: of a natural person nobody is shown the number. */
  name: string;
  code: string | null;
  text: string;
  givenAt: Instant;
  /** The last day of the promise. */
  lastDay: CivilDate;
  /** The last day for the decision whether it was kept. */
  decideLastDay: CivilDate;
  overdue: boolean;
  decidedAt: Instant | null;
  outcome: PledgeOutcome | null;
  /** The record in which it was broken. */
  breach: string | null;
  /** The last day on which it is recorded. */
  recordedLastDay: CivilDate;
}

export type PledgeView = { shown: ShownPledge } | { withheld: PledgeWithheldBecause };

/** What a pledge is held against: what is published, and the record in which it is said to be broken, as it lies; null where it is not there. */
export interface PledgeLooking {
  at: Instant;
  items: readonly CatalogItem[];
  breach: RecordState | null;
}

/**
 * Shows a pledge to a viewer at an instant, or says why not. Of one that was broken nobody but its subject and the unit in
 * charge sees anything while `view` does not show them the record of the breach: that a pledge stands undecided for long would
 * tell of a breach that is repaired, suspended or over.
 */
export function viewPledge(pledge: PledgeState, viewer: Viewer, looking: PledgeLooking): PledgeView {
  const reason = withheld(pledge, viewer, looking);
  return reason ? { withheld: reason } : { shown: showPledge(pledge, viewer, looking.at) };
}

function withheld(
  pledge: PledgeState,
  viewer: Viewer,
  { at, items, breach }: PledgeLooking,
): PledgeWithheldBecause | null {
  if (at >= pledge.endsAt || pledge.status === 'expired') return 'recording-period-over';
  if (viewer.as === 'subject') return viewer.subject === pledge.subject ? null : 'another-subject';
  // What became of it is not known for certain: it may have been taken back.
  if (isBehind(pledge)) return 'events-lost';
  if (pledge.status === 'withdrawn') return 'taken-back';
  const reason = outsideBasis(pledge, viewer, at);
  if (reason || viewer.as === 'provider' || pledge.status !== 'broken') return reason;
  const seen = breach?.id === pledge.decision?.breach && breach && view(breach, viewer, at, items);
  return seen && 'shown' in seen ? null : 'breach-not-shown';
}

function outsideBasis(
  pledge: PledgeState,
  viewer: Exclude<Viewer, { as: 'subject' }>,
  at: Instant,
): PledgeWithheldBecause | null {
  switch (viewer.as) {
    case 'provider':
      return viewer.unit === pledge.unit ? null : 'another-unit';
    case 'supervision':
      return isOverdue(pledge, at) ? null : 'nothing-to-see-to';
    case 'organ':
      return null;
    case 'authorized': {
      const { authorization, unit } = viewer;
      const holds = authorization?.subject === pledge.subject && inForce(authorization, unit, at);
      return holds ? null : 'no-authorization-in-force';
    }
    case 'public':
      return pledge.protectedAs === 'organization' ? null : 'not-public';
    case 'handler':
    case 'joint-response':
      return 'no-basis';
  }
}

/** A pledge as a viewer reads it. Whether they may see it `viewPledge` says; whoever has given it sees it in the answer to that. */
export function showPledge(pledge: PledgeState, viewer: Viewer, at: Instant): ShownPledge {
  const { id, matter, matterVersion, unit, givenAt, until, decideBy, endsAt, decision, secret } = pledge;
  const isNamed =
    viewer.as === 'subject' || viewer.as === 'provider' || pledge.protectedAs === 'organization';
  return {
    id,
    status: pledge.status,
    matter,
    matterVersion,
    unit,
    name: secret.name,
    code: isNamed ? secret.code : null,
    text: secret.text,
    givenAt,
    lastDay: lastDayBefore(until),
    decideLastDay: lastDayBefore(decideBy),
    overdue: isOverdue(pledge, at),
    decidedAt: decision?.at ?? null,
    outcome: decision?.outcome ?? null,
    breach: decision?.breach ?? null,
    recordedLastDay: lastDayBefore(endsAt),
  };
}

/**
 * Whether a record is one in which a pledge was broken: in effect at this instant and kept from nobody, about the same subject,
 * filed under the matter's item by one of the units in charge. So notice, reply and decision went before it (Art. 11).
 */
export function standsAsBreach(
  record: RecordState | null,
  { subject, breachItem, unit }: PledgeState,
  by: readonly string[],
  at: Instant,
): boolean {
  if (!record || record.subject !== subject || record.item !== breachItem) return false;
  if (record.provider !== unit && !by.includes(record.provider)) return false;
  // As it shows to whoever acts on it: in effect, and kept from nobody. Nothing of its content is asked for, so no catalog is.
  return 'shown' in view(record, { as: 'joint-response', unit: record.provider, record: record.id }, at, []);
}
