import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Api } from './api.ts';
import type { FunctionFactory } from './functions.ts';
import type { Workflows } from './workflows.ts';

export interface Watched {
  functions: FunctionFactory;
  queues: { deadLetters: Queue }[];
  workflows: Workflows;
  api: Api;
  key: IKey;
}

/** What operators are told of: anything in a dead-letter queue, failing functions and workflows, a failing API. */
export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, { functions, queues, workflows, api, key }: Watched) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    const every = { period: Duration.minutes(5) };
    for (const { deadLetters } of queues) {
      this.watch(
        `${deadLetters.node.scope?.node.id}DeadLetters`,
        deadLetters.metricApproximateNumberOfMessagesVisible(every),
      );
    }
    for (const made of functions.all) this.watch(`${made.node.id}Errors`, made.metricErrors(every), 5);
    for (const [name, machine] of Object.entries(workflows.machines)) {
      this.watch(`${name}Failed`, machine.metricFailed(every));
      this.watch(`${name}TimedOut`, machine.metricTimedOut(every));
    }
    this.watch('ApiServerErrors', api.api.metricServerError(every), 5);
  }

  private watch(id: string, metric: IMetric, threshold = 1): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
