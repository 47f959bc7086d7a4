import { beforeEach, describe, expect, test } from 'vitest';
import { subjectKey } from '../../../shared/keys/keys.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { repairFrom } from '../../../shared/repair/conditions.ts';
import { shanghai } from '../../support/actors.ts';
import { repairSaid } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { published } from '../../support/publish.ts';
import { served } from '../../support/served.ts';

const asAnotherFirm = callers.subject(
  subjectKey(keys, { kind: 'organization', code: '91110108551385082Q' } as const),
);

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

const file = async (): Promise<string> =>
  (await city.submit([firmRow()], { exemption: 'food-safety-risk' })).body.results[0].record;

const stored = async (id: string): Promise<RecordState> => {
  const [found] = (await city.wired.cases.load(null, [id])).cases;
  if (found?.state.kind !== 'record') throw new Error('There is no record.');
  return found.state;
};

const suspend = (record: string, ground = 'reconsideration') =>
  city.call('POST /v1/suspensions', asFirm, {
    body: { record, ground, statement: 'It was never served.', document: 'Receipt 12' },
  });
const object = (record: string, ground = 'error') =>
  city.call('POST /v1/objections', asFirm, { body: { record, ground, statement: 'Not so.' } });

const list = (query: Record<string, string> = {}, language = 'en') =>
  city.call('GET /v1/me/applications', asFirm, { query, headers: { 'accept-language': language } });

describe('M37.1 whatever a person applied for is listed for them', () => {
  test('with the day on which it is due, who decides, their service number and where it stands', async () => {
    const record = await file();
    const objection = (await object(record)).body.id;
    const suspension = (await suspend(record)).body.id;
    const { body } = await list();
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([objection, suspension]);
    const [first] = body.items;
    expect(first).toMatchObject({
      kind: 'objection',
      status: 'open',
      lastDay: '2026-12-11',
      decides: ['management-body'],
      serviceNumbers: [
        { unit: 'management-body', number: '0991-12345', hours: 'Working days, 9:00 to 17:00' },
      ],
    });
    expect(first.course).toContain('stateDiagram-v2');
    expect(first.course).toContain('class open now');
  });

  test('M8.1 who decides has the duties of the unit that recorded it by now, and is who can be called', async () => {
    const record = await file();
    city.clock.now = shanghai(repairFrom(await stored(record)) ?? '');
    const raised = await city.call('POST /v1/repairs', asFirm, { body: { record, ...repairSaid } });
    expect(raised.body.decides).toEqual(['market-regulation']);
    const successors = { provider: 'transport', respondent: 'transport', designator: 'transport' };
    await published(city, 'units', 'market-regulation', { status: 'ended', successors });
    const [repair] = (await list()).body.items;
    const read = await city.call('GET /v1/repairs/{id}', asFirm, { id: repair.id });
    expect([repair.decides, read.body.decides]).toEqual([['transport'], ['transport']]);
    expect(repair.serviceNumbers.map(({ unit }: { unit: string }) => unit)).toEqual(['transport']);
  });

  test('the picture is in the reader’s language, and marks where a decided one is', async () => {
    const { body, headers } = await object(await file());
    await city.call('POST /v1/objections/{id}/decisions', callers.handler, {
      id: body.id,
      body: { outcome: 'upheld', reasons: 'As the file says.' },
      headers: { 'if-match': String(headers.etag) },
    });
    const { course } = (await list({}, 'zh-CN')).body.items[0];
    expect(course).toContain('state "已办结" as decided');
    expect(course).toContain('class decided now');
  });

  test('page by page through all kinds, none lost and none doubled', async () => {
    const record = await file();
    const made: string[] = [];
    for (const ground of ['error', 'omission', 'privacy', 'trade-secret', 'other-right'])
      made.push((await object(record, ground)).body.id);
    for (const ground of ['reconsideration', 'litigation'])
      made.push((await suspend(record, ground)).body.id);
    for (const limit of ['1', '2', '5', '7', '50']) {
      const found: string[] = [];
      let cursor: string | null = null;
      do {
        const { body } = await list({ limit, ...(cursor ? { cursor } : {}) });
        found.push(...body.items.map(({ id }: { id: string }) => id));
        cursor = body.cursor;
      } while (cursor !== null);
      expect(found.toSorted()).toEqual(made.toSorted());
    }
  });

  test('of nobody else’s there is anything', async () => {
    await object(await file());
    expect((await city.call('GET /v1/me/applications', asAnotherFirm)).body.items).toEqual([]);
  });
});
