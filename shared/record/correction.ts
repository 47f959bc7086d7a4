/** What any correction of a record is held to, whoever decides on it. */
import type { Instant } from '../time/civil.ts';
import type { Correction } from './commands.ts';
import type { RecordState } from './state.ts';

/** A correction never keeps somebody on record longer than they were told. */
export const endAfter = ({ endsAt }: RecordState, corrected: Pick<Correction, 'endsAt'>): Instant =>
  corrected.endsAt < endsAt ? corrected.endsAt : endsAt;

/** What of a correction is kept closed, with its event. */
export const correctedTo = ({
  filing,
  names,
  licence,
}: Correction): Pick<Correction, 'filing' | 'names' | 'licence'> => ({
  filing,
  names,
  ...(licence ? { licence } : {}),
});

/** How many names its decision may have had: each is let go in the one transaction in which it comes to nothing. */
export const maximumNames = 40;

export const hasTooManyNames = ({ names: had }: RecordState, { names }: Pick<Correction, 'names'>): boolean =>
  new Set([...had, ...names]).size > maximumNames;
