import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { Api } from '../../local/demo/api.ts';
import { firmCode as citedFirm, provider } from '../../local/demo/cast.ts';
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

/** What the embedded platform serves, against a bare server that makes the same calls of the same database. */
export const throughput: Figure = {
  name: 'throughput',
  what: `inquiries a second on the embedded platform with ${clients} clients, against a bare server with the same SDK calls`,
  async measure(say) {
    const folder = temporaryFolder();
    const platform = await startChild('platform.ts', [folder]);
    const api = new Api(platform.url ?? '');
    const code = inventedOrganization();
    const row = penaltyRow({ '行政相对人代码_1（统一社会信用代码）': code });
    const exemption = { law: 'Food Safety Law', article: 'Art. 118' };
    const receipt = await api.post(provider, '/v1/submissions', submissionOf([row], { exemption }));
    if (receipt.body.accepted !== 1) throw new Error(JSON.stringify(receipt.body));
    await api.settle();

    const subject = { ...citedFirm, code };
    const [secret = ''] = Object.values<string>(JSON.parse(readFileSync(`${folder}/secrets.json`, 'utf8')));
    const partition = partitions.home(homeOf.subject(subjectKey(deriveKeys(secret), subject)));
    const { register, history } = localTables();
    const bare = await startChild('bare-server.ts', [platform.dynamodb ?? '', register, history, partition]);
    const body = JSON.stringify({ subject, basis: { type: 'public' } });
    const token = await api.tokenOf('procurement-centre');
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    say(`${rounds + 1} rounds of ${seconds} s each`);
    const compared = await interleaved(
      rounds,
      () => rate({ url: `${platform.url}/v1/inquiries`, headers, body }),
      () => rate({ url: bare.url ?? '', headers, body }),
    );
    return [timedRow(`inquiries, ${clients} clients`, 'inquiries/s', compared, atLeast(0.9))];
  },
};
