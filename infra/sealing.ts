import { Aws, Duration } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import {
  FilterCriteria,
  FilterRule,
  type Function as LambdaFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { replacedCode } from '../functions/sealer/seal.ts';
import { counted } from './counted.ts';
import type { Data } from './data.ts';
import { allow, type FunctionFactory, useOfKey } from './functions.ts';
import { deadLetterQueue } from './intake.ts';
import type { DeploymentParameters } from './parameters.ts';
import { schedule } from './scheduled.ts';

/** How long changes are gathered, so that many are sealed under one checkpoint. */
const gathered = Duration.seconds(5);

/**
 * Seals what enters the history. Only this function may sign, and add to the bucket; the register it cannot read, and
 * neither there nor in the history can it write.
 */
export class Sealing extends Construct {
  readonly deadLetters: Queue;
  /** How many entries of the history lie where others were sealed. */
  readonly replaced: Metric;
  private readonly sealer: LambdaFunction;

  constructor(
    scope: Construct,
    id: string,
    functions: FunctionFactory,
    { history, log, key }: Data,
    { logOrigin }: DeploymentParameters,
  ) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters');
    this.sealer = functions.create('SealerFunction', {
      bundle: 'sealer',
      description: 'Adds what enters the history to its log, and signs',
      timeout: Duration.seconds(60),
      environment: {
        HISTORY_TABLE: history.tableName,
        LOG_TABLE: log.table.tableName,
        LOG_BUCKET: log.bucket.bucketName,
        LOG_KEY: log.signingKeyArn,
        LOG_ORIGIN: logOrigin,
        URL_SUFFIX: Aws.URL_SUFFIX,
      },
      statements: [
        allow(
          [log.table.tableArn],
          'dynamodb:GetItem',
          'dynamodb:BatchGetItem',
          'dynamodb:PutItem',
          'dynamodb:PartiQLInsert',
          'dynamodb:UpdateItem',
        ),
        allow([history.tableArn], 'dynamodb:Scan'),
        allow([log.bucket.bucketArn], 's3:ListBucket'),
        allow([log.bucket.arnForObjects('*')], 's3:GetObject', 's3:PutObject'),
        allow([log.signingKeyArn], 'kms:Sign', 'kms:GetPublicKey'),
        allow([key.keyArn], ...useOfKey),
      ],
    });
    this.replaced = counted(this, 'HistoryReplaced', this.sealer, { code: replacedCode });
    history.grantStreamRead(this.sealer);
    this.sealer.addEventSourceMapping('Stream', {
      eventSourceArn: history.tableStreamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 500,
      maxBatchingWindow: gathered,
      bisectBatchOnError: true,
      retryAttempts: 100,
      onFailure: new SqsDlq(this.deadLetters),
      filters: [FilterCriteria.filter({ eventName: FilterRule.isEqual('INSERT') })],
    });
    // Whoever died between two writes left something unfinished, and nothing may come that would finish it; what the
    // stream lost is sealed from the table.
    schedule(this, functions, this.sealer, {
      description: 'What the sealer left unfinished, and what the stream lost',
      deadLetters: this.deadLetters,
      retryAttempts: 2,
      key,
    });
  }

  /** How long the oldest entry waits for its seal, in milliseconds. */
  metricWaiting(period: Duration): Metric {
    return this.sealer.metric('IteratorAge', { period, statistic: 'Maximum' });
  }
}
