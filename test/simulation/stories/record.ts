/** A decision of an authority, from its submission on: everything that people do about it. */

import type { RecordFacts } from '../people/ledger.ts';
import { exemptionTale } from './exemption.ts';
import { adverse, commended, fileRecord } from './filing.ts';
import { jointResponseTale, unrelatedMeasureTale } from './joint-response.ts';
import { nondisclosureTale } from './nondisclosure.ts';
import { noticeTale } from './notice.ts';
import { correctionTale, objectionTale } from './objection.ts';
import { repairTale } from './repair.ts';
import { suspensionTale } from './suspension.ts';
import { ownCorrectionTale, withdrawalTale } from './taken-back.ts';
import type { Tale } from './tale.ts';

export async function recordTale(tale: Tale): Promise<void> {
  const record = await fileRecord(tale, adverse);
  if (!record) return;
  tale.city.lookAround(tale.ledger, record.endMs);
  const [what, told] = record.exempt
    ? (['exemption', exemptionTale] as const)
    : (['notice', noticeTale] as const);
  tale.aside(what, (aside) => told(aside, record));
  afterwards(tale, record);
  if (record.isLasting || tale.acts('repair', 0.75))
    tale.aside('repair', (aside) => repairTale(aside, record));
  if (tale.acts('correction', 0.4)) tale.aside('correction', (aside) => correctionTale(aside, record));
  if (record.class === 'designation' && tale.acts('measure', 0.95)) {
    tale.aside('measure', (aside) => jointResponseTale(aside, record));
  }
  if (
    record.class !== 'designation' &&
    record.provider === 'market-regulation' &&
    tale.acts('unrelated', 0.2)
  ) {
    tale.aside('unrelated', (aside) => unrelatedMeasureTale(aside, record));
  }
}

/** In effect at once: nobody is told before, and there is nothing to reply to. */
export async function commendationTale(tale: Tale): Promise<void> {
  const record = await fileRecord(tale, commended);
  if (!record) return;
  tale.city.lookAround(tale.ledger, record.endMs);
  afterwards(tale, record);
  if (tale.acts('nondisclosure', 0.8)) {
    tale.aside('nondisclosure', (aside) => nondisclosureTale(aside, record));
  }
}

/** What becomes of what is on record, whomever it speaks for. */
function afterwards(tale: Tale, record: RecordFacts): void {
  for (const [which, probability] of Object.entries({ 'objection-1': 0.35, 'objection-2': 0.12 })) {
    if (tale.acts(which, probability)) tale.aside(which, (aside) => objectionTale(aside, record));
  }
  const contested = record.class === 'designation' ? 0.6 : 0.3;
  for (const [which, probability] of Object.entries({
    'proceedings-1': contested,
    'proceedings-2': contested / 2,
  })) {
    if (tale.acts(which, probability)) tale.aside(which, (aside) => suspensionTale(aside, record));
  }
  if (tale.acts('own correction', 0.3))
    tale.aside('own correction', (aside) => ownCorrectionTale(aside, record));
  // A measure may rest on it, which ends with it.
  if (!record.isLasting && tale.acts('withdrawal', record.class === 'designation' ? 0.5 : 0.2))
    tale.aside('withdrawal', (aside) => withdrawalTale(aside, record));
}
