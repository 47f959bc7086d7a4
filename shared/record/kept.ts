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

type Objectable = Pick<RecordState, 'restrictions' | 'secret' | 'heldBy'>;

/** The objections that are open to a record. */
export const openObjections = ({ restrictions }: Pick<RecordState, 'restrictions'>): string[] =>
  restrictions.flatMap(({ mark, application }) => (mark === 'annotated' ? [application] : []));

/** Whether an objection that was open as a record came to nothing is open still. */
function isObjectedTo({ restrictions, secret, heldBy }: Objectable): boolean {
  if (heldBy) return openObjections({ restrictions }).some((each) => heldBy.includes(each));
  // An earlier release noted no more than when it was withdrawn.
  const at = secret.withdrawal?.at;
  return at !== undefined && restrictions.some(({ mark, since }) => mark === 'annotated' && since < at);
}

/**
 * Whether a record has the names of its decision no more, so that it may be filed anew: it came to nothing, nothing keeps
 * it from others or is applied for that would, and that was not under an objection which is still to be decided. Else
 * whoever withdrew what is repaired, suspended or objected to, or is to be, gave in to a reply on it, or let its notice go
 * back, would have it shown again by filing it again. Whoever objects later objects to what is free already: what has let go of names takes none back.
 */
export const isNameless = (state: Pick<RecordState, 'cameToNothing'> & Objectable): boolean =>
  state.cameToNothing && state.restrictions.every(({ mark }) => mark === 'annotated') && !isObjectedTo(state);
