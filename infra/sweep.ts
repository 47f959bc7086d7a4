import { Duration } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { missedCode } from '../functions/sweep/missed.ts';
import { counted } from './counted.ts';
import type { Data } from './data.ts';
import type { FunctionFactory } from './functions.ts';
import { deadLetterQueue } from './intake.ts';
import { schedule } from './scheduled.ts';

/** Does what has fallen due and nothing else did, and archives what is past its end. Nothing depends on how soon: what is past its end is hidden already. */
export class Sweep extends Construct {
  readonly deadLetters: Queue;
  /** How much of what it did a workflow or a message should have done: a start was lost, or the dispatcher is behind. */
  readonly missed: Metric;

  constructor(scope: Construct, id: string, functions: FunctionFactory, { key }: Data) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters');
    const sweeper = functions.create('SweepFunction', {
      bundle: 'sweep',
      description: 'Does what has fallen due: archives records past their period, ends what rests on them',
      access: 'read-write',
      readsLog: true,
      timeout: Duration.minutes(5),
    });
    this.missed = counted(this, 'NotDoneInTime', sweeper, { code: missedCode, value: '$.message.count' });
    schedule(this, functions, sweeper, {
      description: 'The sweep of what is due',
      deadLetters: this.deadLetters,
      retryAttempts: 2,
      key,
    });
  }
}
