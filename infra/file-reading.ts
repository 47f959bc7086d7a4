import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { FunctionFactory } from './functions.ts';
import { deadLetterQueue } from './intake.ts';
import { countPromptness } from './promptness.ts';

/** How many files are read at once: each writes as fast as it can, and the register takes so much beside what else comes. */
const FILES_AT_ONCE = 2;

/** Files of rows: what reads them, writes what goes back, and removes what is over. */
export class FileReading extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, functions: FunctionFactory) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters');
    this.queue = new Queue(this, 'Queue', {
      // Six times the function's limit, as AWS advises: no message comes again while it is still worked on.
      visibilityTimeout: Duration.minutes(90),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    });
    const reader = functions.create('FileReaderFunction', {
      bundle: 'file-reader',
      description: 'Reads files of rows, makes submissions of them, and writes what goes back',
      access: 'read-write',
      // As the intake, whose work it does on the rows of files.
      readsLog: true,
      uploads: 'work',
      timeout: Duration.minutes(15),
      memorySize: 1769,
      // A workbook is read from its end, and what goes back is put together first.
      diskMegabytes: 2048,
    });
    countPromptness(this, reader);
    reader.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: 1,
        reportBatchItemFailures: true,
        maxConcurrency: FILES_AT_ONCE,
      }),
    );
  }
}
