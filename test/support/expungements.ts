/** A record of the firm that holds what must not be stored, and how officials come to have it destroyed, over HTTP. */
import type { Service } from '../simulation/world/clients.ts';
import { applicationsCity, type Path } from './applications.ts';
import { callers } from './callers.ts';
import type { Caller } from './event.ts';
import type { Answered, Setup } from './served.ts';

export const asking = {
  information: 'illness-or-medical-history',
  document: '销毁申请〔2026〕1号',
  reasons: 'The column holds what Art. 16 prohibits.',
};
export const deciding = { document: '销毁决定〔2026〕1号', reasons: 'The file bears it out.' };

/** Another official of supervision. */
export const secondSupervisor: Caller = {
  ...callers.supervision,
  client: 'supervision-two',
  officialId: 'SV-0002',
  officialName: 'Han Mei',
};

/** Words that only the content of a record holds, so that a test finds them wherever they lie; no list of words finds them. */
export const illness = '自述长年卧床，须人照料（标记七七）';

export async function expungingCity(around?: (call: Service) => Service, setup?: Setup) {
  const city = await applicationsCity(around, setup);
  const { call } = city;
  const ask = (
    record: string,
    caller: Caller = callers.provider,
    body: object = asking,
    headers = {},
  ): Promise<Answered> => call('POST /v1/records/{id}/expungements', caller, { id: record, body, headers });
  /** An official of the management body asks that what an application says be destroyed. */
  const askOf = (
    path: Path,
    id: string,
    caller: Caller = callers.handler,
    body: object = asking,
    headers = {},
  ): Promise<Answered> => city.act(path, id, 'expungements', caller, body, headers);
  const readExpungement = (id: string, caller: Caller = callers.supervision): Promise<Answered> =>
    call('GET /v1/expungements/{id}', caller, { id });
  const settle = async (
    id: string,
    outcome: 'expunge' | 'refuse' = 'expunge',
    caller: Caller = callers.supervision,
    more: { version?: string; body?: object; headers?: Record<string, string> } = {},
  ): Promise<Answered> => {
    const version = more.version ?? String((await readExpungement(id)).headers.etag);
    const headers = { 'if-match': version, ...more.headers };
    return call('POST /v1/expungements/{id}/decisions', caller, {
      id,
      body: more.body ?? { outcome, ...deciding },
      headers,
    });
  };
  /** A record in effect with what must not be stored, asked for and destroyed. */
  const expunged = async (row: Record<string, string> = {}): Promise<{ record: string; id: string }> => {
    const record = await city.exempted({ 违法事实: illness, ...row });
    const { body } = await ask(record);
    await settle(body.id);
    return { record, id: body.id };
  };
  return { ...city, ask, askOf, readExpungement, settle, expunged };
}

export type ExpungingCity = Awaited<ReturnType<typeof expungingCity>>;
