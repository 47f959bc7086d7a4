/** What of an application is shown while two officials decide whether it must be destroyed, and what is left then (Art. 16). */
import { isExpungingLost } from '../process/loss.ts';
import { isKeptWhileAsked } from '../record/kept.ts';
import type { ApplicationState } from './state.ts';

export const wordings = ['as-written', 'kept-while-asked', 'expunged'] as const;
/** Whether what an application says is shown to somebody, and why not. */
export type Wording = (typeof wordings)[number];

/**
 * Whether what an application says is kept from all but its subject and supervision: the first time that it is asked for,
 * until that is decided; and where it came back with a restore that knows nothing of its expunging. One that is open is
 * owed its decision, and is read by who gives it.
 */
const isKept = (state: ApplicationState): boolean =>
  isKeptWhileAsked(state) || (isExpungingLost(state) && state.status !== 'open');

/** Who reads an application: whom it is about, who may have it destroyed, anybody else who may. */
export type WordingReader = 'subject' | 'supervision' | 'others';

/** Whether what an application says is shown to somebody who reads it. */
export function wordingFor(state: ApplicationState, to: WordingReader): Wording {
  if (state.expunged) return 'expunged';
  return to === 'others' && isKept(state) ? 'kept-while-asked' : 'as-written';
}

/**
 * What stands where an application said something: by which pledge on record it was made, where it was, and nothing else. Who
 * filed its record is in that record.
 */
export const nothingWritten = (pledgeId: string | null = null): ApplicationState['secret'] => ({
  statement: '',
  fields: pledgeId === null ? {} : { pledgeId },
  filedBy: null,
  missing: null,
  reasons: null,
  document: null,
  asked: null,
  answered: null,
});
