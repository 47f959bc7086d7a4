import type { Official } from '../../shared/actor.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Principal } from '../http/principal.ts';
import { nothingThere, officialNeeded, type Problem, problem } from '../http/problem.ts';

/** Who acts on a submission of their own unit. */
export interface OfTheirUnit {
  official: Official;
  unit: string;
}

/**
 * The named official of the unit that sent a submission; or why nobody else acts on its rows. For another unit's nothing
 * more is read than for none (Art. 10).
 */
export async function officialOf(
  { id, principal }: { id: string; principal: Principal },
  { cases }: Pick<Dependencies, 'cases'>,
): Promise<OfTheirUnit | Problem> {
  const { official, unit, answersFor } = principal;
  if (!official || !unit) return officialNeeded();
  const { submission } = await load(cases, { submission: id });
  if (!submission || !answersFor.provider.includes(submission.state.provider)) return nothingThere();
  // To file is no duty that is left to anybody: whoever has the unit's duties files in their own name.
  return submission.state.provider === unit ? { official, unit } : problem('not-yours', 'sender-ended');
}
