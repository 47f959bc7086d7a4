import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homeOf } from '../../../shared/ids.ts';
import { run } from '../../../shared/process/change.ts';
import { stallCommand } from '../../../shared/process/stall.ts';
import { firstReleaseId } from '../../../shared/record/file.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import { dynamoCases } from '../../../shared/store/dynamodb/cases.ts';
import { dynamoHistory } from '../../../shared/store/dynamodb/history.ts';
import type { FiledRecord } from '../../../shared/store/store.ts';
import { actors } from '../../support/actors.ts';
import { contentKey, filingChange } from '../../support/cases.ts';
import { filings, penalties } from '../../support/filings.ts';
import { emptyTables } from '../../support/memory.ts';

const uuid = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;

/** A filing of the decision of a number, as one of the submissions makes it: of what the first release filed, too. */
function filing(decision: number, attempt = 0, submission = 'sub-1'): FiledRecord {
  const made = filings.firmPenalty({ 行政处罚决定书文号: `市监罚〔2026〕${decision + 1}号` });
  const change = filingChange(made, { submission }, uuid(decision * 100 + attempt));
  return { change, contentKey, firstReleaseId: firstReleaseId(penalties, made, change.state.subject) };
}

/** The same of what no earlier release filed: its one name is taken before anything is read. */
const newer = (...of: Parameters<typeof filing>): FiledRecord => ({ ...filing(...of), firstReleaseId: null });

/** Of both sorts, as a submission has them. */
const either = (decision: number, attempt?: number, submission?: string): FiledRecord =>
  (decision % 2 ? newer : filing)(decision, attempt, submission);

const { subject } = filing(0).change.state;
const home = homeOf.subject(subject);

const held = async (tables: Parameters<typeof dynamoCases>[0]) => {
  const { items } = await dynamoCases(tables).list(home, 'record', null, 1000);
  return items.map(({ item }) => item.state.id).sort();
};

/** A call that the process does not live to see answered. */
class Died extends Error {}

