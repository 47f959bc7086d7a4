/** The notices that a recorded person gets, as they are shown. */
import * as z from 'zod/mini';
import type { MeasureNotice } from '../../shared/joint-response/notice.ts';
import type { ShownNotice } from '../../shared/notices.ts';
import type { ObjectionNotice } from '../../shared/objection/notice.ts';
import { objectionOutcomes } from '../../shared/objection/state.ts';
import { words } from '../answers.ts';
import { recordNotice } from '../notices/operations.ts';
import { type Held, instant, official, type Same } from '../schemas.ts';

export const objectionNotice = z.strictObject({
  id: z.string(),
  kind: z.literal('objection-decided'),
  issuedAt: instant,
  record: z.string(),
  outcome: z.enum(objectionOutcomes),
  reasons: z.nullable(z.string()),
  official,
  remedies: words,
});

export const measureNotice = z.strictObject({
  id: z.string(),
  kind: z.literal('joint-measure'),
  issuedAt: instant,
  record: z.string(),
  measure: words,
  basis: words,
  reason: z.string(),
  initiator: z.string(),
  implementingUnits: z.array(z.string()),
  remedies: words,
  removal: words,
});

export const notice = z.union([recordNotice, objectionNotice, measureNotice]);

export type HeldSchemas = Held<{
  notice: Same<z.infer<typeof notice>, ShownNotice>;
  objectionNotice: Same<z.infer<typeof objectionNotice>, ObjectionNotice>;
  measureNotice: Same<z.infer<typeof measureNotice>, MeasureNotice>;
}>;
