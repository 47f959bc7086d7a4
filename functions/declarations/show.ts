import type { DeclarationState } from '../../shared/declaration/state.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { showDeclaration } from '../../shared/visibility/declaration.ts';

/** A declaration as whoever made it sees it: with to whom it may be shown. What is over is over on its second. */
export const showOwn = (at: Instant) => (state: DeclarationState, version: number) => ({
  ...showDeclaration(state),
  status: state.status === 'standing' && at >= state.until ? ('expired' as const) : state.status,
  version,
  purposes: state.purposes,
  everybody: state.everybody,
  withdrawnAt: state.withdrawnAt,
});
