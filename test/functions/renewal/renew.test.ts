/** E4 the keys of cases are renewed by command while others write. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestKept } from '../../../functions/secret.ts';
import { verifyChain } from '../../../shared/history/chain.ts';
import { dynamoHistory } from '../../../shared/store/dynamodb/history.ts';
import type { Item } from '../../../shared/store/dynamodb/item.ts';
import { answeringDatabase, type Service } from '../../simulation/world/clients.ts';
import { after, register, whole } from '../../support/renewing.ts';

const withoutKey = ({ wrapped: _, outbox: _sent, ...item }: Item) => item;

describe('E4 renewal', () => {
  test('wraps every key anew, and moves nothing else: no content, digest, event or version', async () => {
    const on = await register(5);
    const was = on.ids.map((id) => withoutKey(on.itemOf(id)));
    const history = JSON.stringify(
      on.history.partition(`S#${(await on.load(on.ids[0] ?? '')).state.subject}`),
    );
    expect(on.versionsOf()).toEqual([2, 2, 2, 2, 2]);
    on.become(after);
    expect(await whole(on)).toMatchObject({ version: 3, is: 'done', needed: { 1: { digests: true } } });
    expect(on.versionsOf()).toEqual([3, 3, 3, 3, 3]);
    expect(on.ids.map((id) => withoutKey(on.itemOf(id)))).toEqual(was);
    const { subject } = (await on.load(on.ids[0] ?? '')).state;
    expect(JSON.stringify(on.history.partition(`S#${subject}`))).toBe(history);
    for (const id of on.ids) {
      const stored = await on.cases.stored(id);
      const events = await dynamoHistory(on.tables).caseHistory(id);
      expect(stored && verifyChain(await on.tables.keys(), stored, events)).toEqual([]);
    }
  });

  test('sends nothing a second time: what a case had to send is in the stream already', async () => {
    const on = await register(1);
    const [id = ''] = on.ids;
    await on.deliver(id);
    expect(on.itemOf(id).outbox).toBeDefined();
    on.become(after);
    await on.go();
    expect(on.itemOf(id).outbox).toBeUndefined();
  });

  test('killed anywhere and called again, it ends, and every case opens at every moment', async () => {
    const calls = await (async () => {
      const on = await register(4);
      on.become(after);
      const begun = on.sent.length;
      await whole(on);
      return on.sent.length - begun;
    })();
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: calls }), fc.boolean(), async (dyingAt, isDone) => {
        const on = await register(4);
        on.become(after);
        let made = 0;
        const dying: Service = async (command, input) => {
          made++;
          if (made === dyingAt && !isDone) throw new Error('killed');
          const answered = await on.call(command, input);
          if (made === dyingAt) throw new Error('killed');
          return answered;
        };
        await on.go({ ...on.tables, client: answeringDatabase(dying) }).catch(() => undefined);
        for (const id of on.ids) expect((await on.load(id)).state.id).toBe(id);
        expect((await whole(on)).is).toBe('done');
        expect(on.versionsOf()).toEqual([3, 3, 3, 3]);
      }),
      { numRuns: 20 },
    );
  });

  test('a page at a time, as its time allows, it says that it runs and goes on where it was', async () => {
    const on = await register(250);
    on.become(after);
    const first = await on.go(on.tables, 0);
    expect(first.is).toBe('running');
    expect(first.seen).toBe(100);
    const second = await on.go(on.tables, 0);
    expect(second.seen).toBe(200);
    expect((await whole(on)).is).toBe('done');
    expect(new Set(on.versionsOf())).toEqual(new Set([3]));
  });

  test('a function that still has the old keys writes under them for an hour: only what comes after counts', async () => {
    const on = await register(3);
    const [id = ''] = on.ids;
    const was = on.itemOf(id).wrapped ?? { B: new Uint8Array() };
    on.become(after);
    const early = await on.go();
    expect(early).toMatchObject({ is: 'waiting', renewed: 3 });
    expect(on.versionsOf()).toEqual([3, 3, 3]);
    // One that had read before writes the key as it was.
    on.register.put({ ...on.itemOf(id), wrapped: was });
    expect(on.versionsOf()).toEqual([2, 3, 3]);
    expect((await on.go()).is).toBe('waiting');
    on.clock.ms += longestKept;
    expect(await on.go()).toMatchObject({ is: 'done', renewed: 1 });
    expect(on.versionsOf()).toEqual([3, 3, 3]);
    expect((await on.load(id)).state.id).toBe(id);
  });

  test('a change between its read and its write is not lost, nor is the renewal', async () => {
    const on = await register(2);
    on.become(after);
    const [id = ''] = on.ids;
    let isFirst = true;
    const meddling: Service = async (command, input) => {
      if (command === 'UpdateItem' && isFirst && (input.Key as Item).sk?.S?.startsWith('rec~')) {
        isFirst = false;
        for (const each of on.ids) expect(await on.deliver(each)).toEqual({ ok: true });
      }
      return on.call(command, input);
    };
    await on.go({ ...on.tables, client: answeringDatabase(meddling) });
    expect(on.versionsOf()).toEqual([3, 3]);
    expect((await on.load(id)).state.status).toBe('notified');
  });
});
