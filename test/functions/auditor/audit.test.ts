/** M30.1, invariant 12: whoever has every right to the database and no key takes nothing back unseen. */
import { beforeAll, describe, expect, test } from 'vitest';
import { wholeRound } from '../../../functions/auditor/audit.ts';
import { fingerprint, open } from '../../../shared/keys/keys.ts';
import { commitment } from '../../../shared/log/leaf.ts';
import { bytes, type Item, text } from '../../../shared/store/dynamodb/item.ts';
import { caseIdAt } from '../../../shared/store/dynamodb/keys.ts';
import { type ApplicationsCity, applicationsCity } from '../../support/applications.ts';
import { auditingOn } from '../../support/audited.ts';
import { keys } from '../../support/cases.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import type { Table } from '../../support/memory.ts';

let city: ApplicationsCity;
const audit = () => wholeRound(auditingOn(city.tables, city.wired, city.sealing, () => city.clock.now));

beforeAll(async () => {
  city = await applicationsCity();
  const record = await city.exempted();
  await city.exempted({ 行政处罚决定书文号: '市监罚〔2026〕900号' });
  await city.look();
  await city.lookAsPublic();
  await city.object(record);
  await city.suspend(record);
  await city.submit([firmRow({ 行政处罚决定书文号: '市监罚〔2026〕901号' })]);
  await city.call('GET /v1/me/records', asFirm);
  await city.sealAll();
  city.clock.now = new Date(Date.parse(city.clock.now) + 60 * 60_000).toISOString();
});

test('M30.1 of what nobody touched nothing is named', async () => {
  expect(await audit()).toEqual([]);
});

/** Does something to the tables, audits, and puts everything back. */
async function named(
  damage: (tables: { register: Item[]; history: Item[] }) => [Table, Item, Item | null][],
) {
  const all = (table: Table) => table.all();
  const lay = [city.register, city.history].map((table) => [table, all(table)] as const);
  const done = damage({ register: all(city.register), history: all(city.history) });
  for (const [table, before, after] of done) after ? table.put(after) : table.remove(before);
  try {
    return (await audit()).map(({ what }) => what);
  } finally {
    for (const [table, before, after] of done) {
      table.remove(before);
      if (after) table.remove(after);
    }
    for (const [table, was] of lay) for (const item of was) table.put(item);
  }
}

/** What the log is told of a look under a random value: its subject is given what it says with the proof. */
function toldUnder(salt: Uint8Array, item: Item): Uint8Array {
  const said = Buffer.from(open(keys, bytes(item, 'closed'), text(item, 'sk'))).toString();
  return commitment(salt, fingerprint(said));
}

const lies = (items: Item[], kind: string, nth = 0): Item => {
  const item = items.filter(({ pk, sk }) => sk?.S?.startsWith(kind) || pk?.S?.startsWith(kind))[nth];
  if (!item) throw new Error(`There is no ${kind}.`);
  return item;
};
const changed = (item: Item, name: string): Item => {
  const value = item[name];
  if (value?.B) return { ...item, [name]: { B: Buffer.from(value.B).map((byte) => byte ^ 1) } };
  return { ...item, [name]: { S: `${value?.S ?? ''} ` } };
};

test.each([
  ['a look', () => city.look(), 'look-unsealed'],
  ['an event', () => city.exempted({ 行政处罚决定书文号: '市监罚〔2026〕909号' }), 'event-unsealed'],
])('M30.1 %s that is not sealed in time is named; one that may wait yet is not', async (_, enter, what) => {
  const [register, history, now] = [city.register.all(), city.history.all(), city.clock.now];
  await enter();
  city.entered.splice(0);
  const kinds = async () => new Set((await audit()).map((each) => each.what));
  expect(await kinds()).not.toContain(what);
  city.clock.now = new Date(Date.parse(now) + 11 * 60_000).toISOString();
  expect(await kinds()).toContain(what);
  for (const [table, before] of [
    [city.register, register],
    [city.history, history],
  ] as const) {
    for (const item of table.all()) table.remove(item);
    for (const item of before) table.put(item);
  }
  city.clock.now = now;
});

