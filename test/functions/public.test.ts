import { beforeEach, describe, expect, test } from 'vitest';
import { shift } from '../support/actors.ts';
import { callers } from '../support/callers.ts';
import { approvedAfterAll } from '../support/publish.ts';
import { contentOf } from '../support/published.ts';
import { served } from '../support/served.ts';

const begun = '2026-06-01T02:00:00.000Z';
const day = 24 * 60 * 60_000;
const anybody = { client: '', scope: '' };

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const read = (route: string, id?: string, query: Record<string, string> = {}) =>
  city.call(route, anybody, { ...(id ? { id } : {}), query });

/** Drafts a version and leads it to its approval. */
async function publish(what: string, name: string, content: object) {
  const body = { what, name, content };
  return approvedAfterAll(city, (await city.call('POST /v1/publications', callers.drafter, { body })).body);
}

describe('M9.1, M17.1 anybody reads what is published, in every version and before it is in effect', () => {
  test.each([
    [
      'an item',
      'items',
      'GET /v1/catalog/{id}',
      'administrative-penalties',
      { nature: 'trustworthy' },
      { nature: 'trustworthy' },
    ],
    [
      'a measure',
      'measures',
      'GET /v1/measures/{id}',
      'restricted-procurement-and-subsidies',
      { basis: { zh: '依据。', en: 'Basis.' } },
      { basis: 'Basis.' },
    ],
  ])(
    '%s says which of its versions are to come, and each is read by its number',
    async (_, what, route, name, change, shown) => {
      const first = (await read(route, name)).body;
      expect(first.upcoming).toEqual([]);
      await publish(what, name, { ...contentOf(name), ...change });
      const effectiveAt = shift(city.clock.now, day);
      // What is in memory is read anew after five minutes at the latest.
      city.clock.now = shift(city.clock.now, 5 * 60_000);
      expect((await read(route, name)).body).toEqual({ ...first, upcoming: [{ version: 2, effectiveAt }] });
      const second = (await read(route, name, { version: '2' })).body;
      expect(second).toMatchObject({ version: 2, effectiveAt, ...shown });
      city.clock.now = effectiveAt;
      expect((await read(route, name)).body).toEqual({ ...second, upcoming: [] });
      const { upcoming: _none, ...content } = first;
      expect((await read(route, name, { version: '1' })).body).toMatchObject(content);
      expect((await read(route, name, { version: '3' })).status).toBe(404);
      expect((await read(route, 'nothing')).status).toBe(404);
    },
  );

  test('B1 the catalogs page, each name once', async () => {
    const content = contentOf('restricted-procurement-and-subsidies');
    const names = Array.from({ length: 7 }, (_, index) => `measure-${index}`);
    for (const name of names) await publish('measures', name, content);
    city.clock.now = shift(city.clock.now, day);
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await read('GET /v1/measures', undefined, {
        limit: '3',
        ...(cursor ? { cursor } : {}),
      });
      expect(body.items.length).toBeLessThanOrEqual(3);
      found.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.cursor;
    }
    expect(found).toEqual([...names, 'restricted-procurement-and-subsidies']);
  });
});