describe('M10.2, Invariant 11: one decision is on record once, whoever files it and however often', () => {
  test('filed again by another submission, it is named as on record, and nothing more is stored', async () => {
    const { tables } = emptyTables();
    const cases = dynamoCases(tables);
    const first = [0, 1, 2].map((decision) => either(decision));
    expect(await cases.insert(first)).toEqual(new Map());
    const second = [1, 2, 3].map((decision) => either(decision, 1, 'sub-2'));
    expect(await cases.insert(second)).toEqual(
      new Map([1, 2].map((index) => [second[index - 1]?.change.state.id, first[index]?.change.state.id])),
    );
    const ids = [...first, ...second.slice(2)].map(({ change }) => change.state.id);
    expect(await held(tables)).toEqual(ids.sort());
  });

  test('a decision that the first release put on record is on record', async () => {
    const { tables, register } = emptyTables();
    const made = filing(0);
    register.put({ pk: { S: `S#${subject}` }, sk: { S: made.firstReleaseId ?? '' } });
    expect(await dynamoCases(tables).insert([made])).toEqual(
      new Map([[made.change.state.id, made.firstReleaseId]]),
    );
  });

  test('the same submission recorded again changes nothing', async () => {
    const { tables, register, history } = emptyTables();
    const records = [0, 1].map((decision) => either(decision));
    await dynamoCases(tables).insert(records);
    const before = JSON.stringify(register.partition(`S#${subject}`));
    expect(await dynamoCases(tables).insert(records)).toEqual(new Map());
    expect(JSON.stringify(register.partition(`S#${subject}`))).toBe(before);
    expect(history.partition(`S#${subject}`)).toHaveLength(2);
  });

  test('whenever it dies, before a call or after it, the next attempt completes it', async () => {
    const records = Array.from({ length: 30 }, (_, decision) => either(decision));
    const whole = emptyTables();
    await dynamoCases(whole.tables).insert(records);
    const calls = whole.sent.length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: calls }), fc.boolean(), async (dyingAt, after) => {
        let count = 0;
        const { tables, history } = emptyTables((call) => async (command, input) => {
          count++;
          if (count === dyingAt && !after) throw new Died();
          const answer = await call(command, input);
          if (count === dyingAt) throw new Died();
          return answer;
        });
        const cases = dynamoCases(tables);
        await cases.insert(records).catch((error) => expect(error).toBeInstanceOf(Died));
        expect(await cases.insert(records)).toEqual(new Map());
        expect(await held(tables)).toEqual(records.map(({ change }) => change.state.id).sort());
        expect((await cases.notices(subject, null, 1000)).items).toHaveLength(records.length);
        expect(history.partition(`S#${subject}`)).toHaveLength(records.length);
      }),
      { numRuns: 2 * calls },
    );
  });

  test('of two submissions that file the same decisions at once, each decision is recorded by one', async () => {
    const order = fc.array(fc.nat({ max: 4 }), { minLength: 40, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(order, async (delays) => {
        let count = 0;
        const { tables } = emptyTables((call) => async (command, input) => {
          for (let turns = delays[count++ % delays.length] ?? 0; turns > 0; turns--) await Promise.resolve();
          return call(command, input);
        });
        const [one, other] = [0, 1].map((attempt) =>
          [0, 1, 2].map((decision) => either(decision, attempt, `sub-${attempt}`)),
        );
        const cases = dynamoCases(tables);
        const inserted = await Promise.all([cases.insert(one ?? []), cases.insert(other ?? [])]);
        const foreign = inserted.flatMap((each) => [...each.keys()]);
        const all = [...(one ?? []), ...(other ?? [])].map(({ change }) => change.state.id);
        expect(foreign).toHaveLength(3);
        expect(await held(tables)).toEqual(all.filter((id) => !foreign.includes(id)).sort());
      }),
      { numRuns: 60 },
    );
  });

  test('of what no earlier release filed nothing is read before, unless its name is taken', async () => {
    const { tables, sent } = emptyTables();
    const cases = dynamoCases(tables);
    await cases.insert([newer(0), newer(1)]);
    expect(sent).not.toContain('BatchGetItem');
    await cases.insert([newer(1, 1, 'sub-2'), newer(2, 1, 'sub-2')]);
    expect(sent.filter((name) => name === 'BatchGetItem')).toHaveLength(1);
  });

  test('a record that was changed since keeps its name when its submission comes again', async () => {
    const { tables, register } = emptyTables();
    const cases = dynamoCases(tables);
    const filed = newer(0);
    await cases.insert([filed]);
    const { id } = filed.change.state;
    const [before] = (await cases.load(null, [id])).cases;
    if (before?.state.kind !== 'record') throw new Error('It is on record.');
    const issued = run(
      recordProcess,
      { ...before, state: before.state },
      stallCommand,
      before.state.filedAt,
      actors.platform,
    );
    if (!issued.ok) throw new Error(issued.refusal.code);
    await cases.write({ changes: [issued.value] }, null);
    const names = () => register.partition(`S#${subject}`).filter(({ case: of }) => of?.S === id).length;
    const had = names();
    expect(await cases.insert([filed])).toEqual(new Map());
    expect([had > 0, names()]).toEqual([true, had]);
  });

  test('a record is never without its event: the event is inserted first', async () => {
    const { tables, history } = emptyTables((call) => async (command, input) => {
      const statements = (input.Statements ?? []) as { Statement: string }[];
      if (statements.some(({ Statement }) => Statement.includes("'state'"))) {
        expect(history.partition(`S#${subject}`)).toHaveLength(1);
      }
      return call(command, input);
    });
    await dynamoCases(tables).insert([filing(0)]);
    expect(await dynamoHistory(tables).caseHistory(filing(0).change.state.id)).toHaveLength(1);
  });
});