describe('M30.1 with full rights to the database and no key', () => {
  test.each([
    ['removes a case', 'rec~', null],
    ['removes a suspension', 'sus~', null],
    ['removes a receipt', 'sub~', null],
    ['changes what is open of a case', 'rec~', 'state'],
    ['changes what is closed of a case', 'obj~', 'closed'],
    ['changes a receipt', 'sub~', 'state'],
    ['removes a published version', 'lst~', null],
    ['changes a published version', 'lst~', 'body'],
    ['removes the name of a decision', 'nam~', null],
    ['gives a name to another case', 'nam~', 'case'],
    ['removes a notice', 'ntc~', null],
    ['removes an entry of a worklist', 'W#', null],
    ['changes an entry of a worklist', 'W#', 'entry'],
  ])('who %s is found', async (_, kind, field) => {
    const found = await named(({ register }) => {
      const item = lies(register, kind);
      const after =
        field === 'body'
          ? { ...item, body: { S: item.body?.S?.replace('"version":1', '"version":9') ?? '' } }
          : field === 'entry'
            ? { ...item, entry: { S: item.entry?.S?.replace('202', '203') ?? '' } }
            : field && changed(item, field);
      return [[city.register, item, after || null]];
    });
    expect(found.length).toBeGreaterThan(0);
  });

  test.each([
    ['removes an event', 'E#', null, 'event-missing'],
    ['changes an event', 'E#', 'body', 'event-altered'],
    ['changes the random value of an event', 'E#', 'salt', 'event-altered'],
    ['removes a look', 'A#', null, 'look-missing'],
    ['changes a look', 'A#', 'closed', 'look-altered'],
    ['changes what the log was told of a look', 'A#', 'content', 'look-altered'],
  ])('who %s is found', async (_, kind, field, what) => {
    const found = await named(({ history }) => {
      const item = lies(history, kind);
      return [[city.history, item, field ? changed(item, field) : null]];
    });
    expect(found).toContain(what);
  });

  test('who tells the log of a look under another random value is found: the log’s own aside, too', async () => {
    const found = await named(({ history }) => {
      const item = lies(history, 'A#');
      const salt = Buffer.alloc(16, 3);
      return [[city.history, item, { ...item, salt: { B: salt }, content: { B: toldUnder(salt, item) } }]];
    });
    expect(found).toContain('look-foreign');
  });

  /** An open case that falls due: its objection is to be decided. */
  const falls = (items: Item[]): Item =>
    lies(
      items.filter(({ dueAt }) => dueAt),
      'obj~',
    );
  test.each<[string, (item: Item) => Item]>([
    ['takes a case from what falls due', ({ dueAt: _, dueShard: __, ...item }) => item],
    ['puts off when it falls due', (item) => ({ ...item, dueAt: { S: '2099-01-01T00:00:00.000Z' } })],
    ['puts it where nobody looks', (item) => ({ ...item, dueShard: { S: 'D#99' } })],
    ['counts its last act otherwise', (item) => ({ ...item, revision: { N: '9' } })],
    ['takes that number away', ({ revision: _, ...item }) => item],
  ])('who %s is found', async (_, damage) => {
    const found = await named(({ register }) => {
      const item = falls(register);
      return [[city.register, item, damage(item)]];
    });
    expect(found).toContain('case-altered');
  });

  test('who says of a name that it is of another submission is found', async () => {
    const found = await named(({ register }) => {
      const item = lies(
        register.filter(({ submission }) => submission),
        'nam~',
      );
      return [[city.register, item, changed(item, 'submission')]];
    });
    expect(found).toEqual(['entry-altered']);
  });

  test('who puts what is done among what falls due is found', async () => {
    const found = await named(({ register }) => {
      const item = lies(
        register.filter(({ dueAt }) => !dueAt),
        'sub~',
      );
      const due = { dueAt: { S: '2026-01-01T00:00:00.000Z' }, dueShard: { S: 'D#0' } };
      return [[city.register, item, { ...item, ...due }]];
    });
    expect(found).toContain('case-altered');
  });

  test.each<[string, string]>([
    [
      'that it was deleted',
      '[{"to":"recalls","change":{"record":"ID","because":"deleted","version":2,"by":[]}}]',
    ],
    ['that another’s measures end', '[{"to":"endings","record":"rec_other"}]'],
    ['what is for nobody', '[{"to":"somebody"}]'],
    ['what is no text of messages', 'x'],
  ])('who writes that a record is to send %s is found', async (_, outbox) => {
    const found = await named(({ register }) => {
      const item = lies(register, 'rec~');
      const id = caseIdAt(text(item, 'pk'), text(item, 'sk'));
      return [[city.register, item, { ...item, outbox: { S: outbox.replace('ID', id) } }]];
    });
    expect(found).toEqual(['entry-foreign']);
  });

  test('two looks that were swapped are both named', async () => {
    const found = await named(({ history }) => {
      const [one, other] = [lies(history, 'A#'), lies(history, 'A#', 1)];
      const swapped = (at: Item, with_: Item): Item => ({
        ...with_,
        pk: at.pk ?? { S: '' },
        sk: at.sk ?? { S: '' },
      });
      return [
        [city.history, one, swapped(one, other)],
        [city.history, other, swapped(other, one)],
      ];
    });
    expect(found.filter((what) => what === 'look-altered').length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ['a worklist', 'W#', (item: Item) => ({ ...item, pk: { S: 'W#transport' } })],
    ['names', 'nam~', (item: Item) => ({ ...item, sk: { S: 'nam~another' } })],
    [
      'notices',
      'ntc~',
      (item: Item) => ({ ...item, sk: { S: item.sk?.S?.replace('ntc~202', 'ntc~201') ?? '' } }),
    ],
  ])('what somebody added to %s is named', async (_, kind, copied) => {
    const found = await named(({ register }) => {
      const item = lies(register, kind);
      const copy = copied(item);
      return [[city.register, copy, copy]];
    });
    expect(found).toContain('entry-foreign');
  });
});

describe('M30.1, A15 a period that runs, without whose entry no calendar makes it longer', () => {
  const period = (): Item => lies(city.register.all(), 'R#');

  test.each<[string, (item: Item) => Item | null]>([
    ['is removed', () => null],
    ['names another case', (item) => ({ ...item, case: { S: 'rec_other' } })],
    ['is said to end at another time', (item) => ({ ...item, endsAt: { S: '2026-01-01T00:00:00.000Z' } })],
    ['is to go by itself before it is over', (item) => ({ ...item, expires: { N: '1' } })],
  ])('is missed where its entry %s', async (_, damage) => {
    expect(period()).toBeDefined();
    const found = await named(() => [[city.register, period(), damage(period())]]);
    expect(found).toEqual([damage(period()) ? 'entry-altered' : 'entry-missing']);
  });

  test('is missed where its entry lies elsewhere', async () => {
    const item = period();
    const elsewhere: Item = { ...item, sk: { S: text(item, 'sk').replace('202', '203') } };
    const found = await named(() => [
      [city.register, item, null],
      [city.register, elsewhere, elsewhere],
    ]);
    expect(found).toEqual(['entry-missing']);
  });

  test('a further entry makes nothing longer or shorter, as the case is asked: it is named by nobody', async () => {
    const item = period();
    const copy: Item = { ...item, sk: { S: text(item, 'sk').replace('202', '203') } };
    expect(await named(() => [[city.register, copy, copy]])).toEqual([]);
  });

  test('once it is over its entry may go', async () => {
    const item = period();
    const now = city.clock.now;
    city.clock.now = text(item, 'endsAt');
    city.register.remove(item);
    try {
      expect(await audit()).toEqual([]);
    } finally {
      city.register.put(item);
      city.clock.now = now;
    }
  });
});
