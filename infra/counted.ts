import { Aws, Duration } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** A metric of the lines that a function logs under a code: how many, or the sum of what a field of them says; by the fields of `by`, each under its name. */
export function counted(
  scope: Construct,
  id: string,
  from: LambdaFunction,
  { code, value = '1', by = {} }: { code: string; value?: string; by?: Readonly<Record<string, string>> },
): Metric {
  const filter = new MetricFilter(scope, id, {
    logGroup: from.logGroup,
    filterPattern: FilterPattern.stringValue('$.message.code', '=', code),
    metricNamespace: `PublicCredit/${Aws.STACK_NAME}`,
    metricName: id,
    metricValue: value,
    ...(Object.keys(by).length ? { dimensions: by } : {}),
  });
  return filter.metric({ statistic: 'Sum', period: Duration.minutes(5) });
}
