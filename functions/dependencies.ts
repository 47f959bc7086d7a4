/** The composition root: what a function is wired to, read once from its environment. */
import { type Catalog, published } from '../shared/catalog/catalog.ts';
import { secretKeys } from '../shared/keys/secret.ts';
import { type ParameterName, type ParameterValues, parameters } from '../shared/regulation.ts';
import { dynamoCases } from '../shared/store/dynamodb/cases.ts';
import { dynamoHistory } from '../shared/store/dynamodb/history.ts';
import { type Tables, tables } from '../shared/store/dynamodb/tables.ts';
import type { CaseStore, HistoryStore } from '../shared/store/store.ts';
import { variable } from './variable.ts';

export interface Dependencies {
  cases: CaseStore;
  history: HistoryStore;
  keys: Tables['keys'];
  parameters: ParameterValues;
  catalog: Catalog;
}

export const tablesFromEnvironment = (): Tables =>
  tables(variable('REGISTER_TABLE'), variable('HISTORY_TABLE'), secretKeys(variable('SECRET_ID')));

export function dependencies(): Dependencies {
  const wired = tablesFromEnvironment();
  return {
    cases: dynamoCases(wired),
    history: dynamoHistory(wired),
    keys: wired.keys,
    parameters: parameterValues(),
    catalog: published,
  };
}

/** The deployment's parameters, each within its limits. Throws at load where one is not. */
export const parameterValues = (): ParameterValues =>
  Object.fromEntries(
    (Object.keys(parameters) as ParameterName[]).map((name) => [name, parameterValue(name)]),
  ) as ParameterValues;

function parameterValue(name: ParameterName): number {
  const { env, min, max, default: usual } = parameters[name];
  const value = Number(process.env[env] ?? usual);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new Error(`The parameter ${env} must be a whole number of days from ${min} to ${max}.`);
  }
  return value;
}
