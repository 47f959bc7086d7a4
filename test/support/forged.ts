/** What somebody does who may write everything in the database and has no key: an event behind the last, hashed right. */
import { fingerprint } from '../../shared/keys/keys.ts';
import { type Item, number, text } from '../../shared/store/dynamodb/item.ts';
import { caseKey, eventSort } from '../../shared/store/dynamodb/keys.ts';
import type { ApplicationsCity } from './applications.ts';

type State = Record<string, unknown>;

export interface Forged {
  /** The state that the case is given. */
  state(was: State): State;
  event: { type: string; data: object; by?: object };
  /** What else is done to the case's item. */
  item?(was: Item): Item;
  /** The random value beside the event, in base64; the empty text makes it one that is older than the log. */
  salt?: string;
}

const anySalt = Buffer.alloc(16, 7).toString('base64');

export const stateOf = ({ register }: Pick<ApplicationsCity, 'register'>, id: string): State =>
  JSON.parse(text(register.get(caseKey(id) ?? {}) ?? {}, 'state'));

/** Puts an event by which a case becomes another behind its last, all of it as the platform would, but for the key. */
export function forge(
  { register, history, clock }: Pick<ApplicationsCity, 'register' | 'history' | 'clock'>,
  id: string,
  { state, event, item: also = (item) => item, salt = anySalt }: Forged,
): void {
  const lying = structuredClone(register.get(caseKey(id) ?? {}) ?? {});
  const { outbox: _, ...kept } = also({
    ...lying,
    state: { S: JSON.stringify(state(JSON.parse(text(lying, 'state')))) },
  });
  const beside = JSON.stringify([kept.revision?.N ?? '', text(kept, 'dueShard'), text(kept, 'dueAt')]);
  const closed = Buffer.from(kept.closed?.B ?? []).toString('base64');
  const digest = fingerprint([text(kept, 'state'), closed, beside].join('\n'));
  const seq = number(kept, 'seq') + 1;
  const made = appended(history, {
    id,
    pk: text(kept, 'pk'),
    seq,
    previous: text(kept, 'head'),
    body: JSON.stringify({
      type: event.type,
      at: clock.now,
      by: event.by ?? { as: 'platform', process: 'sweep' },
      data: event.data,
    }),
    digest,
    salt,
  });
  register.put({ ...kept, seq: { N: String(seq) }, head: { S: made } });
}

/** Puts an event into the history, with the plain hash that anybody computes; gives the hash. */
export function appended(
  history: ApplicationsCity['history'],
  event: {
    id: string;
    pk: string;
    seq: number;
    previous: string;
    body: string;
    digest: string;
    salt?: string;
  },
): string {
  const { id, pk, seq, previous, body, digest, salt = anySalt } = event;
  const hash = fingerprint(JSON.stringify([id, seq, previous, body, '', digest]));
  history.put({
    pk: { S: pk },
    sk: { S: eventSort(id, seq) },
    seq: { N: String(seq) },
    body: { S: body },
    ...(salt ? { salt: { B: Buffer.from(salt, 'base64') } } : {}),
    previous: { S: previous },
    digest: { S: digest },
    hash: { S: hash },
  });
  return hash;
}
