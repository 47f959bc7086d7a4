import { everyContract } from '../../functions/contracts.ts';
import { holdAnswer } from './answers.ts';

const routes = everyContract.map((contract) => ({
  contract,
  pattern: new RegExp(`^${contract.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** Sends a request, and holds its answer against the contract of its route. */
export async function checked(request: Request): Promise<Response> {
  const answer = await fetch(request);
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith('/v1/')) return answer;
  const route = routes.find(
    ({ contract, pattern }) => contract.method === request.method && pattern.test(pathname),
  );
  const text = await answer.clone().text();
  const body = text ? JSON.parse(text) : null;
  holdAnswer(route?.contract, { status: answer.status, body, header: (name) => answer.headers.get(name) });
  return answer;
}
