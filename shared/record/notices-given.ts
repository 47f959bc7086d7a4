import type { NoticeEntry } from '../process/process.ts';
import { itemEndedNotices } from './item-ended-notice.ts';
import { providerActNotices } from './provider-act.ts';
import type { RecordState } from './state.ts';

/**
 * Every notice that a record has given: before it was listed, or that it stands without one by a cited law; what its unit
 * made of it since (Art. 10, 11).
 */
export function noticesGiven(state: RecordState): NoticeEntry[] {
  const { notice, exemption, filedAt, expunged } = state;
  if (expunged) return expunged.given;
  return [
    ...(notice ? [{ kind: 'notice-before-listing' as const, issuedAt: notice.issuedAt }] : []),
    ...(exemption ? [{ kind: 'listed-under-exemption' as const, issuedAt: filedAt }] : []),
    ...providerActNotices(state),
    ...itemEndedNotices(state),
  ];
}
