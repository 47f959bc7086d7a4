import { functionsOf } from '../../local/lambda/definition.ts';
import { localTemplate } from './stage.ts';

/** Every variable that the template sets for any of its functions: enough to load each of them. */
export function functionEnvironments(): Record<string, string> {
  const endpoints = { dynamodb: '', sqs: '', states: '', secrets: '', objects: '' };
  const definitions = functionsOf(localTemplate(), { region: 'us-east-1', endpoints, arnOf: (name) => name });
  return Object.assign({}, ...definitions.map(({ environment }) => environment));
}
