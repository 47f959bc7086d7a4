/** The recorded person lets a bank look, for a time, and may take it back (Art. 13). */
import { addDays } from '../../../shared/time/civil.ts';
import { holds } from '../invariants/broken.ts';
import { dateOf, day, endOf } from '../people/calendar.ts';
import { bank, citizen } from '../people/callers.ts';
import type { Ask } from '../people/client.ts';
import type { AuthorizationFacts } from '../people/ledger.ts';
import type { Tale } from './tale.ts';

export async function authorizationTale(tale: Tale): Promise<void> {
  await tale.notAtMidnight();
  const chance = tale.chance('authorization');
  const until = addDays(dateOf(tale.nowMs), chance.between(1, 90));
  const granting: Ask = {
    as: citizen(tale.ledger.subject),
    method: 'POST',
    path: '/v1/authorizations',
    body: { to: bank.unit, purpose: '贷款', until },
  };
  let granted: AuthorizationFacts | null = null;
  await tale.change('grant', granting, ({ status, body }) => {
    holds(status === 201, '11', `An authorization was answered with ${status}`);
    granted = { id: body.id, sinceMs: tale.nowMs, untilMs: endOf(until), revoked: false };
    tale.ledger.authorizations.set(body.id, granted);
    tale.ledger.acknowledge(body.id, 'AuthorizationGranted');
    tale.city.lookAround(tale.ledger, granted.untilMs);
  });
  if (granted && tale.acts('revoke', 0.4)) await revoke(tale, granted);
}

async function revoke(tale: Tale, granted: AuthorizationFacts): Promise<void> {
  await tale.later(tale.chance('revoke').between(0, 30 * day));
  const revoking: Ask = {
    as: citizen(tale.ledger.subject),
    method: 'POST',
    path: '/v1/authorizations/{id}/revocations',
    id: granted.id,
    body: {},
  };
  await tale.change('revoke', revoking, ({ status }) => {
    holds(status === 201, '11', `A revocation was answered with ${status}`);
    granted.revoked = true;
    tale.ledger.acknowledge(granted.id, 'AuthorizationRevoked');
  });
}
