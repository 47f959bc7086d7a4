/** The contracts of all kinds of application, each under the name of what is done and of its kind. */
import { applicationKinds, forEachKind } from '../../shared/application/rules.ts';
import type { Contracts } from '../http/route.ts';
import { applicationContracts } from './contracts.ts';
import { named } from './named.ts';

/** Those of each kind, by what is done. */
export const contractsOf = forEachKind(applicationContracts);

export const applications: Contracts = Object.assign(
  {},
  ...applicationKinds.map((kind) => named(kind, contractsOf[kind])),
);
