import type { ApplicationState } from '../application/state.ts';
import { applicationId, expungementOf } from '../ids.ts';
import { platformUnits } from '../process/process.ts';
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

/** An expungement of a record as it is asked for. Its identifier names the record, so that all of one lie side by side. */
export const askExpungement = (
  { id: record, provider, subject }: RecordState,
  asking: Asking,
  now: Instant,
): ExpungementState => ({
  ...asked(asking, now),
  id: applicationId('expungement', record, asking.id),
  subject,
  record,
  application: null,
  provider,
});

/** One of an application, whose identifier begins as that of the application. */
export const askExpungementOfApplication = (
  { id: application, provider, subject }: ApplicationState,
  asking: Asking,
  now: Instant,
): ExpungementState => ({
  ...asked(asking, now),
  id: expungementOf(application, now, asking.id),
  subject,
  record: null,
  application,
  provider,
});

/** What is the same whatever it is of. */
const asked = (
  { information, by, document, reasons }: Asking,
  now: Instant,
): Omit<ExpungementState, 'id' | 'subject' | 'record' | 'application' | 'provider'> => ({
  kind: 'expungement',
  status: 'asked',
  stalledAt: null,
  askedAt: now,
  askedBy: by,
  dueAt: periodEnd(civilDateOf(now), law.expunging.period),
  decision: null,
  remaining: null,
  secret: { information, asked: { document, reasons }, decided: null },
});

/** The units that have to do with it among those that provide: whose record it is about, and which asked. */
export const providersOf = ({
  provider,
  askedBy,
}: Pick<ExpungementState, 'provider' | 'askedBy'>): string[] =>
  [...new Set([provider ?? askedBy.unit, askedBy.unit])].filter((unit) => unit !== platformUnits.handler);
