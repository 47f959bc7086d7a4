import { SendTaskSuccessCommand, type SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Message } from '../../shared/process/change.ts';
import type { Workflow } from '../../shared/process/workflows.ts';

export interface Destinations {
  machines: Record<Workflow, string>;
  intakeQueue: string;
}

export interface Senders {
  workflows: SFNClient;
  queues: SQSClient;
}

/** Errors that mean that it was done before, or that the one waiting has gone: a timer won the race. */
const done = new Set(['ExecutionAlreadyExists', 'TaskTimedOut', 'TaskDoesNotExist', 'InvalidToken']);

/** Sends a message where it belongs. Sending it twice has the effect of sending it once. */
export function dispatcher(destinations: Destinations, { workflows, queues }: Senders) {
  const send = async (message: Message): Promise<unknown> => {
    switch (message.to) {
      case 'workflow':
        return workflows.send(
          new StartExecutionCommand({
            stateMachineArn: destinations.machines[message.start.workflow],
            name: message.start.name,
            input: JSON.stringify(message.start.input),
          }),
        );
      case 'task':
        return workflows.send(
          new SendTaskSuccessCommand({ taskToken: message.token, output: JSON.stringify(message.output) }),
        );
      case 'intake':
        return queues.send(
          new SendMessageCommand({
            QueueUrl: destinations.intakeQueue,
            MessageBody: JSON.stringify({ submission: message.submission }),
          }),
        );
    }
  };

  return async (message: Message): Promise<void> => {
    try {
      await send(message);
    } catch (error) {
      if (!done.has((error as Error).name)) throw error;
    }
  };
}
