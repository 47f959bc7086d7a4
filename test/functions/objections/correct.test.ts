import { beforeEach, describe, expect, test } from 'vitest';
import { homeOf } from '../../../shared/ids.ts';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { firstReleaseId } from '../../../shared/record/file.ts';
import { callers } from '../../support/callers.ts';
import { filingChange, keys } from '../../support/cases.ts';
import { penalties } from '../../support/filings.ts';
import { penaltyRow } from '../../support/penalties.ts';
import { served } from '../../support/served.ts';

const firm = { kind: 'organization', code: '91330100799655058B' } as const;
const asFirm = callers.subject(subjectKey(keys, firm));
const home = homeOf.subject(subjectKey(keys, firm));
const exemption = 'food-safety-risk';
const number = '行政处罚决定书文号';

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

const row = (documentNumber: string) =>
  penaltyRow({
    '行政相对人代码_1（统一社会信用代码）': firm.code,
    [number]: documentNumber,
    违法事实: '2026年2月抽查发现该单位销售超过保质期的食品。',
  });

const file = async (documentNumber: string) =>
  (await city.submit([row(documentNumber)], { exemption })).body.results[0];

/** Objects to a record, and corrects the number of its document. */
async function correct(record: string, documentNumber: string) {
  const body = { record, ground: 'error', statement: 'The number is another one.' };
  const { body: raised, headers } = await city.call('POST /v1/objections', asFirm, { body });
  return city.call('POST /v1/objections/{id}/decisions', callers.handler, {
    id: raised.id,
    body: { outcome: 'corrected', reasons: 'As the document says.', corrections: { documentNumber } },
    headers: { 'if-match': String(headers.etag) },
  });
}

describe('A6 M33.2 a record that was corrected is found under every name that its decision had', () => {
  test('neither the first nor the corrected number can be filed beside it', async () => {
    const { record } = await file('市监罚〔2026〕9001号');
    expect((await correct(record, '市监罚〔2026〕9002号')).status).toBe(201);
    for (const again of ['市监罚〔2026〕9001号', '市监罚〔2026〕9002号']) {
      expect((await file(again)).faults[0].code).toBe('already-filed');
    }
  });

  test('a number that is on record in another is refused, and nothing of the decision is kept', async () => {
    await file('市监罚〔2026〕9002号');
    const { record } = await file('市监罚〔2026〕9001号');
    const { status, body } = await correct(record, '市监罚〔2026〕9002号');
    expect([status, body.errors[0]]).toMatchObject([
      422,
      { field: 'corrections', code: 'on-record-in-another' },
    ]);
    const { items } = (await city.call('GET /v1/me/records', asFirm)).body;
    const shown = items.find(({ id }: { id: string }) => id === record);
    expect(shown.annotations).toHaveLength(1);
    expect(JSON.stringify(shown)).toContain('9001');
  });

  test('back to the number that it had first is no conflict with itself', async () => {
    const { record } = await file('市监罚〔2026〕9001号');
    await correct(record, '市监罚〔2026〕9002号');
    expect((await correct(record, '市监罚〔2026〕9001号')).status).toBe(201);
  });

  test('what the first release filed under the number stands, too', async () => {
    const { record } = await file('市监罚〔2026〕9001号');
    const [stored] = (await city.wired.cases.list(home, 'record', null, 1)).items;
    if (!stored) throw new Error('There is no record.');
    const filing = { ...stored.item.state.secret.filing, documentNumber: '市监罚〔2026〕9003号' };
    const change = filingChange(filing);
    const id = firstReleaseId(penalties, filing, subjectKey(keys, firm)) ?? '';
    const entries = { ...change.entries, names: { release: [], take: [] } };
    const old = { ...change, state: { ...change.state, id, names: [] }, entries };
    expect((await city.wired.cases.write({ changes: [old] }, null)).ok).toBe(true);
    const { status, body } = await correct(record, '市监罚〔2026〕9003号');
    expect([status, body.errors[0].code]).toEqual([422, 'on-record-in-another']);
  });

  test('a correction of nothing is none', async () => {
    const { record } = await file('市监罚〔2026〕9001号');
    const body = { record, ground: 'error', statement: 'The number is another one.' };
    const { id } = (await city.call('POST /v1/objections', asFirm, { body })).body;
    const answer = await city.call('POST /v1/objections/{id}/decisions', callers.handler, {
      id,
      body: { outcome: 'corrected', reasons: 'As the document says.', corrections: {} },
      headers: { 'if-match': '"1"' },
    });
    expect([answer.status, answer.body.errors[0]]).toMatchObject([
      422,
      { field: 'corrections', code: 'missing' },
    ]);
  });
});
