/** M30.1: the published script says PROVEN of what is, and of nothing beside it. */
import { describe, expect, test } from 'vitest';
import { verified } from '../../../local/acts/verify.ts';
import { checkpointText, signedNote } from '../../../shared/log/note.ts';
import { applicationsCity } from '../../support/applications.ts';
import { anybody, callers } from '../../support/callers.ts';
import { asFirm } from '../../support/firm.ts';
import { ownSigner } from '../../support/log.ts';

describe('M30.1 docs/verify.mjs', () => {
  test('a fork of the log is not taken for its growth where the hashes are left out', async () => {
    const city = await applicationsCity();
    await city.exempted();
    await city.sealAll();
    const text = async (route: string) => String((await city.call(route, anybody)).body);
    const [key, kept] = [await text('GET /v1/log/key'), await text('GET /v1/log/checkpoint')];
    const signer = ownSigner('test.example/log');
    const own = await signer.key();
    const fork = { origin: own.origin, size: Number(kept.split('\n')[1]) + 9, root: Buffer.alloc(32, 7) };
    const checkpoint = signedNote(fork, own, await signer.sign(checkpointText(fork)));
    expect(verified(key, { checkpoint, hashes: [] }, kept)).toMatch(/^NOT PROVEN/);
    expect(verified(key, { checkpoint }, kept)).toMatch(/^NOT PROVEN/);
  });
  test('what an answer says is what its leaves prove', async () => {
    const city = await applicationsCity();
    const record = await city.exempted();
    await city.look();
    await city.object(record);
    await city.sealAll();
    const key = String((await city.call('GET /v1/log/key', anybody)).body);
    const own = async (what: string) =>
      (await city.call(`GET /v1/me/${what}`, asFirm, { query: { proof: 'true' } })).body;
    const [history, accesses] = [await own('history'), await own('accesses')];
    const proof = (await city.call('GET /v1/audit/proofs/{id}', callers.supervision, { id: record })).body;
    for (const answer of [history, accesses, proof]) expect(verified(key, answer)).toMatch(/^PROVEN/);
    const other = (items: object[], change: object) => items.map((each) => ({ ...each, ...change }));
    expect
      .soft(verified(key, { ...history, items: other(history.items, { type: 'NothingHappened' }) }))
      .toMatch(/^NOT PROVEN/);
    expect
      .soft(verified(key, { ...accesses, items: other(accesses.items, { unit: 'nobody' }) }))
      .toMatch(/^NOT PROVEN/);
    expect.soft(verified(key, { ...proof, leaves: proof.leaves.slice(1) })).toMatch(/^NOT PROVEN/);
    expect.soft(verified(key, { ...proof, leaves: [] })).toMatch(/^NOT PROVEN/);
  });
});
