/** Every operation of the API by its process, with the schemas that the reference names: for the reference and the tests. */
import * as shared from './answers.ts';
import * as audit from './audit/operations.ts';
import { contracts, type ProcessName } from './contracts.ts';
import type { Described, Operation } from './http/operation.ts';
import type { Contract, Contracts } from './http/route.ts';
import * as inquiries from './inquiries/operations.ts';
import * as jointResponses from './joint-responses/operations.ts';
import * as me from './me/operations.ts';
import * as notices from './notices/operations.ts';
import * as objections from './objections/operations.ts';
import * as open from './public/operations.ts';
import * as publications from './publications/operations.ts';
import * as records from './records/operations.ts';
import * as reference from './reference/operations.ts';
import * as submissions from './submissions/operations.ts';
import * as worklist from './worklist/operations.ts';

export const described = {
  public: open,
  submissions,
  records,
  notices,
  inquiries,
  me,
  objections,
  'joint-responses': jointResponses,
  worklist,
  publications,
  audit,
  reference,
} as const satisfies { [Process in ProcessName]: Described<(typeof contracts)[Process]> };

/** Named schemas that belong to no process in particular. */
export const sharedComponents = shared.components;

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
      const { operations }: Described = described[process as ProcessName];
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
