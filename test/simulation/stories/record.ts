/** A decision of an authority, from its submission on: everything that people do about it. */
import { fileRecord } from './filing.ts';
import { jointResponseTale } from './joint-response.ts';
import { noticeTale } from './notice.ts';
import { correctionTale, objectionTale } from './objection.ts';
import type { Tale } from './tale.ts';

export async function recordTale(tale: Tale): Promise<void> {
  const record = await fileRecord(tale);
  if (!record) return;
  tale.city.lookAround(tale.ledger, record.endMs);
  if (!record.exempt) tale.aside('notice', (aside) => noticeTale(aside, record));
  for (const [what, probability] of Object.entries({ 'objection-1': 0.35, 'objection-2': 0.12 })) {
    if (tale.acts(what, probability)) tale.aside(what, (aside) => objectionTale(aside, record));
  }
  if (tale.acts('correction', 0.4)) tale.aside('correction', (aside) => correctionTale(aside, record));
  if (record.class === 'designation' && tale.acts('measure', 0.8)) {
    tale.aside('measure', (aside) => jointResponseTale(aside, record));
  }
}
