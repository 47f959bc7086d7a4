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
import { type Ask, feedbackOutcomes, type JointResponseState, jointResponseStatuses } from './state.ts';

const ask = objectOf<Ask>({
  unit: text,
  answer: nullable(objectOf({ at: text, outcome: oneOf(feedbackOutcomes), official, late: flag })),
});

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
  asks: listOf(ask),
  overdueMarkedAt: nullable(text),
} as const;

const present = objectOf<JointResponseState>({
  ...jointResponse,
  secret: objectOf({ reason: text, earlierFeedback: mapOf(text) }),
});

const ofFirstRelease = objectOf({
  ...jointResponse,
  secret: objectOf({ reason: text, feedback: mapOf(text) }),
});

/** The first release kept the words of every unit with the case. */
const fromFirstRelease: Reader<JointResponseState> = (stored, at) => {
  const { secret, ...rest } = ofFirstRelease(stored, at);
  return { ...rest, secret: { reason: secret.reason, earlierFeedback: secret.feedback } };
};

export const jointResponseForm = storedForm<JointResponseState>('joint-response', [
  fromFirstRelease,
  present,
]);
