/** A measure against a designated firm, as its units live with it over HTTP. */

import { intake } from '../../functions/submissions/take.ts';
import { firmCode } from '../../local/acts/cast.ts';
import { caseKey } from '../../shared/store/dynamodb/keys.ts';
import { callers } from './callers.ts';
import { designationRow } from './filings.ts';
import { asFirm } from './firm.ts';
import { type Answered, served } from './served.ts';

export const begun = '2026-12-01T02:00:00.000Z';
export const measure = 'restricted-procurement-and-subsidies';

/** An official of a unit that was asked. */
export const unit = (name: string) => ({
  ...callers.organ,
  client: name,
  unit: name,
  officialId: `${name}-1`,
  officialName: `Official of ${name}`,
});

/** A city with a designation in effect, its units, and what may become of both. */
export async function measuredCity() {
  const city = await served(begun);
  const { call, submit, clock } = city;
  let designations = 0;
  const designated = async (change: Record<string, string> = {}): Promise<string> => {
    designations += 1;
    const row = designationRow({
      subject_code: firmCode.code,
      decided_on: '2026-11-20',
      document_number: `市监列〔2026〕${designations}号`,
      ...change,
    });
    const { body } = await submit([row], {
      item: 'serious-untrustworthiness-designations',
      exemption: 'food-safety-risk',
    });
    return body.results[0].record;
  };
  const start = (record: string, caller: Parameters<typeof call>[1] = callers.provider, headers = {}) =>
    call('POST /v1/joint-responses', caller, {
      body: { record, measure, reason: 'Designated for harm to health.' },
      headers,
    });
  const feedback = (id: string, name: string, outcome = 'implemented') =>
    call('POST /v1/joint-responses/{id}/feedback', unit(name), {
      id,
      body: outcome === 'implemented' ? { outcome, action: 'Barred.' } : { outcome, explanation: 'No case.' },
    });
  const lift = (id: string, name: string, body: object = { outcome: 'lifted', action: 'Let in again.' }) =>
    call('POST /v1/joint-responses/{id}/lifting', unit(name), { id, body });
  const read = (id: string, caller: Parameters<typeof call>[1] = callers.provider) =>
    call('GET /v1/joint-responses/{id}', caller, { id });
  const object = async (record: string): Promise<Answered> =>
    call('POST /v1/objections', asFirm, { body: { record, ground: 'error', statement: 'It is not true.' } });
  /** Deletes a record by the decision on an objection; what the change sends has not come yet. */
  const deleted = async (record: string): Promise<Answered> => {
    const raised = await object(record);
    return call('POST /v1/objections/{id}/decisions', callers.handler, {
      id: raised.body.id,
      body: { outcome: 'deleted', reasons: 'It was not true.' },
      headers: { 'if-match': String(raised.headers.etag) },
    });
  };
  /** What a case's last change sends. */
  const messages = (id: string): object[] =>
    JSON.parse(city.register.get(caseKey(id) ?? {})?.outbox?.S ?? '[]');
  /** Takes from the queue that a record has ended. */
  const told = async (record: string, messageId = 'one') =>
    intake(
      city.wired,
      async () => {},
      city.edge,
    )({
      Records: [{ messageId, body: JSON.stringify({ record }) }],
    });
  const work = async (name: string, scope = 'measures:respond'): Promise<[string, string][]> => {
    const { body } = await call('GET /v1/worklist', { ...unit(name), scope });
    // The designations took effect under an exemption, which is supervision's to see to, and no part of this.
    return body.items
      .filter(({ what }: { what: string }) => what !== 'exemption-used')
      .map((each: { what: string; case: string }) => [each.what, each.case]);
  };
  const notices = async () =>
    (await call('GET /v1/me/notices', asFirm)).body.items.filter(({ kind }: { kind: string }) =>
      kind.startsWith('joint-measure'),
    );
  return {
    ...city,
    clock,
    designated,
    start,
    feedback,
    lift,
    read,
    object,
    deleted,
    messages,
    told,
    work,
    notices,
  };
}
