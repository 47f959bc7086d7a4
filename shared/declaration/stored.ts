/** How declarations are stored. */
import { subjectKinds } from '../identity/subject-code.ts';
import { flag, listOf, nullable, objectOf, oneOf, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { subjectCaseFields } from '../process/stored-values.ts';
import { type Purpose, purposes } from '../regulation.ts';
import { type DeclarationState, declarationKinds, declarationStatuses } from './state.ts';

const present = objectOf<DeclarationState>({
  kind: oneOf(['declaration']),
  ...subjectCaseFields,
  status: oneOf(declarationStatuses),
  about: oneOf(declarationKinds),
  protectedAs: oneOf(subjectKinds),
  purposes: listOf(oneOf(Object.keys(purposes) as Purpose[])),
  everybody: flag,
  declaredAt: text,
  until: text,
  withdrawnAt: nullable(text),
  place: text,
  secret: objectOf({ text, document: nullable(text) }),
});

export const declarationForm = storedForm<DeclarationState>('declaration', [present]);
