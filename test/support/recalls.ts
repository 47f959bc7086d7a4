/** Records that turn out wrong, and the units that had seen them, over HTTP. */

import type { Queued } from '../../shared/process/message.ts';
import type { Service } from '../simulation/world/clients.ts';
import { callers } from './callers.ts';
import type { Caller } from './event.ts';
import { asFirm } from './firm.ts';
import { recordsCity } from './records.ts';
import type { Answered, Setup } from './served.ts';
import { take, takeAll, tellAll, wrongBy } from './tell.ts';

export const bank: Caller = { ...callers.bank, officialId: 'HB-0001', officialName: 'Sun Li' };
export const secondBanker: Caller = { ...bank, officialId: 'HB-0002', officialName: 'Zhou Yu' };
export const organ: Caller = { ...callers.organ, scope: 'inquiries:make' };

const firmsCode = { kind: 'organization', code: '91990100MA0YL0001Q' };

/** A city with who looks at a record of the firm, and what each hears of it once it was wrong. */
export async function recallCity(around?: (call: Service) => Service, setup?: Setup) {
  const city = await recordsCity(around, setup);
  const { call, clock, wired, edge } = city;
  let matters = 0;
  /** An organ looks, as its duty requires; gives what it is shown. */
  const look = async (caller: Caller = organ, matter = `tender ${++matters}`): Promise<Answered> => {
    const basis = { type: 'duty', purpose: 'procurement-and-projects', matter };
    return call('POST /v1/inquiries', caller, { body: { subject: firmsCode, basis } });
  };
  const lookAsPublic = (caller: Caller = bank): Promise<Answered> =>
    call('POST /v1/inquiries', caller, { body: { subject: firmsCode, basis: { type: 'public' } } });
  const allow = async (to = 'harbour-bank'): Promise<string> =>
    (await call('POST /v1/authorizations', asFirm, { body: { to, purpose: 'A loan.', until: '2028-12-31' } }))
      .body.id;
  const lookBy = (authorization: string, caller: Caller = bank): Promise<Answered> =>
    call('POST /v1/inquiries', caller, {
      body: { subject: firmsCode, basis: { type: 'authorization', authorization } },
    });
  const own = async (): Promise<Answered['body'][]> => (await call('GET /v1/me/recalls', asFirm)).body.items;
  const ownLast = async () => (await own())[0];
  const toldUnits = async (): Promise<string[]> => (await own()).map(({ unit }) => unit).sort();
  const read = (id: string, caller: Caller = bank) => call('GET /v1/recalls/{id}', caller, { id });
  const acknowledge = (
    id: string,
    caller: Caller = bank,
    body: object = { outcome: 'stopped', text: '已撤出授信材料。' },
  ) => call('POST /v1/recalls/{id}/acknowledgements', caller, { id, body });
  /** A record of the firm in effect, which the bank has seen by authorization. */
  const seenByBank = async () => {
    const record = await city.exempted();
    const authorization = await allow();
    await lookBy(authorization);
    return { record, authorization };
  };
  const later = (days: number) => {
    clock.now = new Date(Date.parse(clock.now) + days * 86_400_000).toISOString();
  };
  return {
    ...city,
    look,
    lookAsPublic,
    allow,
    lookBy,
    wrong: (record: string) => wrongBy(city, record),
    take: (queued: Queued, on = wired) => take({ wired: on, edge }, queued),
    takeAll: (...first: Queued[]) => takeAll(city, ...first),
    tell: (record: string) => tellAll(city, record),
    own,
    ownLast,
    toldUnits,
    read,
    acknowledge,
    seenByBank,
    later,
  };
}

export type RecallCity = Awaited<ReturnType<typeof recallCity>>;
