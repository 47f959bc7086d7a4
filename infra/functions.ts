import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { schema } from '../shared/store/dynamodb/tables.ts';
import type { DeploymentParameters } from './parameters.ts';
import type { Register } from './register.ts';

export interface FunctionOptions {
  /** The bundle to run: the folder of functions/, with `-steps` or `-intake` behind it for those entry points. */
  bundle: string;
  description: string;
  /** What of the tables it may touch; nothing where unset. */
  access?: 'read-write' | 'read-history';
  environment?: Record<string, string>;
  timeout?: Duration;
  memorySize?: number;
}

/** Makes the platform's functions, all alike but for what each may touch. */
export class FunctionFactory {
  readonly all: LambdaFunction[] = [];
  private readonly scope: Construct;
  private readonly bundles: (name: string) => string;
  private readonly register: Register;
  private readonly parameters: DeploymentParameters;

  constructor(
    scope: Construct,
    bundles: (name: string) => string,
    register: Register,
    parameters: DeploymentParameters,
  ) {
    this.scope = scope;
    this.bundles = bundles;
    this.register = register;
    this.parameters = parameters;
  }

  /** A function with its log group, with the environment that its access needs. */
  create(id: string, options: FunctionOptions): LambdaFunction {
    const logGroup = new LogGroup(this.scope, `${id}Logs`, {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const role = new Role(this.scope, `${id}Role`, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    logGroup.grantWrite(role);
    const made = new LambdaFunction(this.scope, id, {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(this.bundles(options.bundle)),
      description: options.description,
      timeout: options.timeout ?? Duration.seconds(15),
      memorySize: options.memorySize ?? 512,
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      logGroup,
      role,
      environment: { ...this.environmentFor(options.access), ...options.environment },
    });
    if (options.access) this.grant(made, options.access);
    this.all.push(made);
    return made;
  }

  private environmentFor(access: FunctionOptions['access']): Record<string, string> {
    if (!access) return {};
    return {
      REGISTER_TABLE: this.register.register.tableName,
      HISTORY_TABLE: this.register.history.tableName,
      SECRET_ID: this.register.secret.secretArn,
      ...this.parameters.legal,
    };
  }

  /** The history is append-only by permission too: nothing may update or delete there. */
  private grant(made: LambdaFunction, access: NonNullable<FunctionOptions['access']>): void {
    const { register, history, secret, key } = this.register;
    const allow = (resources: string[], ...actions: string[]) =>
      made.addToRolePolicy(new PolicyStatement({ actions, resources }));
    const read = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
    const insert = ['dynamodb:PutItem', 'dynamodb:PartiQLInsert'];
    allow(
      [register.tableArn, history.tableArn, `${register.tableArn}/index/${schema.dueIndex.name}`],
      ...read,
    );
    allow([history.tableArn], ...insert);
    if (access === 'read-write')
      allow([register.tableArn], ...insert, 'dynamodb:UpdateItem', 'dynamodb:DeleteItem');
    secret.grantRead(made);
    key.grant(
      made,
      'kms:Decrypt',
      'kms:Encrypt',
      'kms:DescribeKey',
      'kms:GenerateDataKey',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
    );
  }
}
