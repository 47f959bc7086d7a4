import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { ProcessName } from '../../functions/contracts.ts';
import { dependenciesOn, parameterValues } from '../../functions/dependencies.ts';
import { serve } from '../../functions/http/serve.ts';
import { routes } from '../../functions/routes.ts';
import { steps } from '../../functions/steps/steps.ts';
import { recordSubmission } from '../../functions/submissions/record.ts';
import { published } from '../../shared/catalog/catalog.ts';
import type { Tables } from '../../shared/store/dynamodb/tables.ts';
import type { HttpHandler } from './events.ts';
import { edge } from './seed.ts';

/** The functions' own code on given tables, as their entry points wire it. */
export function wire(tables: Tables) {
  const wired = dependenciesOn(tables, parameterValues(), published);
  const handlers = Object.entries(routes).map(([process, own]) => [process, serve(own, wired, edge)]);
  return {
    ...(Object.fromEntries(handlers) as Record<ProcessName, HttpHandler>),
    cases: wired.cases,
    record: (id: string, now: string) => recordSubmission(wired, id, now),
    step: steps(wired.cases, edge),
  };
}

export type Wired = ReturnType<typeof wire>;

/** The tables seen through another client, such as one that goes through a counting proxy. */
export const through = (tables: Tables, client: DynamoDBClient): Tables => ({ ...tables, client });
