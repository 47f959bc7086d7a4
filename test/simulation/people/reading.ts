/** One look at a subject: everything that is read in it, and what each read must leave on the access list. */

import type { Client, Item, ListPath } from '../../../client/src/index.ts';
import type { Answered } from '../../../local/acts/answered.ts';
import { inquire, type Basis as Named, type Subject } from '../../../local/acts/inquire.ts';
import { type PageQuery, page } from '../../../local/acts/read.ts';
import type { Chance } from '../chance.ts';
import { holds } from '../invariants/broken.ts';
import type { Entered } from '../invariants/looked.ts';
import type { Ask, Door } from './door.ts';
import { type GoOn, inQuery, readList } from './lists.ts';

/** On what basis a read rests, and the case that the basis names, where it names one. */
export interface Basis {
  type: string;
  case?: string;
}

export class Reading {
  /** The name that the look's requests go by, so that they are known on the access list. */
  readonly client: string;
  readonly entered: Entered[] = [];
  private readonly door: Door;
  private readonly chance: Chance;

  constructor(door: Door, client: string, chance: Chance) {
    this.door = door;
    this.client = client;
    this.chance = chance;
  }

  /** Reads, and sees it answered as it must be. */
  read = async <Data>(what: string, ask: Ask<Data>, status = 200): Promise<Answered<Data>> => {
    const answer = await this.attempt(ask);
    holds(answer.status === status, 'reads', `The ${what} was answered with ${answer.status}`);
    return answer;
  };

  /** Reads, whatever the answer is. */
  attempt = <Data>({ as, act }: Ask<Data>): Promise<Answered<Data>> =>
    this.door.look({ as: { ...as, client: this.client }, act });

  /** Reads a list that leaves nothing on the access list. */
  list = <Path extends ListPath>(
    as: Ask['as'],
    path: Path,
    nameOf: (item: Item<Path>) => string,
    query: PageQuery = {},
    onPage: () => void = () => {},
  ): Promise<Item<Path>[]> => {
    const read = async (goOn: GoOn) => {
      const act = (client: Client) => page(client, path, { ...query, ...inQuery(goOn) });
      return (await this.read(path, { as, act })).body;
    };
    return readList(path, read, this.chance, nameOf, onPage);
  };

  /** Reads a list of the subject's own, page by page: that is one look. */
  async ownList<Path extends ListPath>(
    as: Ask['as'],
    path: Path,
    caseOf: (item: Item<Path>) => string,
    nameOf: (item: Item<Path>) => string = caseOf,
  ): Promise<Item<Path>[]> {
    let pages = 0;
    const items = await this.list(as, path, nameOf, {}, () => {
      pages++;
    });
    this.saw(as, { type: 'self' }, [...new Set(items.map(caseOf))], { pages });
    return items;
  }

  /** Inquires, page by page: that is one look. */
  async inquiry(as: Ask['as'], subject: Subject, basis: Named) {
    let [id, pages]: [string | null, number] = [null, 0];
    const read = async (goOn: GoOn) => {
      const act = (client: Client) => inquire(client, subject, basis, goOn);
      const { body } = await this.read('inquiry', { as, act });
      return { ...body, items: body.records };
    };
    const records = await readList(
      'inquiry',
      read,
      this.chance,
      (record) => record.id,
      (body) => {
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
      as,
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
