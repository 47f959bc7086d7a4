import { visibleOf } from '../formats/visible.ts';
import { protectedAs, type SubjectCode } from '../identity/subject-code.ts';
import { caseId, homeOf, newRest } from '../ids.ts';
import { type Keys, nameKey, subjectKey } from '../keys/keys.ts';
import type { ParameterValues } from '../regulation.ts';
import { type CivilDate, civilDateOf, endOfDay, type Instant } from '../time/civil.ts';
import { lastDay as lastDayOf, periodEnd } from '../time/period.ts';
import type { PledgeMatter } from './matters.ts';
import type { PledgeState } from './state.ts';

/** How the names of a person's open pledges begin. */
export const openPledges = 'pledge~';

/** The keyed name of what is promised: the same however it is written, wide or narrow, with blanks or without. */
export const pledgePlace = (keys: Keys, matter: string, text: string): string =>
  `${openPledges}${nameKey(keys, ['pledge', matter, visibleOf(text.normalize('NFKC')).toLowerCase()])}`;

/** The last day that a pledge given now may have. */
export const lastPossible = ({ longest }: Pick<PledgeMatter, 'longest'>, now: Instant): CivilDate =>
  lastDayOf(civilDateOf(now), longest);

/** What a pledge says: by whom, with the code normalised, what, and until which day. */
export interface Given {
  /** A UUID that no other case was given. */
  id: string;
  subject: SubjectCode;
  name: string;
  text: string;
  lastDay: CivilDate;
}

/** A pledge as it is given, under the version of its matter that is in effect (Art. 27). */
export function givePledge(
  keys: Keys,
  matter: PledgeMatter,
  { id, subject: given, name, text, lastDay }: Given,
  now: Instant,
  { pledgeDecisionDays }: Pick<ParameterValues, 'pledgeDecisionDays'>,
): PledgeState {
  const subject = subjectKey(keys, given);
  return {
    kind: 'pledge',
    id: caseId('pledge', homeOf.subject(subject), newRest(now, id)),
    subject,
    status: 'given',
    stalledAt: null,
    matter: matter.id,
    matterVersion: matter.version,
    unit: matter.unit,
    breachItem: matter.breachItem,
    mayBeTakenBack: matter.mayBeTakenBack,
    protectedAs: protectedAs(given),
    givenAt: now,
    until: endOfDay(lastDay),
    decideBy: periodEnd(lastDay, { days: pledgeDecisionDays }),
    endsAt: periodEnd(lastDay, matter.recordingPeriod),
    overdueMarkedAt: null,
    decision: null,
    withdrawnAt: null,
    place: pledgePlace(keys, matter.id, text),
    secret: { code: given.code, name, text },
  };
}
