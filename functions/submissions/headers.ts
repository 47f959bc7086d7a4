import { consentColumn } from '../../shared/consent/column.ts';
import { asksConsent } from '../../shared/consent/state.ts';
import type { Offered } from './offer.ts';

/** The headers that a file of an item may have. */
export const headersOf = ({ format, item }: Pick<Offered, 'format' | 'item'>): readonly string[] =>
  asksConsent(item) ? [...format.headers, consentColumn] : format.headers;
