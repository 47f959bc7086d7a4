/** The queue of the intake, or of files: a message comes at least once, in no particular order, until it is taken. */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { Chance } from '../chance.ts';
import type { Service } from './clients.ts';
import type { Invocations } from './invocation.ts';
import type { Trouble } from './trouble.ts';
import type { World } from './world.ts';

export type Intake = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** After how long a message comes again that was not taken (`infra/intake.ts`, `infra/file-reading.ts`). */
export const visibleAgainMs = { intake: 360_000, files: 5_400_000 } as const;
const mostReceives = 5;
/** After how long an operator brings back what the dead-letter queue holds, as the runbook says. */
const redriveMs = 3_600_000;

export class Queue {
  private readonly name: keyof typeof visibleAgainMs;
  private readonly seed: number;
  private readonly world: World;
  private readonly trouble: Trouble;
  private readonly invocations: Invocations;
  private readonly intake: Intake;
  private readonly sent = new Map<string, number>();

  constructor(
    name: keyof typeof visibleAgainMs,
    seed: number,
    { world, trouble, invocations }: { world: World; trouble: Trouble; invocations: Invocations },
    intake: Intake,
  ) {
    this.name = name;
    this.seed = seed;
    this.world = world;
    this.trouble = trouble;
    this.invocations = invocations;
    this.intake = intake;
  }

  readonly service: Service = async (_command, { MessageBody, DelaySeconds }) => {
    const body = String(MessageBody);
    const copy = (this.sent.get(body) ?? 0) + 1;
    this.sent.set(body, copy);
    const chance = new Chance(this.seed, `queue:${body}:${copy}`);
    const laterMs = Number(DelaySeconds ?? 0) * 1000;
    this.receive(body, 1, chance, laterMs + this.trouble.delayMs(chance));
    if (this.trouble.happens(chance, 'queue message doubled', 0.03)) {
      this.receive(body, 1, chance, laterMs + this.trouble.delayMs(chance));
    }
    return { MessageId: `${copy}` };
  };

  private receive(body: string, receives: number, chance: Chance, inMs: number): void {
    this.world.at(this.world.nowMs + inMs, () => void this.take(body, receives, chance));
  }

  private async take(body: string, receives: number, chance: Chance): Promise<void> {
    const record = { messageId: `${body}:${receives}`, body } as SQSRecord;
    const name = `${this.name}:${body}:${receives}:${chance.between(0, 999_999)}`;
    try {
      const { batchItemFailures } = await this.invocations.invoke(name, () =>
        this.intake({ Records: [record] }),
      );
      if (batchItemFailures.length === 0) return;
    } catch {
      // It died: as a failure reported, the message comes again.
    }
    if (receives < mostReceives) return this.receive(body, receives + 1, chance, visibleAgainMs[this.name]);
    this.trouble.note('redriven from the dead-letter queue');
    this.receive(body, 1, chance, redriveMs);
  }
}
