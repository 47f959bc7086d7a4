import { commendation } from './commendation/commendation.ts';
import { designation } from './designation/designation.ts';
import type { Format } from './format.ts';
import { penalty } from './penalty/penalty.ts';
import { assessment, governmentPromise, practiceLicence, ratingReport } from './plain/columns.ts';
import { plainFormat } from './plain/plain.ts';

/** The data formats that catalog items may name (Art. 8), by id. */
export const formats: Readonly<Record<string, Format>> = {
  [penalty.id]: penalty,
  [designation.id]: designation,
  [commendation.id]: commendation,
  'rating-report': plainFormat('rating-report', ratingReport),
  assessment: plainFormat('assessment', assessment),
  'government-promise': plainFormat('government-promise', governmentPromise),
  'practice-licence': plainFormat('practice-licence', practiceLicence),
};
