/** M35.1 What is to somebody’s credit leaves the inquiry area at their wish, and comes back at their word (Art. 35). */
import { beforeEach, describe, expect, test } from 'vitest';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { commendedFirm } from '../../shared/formats/commendation/rows.ts';
import {
  type ApplicationsCity,
  applicationsCity,
  endings,
  faultsOf,
  secondHandler,
  told,
} from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm } from '../../support/firm.ts';
import { inventedOrganization } from '../../support/penalties.ts';

const stranger = callers.subject(subjectKey(keys, { kind: 'organization', code: inventedOrganization() }));
const nothing = [404, 'not-found'];

let city: ApplicationsCity;
let record: string;
beforeEach(async () => {
  city = await applicationsCity();
  record = await city.commended();
});

const granted = async (): Promise<string> => {
  const { body } = await city.wish(record);
  expect((await city.grant('nondisclosures', body.id)).status).toBe(201);
  return body.id;
};

const everybody = ['organ', 'bank', 'public', 'official', 'system', 'subject'];
describe('M35.1 the wish', () => {
  test.each([undefined, false])(
    'what can then no longer be checked is said beforehand: %j',
    async (understood) => {
      const answer = await city.wish(record, { understood });
      expect([answer.status, answer.body.errors[0].field]).toEqual([422, 'understood']);
      if (understood === undefined) expect(answer.body.errors[0].detail).toContain('procurement');
      expect(await city.marksOf(record)).toEqual([]);
    },
  );

  test('not for untrustworthiness: that answer shows the way of repair', async () => {
    const answer = await city.wish(await city.exempted());
    expect(faultsOf(answer)).toEqual([422, 'record: nondisclosure-of-untrustworthy']);
    expect(answer.body.errors[0].detail).toContain('/v1/repairs');
  });

  test('is received for the management body to decide, and meanwhile the record is shown', async () => {
    const { status, body } = await city.wish(record);
    expect([status, body.kind, body.fields]).toEqual([201, 'nondisclosure', { understood: 'true' }]);
    expect(await city.work(callers.handler)).toEqual([['decide-nondisclosure', body.id]]);
    expect(await city.work(callers.colleague)).toEqual([]);
    expect(await city.marksOf(record)).toEqual(['noted']);
    expect(await city.shownTo(record)).toContain('organ');
  });

  test('twice at once one is opened and the other given back', async () => {
    const answers = await Promise.all([city.wish(record), city.wish(record)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(answers[0]?.body.id).toBe(answers[1]?.body.id);
  });

  test('by somebody else there is nothing to wish for, to read or to take back', async () => {
    expect(told(await city.wish(record, {}, stranger))).toEqual(nothing);
    const { body } = await city.wish(record);
    expect(told(await city.readOne('nondisclosures', body.id, stranger))).toEqual(nothing);
    expect(told(await city.withdrawn('nondisclosures', body.id, stranger))).toEqual(nothing);
  });

  test.each(endings)('of a record that is %s there is nothing to withhold', async (_, end) => {
    await end(city, record);
    expect(told(await city.wish(record))).toEqual([409, 'not-possible-now']);
  });

  test.each([
    ['its provider', callers.colleague, 403],
    ['its subject', asFirm, 403],
    ['a handler of another unit', { ...callers.handler, unit: 'transport' }, 404],
    ['a system of the management body', { ...callers.handler, officialId: '', officialName: '' }, 403],
    ['the handler whom it is about', { ...callers.handler, subject: asFirm.subject }, 403],
  ])('%s does not decide it', async (_, caller, status) => {
    const { body, headers } = await city.wish(record);
    const etag = String(headers.etag);
    expect((await city.decide('nondisclosures', body.id, { outcome: 'granted' }, caller, etag)).status).toBe(
      status,
    );
    expect(await city.marksOf(record)).toEqual(['noted']);
  });

  test('refused with reasons, it is shown as before, and the person may wish again', async () => {
    const { body } = await city.wish(record);
    await city.decide('nondisclosures', body.id, { outcome: 'refused', reasons: 'By law it is public.' });
    expect(await city.marksOf(record)).toEqual([]);
    const [notice] = (await city.notices()).filter(({ kind }) => kind === 'nondisclosure-decided');
    expect(notice).toMatchObject({ outcome: 'refused', reasons: 'By law it is public.', unmet: [] });
    expect((await city.wish(record)).status).toBe(201);
  });

  test('what a handler of another reads is whose hands it is in, and no more', async () => {
    const { body } = await city.wish(record);
    await city.claim('nondisclosures', body.id);
    expect(told(await city.readOne('nondisclosures', body.id, secondHandler))).toEqual([
      403,
      'claimed-by-another',
    ]);
    expect((await city.readOne('nondisclosures', body.id, callers.handler)).body.about.id).toBe(record);
  });
});

describe('M35.1 invariant 5: granted', () => {
  test('in the same second nobody else is shown it; its subject sees it with its mark; no recall goes out', async () => {
    await city.allow();
    expect(await city.shownTo(record)).toContain('bank');
    await granted();
    expect(await city.shownTo(record)).toEqual(['subject']);
    expect(await city.marksOf(record)).toEqual(['undisclosed']);
    expect(city.wrong(record)).toEqual([]);
  });

  test('asked for again, it stands', async () => {
    await granted();
    expect(told(await city.wish(record))).toEqual([409, 'already-granted']);
  });

  test('comes back in the same second at its subject’s word, however often, and goes again at their wish', async () => {
    for (let round = 0; round < 3; round++) {
      const id = await granted();
      expect(await city.shownTo(record)).toEqual(['subject']);
      const key = { 'idempotency-key': `back-${round}` };
      const answers = [
        await city.withdrawn('nondisclosures', id, undefined, key),
        await city.withdrawn('nondisclosures', id, undefined, key),
      ];
      expect(answers.map(({ status, body }) => [status, body.status])).toEqual([
        [201, 'withdrawn'],
        [201, 'withdrawn'],
      ]);
      expect(await city.shownTo(record)).toContain('organ');
      expect(told(await city.withdrawn('nondisclosures', id))).toEqual([409, 'not-possible-now']);
    }
  });

  test('an honour that was taken back is withdrawn unseen, and does not come back', async () => {
    const id = await granted();
    const read = await city.call('GET /v1/records/{id}', callers.colleague, { id: record });
    expect([...told(read), 'record' in read.body]).toEqual([404, 'content-withheld-at-wish', false]);
    const body = { document: '撤销表彰决定', reason: '申报材料不实。' };
    const withdraw = (as: Caller) =>
      city.call('POST /v1/records/{id}/withdrawals', as, {
        id: record,
        body,
        headers: { 'if-match': String(read.headers.etag ?? '"1"') },
      });
    for (const caller of [callers.bank, callers.handler, { ...callers.colleague, unit: 'transport' }])
      expect((await withdraw(caller)).status).toBeGreaterThanOrEqual(403);
    expect((await withdraw(callers.colleague)).status).toBe(201);
    await city.withdrawn('nondisclosures', id);
    expect(await city.shownTo(record)).not.toContain('organ');
  });

  test('nobody else brings it back: not its provider, not a handler', async () => {
    const id = await granted();
    for (const caller of [callers.colleague, callers.handler, callers.provider])
      expect((await city.withdrawn('nondisclosures', id, caller)).status).toBe(403);
    expect(await city.shownTo(record)).toEqual(['subject']);
  });

  test('what ended meanwhile does not come back by it', async () => {
    const id = await granted();
    city.clock.now = (await city.stored(record)).state.endsAt;
    expect((await city.withdrawn('nondisclosures', id)).status).toBe(201);
    expect(await city.shownTo(record)).toEqual([]);
  });

  test('A7 decided once its record was withdrawn, it is not shown by conferring it anew until the person takes it back', async () => {
    const row = commendedFirm({ 表彰文号: '市监表〔2026〕720号' });
    const conferred = async () =>
      (await city.submit([row], { item: 'commendations' })).body.results[0] as {
        record: string;
        faults: { code: string }[];
      };
    record = (await conferred()).record;
    const { body } = await city.wish(record);
    await city.withdraw(record);
    const comesBack = async () => (await conferred()).faults.map(({ code }) => code);
    expect(await comesBack()).toEqual(['already-filed']);
    expect((await city.grant('nondisclosures', body.id)).status).toBe(201);
    expect(await comesBack()).toEqual(['already-filed']);
    expect(await city.shownTo(record)).toEqual(['subject']);
    expect((await city.withdrawn('nondisclosures', body.id)).body.status).toBe('withdrawn');
    expect(await city.shownTo((await conferred()).record)).toEqual(everybody);
  });

  test.each([
    ['upheld', { outcome: 'upheld' }, ['undisclosed']],
    ['deleted', { outcome: 'deleted' }, []],
  ])('M33.2 an objection to it is still decided: %s', async (_, decision, marks) => {
    await granted();
    const { body } = await city.object(record);
    await city.claim('objections', body.id);
    expect((await city.decide('objections', body.id, decision)).status).toBe(201);
    expect(await city.marksOf(record)).toEqual(marks);
    expect(await city.shownTo(record)).toEqual(marks.length ? ['subject'] : []);
  });

  test('taken back while an objection is open, it comes back with its annotation', async () => {
    const id = await granted();
    await city.object(record);
    await city.withdrawn('nondisclosures', id);
    const { body } = await city.look();
    expect(body.records[0].annotations).toMatchObject([{ kind: 'objection', mark: 'annotated' }]);
  });
});
