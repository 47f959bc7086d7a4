import { SendTaskSuccessCommand, type SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Wait } from '../../shared/process/change.ts';
import type { Filed, Message, Start } from '../../shared/process/message.ts';
import type { Workflow } from '../../shared/process/workflows.ts';
import { queueing } from '../queueing.ts';

export interface Destinations {
  machines: Record<Workflow, string>;
  intakeQueue: string;
  filesQueue: string;
}

export interface Senders {
  workflows: SFNClient;
  queues: SQSClient;
}

/** Errors that mean that it was done before, or that the one waiting has gone: a timer won the race. */
const done = new Set(['ExecutionAlreadyExists', 'TaskTimedOut', 'TaskDoesNotExist', 'InvalidToken']);

/** A notice whose workflow earlier releases started with its filing: it starts once that is delivered. */
const isOfEarlierRelease = ({ input }: Start): boolean => 'deliverBy' in input;

/** Sends a message of an item where it belongs; `wait` is the step that waits on the item's case, if one does. */
export type Dispatch = (message: Message, wait: Wait | null) => Promise<void>;

/** Sends a message where it belongs. Sending it twice has the effect of sending it once. */
export function dispatcher(destinations: Destinations, { workflows, queues }: Senders): Dispatch {
  const tell = (taskToken: string, output: object) =>
    workflows.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }));

  const queue = queueing(queues, destinations.intakeQueue);
  const files = queueing<Filed>(queues, destinations.filesQueue);

  const send = async (message: Message, wait: Wait | null): Promise<unknown> => {
    switch (message.to) {
      case 'workflow':
        if (isOfEarlierRelease(message.start)) return null;
        return workflows.send(
          new StartExecutionCommand({
            stateMachineArn: destinations.machines[message.start.workflow],
            name: message.start.name,
            input: JSON.stringify(message.start.input),
          }),
        );
      case 'task':
        return tell(message.token, message.output);
      case 'waiting': {
        const answer = wait && message.answers[wait.step];
        return answer ? tell(wait.token, answer) : null;
      }
      case 'intake':
        return queue({ submission: message.submission });
      case 'files':
        return files({ file: message.file });
      case 'endings':
        return queue({ record: message.record });
      case 'recalls':
        return queue({ recall: message.change });
    }
  };

  return async (message, wait) => {
    try {
      await send(message, wait);
    } catch (error) {
      if (!done.has((error as Error).name)) throw error;
    }
  };
}
