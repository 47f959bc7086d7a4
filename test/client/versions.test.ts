import { expect, test } from 'vitest';
import { createClient, ifMatch } from '../../client/src/index.ts';
import { answer, problem, scripted } from './support/scripted.ts';

const read = (client: ReturnType<typeof createClient>) =>
  client.GET('/v1/notices/{id}', { params: { path: { id: 'rec_1' } } });

test('a decision rests on the version that was read, also of what is not shown', async () => {
  const { around } = scripted(
    answer(200, {}, { etag: '"3"' }),
    problem(404, 'content-not-consented', { etag: '"4"' }),
  );
  const client = createClient(around);
  expect(ifMatch(await read(client))).toEqual({ 'If-Match': '"3"' });
  expect(ifMatch(await read(client))).toEqual({ 'If-Match': '"4"' });
});

test('where nothing could be read, the problem says why, and not that there is no version', async () => {
  const { around } = scripted(problem(404, 'not-found'), answer(200));
  const client = createClient(around);
  const refused = await read(client);
  expect(() => ifMatch(refused)).toThrow(
    expect.objectContaining({ name: 'ProblemError', status: 404, problem: refused.error }),
  );
  const unversioned = await read(client);
  expect(() => ifMatch(unversioned)).toThrow('The answer 200 has no ETag');
});
