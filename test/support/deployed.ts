/** The synthesized templates, as the embedded platform reads them. */
import { functionsOf } from '../../local/lambda/definition.ts';
import { CDK_OUT } from '../../local/synth.ts';
import { readTemplates } from '../../local/template/read.ts';
import { bindTemplates, type Template } from '../../local/template/resolve.ts';

const issuer = { TokenIssuer: 'https://issuer.example', TokenJwksUri: 'https://issuer.example/jwks' };

/** The templates of `cdk.out` in a region, with parameters beyond those that have no default. */
export const deployed = (region = 'us-east-1', parameters: Record<string, string> = {}): Template =>
  bindTemplates(readTemplates(CDK_OUT), {
    region,
    queueBase: 'http://127.0.0.1',
    parameters: { ...issuer, ...parameters },
  });

/** The variables of the function whose logical id begins so, such as `StepsFunction`. */
export function functionEnvironment(prefix: string, template = deployed()): Record<string, string> {
  const endpoints = { dynamodb: '', sqs: '', states: '', secrets: '', objects: '' };
  const functions = functionsOf(template, { region: 'us-east-1', endpoints, arnOf: (name) => name });
  const found = functions.find(({ name }) => name.startsWith(prefix));
  if (!found) throw new Error(`The template has no function ${prefix}.`);
  return found.environment;
}
