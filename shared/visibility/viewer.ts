import type { Official } from '../actor.ts';
import type { ApplicationState } from '../application/state.ts';
import type { AuthorizationState } from '../authorization/state.ts';
import type { SubjectKey } from '../keys/keys.ts';
import type { Purpose } from '../regulation.ts';

/** Who looks, and on what basis. Nobody looks without one (Art. 5, 13, 14). */
export type Viewer =
  | { as: 'subject'; subject: SubjectKey }
  /** For a unit, which may be one that has ended and has left it what it filed: `reader` is whoever reads for it. */
  | { as: 'provider'; unit: string; reader: string; official: Official | null }
  /** Supervision, of what it is to see to. */
  | { as: 'supervision' }
  /** Through the application that is in their hands; null where none is. */
  | { as: 'handler'; official: Official; application: ApplicationState | null }
  | { as: 'organ'; unit: string; purpose: Purpose }
  | { as: 'authorized'; unit: string; authorization: AuthorizationState | null }
  | { as: 'joint-response'; unit: string; record: string }
  | { as: 'public' };
