/** What the unit that filed a record does with it once it is in effect: it corrects it, or takes it back (Art. 10). */
import type { Client } from '../../../client/src/index.ts';
import { versionOf } from '../../../local/acts/answered.ts';
import { readRecord } from '../../../local/acts/read.ts';
import { correctRecord, withdrawRecord } from '../../../local/acts/record.ts';
import { day, hour } from '../people/calendar.ts';
import { machine, provider, providers } from '../people/callers.ts';
import { correcting, isHeard, type RecordFacts, settledIn, stands } from '../people/ledger.ts';
import { keptBecause } from '../people/marks.ts';
import { correction, renumbering, withCorrected } from '../people/rows.ts';
import { decideOnce } from './decide.ts';
import { fileAgain } from './filing.ts';
import type { Tale } from './tale.ts';

const because = { document: '生效文书', reason: '原决定已被撤销' };

/** Waits until it is in effect and nothing that was filed again is on its way; false where that does not come. */
async function inEffectLater(tale: Tale, record: RecordFacts): Promise<boolean> {
  await tale.later(tale.chance('when').between(hour, 200 * day));
  while (tale.nowMs < record.endMs - day) {
    await tale.notAtMidnight();
    if (record.withdrawnMs !== null || record.deleted) return false;
    if (settledIn(record, tale.nowMs) && !record.filedAgain) return tale.nowMs < record.endMs - day;
    await tale.later(record.filedAgain ? hour : 20 * day);
  }
  return false;
}

const gone = (tale: Tale, record: RecordFacts): boolean =>
  !stands(record, tale.nowMs + hour) ||
  record.decision?.outcome === 'withdraw' ||
  ['repaired', 'undisclosed'].includes(keptBecause(record) ?? '');

export async function ownCorrectionTale(tale: Tale, record: RecordFacts): Promise<void> {
  if (!(await inEffectLater(tale, record)) || (record.exempt && isHeard(record, tale.nowMs))) return;
  const number = tale.acts('renumbered', 0.6) ? renumbering(record.class, tale.name) : null;
  const body = { ...because, corrections: { ...correction(record.class, tale.name), ...number } };
  const numbers = [1, 2].map((each) => `${record.provider}-official-${each}`);
  const others = numbers.filter((official) => official !== record.filedBy);
  if (tale.acts('corrected by who filed', 0.4)) {
    const as = provider(record.provider, record.filedBy);
    const read = { as, act: (client: Client) => readRecord(client, record.id) };
    const version = versionOf(await tale.city.door.look(read)) || '"0"';
    const act = (client: Client) => correctRecord(client, record.id, version, body);
    await tale.refused('13', 'corrected by who filed', { as, act }, [403, 404, 409, 412]);
  }
  await decideOnce(tale, {
    on: record,
    read: (client) => readRecord(client, record.id),
    officials: others.slice(0, 1).map((official) => provider(record.provider, official)),
    decide: (client, version) => {
      correcting(record);
      return correctRecord(client, record.id, version, body);
    },
    known: () => {
      record.corrected = true;
      record.readsOtherwise = 'yes';
      tale.ledger.acknowledge(record.id, 'ProviderCorrected');
    },
    gone: () => gone(tale, record) || record.withdrawnMs !== null || record.isSettled,
  });
  if (!number || !record.corrected) return;
  const corrected = withCorrected(record.filed, number);
  tale.aside('under its old number', (aside) => fileAgain(aside, record));
  tale.aside('under its new number', (aside) => fileAgain(aside, record, corrected));
}

export async function withdrawalTale(tale: Tale, record: RecordFacts): Promise<void> {
  if (await inEffectLater(tale, record)) await withdrawn(tale, record);
}

/** While it is being withdrawn nobody can say whether it is. */
export async function withdrawn(tale: Tale, record: RecordFacts): Promise<void> {
  tale.ledger.pending++;
  try {
    await unlawful(tale, record);
    record.withdrawnMs = tale.nowMs;
    let isDone = false;
    await decideOnce(tale, {
      on: record,
      read: (client) => readRecord(client, record.id),
      officials: [1, 2]
        .slice(0, tale.acts('two at once', 0.3) ? 2 : 1)
        .map((number) => provider(record.provider, `${record.provider}-official-${number}`)),
      decide: (client, version) => withdrawRecord(client, record.id, version, because),
      known: () => {
        isDone = true;
        record.withdrawnMs = tale.nowMs;
        tale.ledger.acknowledge(record.id, 'RecordWithdrawn');
      },
      gone: () => gone(tale, record),
    });
    if (!isDone) record.withdrawnMs = null;
  } finally {
    tale.ledger.pending--;
    tale.city.changed(tale.ledger);
  }
  tale.city.lookAround(tale.ledger, tale.nowMs);
  if (!tale.acts('corrected after', 0.4) || gone(tale, record) || record.withdrawnMs === null) return;
  const act = (client: Client) =>
    correctRecord(client, record.id, '"0"', {
      ...because,
      corrections: correction(record.class, `${tale.name}/after`),
    });
  await tale.refused(
    '11',
    'corrected what is withdrawn',
    { as: provider(record.provider), act },
    [404, 409, 412],
  );
}

/** Nobody else takes it back, nor does a machine of the unit. */
async function unlawful(tale: Tale, record: RecordFacts): Promise<void> {
  const as = provider(record.provider);
  const version = versionOf(
    await tale.city.door.look({ as, act: (client) => readRecord(client, record.id) }),
  );
  const act = (client: Client) => withdrawRecord(client, record.id, version || '"0"', because);
  if (tale.acts('by another unit', 0.3)) {
    const other = providers.find((unit) => unit !== record.provider) ?? '';
    await tale.refused('13', 'withdrawn by another unit', { as: provider(other), act }, [404]);
  }
  if (tale.acts('by a machine', 0.3)) {
    await tale.refused('13', 'withdrawn by a machine', { as: machine(as), act }, [403]);
  }
}
