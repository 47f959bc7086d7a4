/** A record of the firm, what is applied for about it, and who is shown it, over HTTP. */

import { repairFrom } from '../../shared/repair/conditions.ts';
import type { CivilDate } from '../../shared/time/civil.ts';
import { commendedFirm } from '../shared/formats/commendation/rows.ts';
import type { Service } from '../simulation/world/clients.ts';
import { shanghai } from './actors.ts';
import { anybody, callers } from './callers.ts';
import type { Caller } from './event.ts';
import { asFirm } from './firm.ts';
import { recallCity } from './recalls.ts';
import type { Answered, Setup } from './served.ts';

export type Path = 'repairs' | 'nondisclosures' | 'suspensions' | 'objections';

/** Another official of the unit that filed than the one who decides in most tests. */
export const third: Caller = {
  ...callers.colleague,
  client: 'market-regulation-three',
  officialId: 'MR-0003',
  officialName: 'Bo Qian',
};
export const secondHandler: Caller = {
  ...callers.handler,
  client: 'handler-two',
  officialId: 'MB-0002',
  officialName: 'Qiao Lan',
};

/** What an applicant for repair says of each condition. */
export const repairSaid = {
  statement: 'All of it is put right.',
  corrected: 'The line was rebuilt; report 2026-77.',
  performed: 'The fine was paid; receipt 2026-9.',
  performedOn: '2026-11-25',
  pledge: 'We keep to the Food Safety Law.',
};

const decisionOf: Readonly<Record<Path, Caller>> = {
  repairs: callers.colleague,
  nondisclosures: callers.handler,
  suspensions: callers.handler,
  objections: callers.handler,
};

/** The status and the code of an answer. */
export const told = ({ status, body }: Answered): unknown[] => [status, body.code];

/** The codes of what does not comply, by their fields. */
export const faultsOf = ({ status, body }: Answered): unknown[] => [
  status,
  ...(body.errors ?? []).map(({ field, code }: { field: string; code: string }) => `${field}: ${code}`),
];

