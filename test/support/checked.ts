import { holdAnswer } from './answers.ts';
import { contractAt } from './contract-at.ts';

/** What the platform answers for itself on this machine, which no contract is about. */
const local = /^\/(_local\/|oauth2\/|\.well-known\/)/;

/** Sends a request, and holds its answer against the contract of its route. */
export async function checked(request: Request): Promise<Response> {
  const answer = await fetch(request);
  const { pathname } = new URL(request.url);
  if (local.test(pathname)) return answer;
  const text = await answer.clone().text();
  const isJson = answer.headers.get('content-type')?.includes('json');
  holdAnswer(contractAt(request.method, pathname), {
    status: answer.status,
    body: isJson ? JSON.parse(text) : text,
    header: (name) => answer.headers.get(name),
  });
  return answer;
}
