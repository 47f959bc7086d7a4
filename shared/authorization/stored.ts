/** How authorizations are stored: read here, whichever release wrote them. */
import { nullable, objectOf, oneOf, orNot, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { subjectCaseFields } from '../process/stored-values.ts';
import { type AuthorizationState, authorizationStatuses } from './state.ts';

const present = objectOf<AuthorizationState>({
  kind: oneOf(['authorization']),
  ...subjectCaseFields,
  status: oneOf(authorizationStatuses),
  to: text,
  grantedAt: text,
  until: text,
  revokedAt: nullable(text),
  place: orNot(text),
  secret: objectOf({ purpose: text }),
});

/** Two versions alike: the first release wrote none into the state. */
export const authorizationForm = storedForm<AuthorizationState>('authorization', [present, present]);
