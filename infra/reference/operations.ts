/** Every operation of the API, each with its contract: for the reference and the tests. */
import { contracts, type ProcessName } from '../../functions/contracts.ts';
import type { Described, Operation } from '../../functions/http/operation.ts';
import type { Contract, Contracts } from '../../functions/http/route.ts';
import { processes } from './processes.ts';

/** A contract with its operation and the name of its process. */
export interface Documented {
  process: ProcessName;
  /** What the route is called in its process. */
  name: string;
  contract: Contract;
  operation: Operation;
}

export const everyOperation: readonly Documented[] = Object.entries<Contracts>(contracts).flatMap(
  ([process, own]) =>
    Object.entries(own).map(([name, contract]) => {
      const { operations }: Described = processes[process as ProcessName];
      const operation = operations[name];
      if (!operation) throw new Error(`${process}.${name} has no operation.`);
      return { process: process as ProcessName, name, contract, operation };
    }),
);

const byContract = new Map(everyOperation.map((each) => [each.contract, each.operation]));

/** The operation of one of the contracts. */
export function operationOf(contract: Contract): Operation {
  const found = byContract.get(contract);
  if (!found) throw new Error(`${contract.method} ${contract.path} is none of the contracts.`);
  return found;
}
