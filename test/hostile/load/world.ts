import { done } from '../../../local/acts/answered.ts';
import { Api } from '../../../local/acts/api.ts';
import { bank, firm, firmCode, person, personCode, provider } from '../../../local/acts/cast.ts';
import { fileRecords } from '../../../local/acts/file.ts';
import { authorize } from '../../../local/acts/inquire.ts';
import { page } from '../../../local/acts/read.ts';
import { inventedOrganization, naturalPerson, penaltyRow, submissionOf } from '../../support/penalties.ts';
import { Client } from '../support/client.ts';
import { over } from '../support/fetch.ts';
import { settle } from '../support/settle.ts';

/** What the load finds on the platform: subjects that stay as they are, and one that is written to. */
export interface LoadWorld {
  /** A firm that nobody changes, and the records in effect about it. */
  quiet: { code: string; records: string[] };
  /** The person's records, those of a first page of two with its cursor, and the bank's authorization to see them. */
  own: { records: string[]; firstPage: string[]; cursor: string; authorization: string };
  /** The firm's records, to be objected to. */
  contested: string[];
}

const clients = [provider, 'procurement-centre', bank, 'handler-one', firm, person];
const exemption = 'food-safety-risk';
const CODE = '行政相对人代码_1（统一社会信用代码）';

const aboutPerson = { ...naturalPerson(personCode.code), 行政相对人名称: '林小满' };

/** Under overload an answer may take long; without one after this, the platform hangs. */
const LIMIT_MS = 30_000;

/** The platform over so many connections at most; `close` ends them. */
export function crowded(url: string, connections: number): { api: Api; close(): void } {
  const client = new Client(url, LIMIT_MS, connections);
  return { api: new Api(url, { fetch: over(client) }), close: () => client.close() };
}

/** A platform with records in effect, ready for traffic. `contested`: how many records may be objected to. */
export async function seedLoad(api: Api, contested: number): Promise<LoadWorld> {
  const file = async (count: number, change: Record<string, string>): Promise<string[]> => {
    const rows = Array.from({ length: count }, () => penaltyRow(change));
    const body = submissionOf(rows, { exemption });
    return (await fileRecords(api.as(provider), body, () => settle(api))).records;
  };
  const code = inventedOrganization();
  const grant = { to: bank, purpose: 'loan 2026-4', until: '2027-12-31' };
  const granted = await done(authorize(api.as(person), grant));
  const records = (await file(4, aboutPerson)).sort();
  const first = await done(page(api.as(person), '/v1/me/records', { limit: '2' }));
  const world = {
    quiet: { code, records: (await file(5, { [CODE]: code })).sort() },
    own: {
      records,
      firstPage: first.items.map(({ id }) => id).sort(),
      cursor: first.cursor ?? '',
      authorization: granted.id,
    },
    contested: await file(contested, { [CODE]: firmCode.code }),
  };
  for (const client of clients) await api.tokenOf(client);
  return world;
}
