/** The recorded person lets a bank look, for a time, and may take it back (Art. 13). */
import type { Client } from '../../../client/src/index.ts';
import { authorize, revoke } from '../../../local/acts/inquire.ts';
import { addDays } from '../../../shared/time/civil.ts';
import { holds } from '../invariants/broken.ts';
import { dateOf, day, endOf } from '../people/calendar.ts';
import { bank, citizen } from '../people/callers.ts';
import type { AuthorizationFacts } from '../people/ledger.ts';
import type { Tale } from './tale.ts';

export async function authorizationTale(tale: Tale): Promise<void> {
  await tale.notAtMidnight();
  const chance = tale.chance('authorization');
  const until = addDays(dateOf(tale.nowMs), chance.between(1, 90));
  const grant = { to: bank.unit, purpose: '贷款', until };
  const granting = {
    as: citizen(tale.ledger.subject),
    act: (client: Client) => authorize(client, grant),
  };
  let granted: AuthorizationFacts | null = null;
  await tale.change('grant', granting, ({ status, body }) => {
    holds(status === 201, '11', `An authorization was answered with ${status}`);
    granted = { id: body.id, sinceMs: tale.nowMs, untilMs: endOf(until), revoked: false };
    tale.ledger.authorizations.set(body.id, granted);
    tale.ledger.acknowledge(body.id, 'AuthorizationGranted');
    tale.city.lookAround(tale.ledger, granted.untilMs);
  });
  if (granted && tale.acts('revoke', 0.4)) await takeBack(tale, granted);
}

async function takeBack(tale: Tale, granted: AuthorizationFacts): Promise<void> {
  await tale.later(tale.chance('revoke').between(0, 30 * day));
  const revoking = {
    as: citizen(tale.ledger.subject),
    act: (client: Client) => revoke(client, granted.id),
  };
  await tale.change('revoke', revoking, ({ status }) => {
    holds(status === 201, '11', `A revocation was answered with ${status}`);
    granted.revoked = true;
    tale.ledger.acknowledge(granted.id, 'AuthorizationRevoked');
  });
}
