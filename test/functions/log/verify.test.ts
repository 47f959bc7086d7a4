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
    const lies: [what: string, answer: object][] = [
      ['an event', { ...history, items: other(history.items, { type: 'NothingHappened' }) }],
      ['a look’s unit', { ...accesses, items: other(accesses.items, { unit: 'nobody' }) }],
      ['a look’s instant', { ...accesses, items: other(accesses.items, { at: '1999-01-01T00:00:00.000Z' }) }],
      ['a look’s outcome', { ...accesses, items: other(accesses.items, { outcome: 'refused' }) }],
      ['what was seen', { ...accesses, items: other(accesses.items, { seen: [] }) }],
      ['how often', { ...accesses, items: other(accesses.items, { looks: 77 }) }],
      ['no look', { ...accesses, items: [] }],
      [
        'beside a proof with entries of its own',
        { ...accesses, items: [], proof: { ...accesses.proof, items: accesses.items } },
      ],
      ['a leaf left out', { ...proof, leaves: proof.leaves.slice(1) }],
      ['no leaf', { ...proof, leaves: [] }],
      ['not whole, and nothing named', { ...proof, whole: false }],
    ];
    // Who gives an answer on may call a look the public's and leave out what its leaf says: then no leaf says whose it was.
    const unnamed = { basis: { type: 'public' }, unit: null, client: null, official: null, matter: null };
    const bare = accesses.proof.leaves.map(({ said: _, ...leaf }: { said?: string }) => leaf);
    const asPublic = { items: other(accesses.items, unnamed), proof: { ...accesses.proof, leaves: bare } };
    expect
      .soft(verified(key, asPublic))
      .toMatch(/\nOF 1 looks, called the public’s, no leaf says who it was/);
    expect.soft(verified(key, accesses)).not.toContain('no leaf says');
    const long = structuredClone(proof);
    long.leaves[0].path.unshift(long.leaves[0].path[0]);
    expect.soft(verified(key, long)).toMatch(/^NOT PROVEN: .* is not in the log/);
    for (const [what, answer] of lies) expect.soft([what, verified(key, answer)[0]]).toEqual([what, 'N']);
    // Whose are before another's in a list of events goes on: none in the middle is left out, and none turned round.
    const { leaves } = history.proof;
    const only = (at: (_: unknown, index: number) => boolean) => ({
      items: history.items.filter(at),
      proof: { ...history.proof, leaves: leaves.filter(at) },
    });
    expect(leaves.length).toBeGreaterThan(2);
    expect
      .soft(
        verified(
          key,
          only((_, index) => index !== 1),
        ),
      )
      .toMatch(/^NOT PROVEN/);
    const turned = {
      items: history.items.toReversed(),
      proof: { ...history.proof, leaves: leaves.toReversed() },
    };
    expect.soft(verified(key, turned)).toMatch(/^NOT PROVEN/);
  });

  test('what waits for its seal is no proof, and ends otherwise than what is proven', async () => {
    const city = await applicationsCity();
    const record = await city.exempted();
    await city.sealAll();
    await city.object(record);
    const key = String((await city.call('GET /v1/log/key', anybody)).body);
    const answer = (await city.call('GET /v1/me/history', asFirm, { query: { proof: 'true' } })).body;
    expect(verified(key, answer)).toMatch(/^PARTLY PROVEN: .* 1 of 3$/);
  });
});
