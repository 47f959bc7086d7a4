/** What a decision on an application does to its record. */
import type { ApplicationKind } from '../../shared/application/kind.ts';
import { effectOf } from '../../shared/application/rules.ts';
import type { Resolution } from '../../shared/record/commands.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { type CorrectingBy, correctionOf } from '../corrected.ts';
import { isProblem, type Problem } from '../http/problem.ts';
import type { Deciding } from './contracts.ts';

/** What the decision does to the record, or what of it does not comply. */
export function resolutionOf(
  kind: ApplicationKind,
  { outcome, corrections }: Deciding['body'],
  record: RecordState,
  known: CorrectingBy,
): Resolution | Problem {
  if (!corrections) return { outcome: effectOf(kind, outcome) === 'delete' ? 'deleted' : 'upheld' };
  const corrected = correctionOf(record, corrections, known);
  return isProblem(corrected) ? corrected : { outcome: 'corrected', ...corrected.correction };
}
