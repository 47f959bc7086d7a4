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
    const served = routes[process as keyof typeof routes].map(({ contract }) => contract);
    expect(served).toEqual(Object.values(own));
  },
);

test('every process with a contract is in the map of contracts, and in that of routes', () => {
  const folders = globSync('*/contract.ts', { cwd: functions }).map(dirname).sort();
  expect(Object.keys(contracts).sort()).toEqual(folders);
  expect(Object.keys(routes).sort()).toEqual(folders);
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
