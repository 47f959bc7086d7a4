/** One look at a subject: everything that is read in it, and what each read must leave on the access list. */
import type { Chance } from '../chance.ts';
import { holds } from '../invariants/broken.ts';
import type { Entered } from '../invariants/looked.ts';
import type { Answered, Ask, Client } from './client.ts';
import { readList } from './lists.ts';

/** On what basis a read rests, and the case that the basis names, where it names one. */
export interface Basis {
  type: string;
  case?: string;
}

export class Reading {
  /** The name that the look's requests go by, so that they are known on the access list. */
  readonly client: string;
  readonly entered: Entered[] = [];
  private readonly door: Client;
  private readonly chance: Chance;

  constructor(door: Client, client: string, chance: Chance) {
    this.door = door;
    this.client = client;
    this.chance = chance;
  }

  /** Reads, and sees it answered as it must be. */
  read = async (ask: Ask, status = 200): Promise<Answered> => {
    const answer = await this.attempt(ask);
    holds(answer.status === status, 'reads', `${ask.method} ${ask.path} was answered with ${answer.status}`);
    return answer;
  };

  /** Reads, whatever the answer is. */
  attempt = (ask: Ask): Promise<Answered> =>
    this.door.look({ ...ask, as: { ...ask.as, client: this.client } });

  /** Reads a list that leaves nothing on the access list. */
  list = <T>(ask: Ask, nameOf: (item: T) => string): Promise<T[]> =>
    readList(this.read, ask, this.chance, nameOf);

  /** Reads a list of the subject's own, page by page: that is one look. */
  async ownList<T extends { id: string }>(ask: Ask): Promise<T[]> {
    let pages = 0;
    const items = await readList<T>(
      this.read,
      ask,
      this.chance,
      ({ id }) => id,
      () => {
        pages++;
      },
    );
    const ids = items.map(({ id }) => id);
    this.saw(ask.as, { type: 'self' }, ids, { pages });
    return items;
  }

  /** Inquires, page by page: that is one look. */
  async inquiry<T extends { id: string }>(ask: Ask, basis: Basis): Promise<T[]> {
    let [id, pages]: [string | null, number] = [null, 0];
    const records = await readList<T>(
      this.read,
      ask,
      this.chance,
      (record) => record.id,
      ({ answer: { body } }) => {
        holds(
          id === null || id === body.id,
          '7',
          `Page ${pages + 1} of the inquiry ${id} calls itself ${body.id}`,
        );
        id = body.id;
        pages++;
      },
    );
    this.saw(
      ask.as,
      basis,
      records.map((record) => record.id),
      { id, pages },
    );
    return records;
  }

  /** Notes what a read must leave on the access list: the cases that it showed. */
  saw(
    { unit, subject }: Ask['as'],
    basis: Basis,
    seen: string[],
    more: Partial<Pick<Entered, 'id' | 'pages' | 'outcome'>> = {},
  ): void {
    this.entered.push({
      id: null,
      outcome: 'shown',
      pages: 1,
      ...more,
      basis: basis.type,
      case: basis.case,
      unit: subject ? null : unit,
      seen,
    });
  }
}
