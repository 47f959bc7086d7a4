import { ResponseType } from 'aws-cdk-lib/aws-apigateway';
import { busy, type Problem, problem } from '../functions/http/problem.ts';
import { languages } from '../shared/texts/languages.ts';
import { inAllLanguages } from './all-languages.ts';

/** What the gateway itself refuses, in the platform's own form of answer. */
const gatewayProblems: [ResponseType, Problem][] = [
  [ResponseType.UNAUTHORIZED, problem('unauthenticated', 'unauthenticated')],
  [ResponseType.ACCESS_DENIED, problem('not-yours', 'not-yours')],
  [ResponseType.MISSING_AUTHENTICATION_TOKEN, problem('not-found', 'no-route')],
  [ResponseType.REQUEST_TOO_LARGE, problem('body-too-large', 'body-too-large')],
  [ResponseType.THROTTLED, busy()],
  // The issuer's keys cannot be had: in a while they can, with the same token.
  [ResponseType.AUTHORIZER_FAILURE, busy()],
  // A rule of the firewall: without an answer of its own it would be called malformed.
  [ResponseType.WAF_FILTERED, problem('not-yours', 'request-blocked')],
  [ResponseType.DEFAULT_4XX, problem('malformed-request', 'malformed-request')],
  [ResponseType.DEFAULT_5XX, problem('internal-error', 'internal-error')],
];

function responseOf(of: Problem, publicPath: string): object {
  const document = inAllLanguages(of, publicPath);
  const headers = {
    'content-type': 'application/problem+json',
    'content-language': languages.join(', '),
    ...(document.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    ...(document.status === 503 ? { 'retry-after': '1' } : {}),
  };
  return {
    statusCode: String(document.status),
    responseParameters: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [`gatewayresponse.header.${name}`, `'${value}'`]),
    ),
    responseTemplates: { 'application/json': JSON.stringify(document) },
  };
}

/**
 * The gateway's own answers, by their type, as API Gateway's document has them.
 * @param publicPath under which callers reach the API, such as `/live`
 */
export const gatewayResponses = (publicPath: string): Record<string, object> =>
  Object.fromEntries(
    gatewayProblems.map(([{ responseType }, of]) => [responseType, responseOf(of, publicPath)]),
  );
