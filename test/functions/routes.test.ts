import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contracts, everyContract } from '../../functions/contracts.ts';
import type { Contract, Contracts } from '../../functions/http/route.ts';
import { everyRoute, routes } from '../../functions/routes.ts';

const functions = fileURLToPath(new URL('../../functions', import.meta.url));

const named = ({ method, path }: Contract): string => `${method} ${path}`;

test.each(Object.entries<Contracts>(contracts))(
  'every contract of %s is served, and nothing is served without one',
  (process, own) => {
    const served = routes[process as keyof typeof routes].map(({ contract }): Contract => contract);
    expect(served).toEqual(Object.values(own));
  },
);

test('every process with a contract is in the map of contracts', () => {
  const folders = globSync('*/contract.ts', { cwd: functions }).map(dirname).sort();
  expect(Object.keys(contracts).sort()).toEqual(folders);
});

test('M5.1 only what is public asks for no scope', () => {
  const open = everyContract.filter(({ scopes }) => scopes.length === 0).map(named);
  const meant = [
    contracts.public,
    contracts.disclosures,
    contracts.keys,
    contracts.log,
    contracts.reference,
  ].flatMap((own) => Object.values<Contract>(own));
  // And what somebody pledged in public, and what is open to the comments of all.
  const { drafts, draft, list, read } = contracts.comments;
  const commented = [drafts, draft, list, read].map(named);
  expect(open.sort()).toEqual([...meant.map(named), ...commented, 'GET /v1/repairs/{id}/pledge'].sort());
});

test('Invariant 11: whatever changes something takes an Idempotency-Key; of what is posted, only an inquiry does not', () => {
  const other = everyContract.filter(({ method, idempotent }) => method === 'POST' && !idempotent);
  expect(other.map(named)).toEqual([
    'POST /v1/inquiries',
    'POST /v1/inquiries/declarations',
    'POST /v1/inquiries/licences',
    'POST /v1/inquiries/pledges',
  ]);
  const read = everyContract.filter(
    ({ method, idempotent, ifMatch }) => method === 'GET' && (idempotent || ifMatch),
  );
  expect(read).toEqual([]);
});

test('Invariant 13: whoever decides names the version that he read', () => {
  const deciding = everyContract.filter(({ path }) =>
    /\/(decisions|approvals|records\/\{id\}\/withdrawals|outcomes)$/.test(path),
  );
  expect(deciding.length).toBeGreaterThan(3);
  for (const contract of deciding)
    expect([named(contract), contract.ifMatch]).toEqual([named(contract), true]);
});

test('each method and path is served once', () => {
  const all = everyRoute.map(({ contract }) => named(contract));
  expect(all).toEqual([...new Set(all)]);
});

test('a route whose path names a thing says of which kind, and no other does', () => {
  for (const contract of everyContract) {
    const places = contract.path.match(/\{\w+\}/g) ?? [];
    expect([named(contract), places]).toEqual([named(contract), contract.id ? ['{id}'] : []]);
  }
});
