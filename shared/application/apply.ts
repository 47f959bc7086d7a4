import { visibleOf } from '../formats/visible.ts';
import { applicationId, caseId, homeOf, newRest } from '../ids.ts';
import { type Keys, nameKey, type SubjectKey } from '../keys/keys.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import type { RecordState, RecordStatus, Restriction } from '../record/state.ts';
import type { ParameterValues } from '../regulation.ts';
import { civilDateOf, type Instant } from '../time/civil.ts';
import type { ApplicationKind } from './kind.ts';
import { type Ground, rules } from './rules.ts';
import type { ApplicationState } from './state.ts';

/** What a recorded person brings forward, and when. */
export interface Brought {
  id: string;
  ground: Ground;
  statement: string;
  now: Instant;
}

/** What is missing: whose it would be, as it was described, and its keyed name. */
export interface Missing {
  subject: SubjectKey;
  described: string;
  place: string;
}

/** An application to a record, as received; refused where its kind is not to a record in that status. */
export function applyTo(
  kind: ApplicationKind,
  { id, subject, status: now, isDeleted }: RecordState,
  brought: Brought,
  parameters: ParameterValues,
): Outcome<ApplicationState> {
  const possible: readonly RecordStatus[] = rules[kind].to;
  const status = isDeleted ? 'deleted' : now;
  if (!possible.includes(status)) return refuse('not-possible-now', { status, possible: [] });
  const about = { id: applicationId(kind, id, brought.id), subject, record: id, place: null };
  return accept({ ...received(kind, brought, parameters), ...about });
}

/** An application to what is missing, as received. Its identifier names no record. */
export function applyForMissing(
  kind: ApplicationKind,
  { subject, described, place }: Missing,
  brought: Brought,
  parameters: ParameterValues,
): ApplicationState {
  const state = received(kind, brought, parameters);
  const id = caseId(kind, homeOf.subject(subject), newRest(brought.now, brought.id));
  const secret = { ...state.secret, missing: described };
  return { ...state, id, subject, record: null, place, secret };
}

/** What is the same whatever it is to: due by the rules of its kind, counted from the day on which it was received. */
function received(
  kind: ApplicationKind,
  { ground, statement, now }: Brought,
  parameters: ParameterValues,
): Omit<ApplicationState, 'id' | 'subject' | 'record' | 'place'> {
  return {
    kind,
    status: 'open',
    stalledAt: null,
    ground,
    receivedAt: now,
    ...rules[kind].deadlines(civilDateOf(now), parameters),
    remindedAt: null,
    escalatedAt: null,
    handler: null,
    decision: null,
    asking: null,
    secret: { statement, missing: null, reasons: null, asked: null, answered: null },
  };
}

/** What an application does to its record while it is open. */
export const restrictionBy = ({ kind, id, ground, receivedAt, dueAt }: ApplicationState): Restriction => ({
  kind,
  application: id,
  ground,
  since: receivedAt,
  dueAt,
});

/** The applications of a kind that a record has open on a ground; those of earlier releases did not say on which. */
export const openOn = ({ restrictions }: RecordState, kind: ApplicationKind, ground: Ground): string[] =>
  restrictions
    .filter((each) => each.kind === kind && (each.ground ?? ground) === ground)
    .map(({ application }) => application);

/** How the names of what is missing begin, for a kind, among those of the home. */
export const placesOf = (kind: ApplicationKind): string => `missing~${kind}~`;

/** The keyed name of what is missing: the same however it is written, wide or narrow, with blanks or without. */
export const placeOf = (keys: Keys, kind: ApplicationKind, ground: Ground, described: string): string =>
  `${placesOf(kind)}${nameKey(keys, ['missing', kind, ground, visibleOf(described.normalize('NFKC')).toLowerCase()])}`;