export async function applicationsCity(around?: (call: Service) => Service, setup?: Setup) {
  const city = await recallCity(around, setup);
  const { call, clock } = city;
  /** The records of the firm, as it sees them. */
  const records = async (): Promise<Answered['body'][]> =>
    (await call('GET /v1/me/records', asFirm)).body.items;
  const later = (date: CivilDate, time?: string) => {
    clock.now = shanghai(date, time);
  };
  const firstDay = async (record: string) => repairFrom((await city.stored(record)).state) ?? '';
  /** A record of the firm in effect, on the first day on which its repair may be asked for. */
  const repairable = async (row: Record<string, string> = {}): Promise<string> => {
    const record = await city.exempted(row);
    later(await firstDay(record));
    return record;
  };
  const commended = async (row: object = {}): Promise<string> =>
    (await city.submit([commendedFirm(row as Record<string, unknown>)], { item: 'commendations' })).body
      .results[0].record;
  const apply = (path: Path, body: object, caller: Caller = asFirm, headers = {}): Promise<Answered> =>
    call(`POST /v1/${path}`, caller, { body, headers });
  const repair = (record: string, more: object = {}, caller: Caller = asFirm, headers = {}) =>
    apply('repairs', { record, ...repairSaid, ...more }, caller, headers);
  const wish = (record: string, more: object = {}, caller: Caller = asFirm) =>
    apply('nondisclosures', { record, statement: 'I wish so.', understood: true, ...more }, caller);
  const suspend = (record: string, caller: Caller = asFirm, more: object = {}, headers = {}) =>
    apply(
      'suspensions',
      { record, ground: 'litigation', statement: 'A suit runs.', document: '（2026）某行初1号', ...more },
      caller,
      headers,
    );
  const object = (record: string, ground = 'error') =>
    apply('objections', { record, ground, statement: 'It is not true.' });
  const read = (path: Path, id: string, caller: Caller = asFirm) =>
    call(`GET /v1/${path}/{id}`, caller, { id });
  const act = (path: Path, id: string, name: string, caller: Caller, body: object = {}, headers = {}) =>
    call(`POST /v1/${path}/{id}/${name}`, caller, { id, body, headers });
  const claim = (path: Path, id: string, caller: Caller = decisionOf[path]) =>
    act(path, id, 'claims', caller);
  const withdrawn = (path: Path, id: string, caller: Caller = asFirm, headers = {}) =>
    act(path, id, 'withdrawals', caller, {}, headers);
  /** Reads an application and decides on what was read; on an older version where one is given. */
  const decide = async (
    path: Path,
    id: string,
    body: object,
    caller: Caller = decisionOf[path],
    version?: string,
  ): Promise<Answered> => {
    const etag = version ?? String((await read(path, id, caller)).headers.etag);
    const headers = { 'if-match': etag };
    return act(path, id, 'decisions', caller, { reasons: 'As the file says.', ...body }, headers);
  };
  const grant = (path: 'repairs' | 'nondisclosures', id: string) => decide(path, id, { outcome: 'granted' });
  /** A handler ends a suspension by how its proceedings ended. */
  const end = (id: string, how: string, on: CivilDate, caller: Caller = callers.handler) =>
    decide(
      'suspensions',
      id,
      { outcome: 'ended', concluded: { how, on, document: '（2026）某行终9号' } },
      caller,
    );
  let authorization: string | null = null;
  const ids = ({ body }: Answered): string[] => (body.records ?? []).map(({ id }: { id: string }) => id);
  /** Whether a record is disclosed by itself, to whoever reads. */
  const disclosed = async (record: string): Promise<boolean> => {
    const { item, provider: unit } = (await city.stored(record)).state;
    const { body } = await call('GET /v1/disclosures', anybody, { query: { item, unit } });
    return body.items.some(({ id }: { id: string }) => id === record);
  };
  /** Who is shown a record now, of everybody who might be. */
  const shownTo = async (record: string): Promise<string[]> => {
    authorization ??= await city.allow();
    const system = { ...callers.colleague, officialId: '', officialName: '' };
    const status = async (caller: Caller) =>
      (await call('GET /v1/records/{id}', caller, { id: record })).status;
    const isPublic = ids(await city.lookAsPublic()).includes(record);
    // What an inquiry of anybody shows is disclosed, and nothing else is.
    if ((await disclosed(record)) !== isPublic) throw new Error(`${record} is disclosed otherwise.`);
    const shown: [string, boolean][] = [
      ['organ', ids(await city.look()).includes(record)],
      ['bank', ids(await city.lookBy(authorization)).includes(record)],
      ['public', isPublic],
      ['official', (await status(callers.colleague)) === 200],
      ['system', (await status(system)) === 200],
      ['subject', (await records()).some(({ id }) => id === record)],
    ];
    return shown.filter(([, isShown]) => isShown).map(([who]) => who);
  };
  /** Where the nightly export of the same row comes back. */
  const exportedAgain = async (row: object): Promise<{ code: string; detail: string }[]> =>
    (await city.submit([row])).body.results[0].faults;
  const marksOf = async (record: string): Promise<string[]> =>
    ((await records()).find(({ id }) => id === record)?.annotations ?? []).map(
      ({ mark }: { mark: string }) => mark,
    );
  return {
    ...city,
    at: later,
    records,
    firstDay,
    repairable,
    commended,
    apply,
    repair,
    wish,
    suspend,
    object,
    readOne: read,
    act,
    claim,
    withdrawn,
    decide,
    grant,
    end,
    shownTo,
    disclosed,
    marksOf,
    exportedAgain,
  };
}

export type ApplicationsCity = Awaited<ReturnType<typeof applicationsCity>>;

/** How a record comes to be of no account, and what brings it about. */
export const endings: readonly [
  how: string,
  end: (city: ApplicationsCity, record: string) => Promise<unknown>,
][] = [
  ['withdrawn', (city, record) => city.withdraw(record)],
  [
    'deleted',
    async (city, record) => city.decideObjection(await city.objected(record), { outcome: 'deleted' }),
  ],
  [
    'over',
    async (city, record) => {
      city.clock.now = (await city.stored(record)).state.endsAt;
    },
  ],
];
