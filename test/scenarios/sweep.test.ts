import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { sweep } from '../../functions/sweep/sweep.ts';
import { firstReleaseId } from '../../shared/record/file.ts';
import { recordProcess } from '../../shared/record/process.ts';
import { dynamoHistory } from '../../shared/store/dynamodb/history.ts';
import type { Tables } from '../../shared/store/dynamodb/tables.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { contentKey, filedAt, filingChange, giveCommand } from '../support/cases.ts';
import { exemption, filings, penalties } from '../support/filings.ts';
import { recordingOn } from '../support/log.ts';
import { useOwnPlatform } from '../support/platform.ts';
import { separateTables, tablesOf } from '../support/stores.ts';

const used = useOwnPlatform();
const actor = { as: 'platform', process: 'sweep' } as const;

/** More than go together, and no multiple of it. */
const count = 37;
const longAfter = '2099-01-01T00:00:00.000Z';
const world = { now: () => longAfter, newId: randomUUID };

describe('M36.1 what has ended is archived, once each', () => {
  let tables: Tables;
  let wired: ReturnType<typeof recordingOn>;
  let cases: CaseStore;
  beforeAll(async () => {
    tables = await separateTables(used.platform.endpoints.dynamodb, tablesOf(used));
    wired = recordingOn(tables);
    cases = wired.cases;
  });

  /** Files records in effect and gives them as due, all in one shard. */
  async function due(year: number): Promise<{ ids: string[]; store: CaseStore }> {
    const filed = Array.from({ length: count }, (_, index) => {
      const row = { 行政处罚决定书文号: `市监罚〔${year}〕${index + 1}号` };
      const filing = filings.firmPenalty(row);
      const change = filingChange(filing, { exemption, now: filedAt }, randomUUID());
      return { change, contentKey, firstReleaseId: firstReleaseId(penalties, filing, change.state.subject) };
    });
    expect(await cases.insert(filed)).toEqual(new Map());
    const ids = filed.map(({ change }) => change.state.id);
    const items = ids.map((id) => ({ item: id, place: id }));
    return {
      ids,
      store: { ...cases, dueBetween: async (shard) => ({ items: shard === 0 ? items : [], end: null }) },
    };
  }

  const eventsOf = async (id: string) =>
    (await dynamoHistory(tables).caseHistory(id)).map(({ body }) => JSON.parse(body).type);

  test('many at once', async () => {
    const { ids, store } = await due(2024);
    expect(await sweep({ ...wired, cases: store }, world)).toBe(count);
    for (const id of ids) expect(await eventsOf(id)).toEqual(['RecordFiled', 'RecordArchived']);
    expect(await sweep({ ...wired, cases: store }, world)).toBe(0);
  });

  test('where another was faster with one of them, the others are archived all the same', async () => {
    const { ids, store } = await due(2025);
    let raced = false;
    const racing: CaseStore = {
      ...store,
      load: async (key, wanted) => {
        const loaded = await store.load(key, wanted);
        const [first] = loaded.cases;
        if (raced || first?.state.kind !== 'record') return loaded;
        raced = true;
        const ran = giveCommand(
          recordProcess,
          { ...first, state: first.state },
          { type: 'archive' },
          longAfter,
          actor,
        );
        if (ran.ok) await store.write({ changes: [ran.value] }, null);
        return loaded;
      },
    };
    expect(await sweep({ ...wired, cases: racing }, world)).toBe(count - 1);
    for (const id of ids) expect(await eventsOf(id)).toEqual(['RecordFiled', 'RecordArchived']);
  });
});
