import type { Official } from '../actor.ts';
import type { SubjectKey } from '../keys/keys.ts';
import type { Purpose } from '../regulation.ts';
import type { Instant } from '../time/civil.ts';

/** The basis on which somebody looked (Art. 5, 13, 14). */
export type AccessBasis =
  | { type: 'self' }
  | { type: 'authorization'; authorization: string }
  | { type: 'duty'; purpose: Purpose }
  | { type: 'public' }
  | { type: 'handling'; case: string }
  | { type: 'provider'; case: string }
  | { type: 'joint-response'; case: string };

/** One look at what is held about a subject: who, when, for what (Art. 32). */
export interface Access {
  id: string;
  subject: SubjectKey;
  at: Instant;
  unit: string | null;
  client: string;
  official: Official | null;
  basis: AccessBasis;
  /** The matter that the looker named, in words or a case number. */
  matter: string | null;
  /** `asked`: shown what the basis allows. `refused`: asked without a basis, shown nothing. */
  outcome: 'asked' | 'refused';
}
