/** An inquiry on a basis that there is not: a purpose or a kind of basis that was made up, or left out. */
import * as z from 'zod/mini';
import { checkSubjectCode, subjectKinds } from '../../shared/identity/subject-code.ts';
import { subjectKey } from '../../shared/keys/keys.ts';
import { normOfBasis } from '../../shared/publication/norm.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Principal } from '../http/principal.ts';
import type { Problem } from '../http/problem.ts';
import type { Unfit } from '../http/request.ts';
import { accessBy } from '../viewing.ts';
import { citing } from './norm.ts';

/**
 * Refuses it as what it is, a look without a basis, where its form tells at whom: it is entered as any that is refused, with
 * nothing of what was made up, and cites the norm (Art. 13, 32).
 */
export async function withoutBasis(request: Unfit, wired: Dependencies): Promise<Problem> {
  const { body, problem, principal, now } = request;
  const isOfBasis = problem.errors?.some(({ field }) => /^basis(\.|$)/.test(field));
  if (!isOfBasis) return problem;
  const named = withSubject.safeParse(body);
  const checked = named.success ? checkSubjectCode(named.data.subject, () => true) : null;
  if (checked?.ok) {
    const subject = subjectKey(await wired.keys(), checked.subject);
    await wired.history.record(accessBy(request, subject, { type: 'none' }, [], { outcome: 'refused' }));
  }
  return citing(problem, basisMeant(body, principal), now, wired);
}

/** What else stands there is wrong with the form, and no reason to lose the look. */
const withSubject = z.object({ subject: z.object({ kind: z.enum(subjectKinds), code: z.string() }) });

const withBasis = z.object({
  basis: z.object({ type: z.enum(Object.keys(normOfBasis) as (keyof typeof normOfBasis)[]) }),
});

/** On which basis they would have inquired: the one that was named, else the one that they could have. */
function basisMeant(body: unknown, { role, organ }: Principal): keyof typeof normOfBasis {
  const named = withBasis.safeParse(body);
  if (named.success) return named.data.basis.type;
  if (role === 'subject') return 'self';
  return organ ? 'duty' : 'authorization';
}
