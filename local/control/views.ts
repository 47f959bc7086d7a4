import type { StreamPoller, Undelivered } from '../dynamodb/poller.ts';
import type { JsonObject } from '../json.ts';
import type { QueueServer } from '../queues/server.ts';
import { dueAt, type Execution } from '../states/execution.ts';

/** An execution as the control surface shows it: where it stands, since when and until when. No data. */
export function executionView(execution: Execution): JsonObject {
  const { machine, name, status, cursor } = execution;
  const due = dueAt(execution);
  return {
    machine,
    name,
    status,
    state: cursor.state,
    phase: cursor.phase,
    since: new Date(cursor.enteredAt).toISOString(),
    deadline: due === undefined ? null : new Date(due).toISOString(),
  };
}

const SAMPLE = 5;

function undeliveredMessages(queues: QueueServer): Undelivered[] {
  return [...queues.store.allQueues()].map((queue) => {
    const { ready, delayed, inflight } = queue.inspectMessages();
    const messages = [...ready, ...delayed, ...inflight.map(({ message }) => message)];
    return {
      source: queue.name,
      count: messages.length,
      sample: messages.slice(0, SAMPLE).map(({ messageId }) => messageId),
    };
  });
}

/** What streams and queues hold that no function has taken yet. */
export async function outboxView(pollers: StreamPoller[], queues: QueueServer): Promise<Undelivered[]> {
  const streams = await Promise.all(pollers.map((poller) => poller.undelivered()));
  return [...streams, ...undeliveredMessages(queues)];
}
