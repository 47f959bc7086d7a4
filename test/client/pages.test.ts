import { describe, expect, test } from 'vitest';
import { createClient, eachFound, eachItem, ProblemError } from '../../client/src/index.ts';
import { answer, problem, scripted } from './support/scripted.ts';

const gathered = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

describe('what is paged is read to its end', () => {
  test('a list, by the cursor in its address, with what else it was asked with', async () => {
    const { around, requests } = scripted(
      answer(200, { items: [{ id: 'a' }, { id: 'b' }], cursor: 'next' }),
      answer(200, { items: [{ id: 'c' }], cursor: null }),
    );
    const records = await gathered(eachItem(createClient(around), '/v1/me/records', { limit: '2' }));
    expect(records.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual(['?limit=2', '?limit=2&cursor=next']);
  });

  test('an inquiry, by the cursor in its body', async () => {
    const { around, requests } = scripted(
      answer(200, { records: [{ id: 'a' }], cursor: 'next' }),
      answer(200, { records: [{ id: 'b' }], cursor: null }),
    );
    const inquiry = {
      subject: { kind: 'organization', code: '91990100MA0YL0001Q' },
      basis: { type: 'public' },
    } as const;
    const records = await gathered(eachFound(createClient(around), '/v1/inquiries', inquiry));
    expect(records.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(requests.map(({ body }) => JSON.parse(body))).toEqual([inquiry, { ...inquiry, cursor: 'next' }]);
  });

  test('pledges and declarations that an inquiry shows, too', async () => {
    const { around, requests } = scripted(
      answer(200, { pledges: [{ id: 'a' }], cursor: 'next' }),
      answer(200, { pledges: [{ id: 'b' }], cursor: null }),
      answer(200, { declarations: [{ id: 'c' }], cursor: null }),
    );
    const client = createClient(around);
    const inquiry = {
      subject: { kind: 'organization', code: '91990100MA0YL0001Q' },
      basis: { type: 'public' },
    } as const;
    const pledges = await gathered(eachFound(client, '/v1/inquiries/pledges', inquiry));
    const declarations = await gathered(eachFound(client, '/v1/inquiries/declarations', inquiry));
    expect([...pledges, ...declarations].map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
      '/v1/inquiries/pledges',
      '/v1/inquiries/pledges',
      '/v1/inquiries/declarations',
    ]);
  });

  test('a list that belongs to something, by the id in its address', async () => {
    const { around, requests } = scripted(
      answer(200, { items: [{ row: 1 }], cursor: 'next' }),
      answer(200, { items: [{ row: 2 }], cursor: null }),
    );
    const query = { id: 'sub_1', limit: '1' };
    const rows = await gathered(eachItem(createClient(around), '/v1/submissions/{id}/rows', query));
    expect(rows.map(({ row }) => row)).toEqual([1, 2]);
    expect(requests.map(({ url }) => url.replace(/^.*\/v1/, ''))).toEqual([
      '/submissions/sub_1/rows?limit=1',
      '/submissions/sub_1/rows?limit=1&cursor=next',
    ]);
  });

  test('no further than its reader goes', async () => {
    const { around, requests } = scripted(answer(200, { items: [{ id: 'a' }, { id: 'b' }], cursor: 'next' }));
    for await (const _ of eachItem(createClient(around), '/v1/me/records')) break;
    expect(requests).toHaveLength(1);
  });
});

test('a refused page is thrown as its problem, with code and fields', async () => {
  const fault = { field: 'query.limit', code: 'page-length', detail: 'From 1 to 50.' };
  const { around } = scripted(
    answer(422, { type: '', title: '', status: 422, code: 'invalid-fields', detail: 'So.', errors: [fault] }),
  );
  const reading = gathered(eachItem(createClient(around), '/v1/me/records', { limit: '99' }));
  const error = await reading.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProblemError);
  expect(error).toMatchObject({ status: 422, problem: { code: 'invalid-fields', errors: [fault] } });
});

test('an answer that is not the platform’s is no problem document, and says so', async () => {
  const { around } = scripted(() => new Response('<html>Bad gateway</html>', { status: 502 }));
  const reading = gathered(eachItem(createClient(around), '/v1/me/records'));
  await expect(reading).rejects.toMatchObject({ status: 502, problem: null });
  const other = scripted(problem(404, 'not-found'));
  await expect(gathered(eachItem(createClient(other.around), '/v1/me/records'))).rejects.toMatchObject({
    problem: { code: 'not-found' },
  });
});
