import { asFirm, firmRow } from './firm.ts';
import type { served } from './served.ts';

/** Files a record of market regulation's about the firm, delivers its notice and replies: it waits for a decision, at version 3. */
export async function contestedIn({
  call,
  submit,
}: Pick<Awaited<ReturnType<typeof served>>, 'call' | 'submit'>): Promise<string> {
  const [{ record: id }] = (await submit([firmRow()])).body.results;
  await call('POST /v1/notices/{id}/deliveries', asFirm, { id, body: { method: 'acknowledged' } });
  await call('POST /v1/notices/{id}/replies', asFirm, { id, body: { text: 'It was paid.' } });
  return id;
}
