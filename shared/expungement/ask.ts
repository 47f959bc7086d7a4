import { applicationId } from '../ids.ts';
import type { RecordState } from '../record/state.ts';
import { law, type ProhibitedInformation } from '../regulation.ts';
import { civilDateOf, type Instant } from '../time/civil.ts';
import { periodEnd } from '../time/period.ts';
import type { ActingOfficial, ExpungementState, Grounds } from './state.ts';

/** What an official asks for, and on what. */
export interface Asking extends Grounds {
  /** A UUID that no other case was given. */
  id: string;
  information: ProhibitedInformation;
  by: ActingOfficial;
}

/** An expungement as it is asked for. Its identifier names the record, so that both are read in one round trip. */
export const askExpungement = (
  { id: record, provider, subject }: RecordState,
  { id, information, by, document, reasons }: Asking,
  now: Instant,
): ExpungementState => ({
  kind: 'expungement',
  id: applicationId('expungement', record, id),
  subject,
  status: 'asked',
  stalledAt: null,
  record,
  provider,
  askedAt: now,
  askedBy: by,
  dueAt: periodEnd(civilDateOf(now), law.expunging.period),
  decision: null,
  remaining: null,
  secret: { information, asked: { document, reasons }, decided: null },
});
