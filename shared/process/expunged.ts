/** What of a case is left whose content must not be held (Art. 16): its identifier, its open fields and its history. */
import type { CaseState } from './process.ts';

/** The status of a case whose content is destroyed: nothing of it is closed any more, and it has no key. */
export const expunged = 'expunged';

/** Whether the content of a case is destroyed. */
export const isExpunged = ({ status }: Pick<CaseState, 'status'>): boolean => status === expunged;
