/** What somebody can do to the tables who has every right to the database, and no key. */

import { isDeepStrictEqual } from 'node:util';
import { fingerprint } from '../../../shared/keys/keys.ts';
import { placeOf } from '../../../shared/log/log-store.ts';
import { type Item, text } from '../../../shared/store/dynamodb/item.ts';
import { caseIdAt, eventSort } from '../../../shared/store/dynamodb/keys.ts';
import { placeIn } from '../../../shared/store/dynamodb/raw.ts';
import type { Instant } from '../../../shared/time/civil.ts';
import type { Chance } from '../../simulation/chance.ts';
import type { Snapshot } from './world.ts';

/** A change of one item: what lies there before and after; null where nothing does. */
export interface Damage {
  table: 'register' | 'history' | 'log';
  before: Item | null;
  after: Item | null;
}

export interface Attack {
  does: string;
  to: string;
  damages: Damage[];
}

/** What there is to attack, by how its keys begin, and which of its attributes may be altered. */
const targets = {
  cases: {
    table: 'register',
    sort: /^(rec|obj|sus|jnt|aut|exp)~/,
    fields: ['state', 'closed', 'wrapped', 'seq', 'head', 'revision', 'dueAt', 'dueShard'],
  },
  receipts: { table: 'register', sort: /^sub~/, fields: ['state', 'closed', 'head', 'revision', 'dueAt'] },
  publications: {
    table: 'register',
    sort: /^pub~/,
    fields: ['state', 'closed', 'head', 'revision', 'dueAt'],
  },
  'published versions': { table: 'register', sort: /^lst~/, fields: ['body'] },
  names: { table: 'register', sort: /^nam~/, fields: ['case', 'submission'] },
  notices: { table: 'register', sort: /^ntc~/, fields: [] },
  worklists: { table: 'register', partition: /^W#/, fields: ['entry'] },
  periods: { table: 'register', partition: /^R#/, fields: ['case', 'endsAt'] },
  events: {
    table: 'history',
    sort: /^E#/,
    fields: ['seq', 'body', 'salt', 'previous', 'digest', 'hash'],
  },
  looks: { table: 'history', sort: /^A#/, fields: ['closed', 'salt', 'content'] },
} as const satisfies Record<
  string,
  { table: 'register' | 'history'; sort?: RegExp; partition?: RegExp; fields: readonly string[] }
>;

type Target = keyof typeof targets;

/** Of which one more does nothing: whoever reads it asks the case. */
const harmlessTwice: ReadonlySet<Target> = new Set(['periods']);

const at = (item: Item): string => placeOf(placeIn(item));

function itemsOf(target: Target, of: Snapshot): Item[] {
  const { table, ...by }: { table: 'register' | 'history'; sort?: RegExp; partition?: RegExp } =
    targets[target];
  return of[table].filter((item) => {
    const { pk, sk } = placeIn(item);
    return by.partition ? by.partition.test(pk) : (by.sort?.test(sk) ?? false);
  });
}

/** The item with another content of an attribute. */
function altered(item: Item, name: string, chance: Chance): Item {
  const { B, N, S } = item[name] ?? {};
  if (B) {
    const bytes = Buffer.from(B);
    const place = chance.between(0, Math.max(bytes.length - 1, 0));
    bytes[place] = (bytes[place] ?? 0) ^ (1 << chance.between(0, 7));
    return { ...item, [name]: { B: bytes } };
  }
  if (N !== undefined) return { ...item, [name]: { N: String(Number(N) + chance.between(1, 3)) } };
  // A digit of an instant or a version, where there is one: what is still well-formed is harder to see.
  const text = S ?? '';
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const place = digits.length ? chance.pick(digits) : 0;
  const other = digits.length ? String((Number(text[place]) + 1) % 10) : 'x';
  return { ...item, [name]: { S: `${text.slice(0, place)}${other}${text.slice(place + 1)}` } };
}

const keysOf = ({ pk, sk }: Item): Item => ({ pk: pk ?? { S: '' }, sk: sk ?? { S: '' } });
const placedAt = (place: Item, content: Item): Item => ({ ...content, ...keysOf(place) });

/** Where an item may be copied or moved: beside it, under a key of its kind that is free. */
function elsewhere(item: Item, chance: Chance): Item {
  const { pk, sk } = placeIn(item);
  const other = String(chance.between(1, 8));
  if (pk.startsWith('W#') && chance.happens(0.5)) return { ...item, pk: { S: `${pk}${other}` } };
  return {
    ...item,
    sk: { S: sk.replace(/\d(?=\D*$)/, other === sk.match(/\d(?=\D*$)/)?.[0] ? '9' : other) },
  };
}

const does = {
  changes(target: Target, now: Snapshot, chance: Chance): Damage[] | null {
    const { table, fields } = targets[target];
    const item = chance.pick(itemsOf(target, now));
    const own = (fields as readonly string[]).filter((name) => item[name]);
    return own.length ? [{ table, before: item, after: altered(item, chance.pick(own), chance) }] : null;
  },
  removes: (target: Target, now: Snapshot, chance: Chance): Damage[] => [
    { table: targets[target].table, before: chance.pick(itemsOf(target, now)), after: null },
  ],
  copies(target: Target, now: Snapshot, chance: Chance): Damage[] | null {
    if (harmlessTwice.has(target)) return null;
    const { table } = targets[target];
    const after = elsewhere(chance.pick(itemsOf(target, now)), chance);
    return isFree(after, now[table]) ? [{ table, before: null, after }] : null;
  },
  moves(target: Target, now: Snapshot, chance: Chance): Damage[] | null {
    const { table } = targets[target];
    const before = chance.pick(itemsOf(target, now));
    const after = elsewhere(before, chance);
    if (!isFree(after, now[table])) return null;
    return [
      { table, before, after: null },
      { table, before: null, after },
    ];
  },
  swaps(target: Target, now: Snapshot, chance: Chance): Damage[] | null {
    const { table, fields } = targets[target];
    const [one, other] = [chance.pick(itemsOf(target, now)), chance.pick(itemsOf(target, now))];
    if (at(one) === at(other) || fields.length === 0) return null;
    return [
      { table, before: one, after: placedAt(one, other) },
      { table, before: other, after: placedAt(other, one) },
    ];
  },
  /** An older state of a case is put back, with what led away from it removed. */
  'rolls back'(target: Target, now: Snapshot, chance: Chance, earlier: readonly Snapshot[]): Damage[] | null {
    if (targets[target].table !== 'register') return null;
    const older = chance.pick(itemsOf(target, chance.pick(earlier)).concat([{}]));
    const item = now.register.find((each) => at(each) === at(older));
    if (!older.seq || !item || item.seq?.N === older.seq.N) return null;
    const state = JSON.parse(item.state?.S ?? '{}');
    const later = now.history.filter(({ sk }) => {
      const [kind, id, seq] = (sk?.S ?? '').split('#');
      return kind === 'E' && id === state.id && Number(seq) > Number(older.seq?.N);
    });
    const isThorough = chance.happens(0.7);
    return [
      { table: 'register', before: item, after: older },
      ...(isThorough ? later : []).map((event): Damage => ({ table: 'history', before: event, after: null })),
    ];
  },
  /** The key of a case is taken away, or that of an earlier time, or of another case, is put in its place. */
  'changes the key of'(
    target: Target,
    now: Snapshot,
    chance: Chance,
    earlier: readonly Snapshot[],
  ): Damage[] | null {
    if (target !== 'cases') return null;
    const before = chance.pick(itemsOf(target, now));
    const { wrapped: _, ...keyless } = before;
    const others = itemsOf(target, chance.pick([...earlier, now]));
    // Of what is expunged most often its own.
    const own = others.filter((each) => at(each) === at(before));
    const from = chance.pick(own.length && chance.happens(0.7) ? own : others.concat([keyless]));
    const after = from.wrapped ? { ...keyless, wrapped: from.wrapped } : keyless;
    return isDeepStrictEqual(before, after) ? null : [{ table: 'register', before, after }];
  },
  /** A case is taken from among what falls due: no sweep finds it any more. */
  'hides what falls due of'(target: Target, now: Snapshot): Damage[] | null {
    const before = itemsOf(target, now).find(({ dueAt }) => dueAt);
    if (!before) return null;
    const { dueAt: _, dueShard: __, ...after } = before;
    return [{ table: targets[target].table, before, after }];
  },
  /** Something that has gone meanwhile is put back. */
  replays(target: Target, now: Snapshot, chance: Chance, earlier: readonly Snapshot[]): Damage[] | null {
    if (harmlessTwice.has(target)) return null;
    const { table } = targets[target];
    const gone = itemsOf(target, chance.pick(earlier)).filter((item) => isFree(item, now[table]));
    return gone.length ? [{ table, before: null, after: chance.pick(gone) }] : null;
  },
} as const;

/** What is no JSON, and looks like some. */
const junk = ['x', 'null', '[]', '{"type":"EventsLost"}', 'x"EventsLost"'];

/** What is done to no item that is there, but beside them, or to all of a table. */
const makes = {
  /** An event behind the last of a case, by which it becomes what it was; hashed right, with no key. */
  'appends an event'(now: Snapshot, chance: Chance, earlier: readonly Snapshot[]): Damage[] | null {
    const before = chance.pick(itemsOf('cases', now));
    const older = chance
      .pick(earlier)
      .register.find((each) => at(each) === at(before) && !isDeepStrictEqual(each.state, before.state));
    const id = caseIdAt(...places(before));
    const event = forgedEvent(before, {
      older: older ?? before,
      id,
      at: now.at,
      isSalted: chance.happens(0.8),
    });
    return [
      { table: 'register', before, after: event.item },
      { table: 'history', before: null, after: event.event },
    ];
  },
  'removes from the table of the log'(now: Snapshot, chance: Chance): Damage[] | null {
    const all = chance.happens(0.2);
    const kind = chance.pick(['HEAD', 'CHECKPOINT', 'L#']);
    const own = now.log.filter(({ pk }) => pk?.S?.startsWith(kind));
    return (all ? now.log : [chance.pick(own)]).map((before) => ({ table: 'log', before, after: null }));
  },
  'puts back the checkpoint of'(
    now: Snapshot,
    chance: Chance,
    earlier: readonly Snapshot[],
  ): Damage[] | null {
    const before = now.log.find(({ pk }) => pk?.S === chance.pick(['HEAD', 'CHECKPOINT']));
    const after = before && chance.pick(earlier).log.find((each) => at(each) === at(before));
    return before && after && !isDeepStrictEqual(before, after) ? [{ table: 'log', before, after }] : null;
  },
  'writes what is sent by'(now: Snapshot, chance: Chance): Damage[] | null {
    const before = chance.pick(itemsOf('cases', now).filter(({ sk }) => sk?.S?.startsWith('rec~')));
    const change = { record: caseIdAt(...places(before)), because: 'deleted', version: 99, at: '', by: [] };
    const outbox = chance.pick([
      JSON.stringify([{ to: 'recalls', change }]),
      'x',
      '[{"to":"endings","record":"r"}]',
    ]);
    return [{ table: 'register', before, after: { ...before, outbox: { S: outbox } } }];
  },
  'puts something of its own into'(now: Snapshot, chance: Chance): Damage[] | null {
    const pk = chance.pick(itemsOf('cases', now)).pk?.S ?? '';
    const [table, place] = chance.pick([
      ['register', { pk: `Z#${chance.between(0, 9)}`, sk: 'z' }],
      ['register', { pk, sk: 'rec~x' }],
      ['register', { pk, sk: 'lst~x' }],
      ['register', { pk: 'W#supervision', sk: 'x' }],
      ['history', { pk, sk: 'Q#' }],
      ['history', { pk, sk: 'E#rec_x#000001' }],
      ['history', { pk, sk: 'A#2026-11-27T00:00:00.000Z#x#0001' }],
    ] as const);
    const due = { dueShard: { S: `D#${chance.between(0, 7)}` }, dueAt: { S: '2000-01-01' } };
    const item: Item = { pk: { S: place.pk }, sk: { S: place.sk }, body: { S: chance.pick(junk) } };
    return [
      {
        table,
        before: null,
        after: table === 'register' && chance.happens(0.5) ? { ...item, ...due } : item,
      },
    ];
  },
  'writes no JSON into'(now: Snapshot, chance: Chance): Damage[] | null {
    const [target, name] = chance.pick([
      ['cases', 'state'],
      ['receipts', 'state'],
      ['published versions', 'body'],
      ['worklists', 'entry'],
      ['events', 'body'],
    ] as const);
    const before = chance.pick(itemsOf(target, now));
    return [{ table: targets[target].table, before, after: { ...before, [name]: { S: chance.pick(junk) } } }];
  },
} as const;

const places = (item: Item): [string, string] => {
  const { pk, sk } = placeIn(item);
  return [pk, sk];
};

/** A case with the state of an earlier time, and the event that says so, as whoever has no key makes them. */
function forgedEvent(
  before: Item,
  { older, id, at, isSalted }: { older: Item; id: string; at: Instant; isSalted: boolean },
): { item: Item; event: Item } {
  const given: Item = { ...before, state: { S: text(older, 'state') } };
  const { outbox: _, ...item } = given;
  const beside = JSON.stringify([item.revision?.N ?? '', item.dueShard?.S ?? '', item.dueAt?.S ?? '']);
  const closed = Buffer.from(item.closed?.B ?? []).toString('base64');
  const digest = fingerprint([text(item, 'state'), closed, beside].join('\n'));
  const seq = Number(item.seq?.N) + 1;
  const previous = text(item, 'head');
  const body = JSON.stringify({
    type: 'Reviewed',
    at,
    by: { as: 'subject' },
    data: {},
  });
  const hash = fingerprint(JSON.stringify([id, seq, previous, body, '', digest]));
  const event: Item = {
    pk: before.pk ?? { S: '' },
    sk: { S: eventSort(id, seq) },
    seq: { N: String(seq) },
    body: { S: body },
    ...(isSalted ? { salt: { B: Buffer.alloc(16, 7) } } : {}),
    previous: { S: previous },
    digest: { S: digest },
    hash: { S: hash },
  };
  return { item: { ...item, seq: { N: String(seq) }, head: { S: hash } }, event };
}

const isFree = (item: Item, items: readonly Item[]): boolean => !items.some((each) => at(each) === at(item));

/** An attack by chance that does something. */
export function anyAttack(now: Snapshot, earlier: readonly Snapshot[], chance: Chance): Attack {
  for (;;) {
    if (chance.happens(0.3)) {
      const how = chance.pick(Object.keys(makes) as (keyof typeof makes)[]);
      const damages = makes[how](now, chance, earlier);
      if (damages?.length) return { does: how, to: 'everything', damages };
      continue;
    }
    const to = chance.pick(Object.keys(targets) as Target[]);
    const how = chance.pick(Object.keys(does) as (keyof typeof does)[]);
    const damages = does[how](to, now, chance, earlier);
    if (damages?.length) return { does: how, to, damages };
  }
}
