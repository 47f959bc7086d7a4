import { everyContract } from '../../functions/contracts.ts';
import { type Answered, Api, type CallOptions } from '../../local/demo/api.ts';
import { holdAnswer } from './answers.ts';

const routes = everyContract.map((contract) => ({
  contract,
  pattern: new RegExp(`^${contract.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The platform's client, which holds every answer against its contract. */
export class CheckedApi extends Api {
  override async call(
    client: string,
    method: 'GET' | 'POST',
    path: string,
    options: CallOptions = {},
  ): Promise<Answered> {
    const answer = await super.call(client, method, path, options);
    const [bare = ''] = path.split('?');
    const route = routes.find(({ contract, pattern }) => contract.method === method && pattern.test(bare));
    holdAnswer(route?.contract, { ...answer, header: (name) => answer.headers.get(name) });
    return answer;
  }
}
