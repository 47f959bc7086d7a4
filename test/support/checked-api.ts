import { expect } from 'vitest';
import { everyContract } from '../../functions/contracts.ts';
import { problemDocument } from '../../functions/schemas.ts';
import { type Answered, Api, type CallOptions } from '../../local/demo/api.ts';

const routes = everyContract.map((contract) => ({
  contract,
  pattern: new RegExp(`^${contract.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** Fails the test where an answer is not what the contract, and so the API reference, says. */
function checkAnswer(method: string, path: string, { status, body, headers }: Answered): void {
  const [bare = ''] = path.split('?');
  const route = routes.find(({ contract, pattern }) => contract.method === method && pattern.test(bare));
  const schema = route?.contract.answers[status] ?? problemDocument;
  const parsed = schema.safeParse(body);
  expect(parsed.success, `${method} ${bare} ${status}: ${JSON.stringify(parsed.error?.issues)}`).toBe(true);
  const type = schema === problemDocument ? 'application/problem+json' : 'application/json';
  expect(headers.get('content-type')).toContain(type);
}

/** The platform's client, which holds every answer against its contract. */
export class CheckedApi extends Api {
  override async call(
    client: string,
    method: 'GET' | 'POST',
    path: string,
    options: CallOptions = {},
  ): Promise<Answered> {
    const answer = await super.call(client, method, path, options);
    checkAnswer(method, path, answer);
    return answer;
  }
}
