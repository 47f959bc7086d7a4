import { dynamoSubmissions } from '../../shared/store/dynamodb/submissions.ts';
import { parameterValues, tablesFromEnvironment } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { readSubmissionRoute } from './read.ts';
import { submitRoute } from './submit.ts';

const tables = tablesFromEnvironment();
const submissions = dynamoSubmissions(tables);

export const handler = httpFunction([
  submitRoute(submissions, tables.keys, parameterValues().deliveryLimitDays),
  readSubmissionRoute(submissions),
]);
