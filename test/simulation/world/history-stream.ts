/** The history's stream, its event source mapping and the schedule beside it: what entered the history reaches the sealer. */
import { createHash } from 'node:crypto';
import type { DynamoDBRecord, DynamoDBStreamEvent, AttributeValue as Value } from 'aws-lambda';
import { travelling } from '../../../functions/database/values.ts';
import { placeOf } from '../../../shared/log/log-store.ts';
import type { Item } from '../../../shared/store/dynamodb/item.ts';
import { placeIn } from '../../../shared/store/dynamodb/raw.ts';
import { Chance } from '../chance.ts';
import type { Invocations } from './invocation.ts';
import { Outages } from './outages.ts';
import type { Trouble } from './trouble.ts';
import type { World } from './world.ts';

export type Seal = (event: Partial<DynamoDBStreamEvent>) => Promise<void>;

const minute = 60_000;
/** Of the table, each of which is read by a sealer of its own. */
const shards = 2;
const batchSize = 500;
/** How long the mapping gathers. */
const gatheredMs = 5000;
/** What a stream keeps no longer, whoever has not read it. */
const keptMs = 24 * 60 * minute;
/** How often the schedule runs. A run that finds nothing changes nothing: only those are played that follow a loss. */
const scheduledMs = 5 * minute;
/** How long entries may wait while the sealer is up: some are minutes on their way, are lost, and a run that brings them in dies. */
const longestWaitMs = 30 * minute;

interface Entered {
  place: string;
  item: Item;
  atMs: number;
}

export class HistoryStream {
  private readonly queues: Entered[][] = Array.from({ length: shards }, () => []);
  private readonly seed: number;
  private readonly world: World;
  private readonly trouble: Trouble;
  private readonly invocations: Invocations;
  private readonly seal: Seal;
  private readonly outages: Outages;
  private isLacking = false;

  constructor(
    seed: number,
    { world, trouble, invocations }: { world: World; trouble: Trouble; invocations: Invocations },
    seal: Seal,
  ) {
    this.seed = seed;
    this.world = world;
    this.trouble = trouble;
    this.invocations = invocations;
    this.seal = seal;
    this.outages = new Outages({ seed, startMs: world.nowMs, trouble }, 'sealer', [30, 90]);
  }

  /** Since when whatever waits is late; null while the sealer is down, and nothing is. */
  get lateSinceMs(): number | null {
    const upSinceMs = this.outages.upSince(this.world.nowMs);
    const sinceMs = this.world.nowMs - longestWaitMs;
    return upSinceMs === null || upSinceMs > sinceMs ? null : sinceMs;
  }

  /** Takes an item that came into the history. */
  entered(item: Item): void {
    const at = placeIn(item);
    const shard = (createHash('md5').update(at.pk).digest()[0] ?? 0) % shards;
    const queue = this.queues[shard] ?? [];
    queue.push({ place: placeOf(at), item, atMs: this.world.nowMs });
    if (queue.length === 1) this.wake(queue, 1);
  }

  private chance(what: string, queue: readonly Entered[], attempt: number): Chance {
    return new Chance(this.seed, `${what}:${queue[0]?.place}:${attempt}`);
  }

  private wake(queue: Entered[], attempt: number): void {
    const chance = this.chance('sealing', queue, attempt);
    const delayMs = attempt === 1 ? this.trouble.delayMs(chance) : chance.between(20, 2000);
    this.world.at(this.world.nowMs + gatheredMs + delayMs, () => void this.deliver(queue, attempt, chance));
  }

  private async deliver(queue: Entered[], attempt: number, chance: Chance): Promise<void> {
    const downUntilMs = this.outages.until(this.world.nowMs);
    if (downUntilMs !== null) {
      this.world.at(downUntilMs, () => void this.deliver(queue, attempt, chance));
      return;
    }
    const kept = queue.findIndex(({ atMs }) => atMs >= this.world.nowMs - keptMs);
    this.lose(queue.splice(0, kept < 0 ? queue.length : kept).length);
    if (queue.length === 0) return;
    const batch = queue.slice(0, batchSize);
    const isDone = await this.delivered(batch, attempt, chance);
    if (isDone) queue.splice(0, batch.length);
    if (queue.length > 0) this.wake(queue, isDone ? 1 : attempt + 1);
  }

  /** Whether a batch needs no delivery any more: it is sealed, or given up after many failures. */
  private async delivered(batch: Entered[], attempt: number, chance: Chance): Promise<boolean> {
    if (this.trouble.happens(chance, 'history batch given up', 0.003)) {
      this.lose(batch.length);
      return true;
    }
    const Records = batch.map(({ item }) => this.record(item));
    const once = (name: string) =>
      this.invocations
        .invoke(`${name}:${batch[0]?.place}:${attempt}`, () => this.seal({ Records }))
        .then(
          () => true,
          () => false,
        );
    const isTwice = this.trouble.happens(chance, 'history batch doubled', 0.03);
    const [isDone] = await Promise.all([once('seal'), isTwice && once('seal again')]);
    return isDone;
  }

  private record = (item: Item): DynamoDBRecord => ({
    eventName: 'INSERT',
    dynamodb: { NewImage: travelling(item) as Record<string, Value> },
  });

  /** What the stream shows no more only the schedule finds. */
  private lose(count: number): void {
    if (count === 0) return;
    for (let lost = 0; lost < count; lost++) this.trouble.note('history entry lost by the stream');
    if (this.isLacking) return;
    this.isLacking = true;
    this.catchUp(1);
  }

  /** A run of the schedule. The next after one that failed comes through. */
  private catchUp(attempt: number): void {
    this.world.at(Math.floor(this.world.nowMs / scheduledMs + 1) * scheduledMs, async () => {
      if (this.outages.until(this.world.nowMs) !== null) return this.catchUp(attempt);
      this.isLacking = false;
      const run = () => this.seal({});
      try {
        if (attempt > 1) await this.invocations.observe(run);
        else await this.invocations.invoke(`catch up:${this.world.nowMs}`, run);
      } catch {
        this.isLacking = true;
        this.catchUp(attempt + 1);
      }
    });
  }
}
