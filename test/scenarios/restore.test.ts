/** A restore rehearsed on one machine: the database as it was half an hour before, beside the log as it is (decision 42). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { done, versionOf } from '../../local/acts/answered.ts';
import { Api } from '../../local/acts/api.ts';
import { bank, duty, firm, firmCode, handler, organ, provider, supervision } from '../../local/acts/cast.ts';
import { fileRecords } from '../../local/acts/file.ts';
import { authorize, inquire, revoke } from '../../local/acts/inquire.ts';
import { readLoss, settleLoss } from '../../local/acts/loss.ts';
import { claimObjection, decideObjection, object, readObjection } from '../../local/acts/object.ts';
import { all, prove, readRecord } from '../../local/acts/read.ts';
import { verified } from '../../local/acts/verify.ts';
import { type Platform, startPlatform } from '../../local/boot.ts';
import { beginning } from '../../local/demo/steps.ts';
import { type Restored, rehearse } from '../../local/restore/rehearse.ts';
import { CDK_OUT } from '../../local/synth.ts';
import { checked } from '../support/checked.ts';
import { firmRow } from '../support/firm.ts';
import { dataFolder } from '../support/platform.ts';
import { exemption } from '../support/records.ts';

const folder = dataFolder();
const dataDir = folder.path;
let platform: Platform;
let api: Api;
let [copy, to] = ['', ''];
let [deleted, untouched, filed, objection, authorization, checkpoint] = ['', '', '', '', '', ''];
let restored: Restored;
let steps: string[];

async function start(): Promise<void> {
  platform = await startPlatform({ dataDir, cdkOut: CDK_OUT, startAt: Date.parse(beginning) });
  api = new Api(platform.url, { fetch: checked });
}

const read = async (path: string): Promise<string> => (await fetch(`${platform.url}/v1/log/${path}`)).text();
const sizeOf = (note: string): number => Number(note.split('\n')[1]);

const file = async (number: string): Promise<string> => {
  const records = [firmRow({ 行政处罚决定书文号: number })];
  const body = { item: 'administrative-penalties', exemption, records };
  const [id = ''] = (await fileRecords(api.as(provider), body, api.settle)).records;
  return id;
};
const shown = async (): Promise<string[]> =>
  (await inquire(api.as(organ), firmCode, duty())).body.records.map(({ id }) => id);
const settle = async (id: string, outcome: 'stands' | 'ended') =>
  settleLoss(api.as(handler), id, versionOf(await readLoss(api.as(handler), id)), {
    outcome,
    document: '（2026）恢复1号',
    reasons: 'The paper file of the objection says so.',
  });
const basis = () => ({ type: 'authorization', authorization }) as const;

beforeAll(async () => {
  await start();
  deleted = await file('市监罚〔2026〕900号');
  untouched = await file('市监罚〔2026〕901号');
  const granting = { to: bank, purpose: 'A loan.', until: '2028-12-31' };
  authorization = (await done(authorize(api.as(firm), granting))).id;
  const raised = { record: deleted, ground: 'error', statement: 'It is not true.' } as const;
  objection = (await done(object(api.as(firm), raised))).id;
  await done(claimObjection(api.as(handler), objection));
  await api.settle();
  to = await api.now();
  copy = await platform.copy();

  await platform.clock.advanceBy(10 * 60_000);
  const version = versionOf(await readObjection(api.as(handler), objection));
  const decision = { outcome: 'deleted', reasons: 'The decision was annulled.' } as const;
  await done(decideObjection(api.as(handler), objection, version, decision));
  await done(revoke(api.as(firm), authorization));
  filed = await file('市监罚〔2026〕902号');
  await inquire(api.as(organ), firmCode, duty());
  await platform.clock.advanceBy(20 * 60_000);
  await api.settle();
  checkpoint = await read('checkpoint');
  await platform.stop();
  steps = [];
  restored = await rehearse({ dataDir, cdkOut: CDK_OUT, copy, to, progress: ({ is }) => steps.push(is) });
  await start();
}, 120_000);

afterAll(async () => {
  await platform?.stop();
  folder.remove();
});

describe('M30.1 a database that is put back half an hour, beside a log that is not', () => {
  test('is reconciled before anything runs, and again without anything to do', async () => {
    expect(restored).toMatchObject({
      is: 'done',
      size: sizeOf(checkpoint),
      found: { marked: 3, gone: 2, unlike: 0 },
    });
    expect(steps.at(-1)).toBe('done');
  });

  test('what is lost is named to supervision', async () => {
    const work = await all(api.as(supervision), '/v1/worklist');
    const found = work.filter(({ what }) => what === 'damage-found');
    const named = await Promise.all(
      found.map(({ case: id }) =>
        api.as(supervision).GET('/v1/audit/findings/{id}', { params: { path: { id } } }),
      ),
    );
    const said = JSON.stringify(named.map(({ data }) => data));
    for (const id of [deleted, objection, authorization, filed]) expect(said).toContain(id);
  });

  test('the deleted record shows to its subject and the management body, and to nobody else', async () => {
    const ids = await shown();
    expect(ids).not.toContain(deleted);
    expect(ids).toContain(untouched);
    expect((await readRecord(api.as(provider), deleted)).status).toBe(404);
    expect((await readRecord(api.as(handler), deleted)).status).toBe(200);
    expect((await all(api.as(firm), '/v1/me/records')).map(({ id }) => id)).toContain(deleted);
    const notices = await all(api.as(firm), '/v1/me/notices');
    expect(notices.filter(({ kind }) => kind === 'events-lost')).toHaveLength(3);
  });

  test('the revoked authorization is refused', async () => {
    expect((await inquire(api.as(bank), firmCode, basis())).status).toBe(403);
  });

  test('sealing goes on, and the log goes on from the checkpoint of before', async () => {
    await api.settle();
    await platform.clock.advanceBy(6 * 60_000);
    await api.settle();
    const key = await read('key');
    const size = sizeOf(checkpoint);
    expect(sizeOf(await read('checkpoint'))).toBeGreaterThan(size);
    const growth = JSON.parse(await read(`growth?since=${size}`));
    expect(verified(key, growth, checkpoint)).toMatch(/^PROVEN/);
    const { body } = await prove(api.as(supervision), deleted);
    expect(body).toMatchObject({ whole: false, breaches: [], lost: [{ from: 3, to: 4 }] });
    expect(verified(key, body)).toMatch(/^LOST in a restore, it says: events 3 to 4\nPROVEN: /);
  });

  test('settled, it is ended, or goes on like any other', async () => {
    expect((await settle(deleted, 'ended')).status).toBe(201);
    expect((await settle(objection, 'stands')).status).toBe(201);
    expect((await settle(authorization, 'stands')).status).toBe(201);
    expect((await inquire(api.as(bank), firmCode, basis())).status).toBe(200);
    expect(await shown()).not.toContain(deleted);
    expect((await all(api.as(firm), '/v1/me/records')).map(({ id }) => id)).not.toContain(deleted);
    await api.settle();
  });

  test('nothing is left to settle', async () => {
    const work = await all(api.as(handler), '/v1/worklist');
    expect(work.filter(({ what }) => what === 'settle-loss')).toEqual([]);
  });
});
