/** What an item is to send, which leaves from the stream with it: of its own case, and of what happened to that. */
import type { StoredEvent } from '../../shared/history/chain.ts';
import { readCaseId } from '../../shared/ids.ts';
import type { Message } from '../../shared/process/message.ts';
import type { WrongBefore } from '../../shared/recall/state.ts';
import { type Item, text } from '../../shared/store/dynamodb/item.ts';
import { schema } from '../../shared/store/dynamodb/tables.ts';
import { wrongIn } from '../recalls/wrong-in.ts';

/**
 * Whether all that an item is to send is of its case. No digest covers it, as it goes when it is sent; whoever gets it
 * reads the case, too, and takes no message at its word.
 */
export function sendsItsOwn(id: string, item: Item, events: readonly StoredEvent[]): boolean {
  const outbox = text(item, schema.outbox);
  if (!outbox) return true;
  try {
    const messages: Message[] = JSON.parse(outbox);
    return messages.every((message) => isOwn(id, message, events));
  } catch {
    return false;
  }
}

function isOwn(id: string, message: Message, events: readonly StoredEvent[]): boolean {
  switch (message.to) {
    case 'intake':
      return message.submission === id;
    case 'files':
      return message.file === id;
    case 'endings':
      return message.record === id;
    case 'recalls':
      return isChange(id, message.change, events);
    case 'workflow':
    case 'task':
    case 'waiting':
      // To a step that reads the case before it does anything.
      return readCaseId(id) !== null;
    default:
      return false;
  }
}

/** Whether a record was changed so. What else is said of that an earlier release may have said otherwise. */
const isChange = (
  id: string,
  { record, because, version }: WrongBefore,
  events: readonly StoredEvent[],
): boolean => record === id && wrongIn(events, id, version)?.because === because;
