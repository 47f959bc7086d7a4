import { published } from '../../shared/catalog/catalog.ts';
import { dynamoSubmissions } from '../../shared/store/dynamodb/submissions.ts';
import { parameterValues, tablesFromEnvironment } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { submissionRoutes } from './routes.ts';

const tables = tablesFromEnvironment();

export const handler = httpFunction(
  submissionRoutes({
    submissions: dynamoSubmissions(tables),
    keys: tables.keys,
    parameters: parameterValues(),
    catalog: published,
  }),
);
