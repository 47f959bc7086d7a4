/** Which contract an address is of, as the gateway finds it. */
import { everyContract } from '../../functions/contracts.ts';
import type { Contract } from '../../functions/http/route.ts';

/** What stands for a parameter: of some, several parts. */
const partsIn = ({ resource }: Contract): string => (resource?.includes('{id+}') ? '(.+)' : '([^/]+)');

const paths = [...new Map(everyContract.map((each: Contract) => [each.path, partsIn(each)]))].map(
  ([path, parts]) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace('{id}', parts)}$`),
  }),
);
// What stands there word for word goes before what a parameter would take.
const inOrder = paths.toSorted((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{')));

/** The path of a contract that an address has, with what stands for its parameter, as it was sent; undefined for none. */
export function pathAt(pathname: string): { path: string; id: string | undefined } | undefined {
  for (const { path, pattern } of inOrder) {
    const found = pattern.exec(pathname);
    if (found) return { path, id: found[1] };
  }
  return undefined;
}

const byName = new Map(everyContract.map((contract) => [`${contract.method} ${contract.path}`, contract]));

export const contractAt = (method: string, pathname: string): Contract | undefined =>
  byName.get(`${method} ${pathAt(pathname)?.path}`);

const severalActs = [
  ...new Set(
    everyContract.flatMap(({ resource }: Contract) => (resource?.endsWith('/{act}') ? [resource] : [])),
  ),
].map((resource) => new RegExp(`^${resource.replace(/\{\w+\}/g, '[^/]+')}/?(\\?|$)`));

/** Whether an address is one under which the gateway has several acts, whatever the last part of it says. */
export const isActOf = (path: string): boolean => severalActs.some((pattern) => pattern.test(path));
