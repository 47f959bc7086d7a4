import { visibleOf } from '../formats/visible.ts';
import { applicationId, caseId, homeOf, newRest } from '../ids.ts';
import { type Keys, nameKey, type SubjectKey } from '../keys/keys.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import type { RecordState, Restriction } from '../record/state.ts';
import { statusAt } from '../record/status.ts';
import type { ParameterValues } from '../regulation.ts';
import { civilDateOf, type Instant } from '../time/civil.ts';
import { nothingWritten } from './expunged.ts';
import type { Fields } from './kind.ts';
import { type ApplicationKind, type Ground, ruleOf } from './rules.ts';
import type { ApplicationState, Reporter } from './state.ts';

/** What a recorded person brings forward, or a unit reports, and when. */
export interface Brought {
  id: string;
  ground: Ground;
  statement: string;
  fields: Fields;
  now: Instant;
  /** Null where the person applies. */
  reporter: Reporter | null;
  /** Whether it stands on the record from its receipt: not where a unit reports what it has no part in. */
  isMarked: boolean;
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
  record: RecordState,
  brought: Brought,
  parameters: ParameterValues,
): Outcome<ApplicationState> {
  const { id, subject, provider, restrictions } = record;
  const { to, marks } = ruleOf(kind);
  const status = statusAt(record, brought.now);
  if (!to.includes(status)) return refuse('not-possible-now', { status, possible: [] });
  if (restrictions.some(({ mark }) => mark === marks.granted?.mark)) return refuse('already-granted');
  const { reporter, isMarked } = brought;
  const state = received(kind, brought, parameters);
  return accept({
    ...state,
    id: applicationId(kind, id, brought.id),
    subject,
    record: id,
    // What a unit reports that has no part in it, it reports once.
    place: reporter && !isMarked ? `reported~${id}~${reporter.unit}` : null,
    provider,
    secret: { ...state.secret, ...broughtIn(record) },
  });
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
  return { ...state, id, subject, record: null, place, provider: null, secret };
}

/** Who filed its record, and who else brought it. */
const broughtIn = ({
  secret: { official, sentBy },
}: RecordState): Pick<ApplicationState['secret'], 'filedBy' | 'sentBy'> => ({
  filedBy: official,
  ...(sentBy ? { sentBy } : {}),
});

/** What is the same whatever it is to: due by the rules of its kind, counted from the day on which it was received. */
function received(
  kind: ApplicationKind,
  { ground, statement, fields, reporter, isMarked, now }: Brought,
  parameters: ParameterValues,
): Omit<ApplicationState, 'id' | 'subject' | 'record' | 'place' | 'provider'> {
  return {
    kind,
    status: 'open',
    stalledAt: null,
    ground,
    reporter,
    markedAt: isMarked ? now : null,
    receivedAt: now,
    ...ruleOf(kind).deadlines(civilDateOf(now), parameters),
    remindedAt: null,
    escalatedAt: null,
    handler: null,
    wasWith: [],
    decision: null,
    asking: null,
    expunging: null,
    expunged: null,
    secret: { ...nothingWritten(), statement, fields },
  };
}

/** What an application does to its record while it is open, from an instant on. */
export function restrictionBy({ kind, id, ground, dueAt }: ApplicationState, since: Instant): Restriction {
  const { marks, isOpenEnded } = ruleOf(kind);
  const { mark } = marks.open;
  return { kind, application: id, ground, mark, since, dueAt: isOpenEnded ? null : dueAt };
}

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
