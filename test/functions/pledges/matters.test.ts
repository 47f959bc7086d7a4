/** M27.1 The catalog of pledge matters has the public life of the catalog. */
import { beforeEach, expect, test } from 'vitest';
import { faultsOf } from '../../support/applications.ts';
import { anybody, callers } from '../../support/callers.ts';
import { contentOf } from '../../support/published.ts';
import { served } from '../../support/served.ts';

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

const draft = (more: object = {}, name = 'food-safety-inspection') =>
  city.call('POST /v1/publications', callers.drafter, {
    body: { what: 'pledge-matters', name, content: { ...contentOf('food-safety-inspection'), ...more } },
  });

test('M9.1 M27.1 a draft of a matter is open to comment before the government approves it', async () => {
  const { id } = (await draft({ status: 'ended' })).body;
  const approving = { id, body: { document: 'No. 1' }, headers: { 'if-match': '"1"' } };
  const early = await city.call('POST /v1/publications/{id}/approvals', callers.approver, approving);
  expect(early.body.code).toBe('not-possible-now');
  const opened = await city.call('POST /v1/publications/{id}/consultations', callers.drafter, {
    id,
    body: { assessment: false, reasons: 'It takes pledges no more.' },
    headers: { 'if-match': '"1"' },
  });
  expect(opened.status).toBe(201);
  const drafts = await city.call('GET /v1/drafts', anybody, { query: { what: 'pledge-matters' } });
  expect(drafts.body.items.map((each: { id: string }) => each.id)).toEqual([id]);
  city.clock.now = opened.body.consultation.until;
  const approved = await city.call('POST /v1/publications/{id}/approvals', callers.approver, {
    ...approving,
    headers: { 'if-match': String(opened.headers.etag) },
  });
  expect(approved.status).toBe(201);
  city.clock.now = approved.body.effectiveAt;
  const matters = await city.call('GET /v1/pledge-matters', anybody);
  const drafted = matters.body.items.find((each: { id: string }) => each.id === 'food-safety-inspection');
  expect(drafted).toMatchObject({ version: 2, status: 'ended' });
});

test('M9.2 M27.1 experts assess a matter for natural persons, whatever an official says of it', async () => {
  const { id } = (await draft({ forNaturalPersons: true })).body;
  const opened = await city.call('POST /v1/publications/{id}/consultations', callers.drafter, {
    id,
    body: { assessment: false, reasons: 'Nobody is affected.' },
    headers: { 'if-match': '"1"' },
  });
  expect([opened.status, opened.body.code]).toEqual([409, 'assessment-undeniable']);
});

test.each<[string, object, string]>([
  ['a unit that is none', { unit: 'no-such-unit' }, 'content.unit: no-such-unit'],
  ['an item that is none', { breachItem: 'no-such-item' }, 'content.breachItem: not-in-catalog'],
  ['an item without notice', { breachItem: 'commendations' }, 'content.breachItem: breach-item-unfit'],
  ['an item of others', { unit: 'intermediate-court' }, 'content.breachItem: breach-item-unfit'],
  ['no period', { recordingPeriod: {} }, 'content.recordingPeriod'],
  ['a promise in one language', { pledged: { zh: '承诺' } }, 'content.pledged.en: missing'],
])('M27.1 a matter with %s is refused at its draft', async (_, more, code) => {
  const answer = await draft(more);
  expect(answer.status).toBe(422);
  expect(faultsOf(answer).join(' ')).toContain(code);
});
