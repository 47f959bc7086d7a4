import type { PublicationState } from '../../shared/publication/state.ts';

/** Whether a draft is, or was, open to comment: before, and of what has no public life, there is nothing for the public. */
export const isOpened = ({ consultation }: PublicationState): boolean => consultation !== null;
