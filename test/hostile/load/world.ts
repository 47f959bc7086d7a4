import { Api } from '../../../local/demo/api.ts';
import { bank, firm, firmCode, person, personCode, provider } from '../../../local/demo/cast.ts';
import { inventedOrganization, naturalPerson, penaltyRow, submissionOf } from '../../support/penalties.ts';
import { settle } from '../support/settle.ts';
import { tokenOf } from '../support/tokens.ts';

/** What the load finds on the platform: subjects that stay as they are, and one that is written to. */
export interface LoadWorld {
  tokens: Map<string, string>;
  /** A firm that nobody changes, and the records in effect about it. */
  quiet: { code: string; records: string[] };
  /** The person's records, those of a first page of two with its cursor, and the bank's authorization to see them. */
  own: { records: string[]; firstPage: string[]; cursor: string; authorization: string };
  /** The firm's records, to be objected to. */
  contested: string[];
}

const clients = [provider, 'procurement-centre', bank, 'handler-one', firm, person];
const exemption = { law: 'Food Safety Law', article: 'Art. 118' };
const CODE = '行政相对人代码_1（统一社会信用代码）';

const aboutPerson = { ...naturalPerson(personCode.code), 行政相对人名称: '林小满' };

/** A platform with records in effect, ready for traffic. `contested`: how many records may be objected to. */
export async function seedLoad(url: string, contested: number): Promise<LoadWorld> {
  const api = new Api(url);
  const file = async (count: number, change: Record<string, string>): Promise<string[]> => {
    const rows = Array.from({ length: count }, () => penaltyRow(change));
    const { body } = await api.post(provider, '/v1/submissions', submissionOf(rows, { exemption }));
    await settle(api);
    const { body: result } = await api.get(provider, `/v1/submissions/${body.id}`);
    return result.results.map(({ record }: { record: string }) => record);
  };
  const code = inventedOrganization();
  const grant = { to: bank, purpose: 'loan 2026-4', until: '2027-12-31' };
  const granted = await api.post(person, '/v1/authorizations', grant);
  const records = (await file(4, aboutPerson)).sort();
  const { body: page } = await api.get(person, '/v1/me/records?limit=2');
  const firstPage = page.items.map(({ id }: { id: string }) => id).sort();
  const world = {
    tokens: new Map<string, string>(),
    quiet: { code, records: (await file(5, { [CODE]: code })).sort() },
    own: { records, firstPage, cursor: page.cursor, authorization: granted.body.id },
    contested: await file(contested, { [CODE]: firmCode.code }),
  };
  for (const client of clients) world.tokens.set(client, await tokenOf(url, client));
  return world;
}
