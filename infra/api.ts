import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccessLogField,
  AccessLogFormat,
  AuthorizationType,
  EndpointType,
  type IResource,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  ResponseType,
  RestApi,
  TokenAuthorizer,
} from 'aws-cdk-lib/aws-apigateway';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { contracts } from '../functions/contracts.ts';
import { busy, type Problem, problem } from '../functions/http/problem.ts';
import type { Contract, Contracts } from '../functions/http/route.ts';
import { languages } from '../shared/texts/languages.ts';
import { accessFor } from './access.ts';
import { inAllLanguages } from './all-languages.ts';
import { Firewall } from './firewall.ts';
import type { FunctionFactory } from './functions.ts';
import type { DeploymentParameters } from './parameters.ts';
import { pascal } from './pascal.ts';

/** What the gateway itself refuses, in the platform's own form of answer. */
const gatewayProblems: [ResponseType, Problem][] = [
  [ResponseType.UNAUTHORIZED, problem('unauthenticated', 'unauthenticated')],
  [ResponseType.ACCESS_DENIED, problem('not-yours', 'not-yours')],
  [ResponseType.MISSING_AUTHENTICATION_TOKEN, problem('not-found', 'no-route')],
  [ResponseType.REQUEST_TOO_LARGE, problem('body-too-large', 'body-too-large')],
  [ResponseType.THROTTLED, busy()],
  // The issuer's keys cannot be had: in a while they can, with the same token.
  [ResponseType.AUTHORIZER_FAILURE, busy()],
  [ResponseType.DEFAULT_4XX, problem('malformed-request', 'malformed-request')],
  [ResponseType.DEFAULT_5XX, problem('internal-error', 'internal-error')],
];

/** The HTTPS API: each route of the contracts, served by the function of its process. */
export class Api extends Construct {
  readonly api: RestApi;
  /** The methods that there are, and whether each asks for a token. */
  private readonly guarded = new Map<string, boolean>();

  constructor(scope: Construct, id: string, functions: FunctionFactory, parameters: DeploymentParameters) {
    super(scope, id);
    const accessLogs = new LogGroup(this, 'AccessLogs', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.api = new RestApi(this, 'Rest', {
      restApiName: 'public-credit-platform',
      description: 'The public credit information platform',
      endpointTypes: [EndpointType.REGIONAL],
      // Files come, and tiles leave, as bytes; whoever asks for tiles names no type of answer.
      binaryMediaTypes: ['*/*'],
      cloudWatchRole: true,
      deployOptions: {
        stageName: 'live',
        tracingEnabled: true,
        loggingLevel: MethodLoggingLevel.ERROR,
        dataTraceEnabled: false,
        metricsEnabled: true,
        throttlingRateLimit: 1000,
        throttlingBurstLimit: 2000,
        accessLogDestination: new LogGroupLogDestination(accessLogs),
        accessLogFormat: accessLogFormat(),
      },
    });
    const authorizer = this.authorizer(functions, parameters);
    for (const [process, own] of Object.entries<Contracts>(contracts)) {
      const served = functions.create(`${pascal(process)}Function`, {
        bundle: process,
        description: `Serves the routes of ${process}`,
        access: accessFor(Object.values(own)),
        readsLog: Object.values(own).some(({ log }) => log),
        environment: { DEFAULT_LANGUAGE: parameters.defaultLanguage },
      });
      // One permission for all routes of a function: one for each would be most of the stack.
      const integration = new LambdaIntegration(served, { scopePermissionToMethod: false });
      for (const contract of Object.values(own)) this.addRoute(contract, integration, authorizer);
    }
    this.addGatewayResponses();
    new Firewall(this, 'Firewall', this.api.deploymentStage);
  }

  private authorizer(functions: FunctionFactory, parameters: DeploymentParameters): TokenAuthorizer {
    const handler = functions.create('AuthorizerFunction', {
      bundle: 'authorizer',
      description: 'Checks the token of a request',
      access: 'read-secret',
      environment: {
        TOKEN_ISSUER: parameters.tokenIssuer,
        TOKEN_AUDIENCE: parameters.tokenAudience,
        TOKEN_JWKS_URI: parameters.tokenJwksUri,
      },
    });
    return new TokenAuthorizer(this, 'Authorizer', { handler, resultsCacheTtl: Duration.minutes(1) });
  }

  private addRoute(
    { method, path, resource: under = path, scopes }: Contract,
    integration: LambdaIntegration,
    authorizer: TokenAuthorizer,
  ): void {
    const resource: IResource = this.api.root.resourceForPath(under);
    const guarded = scopes.length > 0;
    const name = `${method} ${under}`;
    const before = this.guarded.get(name);
    // Several contracts that lie under one resource have one method of it, which asks for a token or does not.
    if (before === guarded) return;
    if (before !== undefined)
      throw new Error(`${name} cannot be public for one contract and not for another.`);
    this.guarded.set(name, guarded);
    resource.addMethod(method, integration, {
      authorizationType: guarded ? AuthorizationType.CUSTOM : AuthorizationType.NONE,
      ...(guarded ? { authorizer } : {}),
    });
  }

  private addGatewayResponses(): void {
    for (const [type, of] of gatewayProblems) {
      const document = inAllLanguages(of);
      this.api.addGatewayResponse(type.responseType, {
        type,
        statusCode: String(document.status),
        responseHeaders: {
          'content-type': "'application/problem+json'",
          'content-language': `'${languages.join(', ')}'`,
          ...(document.status === 401 ? { 'www-authenticate': "'Bearer'" } : {}),
          ...(document.status === 503 ? { 'retry-after': "'1'" } : {}),
        },
        templates: { 'application/json': JSON.stringify(document) },
      });
    }
  }
}

/** Who called which route with what outcome; no path parameter, body or address of a person. */
const accessLogFormat = () =>
  AccessLogFormat.custom(
    JSON.stringify({
      requestId: AccessLogField.contextRequestId(),
      time: AccessLogField.contextRequestTimeEpoch(),
      method: AccessLogField.contextHttpMethod(),
      route: AccessLogField.contextResourcePath(),
      status: AccessLogField.contextStatus(),
      client: AccessLogField.contextAuthorizerPrincipalId(),
      latencyMs: AccessLogField.contextResponseLatency(),
    }),
  );
