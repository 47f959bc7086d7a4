/** The composition root: what a function is wired to, read once from its environment. */
import { intakeLimitMs } from '../shared/operating.ts';
import { type PublishedOf, publishedCopies } from '../shared/publication/copies.ts';
import { type ParameterName, type ParameterValues, parameters } from '../shared/regulation.ts';
import { dynamoBacklog } from '../shared/store/dynamodb/backlog.ts';
import { dynamoCases } from '../shared/store/dynamodb/cases.ts';
import { dynamoHistory } from '../shared/store/dynamodb/history.ts';
import { loadKeyCheck } from '../shared/store/dynamodb/key-check.ts';
import { type Tables, tables } from '../shared/store/dynamodb/tables.ts';
import type { CaseStore, HistoryStore } from '../shared/store/store.ts';
import { deployedKeys, fetchSecret } from './secret.ts';
import { type Intake, intakeOn } from './submissions/backlog.ts';
import { variable } from './variable.ts';

export interface Dependencies {
  cases: CaseStore;
  history: HistoryStore;
  keys: Tables['keys'];
  parameters: ParameterValues;
  /** How far the intake of submissions is behind. */
  intake: Intake;
  /** What is published of a kind, in every version, from memory where that is exact. */
  published: PublishedOf;
}

/** What the environment names. */
export const dependencies = (): Dependencies =>
  dependenciesOn(
    tables(variable('REGISTER_TABLE'), variable('HISTORY_TABLE'), keysFor(variable('SECRET_ID'))),
    parameterValues(),
  );

/** The keys of tables, of the secret, once they were held against the check that the register has of them. */
export const keysFor = (secretId: string) => (on: Pick<Tables, 'client' | 'register'>) =>
  deployedKeys({ secret: () => fetchSecret(secretId), check: () => loadKeyCheck(on) });

/** The same on given tables. */
export function dependenciesOn(on: Tables, values: ParameterValues): Dependencies {
  const cases = dynamoCases(on);
  return {
    cases,
    history: dynamoHistory(on),
    keys: on.keys,
    parameters: values,
    intake: intakeOn(dynamoBacklog(on), intakeLimitMs()),
    published: publishedCopies(cases),
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
