import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { FunctionFactory } from './functions.ts';

/** How often what is scheduled runs: one that fails is followed by the next before it would be tried long. */
const every = Duration.minutes(5);

/** Calls a function every five minutes; what fails for good is in its dead letters. */
export function schedule(
  scope: Construct,
  functions: FunctionFactory,
  called: LambdaFunction,
  how: { description: string; deadLetters: Queue; key: IKey; retryAttempts: number },
): void {
  const { description, deadLetters: deadLetterQueue, key, retryAttempts } = how;
  functions.scheduled.add(called);
  new Schedule(scope, 'Schedule', {
    schedule: ScheduleExpression.rate(every),
    description,
    target: new LambdaInvoke(called, { deadLetterQueue, retryAttempts, maxEventAge: every }),
    key,
  });
}
