/** What marks keep a record from others, and with it the names of its decision (Art. 34, 35, 53). */
import type { Mark } from '../application/kind.ts';
import type { RecordState } from './state.ts';

/** Marks that keep a record from others, the one that ends what rests on it before the one that only lets it wait. */
const keeping = ['repaired', 'undisclosed', 'suspended'] as const satisfies readonly Mark[];

/** The mark that keeps a record from others; null where none does. */
export const keptBy = ({
  restrictions,
}: Pick<RecordState, 'restrictions'>): (typeof keeping)[number] | null =>
  keeping.find((mark) => restrictions.some((each) => each.mark === mark)) ?? null;

/**
 * Whether a record is kept from others because it is asked that it be expunged: the first time, until that is decided. One
 * that was let stand is not hidden by asking again, so that no official keeps it so (Art. 16).
 */
export const isKeptWhileAsked = ({
  expunging,
  stoodOnce,
}: Pick<RecordState, 'expunging' | 'stoodOnce'>): boolean => expunging !== null && !stoodOnce;

/**
 * Whether a record has the names of its decision no more, so that it may be filed anew: it came to nothing, and nothing
 * keeps it from others or is applied for that would. Else whoever withdrew what is repaired or suspended, or is to be,
 * would have it shown again by filing it again.
 */
export const isNameless = ({
  cameToNothing,
  restrictions,
}: Pick<RecordState, 'cameToNothing' | 'restrictions'>): boolean =>
  cameToNothing && restrictions.every(({ mark }) => mark === 'annotated');
