/** Where personal values may never be in clear: the store, a queue, an execution, a log (Art. 16, 31; invariant 6). */
import type { Item } from '../../../shared/store/dynamodb/item.ts';
import { Broken } from '../invariants/broken.ts';
import { personal } from '../people/population.ts';
import { uncollected } from '../people/rows.ts';

/** How often each place was looked at. */
export class Nowhere {
  readonly looked = { store: 0, queue: 0, execution: 0, log: 0, bucket: 0, uploads: 0 };

  /** Throws where an item's attributes show a personal value. Closed ones are bytes, and are looked at as text, too. */
  item(table: string, item: Item): void {
    this.looked.store++;
    for (const [name, { S, B }] of Object.entries(item)) {
      const text = S ?? (B ? textOf(B) : '');
      if (personal.test(text))
        throw new Broken('6', `The table ${table} holds a personal value in "${name}"`);
    }
  }

  /** What anybody may read of the log of the history, or lies beside it. */
  object(name: string, bytes: Uint8Array): void {
    this.looked.bucket++;
    if (personal.test(textOf(bytes))) throw new Broken('6', `The bucket holds a personal value in ${name}`);
  }

  /** What is kept of a file to be given back to who sent it: of what is raw nobody but its reader sees anything. */
  upload(key: string, bytes: Uint8Array): void {
    this.looked.uploads++;
    if (!key.startsWith('upload/') && uncollected.test(textOf(bytes)))
      throw new Broken('6', `What may not be collected is kept in ${key}`);
  }

  message(body: string): void {
    this.looked.queue++;
    if (personal.test(body)) throw new Broken('6', 'A queue holds a personal value');
  }

  /** What a workflow is started with or told: it keeps that in its history. */
  execution(told: string): void {
    this.looked.execution++;
    if (personal.test(told)) throw new Broken('6', 'An execution keeps a personal value');
  }

  line(line: string): void {
    this.looked.log++;
    if (personal.test(line)) throw new Broken('6', 'The log shows a personal value');
  }
}

const textOf = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
