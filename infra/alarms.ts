import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  type Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { auditWithinDays } from '../shared/operating.ts';
import type { Api } from './api.ts';
import type { Auditing } from './auditing.ts';
import type { FunctionFactory } from './functions.ts';
import type { HistoryWatch } from './history-watch.ts';
import type { Sealing } from './sealing.ts';
import type { Sweep } from './sweep.ts';
import type { Workflows } from './workflows.ts';

export interface Watched {
  functions: FunctionFactory;
  queues: { deadLetters: Queue }[];
  workflows: Workflows;
  historyWatch: HistoryWatch;
  sealing: Sealing;
  auditing: Auditing;
  sweep: Sweep;
  api: Api;
  key: IKey;
}

/** The longest that an entry of the history may wait for its seal before operators are told. */
const longestWait = Duration.minutes(10);

/**
 * What operators are told of: anything in a dead-letter queue, failing functions and workflows, what the sweep had to do
 * for them, a failing API, a history that somebody altered, a log that does
 * not follow it, what the audit finds, and that it does not end.
 */
export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(
    scope: Construct,
    id: string,
    { functions, queues, workflows, historyWatch, sealing, auditing, sweep, api, key }: Watched,
  ) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    const every = { period: Duration.minutes(5) };
    for (const { deadLetters } of queues) {
      this.watch(
        `${deadLetters.node.scope?.node.id}DeadLetters`,
        deadLetters.metricApproximateNumberOfMessagesVisible(every),
      );
    }
    for (const made of functions.all) {
      // What is called by a schedule alone is tried no five times within five minutes.
      const most = functions.scheduled.has(made) ? 1 : 5;
      this.watch(`${made.node.id}Errors`, made.metricErrors(every), most);
    }
    for (const [name, machine] of Object.entries(workflows.machines)) {
      const usingMetrics = { failed: machine.metricFailed(every), timedOut: machine.metricTimedOut(every) };
      // Filled, as a metric that nothing was reported to would make the sum nothing, too.
      const expression = 'FILL(failed, 0) + FILL(timedOut, 0)';
      this.watch(`${name}Failed`, new MathExpression({ expression, usingMetrics, ...every }));
    }
    this.watch('NotDoneInTime', sweep.missed);
    this.watch('HistoryAltered', historyWatch.watcher.metricInvocations({ period: Duration.minutes(1) }));
    this.watch('HistoryReplaced', sealing.replaced);
    this.watch('DamageFound', auditing.found);
    this.miss('AuditNotDone', auditing.rounds, auditWithinDays);
    this.watch('LogUnsealed', sealing.metricWaiting(Duration.minutes(5)), longestWait.toMilliseconds());
    this.watch('ApiServerErrors', api.api.metricServerError(every), 5);
  }

  /** Tells where something that is to come at least once in so many days did not: nothing that is kept can say that it did. */
  private miss(id: string, metric: Metric, days: number): void {
    const alarm = new Alarm(this, id, {
      metric: metric.with({ period: Duration.days(1) }),
      threshold: 1,
      evaluationPeriods: days,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
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
