import { deriveKeys } from '../../shared/keys/keys.ts';
import { dueShards } from '../../shared/store/dynamodb/tables.ts';
import { callers } from '../../test/support/callers.ts';
import { apiEvent } from '../../test/support/event.ts';
import { countingDatabase } from '../support/counting-database.ts';
import { answered, noContext } from '../support/events.ts';
import {
  atMost,
  comparedRow,
  countedRow,
  exactly,
  type Figure,
  type Row,
  timedRow,
} from '../support/figure.ts';
import { compare, interleaved } from '../support/interleave.ts';
import { dueAtOnce, dueInstant, dueItems, fillRegister, type Item } from '../support/load.ts';
import { firmCode, seedRecords } from '../support/seed.ts';
import { openStage } from '../support/stage.ts';
import { through, type Wired, wire } from '../support/wiring.ts';

const few = 10_000;
const many = 1_000_000;
const rounds = 8;
const inquiries = 200;

/** A register with as many records. */
interface Register {
  wired: Wired;
  takeCalls(): number;
}

/** The same records fall due in both registers, so that they lie in the same shards. */
const keys = deriveKeys('bench');

async function openRegister(
  count: number,
  due: readonly Item[],
  say: (line: string) => void,
): Promise<Register> {
  const opened = await openStage({ inMemory: true });
  const stage = { ...opened, keys, tables: { ...opened.tables, keys: async () => keys } };
  say(`filling a register with ${count} records`);
  await fillRegister(stage, due, count, say);
  await seedRecords(stage, 3);
  const { client, take } = countingDatabase(stage.endpoint);
  return { wired: wire(through(stage.tables, client)), takeCalls: take };
}

interface Swept {
  ms: number;
  calls: number;
}

/** Sweeps what has fallen due at an instant: as many as each time, never the same. */
async function sweptAt({ wired, takeCalls }: Register, instant: string): Promise<Swept> {
  takeCalls();
  const startedAt = performance.now();
  const archived = await wired.sweep(instant);
  const ms = performance.now() - startedAt;
  if (archived !== dueAtOnce) throw new Error(`${archived} of ${dueAtOnce} were archived.`);
  return { ms, calls: takeCalls() };
}

async function sweeps(small: Register, large: Register): Promise<Row[]> {
  const ofMany: Swept[] = [];
  const ofFew: Swept[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    if (round % 2) ofMany.push(await sweptAt(large, dueInstant(round)));
    ofFew.push(await sweptAt(small, dueInstant(round)));
    if (round % 2 === 0) ofMany.push(await sweptAt(large, dueInstant(round)));
  }
  const ms = (swept: Swept[]) => swept.slice(1).map((each) => each.ms);
  const calls = (swept: Swept[]) => swept.at(-1)?.calls ?? Number.NaN;
  const archived = await small.wired.sweep(dueInstant(rounds));
  const idle = small.takeCalls();
  if (archived !== 0) throw new Error('The idle sweep was not idle.');
  const name = `sweep of ${dueAtOnce} due among ${many}, against among ${few}`;
  return [
    comparedRow(`${name}: calls`, calls(ofMany), 'calls', calls(ofFew), exactly(1)),
    timedRow(`${name}: time`, 'ms', compare(ms(ofMany), ms(ofFew)), atMost(1.05)),
    countedRow('idle sweep, calls a shard', idle / dueShards, 'calls', exactly(1)),
  ];
}

/** Milliseconds of an inquiry, one after another. */
async function latency({ wired }: Register): Promise<number> {
  const body = { subject: firmCode, basis: { type: 'public' } };
  const startedAt = performance.now();
  for (let count = 0; count < inquiries; count += 1) {
    const event = apiEvent('POST /v1/inquiries', callers.organ, { body });
    await answered(wired.inquiries(event, noContext));
  }
  return (performance.now() - startedAt) / inquiries;
}

/** What depends on how much is due or asked for must not depend on how much is stored. */
export const scale: Figure = {
  name: 'scale',
  what: `sweep and inquiry with ${few} and with ${many} records stored`,
  async measure(say) {
    const due = dueItems(keys, rounds + 1);
    const small = await openRegister(few, due, say);
    const large = await openRegister(many, due, say);
    say('inquiring');
    const compared = await interleaved(
      2 * rounds,
      () => latency(large),
      () => latency(small),
    );
    say('sweeping');
    const name = `inquiry among ${many} records, against among ${few}`;
    return [timedRow(name, 'ms', compared, atMost(1.1)), ...(await sweeps(small, large))];
  },
};
