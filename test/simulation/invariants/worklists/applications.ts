/** What is to be done on applications, and who was told to stop using what they saw. */
import type { Client } from '../../../../client/src/index.ts';
import { readApplication } from '../../../../local/acts/apply.ts';
import { page } from '../../../../local/acts/read.ts';
import { Chance } from '../../chance.ts';
import type { City } from '../../city.ts';
import { citizen } from '../../people/callers.ts';
import type { Ledger, ObjectionFacts } from '../../people/ledger.ts';
import { inQuery, readList } from '../../people/lists.ts';
import type { ApplicationFacts } from '../../people/marks.ts';
import { type ShownRecall, sweptWithinMs } from '../looked.ts';

import { atOnce, type Expected, onceDue } from './expected.ts';

export function objectionEntries(
  { id, dueMs, handler: official, decided, asking }: ObjectionFacts,
  graceMs: number,
): Expected[] {
  if (decided) return askingEntries(id, asking);
  const entry = { case: id, what: 'decide-objection', dueMs: [dueMs], handler: official };
  return [
    { unit: 'management-body', ...entry, ...atOnce },
    { unit: 'supervision', ...entry, ...onceDue(dueMs, graceMs) },
  ];
}

/** Who was asked for what is missing has it to do until it answers; the sweep marks what is overdue. */
function askingEntries(id: string, asking: ObjectionFacts['asking']): Expected[] {
  if (!asking || asking.answered) return [];
  const entry = { case: id, what: 'file-missing', dueMs: [asking.answerByMs] };
  return [
    { unit: asking.unit, ...entry, ...atOnce },
    { unit: 'supervision', ...entry, ...onceDue(asking.answerByMs, sweptWithinMs) },
  ];
}

/** What units are told to stop using, as its subject reads it: only of records that turned out wrong there is any. */
export async function recallsOf(city: City, { subject, records }: Ledger): Promise<ShownRecall[]> {
  const hasChanged = [...records.keys()].some((record) => city.sightings.changesOf(record).length > 0);
  if (!hasChanged) return [];
  return readList(
    'own recalls',
    async (goOn) => {
      const act = (client: Client) => page(client, '/v1/me/recalls', inQuery(goOn));
      return (await city.door.look({ as: citizen(subject), act })).body;
    },
    new Chance(city.plan.seed, `recalls:${subject.index}:${city.simulated.world.nowMs}`),
    ({ id }) => id,
  );
}

/** Who was told has it to do until it answers or is told anew; supervision hears of it once that is overdue. */
export function recallEntries({ id, unit, status, dueAt }: ShownRecall): Expected[] {
  if (status !== 'open') return [];
  const dueMs = Date.parse(dueAt);
  const entry = { case: id, dueMs: [dueMs] };
  return [
    { unit, ...entry, what: 'stop-using', ...atOnce },
    { unit: 'supervision', ...entry, what: 'recall-overdue', ...onceDue(dueMs, sweptWithinMs) },
  ];
}

/** What has a limit is to be decided by who decides it, and is escalated by the sweep once it is overdue. */
export function applicationEntries({
  id,
  kind,
  status,
  dueMs,
  handler: official,
  decidedBy,
}: ApplicationFacts): Expected[] {
  if (status !== 'open' || kind === 'suspension') return [];
  const entry = { case: id, what: `decide-${kind}`, dueMs: [dueMs], handler: official };
  return [
    { unit: decidedBy, ...entry, ...atOnce },
    { unit: 'supervision', ...entry, ...onceDue(dueMs, sweptWithinMs) },
  ];
}

/** What proceedings are about is a handler's to end, next looked at when its subject reads that it is. */
export async function suspensionsOf(city: City, { subject, applications }: Ledger): Promise<Expected[]> {
  const open = [...applications.values()].filter(
    ({ kind, status }) => kind === 'suspension' && status === 'open',
  );
  return Promise.all(
    open.map(async ({ id, handler: official }): Promise<Expected> => {
      const act = (client: Client) => readApplication(client, 'suspension', id);
      const { body } = await city.door.look({ as: citizen(subject), act });
      const dueMs = [Date.parse(body.dueAt)];
      return {
        unit: 'management-body',
        case: id,
        what: 'decide-suspension',
        dueMs,
        handler: official,
        ...atOnce,
      };
    }),
  );
}
