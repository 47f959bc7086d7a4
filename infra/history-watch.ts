import { Duration } from 'aws-cdk-lib';
import {
  FilterCriteria,
  FilterRule,
  type Function as LambdaFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Data } from './data.ts';
import type { FunctionFactory } from './functions.ts';
import { deadLetterQueue } from './intake.ts';

/**
 * Watches over the history, to which entries are only added: whatever overwrites or removes one reaches the function,
 * and that it ran at all is the alarm. What is added reaches nothing and costs nothing.
 */
export class HistoryWatch extends Construct {
  readonly deadLetters: Queue;
  readonly watcher: LambdaFunction;

  constructor(scope: Construct, id: string, functions: FunctionFactory, { history }: Data) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters');
    this.watcher = functions.create('HistoryWatchFunction', {
      bundle: 'history-watch',
      description: 'Names what was overwritten or removed in the history',
      timeout: Duration.seconds(60),
    });
    history.grantStreamRead(this.watcher);
    this.watcher.addEventSourceMapping('Stream', {
      eventSourceArn: history.tableStreamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      bisectBatchOnError: true,
      retryAttempts: 100,
      onFailure: new SqsDlq(this.deadLetters),
      filters: [FilterCriteria.filter({ eventName: FilterRule.or('MODIFY', 'REMOVE') })],
    });
  }
}
