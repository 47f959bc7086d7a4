import { type ConsentState, inForce } from '../../shared/consent/state.ts';
import { type Instant, lastDayBefore } from '../../shared/time/civil.ts';

/** What a consent covers, as the unit reads it that it names: nothing else of it. */
const showCovered = ({ id, kinds, purposes, until }: ConsentState) => ({
  id,
  kinds,
  purposes,
  until,
  lastDay: lastDayBefore(until),
});

/** A consent in force, for the unit that it names; null where it holds no more, whatever ended it. */
export const showToUnit = (consent: ConsentState, unit: string | null, at: Instant) =>
  consent.to === unit && inForce(consent, at) ? showCovered(consent) : null;

/** A consent as its person sees it. What is over is over on its second. */
export const showOwn = (at: Instant) => (consent: ConsentState, version: number) => ({
  ...showCovered(consent),
  version,
  status: consent.status === 'given' && at >= consent.until ? ('expired' as const) : consent.status,
  to: consent.to,
  givenAt: consent.givenAt,
  withdrawnAt: consent.withdrawnAt,
  notice: consent.notice,
});
