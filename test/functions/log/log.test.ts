/** M30.1 Anybody follows the log, without a token: its checkpoints, its tiles, and that each goes on from the one before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../../infra/folders.ts';
import { verified } from '../../../local/acts/verify.ts';
import { openedNote, readVerifierKey } from '../../../shared/log/note.ts';
import { type ApplicationsCity, applicationsCity } from '../../support/applications.ts';

const anybody = { client: 'anybody', scope: '' };

let city: ApplicationsCity;
beforeEach(async () => {
  city = await applicationsCity();
});
const get = async (path: string, parts = {}) => city.call(`GET /v1/log/${path}`, anybody, parts);
const checkpoint = async () => String((await get('checkpoint')).body);

test('M30.1 before anything is sealed there is no checkpoint, and no key', async () => {
  expect((await get('checkpoint')).status).toBe(404);
  expect((await get('key')).status).toBe(404);
  expect((await get('growth', { query: { since: '0' } })).status).toBe(404);
});

test('what checks proofs can be read in a minute, and needs nothing but Node', () => {
  const script = readFileSync(join(root, 'docs/verify.mjs'), 'utf8');
  expect(script.trim().split('\n').length).toBeLessThanOrEqual(80);
  for (const [, from] of script.matchAll(/from '([^']+)'/g)) expect(from).toMatch(/^node:/);
});

describe('M30.1 once something is sealed', () => {
  beforeEach(async () => void (await city.sealAll()));

  test('the checkpoint opens with the published key, and says how large the log is', async () => {
    const { body, headers } = await get('checkpoint');
    const key = readVerifierKey(String((await get('key')).body));
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(key && openedNote(String(body), key)?.size).toBeGreaterThan(10);
  });

  test('its tiles are bytes that never change, by the one way of writing their number', async () => {
    const size = Number((await checkpoint()).split('\n')[1]);
    const { body, headers } = await get('tile/{id}', { id: `0/000.p/${size}` });
    expect(Buffer.from(String(body), 'base64')).toHaveLength(size * 32);
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    for (const id of ['0/0', '0/001', '../checkpoint', 'sources/0000000000000000', '0/000.p/0']) {
      const { status, body: problem } = await get('tile/{id}', { id });
      expect([id, status]).toEqual([id, 404]);
      const { pathname } = new URL(problem.type, `https://city.example/stage/v1/log/tile/${id}`);
      if (!id.startsWith('.')) expect([id, pathname]).toEqual([id, '/stage/v1/codes/not-found']);
    }
  });

  test('a later checkpoint goes on from every earlier one, which a verifier checks with nothing but the key', async () => {
    const key = String((await get('key')).body);
    const older: string[] = [await checkpoint()];
    for (let nth = 0; nth < 5; nth++) {
      await city.exempted({ 行政处罚决定书文号: `市监罚〔2026〕82${nth}号` });
      await city.look();
      await city.sealAll();
      older.push(await checkpoint());
    }
    for (const [nth, kept] of older.entries()) {
      const since = kept.split('\n')[1] ?? '';
      const { body } = await get('growth', { query: { since } });
      expect(verified(key, body, kept)).toMatch(/^PROVEN/);
      if (nth === 0) continue;
      const another = { ...body, checkpoint: older[nth - 1] };
      expect(verified(key, another, kept)).toMatch(/^NOT PROVEN/);
    }
    expect((await get('growth', { query: { since: '999999' } })).status).toBe(404);
  });
});
