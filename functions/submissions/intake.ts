import { published } from '../../shared/catalog/catalog.ts';
import { dynamoCases } from '../../shared/store/dynamodb/cases.ts';
import { dynamoSubmissions } from '../../shared/store/dynamodb/submissions.ts';
import { tablesFromEnvironment } from '../dependencies.ts';
import { intake } from './take.ts';

const tables = tablesFromEnvironment();

export const handler = intake({
  submissions: dynamoSubmissions(tables),
  cases: dynamoCases(tables),
  keys: tables.keys,
  catalog: published,
});
