import type { Clock } from '../clock/clock.ts';
import type { QueueConsumer } from './consumer.ts';
import type { Queue, QueueServer } from './server.ts';

/** The queues as the platform's clock and its idleness see them. */
export interface QueueTime {
  /** The virtual instant at which the next hidden or delayed message becomes visible, if any. */
  nextDue(): number | undefined;
  /** Whether a message is visible or in a function's hands. */
  busy(): boolean;
}

/**
 * Lets hidden and delayed messages follow the virtual clock: the emulator counts in system time, so a move of the clock
 * brings their instants forward by as much. Messages in a function's hands are left alone.
 * Only queues that feed a function are expected to empty.
 */
export function queueTime(server: QueueServer, consumers: QueueConsumer[], clock: Clock): QueueTime {
  const queues = consumers.map(({ queue }) => queue);
  const hidden = (queue: Queue) =>
    [...queue.inflightMessages.values()].filter(
      ({ receiptHandle }) => !consumers.some((consumer) => consumer.holds(receiptHandle)),
    );
  clock.onMove((byMs) => {
    for (const queue of server.store.allQueues()) {
      for (const entry of hidden(queue)) entry.visibilityDeadline -= byMs;
      for (const message of queue.delayedMessages) message.delayUntil = (message.delayUntil ?? 0) - byMs;
      queue.processTimers();
    }
  });
  return {
    nextDue: () => {
      // What has become visible with time is that only once the emulator has looked.
      for (const queue of queues) queue.processTimers();
      const instants = queues.flatMap((queue) => [
        ...hidden(queue).map(({ visibilityDeadline }) => visibilityDeadline),
        ...queue.delayedMessages.map(({ delayUntil }) => delayUntil ?? 0),
      ]);
      return instants.length === 0 ? undefined : Math.min(...instants) + clock.offsetMs();
    },
    busy: () =>
      consumers.some((consumer) => consumer.inHand() > 0) ||
      queues.some(({ messages, fifoMessages }) => messages.length > 0 || fifoMessages.size > 0),
  };
}
