/** The register's stream and its event source mapping: what was written to be sent reaches the dispatcher, in order. */
import type { DynamoDBBatchResponse, DynamoDBRecord, AttributeValue as Value } from 'aws-lambda';
import type { Item } from '../../../shared/store/dynamodb/item.ts';
import { schema } from '../../../shared/store/dynamodb/tables.ts';
import { Chance } from '../chance.ts';
import type { Invocations } from './invocation.ts';
import { Outages } from './outages.ts';
import type { Trouble } from './trouble.ts';
import type { World } from './world.ts';

export type Dispatch = (event: { Records: DynamoDBRecord[] }) => Promise<DynamoDBBatchResponse>;

const batchSize = 10;
/** What a stream keeps no longer, whoever has not read it. */
const keptMs = 24 * 3_600_000;

export class Stream {
  private readonly shards = new Map<string, DynamoDBRecord[]>();
  private count = 0;
  private readonly seed: number;
  private readonly world: World;
  private readonly trouble: Trouble;
  private readonly invocations: Invocations;
  private readonly dispatch: Dispatch;
  private readonly outages: Outages;

  constructor(
    seed: number,
    { world, trouble, invocations }: { world: World; trouble: Trouble; invocations: Invocations },
    dispatch: Dispatch,
  ) {
    this.seed = seed;
    this.world = world;
    this.trouble = trouble;
    this.invocations = invocations;
    this.dispatch = dispatch;
    this.outages = new Outages({ seed, startMs: world.nowMs, trouble }, 'dispatcher', [8, 30]);
  }

  /** Since when the dispatcher is up; null while it is down. */
  get upSinceMs(): number | null {
    return this.outages.upSince(this.world.nowMs);
  }

  /** When the dispatcher goes down next, or went down where it is; null where it never does. */
  get downFromMs(): number | null {
    return this.outages.nextFrom(this.world.nowMs);
  }

  /** Takes a written item; only those with messages pass the mapping's filter. */
  written(item: Item): void {
    if (!item[schema.outbox]) return;
    const shard = item.pk?.S ?? '';
    const queued = this.shards.get(shard);
    const record: DynamoDBRecord = {
      eventName: 'MODIFY',
      dynamodb: {
        NewImage: item as Record<string, Value>,
        SequenceNumber: String(++this.count),
        ApproximateCreationDateTime: this.world.nowMs / 1000,
      },
    };
    if (queued) {
      queued.push(record);
      return;
    }
    this.shards.set(shard, [record]);
    this.wake(shard, 1);
  }

  private wake(shard: string, attempt: number): void {
    const chance = new Chance(this.seed, `stream:${this.firstOf(shard)}:${attempt}`);
    this.world.at(this.world.nowMs + this.trouble.delayMs(chance), () => {
      void this.deliver(shard, attempt, this.trouble.happens(chance, 'stream batch doubled', 0.03));
    });
  }

  /** The write that a shard's next batch begins with: of a case, a version of it, or a step that began to wait. */
  private firstOf(shard: string): string {
    const image = this.shards.get(shard)?.[0]?.dynamodb?.NewImage;
    return `${shard}:${image?.sk?.S}:${image?.seq?.N}:${image?.wait?.S ?? ''}`;
  }

  private async deliver(shard: string, attempt: number, twice: boolean): Promise<void> {
    const downUntilMs = this.outages.until(this.world.nowMs);
    if (downUntilMs !== null) {
      this.world.at(downUntilMs, () => void this.deliver(shard, attempt, twice));
      return;
    }
    const queued = this.shards.get(shard) ?? [];
    this.forget(queued);
    if (queued.length === 0) {
      this.shards.delete(shard);
      return;
    }
    const batch = queued.slice(0, batchSize);
    // After a hundred failures a batch goes to the dead-letter queue, and nobody sends what it held.
    const chance = new Chance(this.seed, `given up:${this.firstOf(shard)}:${attempt}`);
    const isGivenUp = this.trouble.happens(chance, 'stream batch given up', 0.03);
    const done = isGivenUp ? batch.length : await this.delivered(shard, batch, attempt);
    if (twice) await this.delivered(shard, batch, -attempt);
    queued.splice(0, done);
    if (queued.length === 0) this.shards.delete(shard);
    else this.wake(shard, done > 0 ? 1 : attempt + 1);
  }

  /** Loses what is older than a day. */
  private forget(queued: DynamoDBRecord[]): void {
    const since = (this.world.nowMs - keptMs) / 1000;
    const kept = queued.findIndex(({ dynamodb }) => (dynamodb?.ApproximateCreationDateTime ?? 0) >= since);
    const lost = queued.splice(0, kept < 0 ? queued.length : kept);
    for (const _ of lost) this.trouble.note('stream record lost');
  }

  /** How many records from the first on need no delivery any more. */
  private async delivered(shard: string, batch: DynamoDBRecord[], attempt: number): Promise<number> {
    const name = `dispatch:${this.firstOf(shard)}:${attempt}`;
    try {
      const { batchItemFailures } = await this.invocations.invoke(name, () =>
        this.dispatch({ Records: batch }),
      );
      const failed = batchItemFailures[0]?.itemIdentifier;
      const index = batch.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failed);
      return index < 0 ? batch.length : index;
    } catch {
      return 0;
    }
  }
}
