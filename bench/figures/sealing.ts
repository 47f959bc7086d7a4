import { randomUUID } from 'node:crypto';
import { seal } from '../../functions/sealer/seal.ts';
import type { Access } from '../../shared/history/access.ts';
import { subjectKey } from '../../shared/keys/keys.ts';
import type { Leaf } from '../../shared/log/leaf.ts';
import { leafHash, nodeHash } from '../../shared/log/tree.ts';
import { lookItems } from '../../shared/store/dynamodb/accesses.ts';
import type { Item } from '../../shared/store/dynamodb/item.ts';
import { changeItems } from '../../shared/store/dynamodb/items.ts';
import { leafOf } from '../../shared/store/dynamodb/leaves.ts';
import { dynamoLog } from '../../shared/store/dynamodb/log.ts';
import { memoryObjects, ownSigner } from '../../test/support/log.ts';
import { atMost, comparedRow, countedRow, type Figure, type Row, timedRow } from '../support/figure.ts';
import { interleaved } from '../support/interleave.ts';
import { memoryLog } from '../support/memory-log.ts';
import { processorTime } from '../support/processor-time.ts';
import { startProxy } from '../support/proxy.ts';
import { firmCode, now, recordAbout } from '../support/seed.ts';
import { databaseAt, logTable, openStage, type Stage } from '../support/stage.ts';
import { itemBytes, WriteMeter } from '../support/write-units.ts';

/** How many entries are sealed together: where hardly anything happens, where something does, and at the most. */
const sizes = [1, 10, 500] as const;
const day = 1_000_000;
/** The sealer is called every five seconds at the most (`infra/sealing.ts`), where as much happens by day as by night. */
const batchesADay = (24 * 60 * 60) / 5;
const sampled = 40;
const rounds = 25;
const times = 10;
const together = 500;

const kinds = {
  look: {
    put: 1,
    item(stage: Stage): Item {
      const [item] = lookItems(stage.keys, look(stage));
      if (!item) throw new Error('A look has its entry.');
      return item;
    },
  },
  /** Its event is written in a transaction, at twice the price. */
  change: {
    put: 2,
    item({ keys }: Stage): Item {
      const [event] = changeItems(keys, recordAbout({ keys }, firmCode.code).change).events;
      if (!event) throw new Error('A record that is filed has an event.');
      return event;
    },
  },
};

const look = ({ keys }: Stage): Access => ({
  id: randomUUID(),
  subject: subjectKey(keys, firmCode),
  at: now,
  page: 1,
  entry: randomUUID(),
  pageAt: now,
  unit: 'market-regulation',
  client: 'bench',
  official: null,
  basis: { type: 'public' },
  matter: null,
  outcome: 'shown',
  seen: [],
});

const several = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** A log in the stage's table, whose writes are metered and whose objects are counted. */
async function meteredLog(stage: Stage) {
  const meter = new WriteMeter(stage.tables);
  const proxy = await startProxy(stage.endpoint, meter.around);
  const objects = memoryObjects();
  const log = dynamoLog({ client: databaseAt(proxy.endpoint), log: logTable() });
  const sealing = { log, objects, signer: ownSigner('bench.example/log') };
  return {
    /** Seals some; gives the write units. */
    async units(leaves: Leaf[]): Promise<number> {
      await seal(sealing, leaves);
      return meter.take().units;
    },
    kept: objects.kept,
  };
}

type MeteredLog = Awaited<ReturnType<typeof meteredLog>>;

/** What an entry costs with its seal, beside what it costs alone. */
async function entries(stage: Stage, log: MeteredLog): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [kind, { put, item }] of Object.entries(kinds)) {
    for (const size of sizes) {
      const items = several(size, () => item(stage));
      const alone = items.reduce((sum, each) => sum + put * Math.ceil(itemBytes(each) / 1024), 0) / size;
      const sealed = (await log.units(items.map(leafOf))) / size;
      const name = `write units of a ${kind} in the history with its seal, ${size} sealed together`;
      rows.push(comparedRow(name, alone + sealed, 'write units', alone));
    }
  }
  return rows;
}

/** What a million a day leave: computed from what as many batches as come in three minutes write, each of as many entries as then come together. */
async function aDay(stage: Stage, log: MeteredLog): Promise<Row[]> {
  const size = Math.round(day / batchesADay);
  const before = new Set(log.kept.keys());
  let units = 0;
  for (let batch = 0; batch < sampled; batch++)
    units += await log.units(several(size, () => leafOf(kinds.look.item(stage))));
  const added = [...log.kept].filter(([name]) => !before.has(name));
  const bytes = added.reduce((sum, [, object]) => sum + object.length, 0);
  const computed = (measured: number): number => (measured / sampled) * batchesADay;
  const of = `${day} entries a day, ${size} together, computed from ${sampled} batches`;
  return [
    countedRow(`write units of sealing ${of}`, Math.round(computed(units)), 'write units'),
    countedRow(`objects of ${of}`, Math.round(computed(added.length)), 'objects'),
    countedRow(`size of the objects of ${of}`, computed(bytes) / 1e9, 'GB'),
  ];
}

/** The root over hashes (RFC 6962, 2.1). */
function rootOf(hashes: readonly Uint8Array[]): Uint8Array {
  const [first, ...more] = hashes;
  if (!first || more.length === 0) return first ?? new Uint8Array();
  const split = 2 ** Math.ceil(Math.log2(hashes.length) - 1);
  return nodeHash(rootOf(hashes.slice(0, split)), rootOf(hashes.slice(split)));
}

/** The sealer's own work, beside hashing the same entries into a tree. */
async function work(stage: Stage): Promise<Row> {
  const leaves = several(together, () => leafOf(kinds.look.item(stage)));
  const each = async (once: () => Promise<unknown>) =>
    (await processorTime(async () => {
      for (let time = 0; time < times; time++) await once();
    })) / times;
  const sealed = () =>
    seal({ log: memoryLog(), objects: memoryObjects(), signer: ownSigner('bench.example/log') }, leaves);
  const hashed = async () => rootOf(leaves.map(({ entry }) => leafHash(entry)));
  const compared = await interleaved(
    rounds,
    () => each(sealed),
    () => each(hashed),
  );
  return timedRow(`sealing ${together} entries`, 'µs', compared, atMost(5));
}

/** What the log of the history costs. */
export const sealing: Figure = {
  name: 'sealing',
  what: 'write units and objects of sealing, and its processor time without database and bucket, against hashing the same entries into a tree',
  async measure(say) {
    const stage = await openStage();
    const log = await meteredLog(stage);
    say('entries');
    const rows = await entries(stage, log);
    say('a day');
    rows.push(...(await aDay(stage, log)));
    say('processor time');
    rows.push(await work(stage));
    return rows;
  },
};
