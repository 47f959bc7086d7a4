import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { FunctionFactory } from './functions.ts';
import type { DeploymentParameters } from './parameters.ts';
import { countPromptness } from './promptness.ts';

/** A queue where what failed for good is kept for two weeks. */
export const deadLetterQueue = (scope: Construct, id: string): Queue =>
  new Queue(scope, id, {
    retentionPeriod: Duration.days(14),
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
  });

/** What takes longer than an answer: submissions on their way into the register, the measures of a record that ended, the looks at one that was wrong. */
export class Intake extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(
    scope: Construct,
    id: string,
    functions: FunctionFactory,
    { operating }: Pick<DeploymentParameters, 'operating'>,
  ) {
    super(scope, id);
    // Five hundred rows take seconds in AWS; a starved machine that runs everything may need minutes.
    const timeout = Duration.minutes(5);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters');
    this.queue = new Queue(this, 'Queue', {
      // Six times the function's limit, as AWS advises: no message comes again while it is still worked on.
      visibilityTimeout: Duration.minutes(30),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    });
    const worker = functions.create('IntakeFunction', {
      bundle: 'submissions-intake',
      description:
        'Makes the accepted rows of a submission records, ends the measures of a record that ended, tells who saw one that was wrong',
      access: 'read-write',
      // After a restore: what the log knows of what is recorded anew.
      readsLog: true,
      environment: { INTAKE_QUEUE_URL: this.queue.queueUrl },
      timeout,
      memorySize: 1024,
    });
    countPromptness(this, worker);
    // What one message leaves of the looks at a record is the next one's.
    this.queue.grantSendMessages(worker);
    // Bounded at the queue and not by what is reserved of the account: a new account has little, and what waits here waits.
    worker.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: 1,
        reportBatchItemFailures: true,
        maxConcurrency: operating.intakeConcurrency.valueAsNumber,
      }),
    );
  }
}
