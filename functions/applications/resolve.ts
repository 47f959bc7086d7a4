/** What a decision on an application does to its record. */
import { restrictionBy } from '../../shared/application/apply.ts';
import { effectOf, ruleOf } from '../../shared/application/rules.ts';
import type { ApplicationState } from '../../shared/application/state.ts';
import type { RecordCommand, Resolution } from '../../shared/record/commands.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { type CorrectingBy, correctionOf } from '../corrected.ts';
import { isProblem, type Problem } from '../http/problem.ts';
import type { Deciding } from './contracts.ts';

/** What the decision makes of the record, null where nothing of the application stands on it; or what does not comply. */
export function resolvedBy(
  before: ApplicationState,
  body: Deciding['body'],
  record: RecordState,
  known: CorrectingBy,
): RecordCommand | Problem | null {
  const { id: application, kind, secret } = before;
  const effect = effectOf(kind, body.outcome);
  if (effect === 'suspend') {
    return { type: 'annotate', restriction: restrictionBy({ ...before, markedAt: known.now }, known.now) };
  }
  if (!before.markedAt) return null;
  switch (ruleOf(kind).carriedOutBy) {
    case 'resolve': {
      const resolution = resolutionOf(body, record, known, effect === 'delete');
      return isProblem(resolution) ? resolution : { type: 'resolve', objection: application, resolution };
    }
    case 'repair': {
      const granted = effect === 'repair' ? { performedOn: secret.fields.performedOn ?? '' } : null;
      return { type: 'repair', application, granted };
    }
    case 'withhold':
      return { type: 'withhold', application, isGranted: effect === 'withhold' };
    case 'disclose':
      return { type: 'disclose', application };
  }
}

function resolutionOf(
  { corrections }: Deciding['body'],
  record: RecordState,
  known: CorrectingBy,
  isDeleted: boolean,
): Resolution | Problem {
  if (!corrections) return { outcome: isDeleted ? 'deleted' : 'upheld' };
  const corrected = correctionOf(record, corrections, known);
  if (isProblem(corrected)) return corrected;
  const { correction, rewritten, calendars } = corrected;
  return { outcome: 'corrected', ...correction, rewritten, calendars };
}
