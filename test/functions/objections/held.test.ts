import { beforeEach, describe, expect, test } from 'vitest';
import { homeOf } from '../../../shared/ids.ts';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { run } from '../../../shared/process/change.ts';
import type { RecordCommand } from '../../../shared/record/commands.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import type { RecordStatus } from '../../../shared/record/state.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import { penaltyRow } from '../../support/penalties.ts';
import { served } from '../../support/served.ts';

const firm = { kind: 'organization', code: '91330100799655058B' } as const;
const subject = subjectKey(keys, firm);
const asFirm = callers.subject(subject);

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

async function stored() {
  const [found] = (await city.wired.cases.list(homeOf.subject(subject), 'record', null, 1)).items;
  if (!found) throw new Error('There is no record.');
  return found.item;
}

async function timer(command: RecordCommand, at: string): Promise<void> {
  city.clock.now = at;
  const ran = run(recordProcess, await stored(), command, at, { as: 'platform', process: 'record' });
  if (!ran.ok) throw new Error(ran.refusal.code);
  await city.wired.cases.write({ changes: [ran.value] }, null);
}

/** Brings a record of the firm where it is to be. */
const ways: Partial<Record<RecordStatus, () => Promise<string>>> = {
  notifying: () => file(),
  returned: async () => {
    const record = await file();
    await timer({ type: 'return' }, (await stored()).state.notice?.deliverBy ?? '');
    return record;
  },
  withdrawn: async () => {
    const id = await file();
    const body = { method: 'in-person', servedOn: '2026-12-01', proof: 'Receipt 7' };
    await city.call('POST /v1/notices/{id}/deliveries', callers.provider, { id, body });
    await city.call('POST /v1/notices/{id}/replies', asFirm, { id, body: { text: 'Not so.' } });
    const { headers } = await city.call('GET /v1/notices/{id}', callers.colleague, { id });
    await city.call('POST /v1/notices/{id}/decisions', callers.colleague, {
      id,
      body: { outcome: 'withdraw', reasons: 'The reply is right.' },
      headers: { 'if-match': String(headers.etag) },
    });
    return id;
  },
  archived: async () => {
    const record = await file('food-safety-risk');
    await timer({ type: 'archive' }, (await stored()).state.endsAt);
    return record;
  },
};

async function file(exemption?: string): Promise<string> {
  const rows = [penaltyRow({ '行政相对人代码_1（统一社会信用代码）': firm.code })];
  return (await city.submit(rows, exemption ? { exemption } : {})).body.results[0].record;
}

const object = (record: string, ground = 'other-situation') =>
  city.call('POST /v1/objections', asFirm, { body: { record, ground, statement: 'It should not be kept.' } });

async function decide(id: string, body: object) {
  const { headers } = await city.call('GET /v1/objections/{id}', callers.handler, { id });
  return city.call('POST /v1/objections/{id}/decisions', callers.handler, {
    id,
    body: { reasons: 'As the file says.', ...body },
    headers: { 'if-match': String(headers.etag) },
  });
}

const correction = { outcome: 'corrected', corrections: { facts: '另行查明。' } };

describe('M33.1 an objection may be to whatever is held about the person', () => {
  test.each(Object.entries(ways))(
    '%s: received, its identifier names the record, due in ten days',
    async (status, way) => {
      const record = await way();
      expect((await stored()).state.status).toBe(status);
      const { status: answered, body } = await object(record);
      expect([answered, body.record, body.ground]).toEqual([201, record, 'other-situation']);
      expect(body.id).toContain(record.split('_').at(-1));
      const work = (await city.call('GET /v1/worklist', callers.handler)).body.items;
      expect(work).toContainEqual(expect.objectContaining({ case: body.id, what: 'decide-objection' }));
      expect((await city.call('GET /v1/objections/{id}', asFirm, { id: body.id })).body.status).toBe('open');
    },
  );

  test.each(Object.entries(ways))(
    '%s: what is decided is carried out, and the applicant is told',
    async (status, way) => {
      const record = await way();
      const first = (await object(record)).body.id;
      expect((await decide(first, correction)).status).toBe(201);
      const corrected = (await stored()).state;
      expect([corrected.status, corrected.secret.filing.content.facts]).toEqual([status, '另行查明。']);
      expect(corrected.restrictions).toEqual([]);
      const second = (await object(record)).body.id;
      expect((await decide(second, { outcome: 'deleted' })).status).toBe(201);
      expect((await stored()).state.status).toBe('deleted');
      const told = (await city.call('GET /v1/me/notices', asFirm)).body.items;
      expect(told.filter(({ id }: { id: string }) => [first, second].includes(id))).toMatchObject([
        { kind: 'objection-decided', record, outcome: 'deleted', missing: null },
        { kind: 'objection-decided', record, outcome: 'corrected', missing: null },
      ]);
    },
  );

  test.each(Object.entries(ways))(
    '%s: an objection shows it to nobody who may not see it',
    async (_, way) => {
      const record = await way();
      const lists = async () => [
        await city.call('GET /v1/me/records', asFirm),
        await city.call('POST /v1/inquiries', callers.organ, {
          body: {
            subject: firm,
            basis: { type: 'duty', purpose: 'procurement-and-projects', matter: 'tender 1' },
          },
        }),
      ];
      const shown = async () =>
        (await lists()).map(({ body }) => (body.items ?? body.records).map(({ id }: { id: string }) => id));
      const before = await shown();
      await object(record);
      expect(await shown()).toEqual(before);
    },
  );

  test('of what an objection has deleted nothing is left to object to: it is said so', async () => {
    const record = await file('food-safety-risk');
    expect((await decide((await object(record)).body.id, { outcome: 'deleted' })).status).toBe(201);
    const { status, body } = await object(record);
    expect([status, body.code, body.detail]).toEqual([
      409,
      'not-possible-now',
      expect.stringContaining('deleted'),
    ]);
  });

  test('M32.1 the applicant finds who read the objection to what is archived, and that it was not shown', async () => {
    const record = await ways.archived?.();
    const { id } = (await object(record ?? '')).body;
    expect((await city.call('GET /v1/objections/{id}', callers.handler, { id })).body.about).toBeNull();
    const [look] = (await city.call('GET /v1/me/accesses', asFirm)).body.items;
    expect(look).toMatchObject({ unit: 'management-body', basis: { type: 'handling', case: id } });
    expect(look.seen.map((each: { case: string }) => each.case)).toEqual([id]);
  });
});
