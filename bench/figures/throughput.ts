import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { Api } from '../../local/acts/api.ts';
import { firmCode as citedFirm, provider } from '../../local/acts/cast.ts';
import { fileRecords } from '../../local/acts/file.ts';
import type { DatabaseKind } from '../../local/dynamodb/database.ts';
import { homeOf } from '../../shared/ids.ts';
import { deriveKeys, subjectKey } from '../../shared/keys/keys.ts';
import { partitions } from '../../shared/store/dynamodb/tables.ts';
import { inventedOrganization, penaltyRow, submissionOf } from '../../test/support/penalties.ts';
import { atLeast, type Figure, timedRow } from '../support/figure.ts';
import { temporaryFolder } from '../support/folder.ts';
import { interleaved } from '../support/interleave.ts';
import { startChild } from '../support/process.ts';
import { localTables } from '../support/stage.ts';

const rounds = 7;
const seconds = 5;
const clients = 32;

interface Target {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** Answers in a second with as many clients at once; every one must be a success. */
async function rate({ url, headers, body }: Target): Promise<number> {
  const result = await autocannon({
    url,
    method: 'POST',
    headers,
    body,
    connections: clients,
    duration: seconds,
  });
  if (result.non2xx || result.errors) throw new Error(`${result.non2xx} refused, ${result.errors} failed.`);
  return result['2xx'] / result.duration;
}

/** A platform in a process of its own that holds one listed firm, and the inquiry about it. */
interface Stand {
  inquiry: Target;
  folder: string;
  dynamodb: string;
  code: string;
}

async function standOn(database: DatabaseKind): Promise<Stand> {
  const folder = temporaryFolder();
  const platform = await startChild('platform.ts', [folder, database]);
  const api = new Api(platform.url ?? '');
  const code = inventedOrganization();
  const row = penaltyRow({ '行政相对人代码_1（统一社会信用代码）': code });
  const exemption = 'food-safety-risk';
  await fileRecords(api.as(provider), submissionOf([row], { exemption }), api.settle);
  const body = JSON.stringify({ subject: { ...citedFirm, code }, basis: { type: 'public' } });
  const token = await api.tokenOf('procurement-centre');
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const inquiry = { url: `${platform.url}/v1/inquiries`, headers, body };
  return { inquiry, folder, dynamodb: platform.dynamodb ?? '', code };
}

/** A server that makes the same calls of the same database with nothing around them. */
async function bareOn({ folder, dynamodb, code, inquiry }: Stand): Promise<Target> {
  const subject = { ...citedFirm, code };
  const [secret = ''] = Object.values<string>(JSON.parse(readFileSync(`${folder}/secrets.json`, 'utf8')));
  const partition = partitions.home(homeOf.subject(subjectKey(deriveKeys(secret), subject)));
  const { register, history } = localTables();
  const bare = await startChild('bare-server.ts', [dynamodb, register, history, partition]);
  return { ...inquiry, url: bare.url ?? '' };
}

/** What the embedded platform serves, against a bare server on the same database, and against itself on DynamoDB Local. */
export const throughput: Figure = {
  name: 'throughput',
  what: `inquiries a second on the embedded platform with ${clients} clients, against a bare server with the same SDK calls, and against the platform on DynamoDB Local`,
  async measure(say) {
    const stand = await standOn('embedded');
    const bare = await bareOn(stand);
    say(`${rounds + 1} rounds of ${seconds} s each, against a bare server`);
    const own = () => rate(stand.inquiry);
    const compared = await interleaved(rounds, own, () => rate(bare));
    const before = await standOn('dynamodb-local');
    say(`${rounds + 1} rounds of ${seconds} s each, against DynamoDB Local`);
    const databases = await interleaved(rounds, own, () => rate(before.inquiry));
    return [
      timedRow(`inquiries, ${clients} clients`, 'inquiries/s', compared, atLeast(0.8)),
      timedRow(`inquiries, ${clients} clients, by DynamoDB Local`, 'inquiries/s', databases, atLeast(3)),
    ];
  },
};
