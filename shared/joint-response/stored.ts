/** How joint responses are stored: read here, whichever release wrote them. */
import {
  flag,
  listOf,
  mapOf,
  nullable,
  number,
  objectOf,
  oneOf,
  type Reader,
  text,
} from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { official, subjectCaseFields } from '../process/stored-values.ts';
import { parameters } from '../regulation.ts';
import {
  type Ask,
  feedbackOutcomes,
  type JointResponseState,
  jointResponseStatuses,
  liftingOutcomes,
  type MeasureEnd,
  measureEndings,
} from './state.ts';

const ask = {
  unit: text,
  answer: nullable(objectOf({ at: text, outcome: oneOf(feedbackOutcomes), official, late: flag })),
};

const jointResponse = {
  kind: oneOf(['joint-response']),
  ...subjectCaseFields,
  status: oneOf(jointResponseStatuses),
  record: text,
  measure: text,
  measureVersion: number,
  initiator: text,
  official,
  startedAt: text,
  dueAt: text,
  overdueMarkedAt: nullable(text),
} as const;

const secret = objectOf({ reason: text, earlierFeedback: mapOf(text) });

const sinceLifting = {
  ...jointResponse,
  asks: listOf(
    objectOf<Ask>({
      ...ask,
      lifting: nullable(objectOf({ at: text, outcome: oneOf(liftingOutcomes), official, late: flag })),
    }),
  ),
  standsUntil: nullable(text),
  liftingDays: number,
  end: nullable(objectOf<MeasureEnd>({ at: text, because: oneOf(measureEndings), liftBy: nullable(text) })),
  liftingOverdueMarkedAt: nullable(text),
  secret,
};

const sincePauses = { ...sinceLifting, paused: nullable(text) };

const present = objectOf<JointResponseState>({ ...sincePauses, resumedAt: nullable(text) });

const ofFourthForm = objectOf(sincePauses);

/** Whether it had waited was not noted: its workflow waits for the limit that it was told. */
const fromFourthForm: Reader<JointResponseState> = (stored, at) => ({
  ...ofFourthForm(stored, at),
  resumedAt: null,
});

const ofThirdRelease = objectOf(sinceLifting);

/** Nothing was suspended before. */
const fromThirdRelease: Reader<JointResponseState> = (stored, at) => ({
  ...ofThirdRelease(stored, at),
  paused: null,
  resumedAt: null,
});

const earlier = { ...jointResponse, asks: listOf(objectOf(ask)) };
const ofSecondRelease = objectOf({ ...earlier, secret });
const ofFirstRelease = objectOf({
  ...earlier,
  secret: objectOf({ reason: text, feedback: mapOf(text) }),
});

/** What earlier releases began ended with nothing: from now on it ends with its record, and is lifted. */
const goingOn = ({ asks, ...rest }: ReturnType<typeof ofSecondRelease>): JointResponseState => ({
  ...rest,
  asks: asks.map((each) => ({ ...each, lifting: null })),
  standsUntil: null,
  liftingDays: parameters.liftingDays.default,
  end: null,
  liftingOverdueMarkedAt: null,
  paused: null,
  resumedAt: null,
});

const fromSecondRelease: Reader<JointResponseState> = (stored, at) => goingOn(ofSecondRelease(stored, at));

/** The first release kept the words of every unit with the case. */
const fromFirstRelease: Reader<JointResponseState> = (stored, at) => {
  const { secret: kept, ...rest } = ofFirstRelease(stored, at);
  return goingOn({ ...rest, secret: { reason: kept.reason, earlierFeedback: kept.feedback } });
};

export const jointResponseForm = storedForm<JointResponseState>('joint-response', [
  fromFirstRelease,
  fromSecondRelease,
  fromThirdRelease,
  fromFourthForm,
  present,
]);
