/** Records about the firm, as their unit, supervision and the firm live with them over HTTP. */
import { recordSubmission } from '../../functions/submissions/record.ts';
import { homeOf } from '../../shared/ids.ts';
import { run } from '../../shared/process/change.ts';
import type { RecordCommand } from '../../shared/record/commands.ts';
import { recordProcess } from '../../shared/record/process.ts';
import { caseKey } from '../../shared/store/dynamodb/keys.ts';
import type { Service } from '../simulation/world/clients.ts';
import { callers } from './callers.ts';
import type { Caller } from './event.ts';
import { asFirm, firm, firmRow } from './firm.ts';
import { type Answered, type Setup, served } from './served.ts';

export const filedAt = '2026-12-01T02:00:00.000Z';
export const exemption = 'food-safety-risk';
export const because = { document: '（2026）某行终188号', reason: 'The court quashed the decision.' };

/** What a case that is filed may be, on its way to being in effect. */
export const standing = ['notifying', 'notified', 'contested', 'active'] as const;

/** A city with what may be done to a record about its firm. */
export async function recordsCity(around?: (call: Service) => Service, setup?: Setup) {
  const city = await served(filedAt, around, setup);
  const { call, submit, clock, wired, register } = city;
  const file = async (row: Record<string, string> = {}, more: object = {}): Promise<string> =>
    (await submit([firmRow(row)], more)).body.results[0].record;
  const exempted = (row: Record<string, string> = {}) => file(row, { exemption });
  const etagOf = async (id: string, caller: Caller = callers.colleague): Promise<string> =>
    String((await call('GET /v1/records/{id}', caller, { id })).headers.etag);
  const resting = async (id: string, version?: string) => ({ 'if-match': version ?? (await etagOf(id)) });
  const withdraw = async (
    id: string,
    caller: Caller = callers.colleague,
    version?: string,
    more: Record<string, string> = {},
  ): Promise<Answered> =>
    call('POST /v1/records/{id}/withdrawals', caller, {
      id,
      body: because,
      headers: { ...(await resting(id, version)), ...more },
    });
  const correct = async (
    id: string,
    corrections: object = { facts: '另行查明。' },
    caller: Caller = callers.colleague,
    version?: string,
  ): Promise<Answered> =>
    call('POST /v1/records/{id}/corrections', caller, {
      id,
      body: { ...because, corrections },
      headers: await resting(id, version),
    });
  const review = (id: string, caller: Caller = callers.supervision): Promise<Answered> =>
    call('POST /v1/records/{id}/exemption-reviews', caller, { id, body: { finding: 'It was imminent.' } });
  const reply = (id: string, text = 'It was paid.'): Promise<Answered> =>
    call('POST /v1/notices/{id}/replies', asFirm, { id, body: { text } });
  const decideReply = async (
    id: string,
    outcome: 'confirm' | 'withdraw',
    caller: Caller = callers.colleague,
  ) =>
    call('POST /v1/notices/{id}/decisions', caller, {
      id,
      body: { outcome, reasons: 'As the file says.' },
      headers: await resting(id),
    });
  const acknowledge = (id: string) =>
    call('POST /v1/notices/{id}/deliveries', asFirm, { id, body: { method: 'acknowledged' } });
  const stored = async (id: string) => {
    const [found] = (await wired.cases.load(null, [id])).cases;
    if (found?.state.kind !== 'record') throw new Error('There is no record.');
    return { ...found, state: found.state };
  };
  /** What the platform does on a record at an instant; the clock stays there. */
  const timer = async (id: string, command: RecordCommand, at: string): Promise<void> => {
    clock.now = at;
    const ran = run(recordProcess, await stored(id), command, at, { as: 'platform', process: 'record' });
    if (!ran.ok) throw new Error(ran.refusal.code);
    await wired.cases.write({ changes: [ran.value] }, null);
  };
  /** A record of the firm in a status in which it is not over. */
  const fileIn = async (status: (typeof standing)[number]): Promise<string> => {
    const id = await file();
    if (status === 'notifying') return id;
    await acknowledge(id);
    if (status === 'contested') await reply(id);
    if (status === 'active') {
      await timer(id, { type: 'activate' }, (await stored(id)).state.notice?.endsAt ?? '');
    }
    return id;
  };
  /** Takes in what a submission has on its way. */
  const record = (id: string) => recordSubmission(wired, id, clock.now);
  const work = async (caller: Caller): Promise<[string, string][]> =>
    (await call('GET /v1/worklist', caller)).body.items.map((each: { what: string; case: string }) => [
      each.what,
      each.case,
    ]);
  const notices = async (): Promise<Answered['body'][]> =>
    (await call('GET /v1/me/notices', asFirm)).body.items;
  const own = async (): Promise<Answered['body'][]> => (await call('GET /v1/me/records', asFirm)).body.items;
  /** What an organ finds about the firm. */
  const inquired = async (): Promise<string[]> => {
    const basis = { type: 'duty', purpose: 'procurement-and-projects', matter: 'tender 188' };
    const subject = { kind: 'organization', code: '91990100MA0YL0001Q' };
    const { body } = await call('POST /v1/inquiries', callers.organ, { body: { subject, basis } });
    return body.records.map(({ id }: { id: string }) => id);
  };
  const messages = (id: string): object[] => JSON.parse(register.get(caseKey(id) ?? {})?.outbox?.S ?? '[]');
  const objected = (record: string) =>
    call('POST /v1/objections', asFirm, { body: { record, ground: 'error', statement: 'It is not true.' } });
  const decideObjection = ({ body, headers }: Answered, decision: object, version?: string) =>
    call('POST /v1/objections/{id}/decisions', callers.handler, {
      id: body.id,
      body: { reasons: 'As the file says.', ...decision },
      headers: { 'if-match': version ?? String(headers.etag) },
    });
  return {
    ...city,
    home: homeOf.subject(firm),
    file,
    exempted,
    etagOf,
    withdraw,
    correct,
    review,
    reply,
    decideReply,
    record,
    acknowledge,
    stored,
    timer,
    fileIn,
    work,
    notices,
    own,
    inquired,
    messages,
    objected,
    decideObjection,
  };
}

export type RecordsCity = Awaited<ReturnType<typeof recordsCity>>;
