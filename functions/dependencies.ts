/** The composition root: what a function is wired to, read once from its environment. */
import { type Catalog, published } from '../shared/catalog/catalog.ts';
import { secretKeys } from '../shared/keys/secret.ts';
import { type ParameterName, type ParameterValues, parameters } from '../shared/regulation.ts';
import { dynamoCases } from '../shared/store/dynamodb/cases.ts';
import { dynamoHistory } from '../shared/store/dynamodb/history.ts';
import { dynamoSubmissions } from '../shared/store/dynamodb/submissions.ts';
import { type Tables, tables } from '../shared/store/dynamodb/tables.ts';
import type { CaseStore, HistoryStore, SubmissionStore } from '../shared/store/store.ts';
import { variable } from './variable.ts';

export interface Dependencies {
  cases: CaseStore;
  submissions: SubmissionStore;
  history: HistoryStore;
  keys: Tables['keys'];
  parameters: ParameterValues;
  catalog: Catalog;
}

/** What the environment names. */
export const dependencies = (): Dependencies =>
  dependenciesOn(
    tables(variable('REGISTER_TABLE'), variable('HISTORY_TABLE'), secretKeys(variable('SECRET_ID'))),
    parameterValues(),
    published,
  );

/** The same on given tables. */
export const dependenciesOn = (on: Tables, values: ParameterValues, catalog: Catalog): Dependencies => ({
  cases: dynamoCases(on),
  submissions: dynamoSubmissions(on),
  history: dynamoHistory(on),
  keys: on.keys,
  parameters: values,
  catalog,
});

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
