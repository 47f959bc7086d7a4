/** M30.1 What nobody can read is one finding: it stops neither the audit's round, nor the sealer, nor a proof. */
import { beforeAll, describe, expect, test } from 'vitest';
import { wholeRound } from '../../../functions/auditor/audit.ts';
import { catchUp } from '../../../functions/sealer/catch-up.ts';
import { type Item, text } from '../../../shared/store/dynamodb/item.ts';
import { caseIdAt } from '../../../shared/store/dynamodb/keys.ts';
import { rawTable } from '../../../shared/store/dynamodb/raw.ts';
import { type TamperedWorld, tamperedWorld } from '../../hostile/tamper/world.ts';
import { auditingOn } from '../../support/audited.ts';
import { callers } from '../../support/callers.ts';

let city: TamperedWorld['city'];
/** A look that somebody removed: of which every round hears that goes to its end. */
let removed: Item;

beforeAll(async () => {
  ({ city } = await tamperedWorld());
  removed = find('history', 'A#');
  city.history.remove(removed);
});

const audit = () => wholeRound(auditingOn(city.tables, city.wired, city.sealing, () => city.clock.now));

function find(table: 'register' | 'history', kind: string): Item {
  const found = city[table].all().filter(({ pk, sk }) => sk?.S?.startsWith(kind) || pk?.S?.startsWith(kind));
  const item = found.at(-1);
  if (!item) throw new Error(`There is no ${kind}.`);
  return item;
}

type Value = Item[string] | null;

describe('M30.1 a round goes on past what cannot be read, and names it', () => {
  test.each<[table: 'register' | 'history', kind: string, name: string, value: Value]>([
    ['history', 'E#rec', 'body', { S: 'x' }],
    ['history', 'E#rec', 'body', { S: 'x"EventsLost"' }],
    ['history', 'E#rec', 'body', { S: '{"type":"EventsLost"}' }],
    ['history', 'E#rec', 'body', { S: 'null"EventsLost"' }],
    ['history', 'E#rec', 'body', { S: '{"type":"RecordFiled","data":null}' }],
    ['history', 'E#rec', 'seq', { S: 'x' }],
    ['history', 'E#rec', 'hash', null],
    ['history', 'A#', 'closed', { S: 'x' }],
    ['history', 'A#', 'content', null],
    ['history', 'A#', 'salt', null],
    ['register', 'lst~', 'body', { S: 'x' }],
    ['register', 'lst~', 'body', { S: 'null' }],
    ['register', 'lst~', 'body', null],
    ['register', 'W#', 'entry', { S: 'x' }],
    ['register', 'rec~', 'state', { S: 'x' }],
    ['register', 'rec~', 'state', { S: 'null' }],
    ['register', 'rec~', 'state', { S: '{}' }],
    ['register', 'exp~', 'state', { S: '{}' }],
    ['register', 'pub~', 'state', { S: 'x' }],
    ['register', 'sub~', 'state', { S: '{"kind":"submission"}' }],
    ['register', 'rec~', 'wrapped', { B: Buffer.from('x') }],
    ['register', 'rec~', 'seq', { S: 'x' }],
    ['register', 'nam~', 'case', null],
  ])('of the %s, %s whose %s is %j', async (table, kind, name, value) => {
    const item = find(table, kind);
    const { [name]: _, ...without } = item;
    city[table].put(value ? { ...without, [name]: value } : without);
    try {
      const found = await audit();
      const ids = [
        text(item, 'sk'),
        caseIdAt(text(item, 'pk'), text(item, 'sk')),
        text(item, 'sk').split('#')[1],
      ];
      expect(
        found.some(
          ({ at, of }) => ids.includes(at) || (of !== null && ids.includes(of)) || at === text(removed, 'sk'),
        ),
      ).toBe(true);
      expect(found.length).toBeGreaterThan(1);
      expect(found.map(({ at }) => at)).toContain(text(removed, 'sk'));
    } finally {
      city[table].put(item);
    }
  });

  const place = (pk: string, sk: string, more: Item = {}): Item => ({
    pk: { S: pk },
    sk: { S: sk },
    ...more,
  });
  test.each<[table: 'register' | 'history', item: Item]>([
    ['register', place('W#supervision', 'x', { entry: { S: 'x' } })],
    ['register', place('S#zzz', 'lst~x', { body: { S: 'x' } })],
    ['register', place('S#zzz', 'rec~x')],
    ['register', place('S#zzz', 'ntc~x')],
    ['register', place('S#zzz', 'nam~x')],
    ['history', place('S#zzz', 'E#rec_x')],
    ['history', place('S#zzz', 'E#')],
    ['history', place('S#zzz', 'A#')],
    ['history', place('S#zzz', 'Q#')],
    ['history', place(`S#${'z'.repeat(2000)}`, `A#${'z'.repeat(900)}`)],
  ])('of the %s, what somebody put there: %j', async (table, item) => {
    city[table].put(item);
    try {
      // The sealer, too, comes to its end, and the log with it.
      await catchUp(city.sealing, rawTable(city.tables.client, city.tables.history), null, () => true);
      const found = await audit();
      expect(found.map(({ at }) => at)).toContain(text(removed, 'sk'));
      expect(found.length).toBeGreaterThan(1);
      city[table].remove(item);
      expect((await audit()).map(({ at }) => at)).toContain(text(removed, 'sk'));
    } finally {
      city[table].remove(item);
    }
  });

  test('a proof names an event that is no text of one', async () => {
    const event = find('history', 'E#rec');
    const id = text(event, 'sk').split('#')[1] ?? '';
    for (const body of ['x"EventsLost"', '{"type":"EventsLost"}', '[]']) {
      city.history.put({ ...event, body: { S: body } });
      const { status, body: answer } = await city.call('GET /v1/audit/proofs/{id}', callers.supervision, {
        id,
      });
      expect([status, answer.whole]).toEqual([200, false]);
    }
    city.history.put(event);
  });
});

test('M30.1 what cannot be sealed keeps nothing else from its seal', async () => {
  city.entered.splice(0);
  await city.look();
  const [look = {}] = city.entered.splice(0);
  city.history.put({ pk: { S: `S#${'y'.repeat(2000)}` }, sk: { S: `E#${'y'.repeat(900)}` } });
  const history = rawTable(city.tables.client, city.tables.history);
  await catchUp(city.sealing, history, null, () => true);
  const at = { pk: text(look, 'pk'), sk: text(look, 'sk') };
  expect((await city.sealing.log.sealed([at])).size).toBe(1);
});
