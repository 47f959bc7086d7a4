/** In whose hands an objection is: claimed, sometimes by two at once, given back, given to another (Art. 33). */
import type { Client } from '../../../client/src/index.ts';
import { versionOf } from '../../../local/acts/answered.ts';
import {
  assignObjection,
  claimObjection,
  decideObjection,
  readObjection,
  releaseObjection,
} from '../../../local/acts/object.ts';
import { holds } from '../invariants/broken.ts';
import { handler, machine, supervision } from '../people/callers.ts';
import type { Ask } from '../people/door.ts';
import type { ObjectionFacts } from '../people/ledger.ts';
import { bothAtOnce } from './at-once.ts';
import type { Tale } from './tale.ts';

const officials = ['handler-1', 'handler-2'] as const;

const otherThan = (official: string | null) => (official === 'handler-1' ? 'handler-2' : 'handler-1');

/** Some handlers claim an objection as soon as it is there; some give it back, and another claims it. */
export async function handled(tale: Tale, objection: ObjectionFacts): Promise<void> {
  if (!tale.acts('claim', 0.6)) return;
  const { id } = objection;
  if (tale.acts('claimed by a machine', 0.2)) {
    const act = (client: Client) => claimObjection(client, id);
    await tale.refused('claims', 'claimed by a machine', { as: machine(handler()), act }, [403]);
  }
  if (tale.acts('claimed by supervision', 0.2)) {
    const act = (client: Client) => claimObjection(client, id);
    await tale.refused('claims', 'claimed by supervision', { as: supervision, act }, [403]);
  }
  await claimed(tale, objection, 'claim', officials);
  if (!tale.acts('give back', 0.3)) return;
  const act = (client: Client) => releaseObjection(client, id);
  const other = { as: handler(otherThan(objection.handler)), act };
  await tale.refused('claims', 'given back by another', other, [403]);
  const official = objection.handler;
  const ask = { as: handler(official ?? undefined), act };
  await tale.change('release', ask, ({ status }) => {
    holds(status === 201, 'claims', `Giving back an objection was answered with ${status}`);
    objection.handler = null;
    tale.ledger.acknowledge(id, 'ObjectionReleased');
  });
  if (tale.acts('claim again', 0.7)) await claimed(tale, objection, 'claim-again', [otherThan(official)]);
}

/** Of two who claim it at once one gets it. */
function claimed(tale: Tale, objection: ObjectionFacts, what: string, by: readonly string[]): Promise<void> {
  const asks = by.map(
    (official): Ask<unknown> => ({
      as: handler(official),
      act: (client) => claimObjection(client, objection.id),
    }),
  );
  return bothAtOnce(tale, what, asks, 0.4, (_, index) => {
    objection.handler = by[index] ?? null;
    tale.ledger.acknowledge(objection.id, 'ObjectionClaimed');
  });
}

/** Supervision gives it to another, whoever has it. */
export async function reassigned(tale: Tale, objection: ObjectionFacts): Promise<void> {
  if (!tale.acts('reassigned', 0.3)) return;
  const { id } = objection;
  const official = otherThan(objection.handler);
  const body = { official: { id: official, name: official }, reason: '改派' };
  const act = (client: Client) => assignObjection(client, id, body);
  await tale.refused('claims', 'reassigned by a handler', { as: handler(official), act }, [403]);
  await tale.change('assign', { as: supervision, act }, ({ status }) => {
    holds(status === 201, 'claims', `Giving an objection to another was answered with ${status}`);
    objection.handler = official;
    tale.ledger.acknowledge(id, 'ObjectionAssigned');
  });
}

/** Who has not claimed what another has does not decide it, on whatever version. */
export async function notByAnother(tale: Tale, { id, handler: official }: ObjectionFacts): Promise<void> {
  if (official === null || !tale.acts('by another', 0.5)) return;
  const reading = { as: handler(official), act: (client: Client) => readObjection(client, id) };
  const version = versionOf(await tale.city.door.look(reading));
  const body = { outcome: 'upheld', reasons: '理由' } as const;
  const act = (client: Client) => decideObjection(client, id, version, body);
  // What else is open to the record may have moved it meanwhile.
  const ask = { as: handler(otherThan(official)), act };
  await tale.refused('claims', 'decided by another', ask, [403, 412]);
}

/** Who decides: whoever has it; where nobody has, one or two, of whom one is faster. */
export const decidingOfficials = (tale: Tale, { handler: official }: ObjectionFacts): string[] => {
  if (official !== null) return [official];
  return tale.acts('two at once', 0.2) ? [...officials] : ['handler-1'];
};
