/** How findings are stored. */
import { nullable, number, objectOf, oneOf, text } from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { caseFields, official } from '../process/stored-values.ts';
import { damages, type FindingState, findingStatuses } from './state.ts';

const present = objectOf<FindingState>({
  kind: oneOf(['finding']),
  ...caseFields,
  status: oneOf(findingStatuses),
  what: oneOf(damages),
  of: nullable(text),
  event: nullable(number),
  at: text,
  foundAt: text,
  settled: nullable(objectOf({ at: text, official })),
  secret: objectOf({ document: nullable(text), reasons: nullable(text) }),
});

export const findingForm = storedForm<FindingState>('finding', [present]);
