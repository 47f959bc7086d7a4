import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Dependencies } from '../../functions/dependencies.ts';
import { httpFunction } from '../../functions/http/function.ts';
import { inquiryRoutes } from '../../functions/inquiries/routes.ts';
import { jointResponseRoutes } from '../../functions/joint-responses/routes.ts';
import { ownRoutes } from '../../functions/me/routes.ts';
import { noticeRoutes } from '../../functions/notices/routes.ts';
import { objectionRoutes } from '../../functions/objections/routes.ts';
import { recordRoutes } from '../../functions/records/routes.ts';
import { steps } from '../../functions/steps/steps.ts';
import { recordSubmission } from '../../functions/submissions/record.ts';
import { submissionRoutes } from '../../functions/submissions/routes.ts';
import { worklistRoutes } from '../../functions/worklist/routes.ts';
import { published } from '../../shared/catalog/catalog.ts';
import type { ParameterName, ParameterValues } from '../../shared/regulation.ts';
import { parameters } from '../../shared/regulation.ts';
import { dynamoCases } from '../../shared/store/dynamodb/cases.ts';
import { dynamoHistory } from '../../shared/store/dynamodb/history.ts';
import { dynamoSubmissions } from '../../shared/store/dynamodb/submissions.ts';
import type { Tables } from '../../shared/store/dynamodb/tables.ts';
import type { HttpHandler } from './events.ts';
import { edge } from './seed.ts';

const usualParameters = Object.fromEntries(
  (Object.keys(parameters) as ParameterName[]).map((name) => [name, parameters[name].default]),
) as ParameterValues;

/** The functions' own code on given tables, as their entry points wire it. */
export function wire(tables: Tables) {
  const cases = dynamoCases(tables);
  const submissions = dynamoSubmissions(tables);
  const { keys } = tables;
  const shared = { keys, parameters: usualParameters, catalog: published };
  const wired: Dependencies = { ...shared, cases, history: dynamoHistory(tables) };
  const recording = { ...shared, submissions, cases };
  return {
    cases,
    submissions: httpFunction(submissionRoutes({ ...shared, submissions }), edge) as HttpHandler,
    record: (id: string, now: string) => recordSubmission(recording, id, now),
    inquiries: httpFunction(inquiryRoutes(wired), edge) as HttpHandler,
    records: httpFunction(recordRoutes(wired), edge) as HttpHandler,
    notices: httpFunction(noticeRoutes(wired), edge) as HttpHandler,
    step: steps(cases, edge),
    objections: httpFunction(objectionRoutes(wired), edge) as HttpHandler,
    me: httpFunction(ownRoutes(wired), edge) as HttpHandler,
    jointResponses: httpFunction(jointResponseRoutes(wired), edge) as HttpHandler,
    worklist: httpFunction(worklistRoutes(wired), edge) as HttpHandler,
  };
}

export type Wired = ReturnType<typeof wire>;

/** The tables seen through another client, such as one that goes through a counting proxy. */
export const through = (tables: Tables, client: DynamoDBClient): Tables => ({ ...tables, client });
