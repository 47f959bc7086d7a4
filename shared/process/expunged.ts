/** What of a case is left whose content must not be held (Art. 16): its identifier, its open fields and its history. */
import type { CaseState } from './process.ts';

/** The status of a record whose content is destroyed: nothing of it is closed any more, and it has no key. */
export const expunged = 'expunged';

/**
 * Whether the content of a case is destroyed. A record says so by its status; an application keeps the status that it had,
 * as what was decided goes on.
 */
export const isExpunged = (state: Pick<CaseState, 'status'> & { expunged?: object | null }): boolean =>
  state.status === expunged || (state.expunged ?? null) !== null;
