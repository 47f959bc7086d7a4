/** How applications are stored: read here, whichever release wrote them. */
import type { StoredForm } from '../process/process.ts';
import { nullable, objectOf, oneOf, type Reader, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { official, subjectCaseFields } from '../process/stored-values.ts';
import type { ApplicationKind } from './kind.ts';
import { everyOutcomeOf, forEachKind, rules } from './rules.ts';
import { type ApplicationState, applicationStatuses, type Decision, type Handler } from './state.ts';

/** What every version holds. */
const always = (kind: ApplicationKind) => ({
  kind: oneOf([kind]),
  ...subjectCaseFields,
  status: oneOf(applicationStatuses),
  ground: oneOf(rules[kind].grounds),
  receivedAt: text,
  remindAt: text,
  dueAt: text,
  remindedAt: nullable(text),
  escalatedAt: nullable(text),
});

/** What it has held since it may be to what is missing. */
const sinceMissing = (kind: ApplicationKind) => ({
  ...always(kind),
  record: nullable(text),
  place: nullable(text),
  decision: nullable(
    objectOf<Decision>({ at: text, outcome: oneOf(everyOutcomeOf(kind)), official, asked: nullable(text) }),
  ),
  secret: objectOf({
    statement: text,
    missing: nullable(text),
    reasons: nullable(text),
    asked: nullable(text),
  }),
});

const present = (kind: ApplicationKind): Reader<ApplicationState> =>
  objectOf<ApplicationState>({
    ...sinceMissing(kind),
    handler: nullable(objectOf<Handler>({ official, since: text })),
  });

/** Nobody claimed anything before: it was in the hands of who decided it, from then on. */
const unclaimed = <S extends Pick<ApplicationState, 'decision'>>(state: S) => ({
  ...state,
  handler: state.decision && { official: state.decision.official, since: state.decision.at },
});

const withoutClaims = objectOf(sinceMissing('objection'));

const fromThird: Reader<ApplicationState> = (stored, at) => unclaimed(withoutClaims(stored, at));

const earlierObjection = objectOf({
  ...always('objection'),
  record: text,
  decision: nullable(objectOf({ at: text, outcome: oneOf(['corrected', 'deleted', 'upheld']), official })),
  secret: objectOf({ statement: text, reasons: nullable(text) }),
});

/** An objection was to a record before, always. */
const fromEarlier: Reader<ApplicationState> = (stored, at) => {
  const { decision, secret, ...rest } = earlierObjection(stored, at);
  return unclaimed({
    ...rest,
    place: null,
    decision: decision && { ...decision, asked: null },
    secret: { ...secret, missing: null, asked: null },
  });
};

/** What came before the present form. Of the objection two versions are alike: the first release wrote none into the state. */
const earlier: Readonly<Partial<Record<ApplicationKind, readonly Reader<ApplicationState>[]>>> = {
  objection: [fromEarlier, fromEarlier, fromThird],
};

export const applicationForms: Readonly<Record<ApplicationKind, StoredForm<ApplicationState>>> = forEachKind(
  (kind) => storedForm<ApplicationState>(kind, [...(earlier[kind] ?? []), present(kind)]),
);
