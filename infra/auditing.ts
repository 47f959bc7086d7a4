import { Duration } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { foundCode, roundCode } from '../functions/auditor/found.ts';
import { counted } from './counted.ts';
import type { Data } from './data.ts';
import { allow, type FunctionFactory } from './functions.ts';
import { deadLetterQueue } from './intake.ts';
import { schedule } from './scheduled.ts';

/** Goes through every case and look once a week, a part at a time; what it finds is on the worklist of supervision. */
export class Auditing extends Construct {
  readonly deadLetters: Queue;
  /** How much was found that does not fit. */
  readonly found: Metric;
  /** How many rounds ended in time. */
  readonly rounds: Metric;

  constructor(
    scope: Construct,
    id: string,
    functions: FunctionFactory,
    { register, history, log, key }: Data,
  ) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters');
    const auditor = functions.create('AuditorFunction', {
      bundle: 'auditor',
      description: 'Holds log, history and register against each other',
      access: 'read-write',
      readsLog: true,
      timeout: Duration.minutes(2),
      statements: [
        allow([register.tableArn, history.tableArn], 'dynamodb:Scan'),
        allow([log.table.tableArn], 'dynamodb:PutItem'),
        // Where in the history each entry is from, which no other reader is told.
        allow([log.bucket.arnForObjects('*')], 's3:GetObject'),
      ],
    });
    this.found = counted(this, 'DamageFound', auditor, { code: foundCode });
    this.rounds = counted(this, 'AuditRounds', auditor, { code: roundCode });
    schedule(this, functions, auditor, {
      description: 'The audit of all that is held',
      deadLetters: this.deadLetters,
      retryAttempts: 0,
      key,
    });
  }
}
