/** The functions as deployed: the same routes, steps and handlers as their entry points wire, on the world's services. */
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { dependenciesOn } from '../../../functions/dependencies.ts';
import { dispatcher } from '../../../functions/dispatcher/dispatch.ts';
import { outbox } from '../../../functions/dispatcher/outbox.ts';
import type { Edge } from '../../../functions/edge.ts';
import { serve } from '../../../functions/http/serve.ts';
import { everyRoute } from '../../../functions/routes.ts';
import { steps, type TaskInput } from '../../../functions/steps/steps.ts';
import { intake } from '../../../functions/submissions/take.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import type { Catalog } from '../../../shared/catalog/catalog.ts';
import { forEachWorkflow } from '../../../shared/process/workflows.ts';
import type { ParameterValues } from '../../../shared/regulation.ts';
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
  const wired = dependenciesOn(tables, parameters, catalog);
  const http = serve(everyRoute, wired, edge);
  const step = steps(wired.cases, edge);
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
    intake: intake(wired, edge),
    sweep: () => sweep(wired.cases, edge.now),
  };
}
