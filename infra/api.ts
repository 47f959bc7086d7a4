import { Aws, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { contracts } from '../functions/contracts.ts';
import type { Contracts } from '../functions/http/route.ts';
import { accessFor } from './access.ts';
import { apiDocument } from './api-document.ts';
import { Firewall } from './firewall.ts';
import type { FunctionFactory } from './functions.ts';
import type { DeploymentParameters } from './parameters.ts';
import { pascal } from './pascal.ts';
import { DocumentRestApi } from './rest-api.ts';

const info = { title: 'public-credit-platform', description: 'The public credit information platform' };

/** The HTTPS API: each route of the contracts, served by the function of its process. */
export class Api extends Construct {
  readonly api: DocumentRestApi;

  constructor(scope: Construct, id: string, functions: FunctionFactory, parameters: DeploymentParameters) {
    super(scope, id);
    const accessLogs = new LogGroup(this, 'AccessLogs', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const authorizer = authorizerOf(functions, parameters);
    const processes = Object.entries<Contracts>(contracts).map(([process, own]) => ({
      own: Object.values(own),
      handler: functions.create(`${pascal(process)}Function`, {
        bundle: process,
        description: `Serves the routes of ${process}`,
        access: accessFor(Object.values(own)),
        readsLog: Object.values(own).some(({ log }) => log),
        ...(Object.values(own).some(({ uploads }) => uploads) ? { uploads: 'sign' } : {}),
        environment: { DEFAULT_LANGUAGE: parameters.defaultLanguage },
      }),
    }));
    const served = processes.flatMap(({ own, handler }) => {
      const uri = invocationOf(handler);
      return own.map((contract) => ({ contract, uri }));
    });
    const document = apiDocument(info, served, invocationOf(authorizer), parameters.publicPath);
    this.api = new DocumentRestApi(this, 'Rest', document, accessLogs);
    // One permission for all routes of a function: one for each would be most of the stack.
    for (const { handler } of processes) this.permit(handler, this.api.arnForExecuteApi());
    this.permit(authorizer, this.authorizersArn());
    new Firewall(this, 'Firewall', this.api.deploymentStage, parameters.publicPath);
  }

  /** Whichever authorizer of the API: what API Gateway calls it is known only once it is made. */
  private authorizersArn(): string {
    const { restApiId } = this.api;
    return Stack.of(this).formatArn({
      service: 'execute-api',
      resource: restApiId,
      resourceName: 'authorizers/*',
    });
  }

  private permit(handler: IFunction, sourceArn: string): void {
    handler.addPermission(`PermissionFor${handler.node.id}`, {
      scope: this,
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn,
    });
  }
}

/** The address by which API Gateway invokes a function. */
const invocationOf = ({ functionArn }: IFunction): string =>
  `arn:${Aws.PARTITION}:apigateway:${Aws.REGION}:lambda:path/2015-03-31/functions/${functionArn}/invocations`;

const authorizerOf = (functions: FunctionFactory, parameters: DeploymentParameters): IFunction =>
  functions.create('AuthorizerFunction', {
    bundle: 'authorizer',
    description: 'Checks the token of a request',
    access: 'read-secret',
    environment: {
      TOKEN_ISSUER: parameters.tokenIssuer,
      TOKEN_AUDIENCE: parameters.tokenAudience,
      TOKEN_JWKS_URI: parameters.tokenJwksUri,
    },
  });
