/** How consents are stored: read here, whichever release wrote them. */
import { listOf, nullable, number, objectOf, oneOf, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { setOrNot, subjectCaseFields } from '../process/stored-values.ts';
import { type ConsentKind, consentKinds, type Purpose, purposes } from '../regulation.ts';
import { type ConsentState, consentStatuses } from './state.ts';

const present = objectOf<ConsentState>({
  kind: oneOf(['consent']),
  ...subjectCaseFields,
  status: oneOf(consentStatuses),
  to: text,
  kinds: listOf(oneOf(Object.keys(consentKinds) as ConsentKind[])),
  purposes: listOf(oneOf(Object.keys(purposes) as Purpose[])),
  until: text,
  givenAt: text,
  withdrawnAt: nullable(text),
  notice: number,
  owed: setOrNot,
  secret: objectOf({}),
});

export const consentForm = storedForm<ConsentState>('consent', [present]);
