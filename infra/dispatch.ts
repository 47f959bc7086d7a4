import { Duration } from 'aws-cdk-lib';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { machineVariable, workflows } from '../shared/process/workflows.ts';
import { schema } from '../shared/store/dynamodb/tables.ts';
import type { Data } from './data.ts';
import type { FileReading } from './file-reading.ts';
import type { FunctionFactory } from './functions.ts';
import { deadLetterQueue, type Intake } from './intake.ts';
import type { Workflows } from './workflows.ts';

/** Messages leave from the register's stream: only items that carry any reach the function. */
export class Dispatch extends Construct {
  readonly deadLetters: Queue;

  constructor(
    scope: Construct,
    id: string,
    functions: FunctionFactory,
    { register }: Data,
    { intake, files }: { intake: Intake; files: FileReading },
    { machines }: Workflows,
  ) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters');
    const dispatcher = functions.create('DispatcherFunction', {
      bundle: 'dispatcher',
      description: 'Sends what was written to be sent',
      timeout: Duration.seconds(60),
      environment: {
        ...Object.fromEntries(
          workflows.map((workflow) => [machineVariable(workflow), machines[workflow].stateMachineArn]),
        ),
        INTAKE_QUEUE_URL: intake.queue.queueUrl,
        FILES_QUEUE_URL: files.queue.queueUrl,
      },
    });
    for (const machine of Object.values(machines)) {
      machine.grantStartExecution(dispatcher);
      machine.grantTaskResponse(dispatcher);
    }
    intake.queue.grantSendMessages(dispatcher);
    files.queue.grantSendMessages(dispatcher);
    register.grantStreamRead(dispatcher);
    dispatcher.addEventSourceMapping('Stream', {
      eventSourceArn: register.tableStreamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      parallelizationFactor: 10,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: 100,
      onFailure: new SqsDlq(this.deadLetters),
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.or('INSERT', 'MODIFY'),
          dynamodb: { NewImage: { [schema.outbox]: { S: FilterRule.exists() } } },
        }),
      ],
    });
  }
}
