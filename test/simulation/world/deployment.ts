/** The functions as deployed: the same routes, steps and handlers as their entry points wire, on the world's services. */
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { auditRoutes } from '../../../functions/audit/routes.ts';
import { dispatcher } from '../../../functions/dispatcher/dispatch.ts';
import { outbox } from '../../../functions/dispatcher/outbox.ts';
import type { Edge } from '../../../functions/edge.ts';
import { httpFunction } from '../../../functions/http/function.ts';
import { inquiryRoutes } from '../../../functions/inquiries/routes.ts';
import { jointResponseRoutes } from '../../../functions/joint-responses/routes.ts';
import { ownRoutes } from '../../../functions/me/routes.ts';
import { noticeRoutes } from '../../../functions/notices/routes.ts';
import { objectionRoutes } from '../../../functions/objections/routes.ts';
import { publicRoutes } from '../../../functions/public/routes.ts';
import { recordRoutes } from '../../../functions/records/routes.ts';
import { steps, type TaskInput } from '../../../functions/steps/steps.ts';
import { submissionRoutes } from '../../../functions/submissions/routes.ts';
import { intake } from '../../../functions/submissions/take.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { worklistRoutes } from '../../../functions/worklist/routes.ts';
import type { Catalog } from '../../../shared/catalog/catalog.ts';
import { forEachWorkflow } from '../../../shared/process/workflows.ts';
import type { ParameterValues } from '../../../shared/regulation.ts';
import { dynamoCases } from '../../../shared/store/dynamodb/cases.ts';
import { dynamoHistory } from '../../../shared/store/dynamodb/history.ts';
import { dynamoSubmissions } from '../../../shared/store/dynamodb/submissions.ts';
import type { Tables } from '../../../shared/store/dynamodb/tables.ts';
import type { Service } from './clients.ts';
import { queueClient, workflowClient } from './clients.ts';

export interface Services {
  tables: Tables;
  workflows: Service;
  queue: Service;
  edge: Edge;
}

export type Deployment = ReturnType<typeof deploy>;

/** Deploys the functions with the parameters and the catalog of a version. */
export function deploy(
  { tables, workflows, queue, edge }: Services,
  parameters: ParameterValues,
  catalog: Catalog,
) {
  const cases = dynamoCases(tables);
  const submissions = dynamoSubmissions(tables);
  const { keys } = tables;
  const wired = { cases, history: dynamoHistory(tables), keys, parameters, catalog };
  const http = httpFunction(
    [
      ...auditRoutes(wired),
      ...inquiryRoutes(wired),
      ...jointResponseRoutes(wired),
      ...noticeRoutes(wired),
      ...objectionRoutes(wired),
      ...ownRoutes(wired),
      ...publicRoutes({}, catalog),
      ...recordRoutes(wired),
      ...submissionRoutes({ submissions, keys, parameters, catalog }),
      ...worklistRoutes(wired),
    ],
    edge,
  );
  const step = steps(cases, edge);
  return {
    parameters,
    catalog,
    http: (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => http(event, {} as Context),
    task: (payload: unknown) => step(payload as TaskInput),
    dispatch: outbox(
      dispatcher(
        {
          machines: forEachWorkflow((workflow) => workflow),
          intakeQueue: 'intake',
        },
        { workflows: workflowClient(workflows), queues: queueClient(queue) },
      ),
    ),
    intake: intake({ submissions, cases, keys, catalog }, edge),
    sweep: () => sweep(cases, edge.now),
  };
}
