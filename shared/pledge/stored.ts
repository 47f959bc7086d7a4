/** How pledges are stored. */
import { subjectKinds } from '../identity/subject-code.ts';
import { flag, nullable, number, objectOf, oneOf, orNot, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { official, subjectCaseFields } from '../process/stored-values.ts';
import { type PledgeState, pledgeOutcomes, pledgeStatuses } from './state.ts';

const present = objectOf<PledgeState>({
  kind: oneOf(['pledge']),
  ...subjectCaseFields,
  status: oneOf(pledgeStatuses),
  matter: text,
  matterVersion: number,
  unit: text,
  breachItem: text,
  mayBeTakenBack: flag,
  protectedAs: oneOf(subjectKinds),
  givenAt: text,
  until: text,
  decideBy: text,
  endsAt: text,
  overdueMarkedAt: nullable(text),
  decision: nullable(
    objectOf({ at: text, outcome: oneOf(pledgeOutcomes), official, breach: nullable(text) }),
  ),
  calledKept: orNot(objectOf({ at: text, official })),
  withdrawnAt: nullable(text),
  place: text,
  secret: objectOf({ code: text, name: text, text }),
});

export const pledgeForm = storedForm<PledgeState>('pledge', [present]);
