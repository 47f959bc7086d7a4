/** How applications are stored: read here, whichever release wrote them. */
import type { StoredForm } from '../process/process.ts';
import {
  flag,
  listOf,
  mapOf,
  nullable,
  objectOf,
  oneOf,
  orNot,
  type Reader,
  text,
} from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { official, setOrNot, subjectCaseFields } from '../process/stored-values.ts';
import { nothingWritten } from './expunged.ts';
import { type ApplicationKind, everyOutcomeOf, forEachKind, groundsOf } from './rules.ts';
import {
  type ApplicationState,
  type Asking,
  applicationStatuses,
  askingOutcomes,
  type Concluded,
  conclusions,
  type Decision,
  type ExpungedApplication,
  type Handler,
  type Reporter,
} from './state.ts';

/** What every version holds. */
const always = (kind: ApplicationKind) => ({
  kind: oneOf([kind]),
  ...subjectCaseFields,
  status: oneOf(applicationStatuses),
  ground: oneOf(groundsOf(kind)),
  receivedAt: text,
  remindAt: text,
  dueAt: text,
  remindedAt: nullable(text),
  escalatedAt: nullable(text),
});

const secretSinceMissing = {
  statement: text,
  missing: nullable(text),
  reasons: nullable(text),
  asked: nullable(text),
};

const decided = (kind: ApplicationKind) => ({
  at: text,
  outcome: oneOf(everyOutcomeOf(kind)),
  official,
  asked: nullable(text),
});

/** What it has held since it may be to what is missing. */
const sinceMissing = (kind: ApplicationKind) => ({
  ...always(kind),
  record: nullable(text),
  place: nullable(text),
  decision: nullable(objectOf(decided(kind))),
  secret: objectOf(secretSinceMissing),
});

const claimed = { handler: nullable(objectOf<Handler>({ official, since: text })) };

const answer = objectOf({ at: text, outcome: oneOf(askingOutcomes), official, late: flag });

const asking = objectOf<Asking>({
  answerBy: text,
  answer: nullable(answer),
  overdueMarkedAt: nullable(text),
});

/** What it has held since a unit that was asked answers. */
const sinceAsking = (kind: ApplicationKind) => ({
  ...sinceMissing(kind),
  ...claimed,
  asking: nullable(asking),
  secret: objectOf({ ...secretSinceMissing, answered: nullable(text) }),
});

/** What it has held since there are several kinds. */
const sinceKinds = (kind: ApplicationKind) => ({
  ...sinceAsking(kind),
  provider: nullable(text),
  reporter: nullable(objectOf<Reporter>({ unit: text, official })),
  markedAt: nullable(text),
  decision: nullable(
    objectOf<Decision>({
      ...decided(kind),
      unmet: listOf(text),
      concluded: nullable(objectOf<Concluded>({ how: oneOf(conclusions), on: text })),
    }),
  ),
  secret: objectOf<ApplicationState['secret']>({
    ...secretSinceMissing,
    answered: nullable(text),
    fields: mapOf(text),
    filedBy: nullable(official),
    sentBy: orNot(listOf(official)),
    document: nullable(text),
  }),
});

const present = (kind: ApplicationKind): Reader<ApplicationState> => {
  const read = objectOf<ApplicationState>({
    ...sinceKinds(kind),
    wasWith: listOf(official),
    expunging: nullable(objectOf({ expungement: text, since: text, dueAt: text })),
    stoodOnce: setOrNot,
    expunged: nullable(
      objectOf<ExpungedApplication>({ at: text, expungement: text, pledgeId: nullable(text) }),
    ),
  });
  return (stored, at) => read(withNothing(stored), at);
};

/** Of what is expunged nothing closed is stored: what stands for it is made as it is read. */
const withNothing = (stored: unknown): unknown =>
  isObject(stored) && isObject(stored.expunged)
    ? { ...stored, secret: nothingWritten(nullable(text)(stored.expunged.pledgeId, 'pledgeId')) }
    : stored;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Nothing of it could be destroyed before, and in whose hands it had been was not kept. */
const lasting = <S extends object>(state: S) => ({ ...state, wasWith: [], expunging: null, expunged: null });

const beforeExpunging = (kind: ApplicationKind): Reader<ApplicationState> => {
  const read = objectOf(sinceKinds(kind));
  return (stored, at) => lasting(read(stored, at));
};

const ofFifth = objectOf(sinceAsking('objection'));

/** Of the objection alone earlier releases knew: it stood on its record, and was decided on no condition. */
const alone = ({ decision, secret, ...rest }: ReturnType<typeof ofFifth>): ApplicationState => ({
  ...lasting(rest),
  provider: null,
  reporter: null,
  markedAt: rest.record && rest.receivedAt,
  decision: decision && { ...decision, unmet: [], concluded: null },
  secret: { ...secret, fields: {}, filedBy: null, document: null },
});

const fromFifth: Reader<ApplicationState> = (stored, at) => alone(ofFifth(stored, at));

/** Who was asked before was given no time, and answered nothing here. */
const unasked = <S extends { secret: object }>(state: S) => ({
  ...state,
  asking: null,
  secret: { ...state.secret, answered: null },
});

const withClaims = objectOf({ ...sinceMissing('objection'), ...claimed });

const fromFourth: Reader<ApplicationState> = (stored, at) => alone(unasked(withClaims(stored, at)));

/** Nobody claimed anything before: it was in the hands of who decided it, from then on. */
const unclaimed = <S extends { decision: Pick<Decision, 'official' | 'at'> | null }>(state: S) => ({
  ...state,
  handler: state.decision && { official: state.decision.official, since: state.decision.at },
});

const withoutClaims = objectOf(sinceMissing('objection'));

const fromThird: Reader<ApplicationState> = (stored, at) =>
  alone(unasked(unclaimed(withoutClaims(stored, at))));

const earlierObjection = objectOf({
  ...always('objection'),
  record: text,
  decision: nullable(objectOf({ at: text, outcome: oneOf(['corrected', 'deleted', 'upheld']), official })),
  secret: objectOf({ statement: text, reasons: nullable(text) }),
});

/** An objection was to a record before, always. */
const fromEarlier: Reader<ApplicationState> = (stored, at) => {
  const { decision, secret, ...rest } = earlierObjection(stored, at);
  return alone(
    unasked(
      unclaimed({
        ...rest,
        place: null,
        decision: decision && { ...decision, asked: null },
        secret: { ...secret, missing: null, asked: null },
      }),
    ),
  );
};

/** What earlier releases wrote. Of the objection two versions are alike: the first release wrote none into the state. */
const earlier: Readonly<Partial<Record<ApplicationKind, readonly Reader<ApplicationState>[]>>> = {
  objection: [fromEarlier, fromEarlier, fromThird, fromFourth, fromFifth, beforeExpunging('objection')],
  repair: [beforeExpunging('repair')],
  nondisclosure: [beforeExpunging('nondisclosure')],
  suspension: [beforeExpunging('suspension')],
};

export const applicationForms: Readonly<Record<ApplicationKind, StoredForm<ApplicationState>>> = forEachKind(
  (kind) => storedForm<ApplicationState>(kind, [...(earlier[kind] ?? []), present(kind)]),
);
