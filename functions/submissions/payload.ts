import type { Official } from '../../shared/actor.ts';
import type { Citation, Filing } from '../../shared/formats/format.ts';

/** What of a submission is kept, closed, until its rows are records. */
export interface Payload {
  official: Official;
  exemption: Citation | null;
  /** As it was when the submission came in, so that every attempt makes the same records. */
  deliveryLimitDays: number;
  filings: { row: number; filing: Filing }[];
}
