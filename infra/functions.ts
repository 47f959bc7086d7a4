import { Aws, Duration, RemovalPolicy, Size } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type CfnFunction,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { caughtUpName } from '../shared/log/objects.ts';
import { operating } from '../shared/operating.ts';
import { partitions, schema } from '../shared/store/dynamodb/tables.ts';
import type { Access } from './access.ts';
import type { Data } from './data.ts';
import type { DeploymentParameters } from './parameters.ts';

export interface FunctionOptions {
  /** The bundle to run: the folder of functions/, with `-intake` behind it for that entry point. */
  bundle: string;
  description: string;
  /** What it may touch; nothing where unset. */
  access?: Access | undefined;
  environment?: Record<string, string>;
  /** What else it may do. */
  statements?: PolicyStatement[];
  /** Whether it reads the log, too. */
  readsLog?: boolean;
  /**
   * What it may do with uploads. `sign`: sign addresses by which parts come and results are fetched, as an address has the
   * rights of who signs it, and see what came; a raw upload it cannot read. `work`: read, write and remove all of it.
   */
  uploads?: 'sign' | 'work';
  timeout?: Duration;
  memorySize?: number;
  /** Of the disk of an instance, in MiB; 512 where unset. */
  diskMegabytes?: number;
}

/** Makes the platform's functions, all alike but for what each may touch. */
export class FunctionFactory {
  readonly all: LambdaFunction[] = [];
  /** Those that a schedule calls, and hardly anybody else. */
  readonly scheduled = new Set<LambdaFunction>();
  private readonly scope: Construct;
  private readonly bundles: (name: string) => string;
  private readonly data: Data;
  private readonly parameters: DeploymentParameters;

  constructor(
    scope: Construct,
    bundles: (name: string) => string,
    data: Data,
    parameters: DeploymentParameters,
  ) {
    this.scope = scope;
    this.bundles = bundles;
    this.data = data;
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
      // Within the role: a policy of its own would be one resource more for each function.
      inlinePolicies: {
        own: new PolicyDocument({
          statements: [
            allow([logGroup.logGroupArn], 'logs:CreateLogStream', 'logs:PutLogEvents'),
            allow(['*'], 'xray:PutTraceSegments', 'xray:PutTelemetryRecords'),
            ...(options.access ? this.statementsFor(options.access) : []),
            ...(options.readsLog ? this.readingLog() : []),
            ...(options.uploads ? this.usingUploads(options.uploads) : []),
            ...(options.statements ?? []),
          ],
        }),
      },
    });
    const made = new LambdaFunction(this.scope, id, {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(this.bundles(options.bundle)),
      description: options.description,
      timeout: options.timeout ?? Duration.seconds(15),
      memorySize: options.memorySize ?? 512,
      ...(options.diskMegabytes ? { ephemeralStorageSize: Size.mebibytes(options.diskMegabytes) } : {}),
      loggingFormat: LoggingFormat.JSON,
      logGroup,
      role,
      environment: {
        ...this.environmentFor(options.access),
        ...(options.readsLog ? this.environmentOfLog() : {}),
        ...(options.uploads ? this.environmentOfUploads() : {}),
        ...options.environment,
      },
    });
    // Its own way to ask for tracing would add that policy again.
    (made.node.defaultChild as CfnFunction).tracingConfig = { mode: Tracing.ACTIVE };
    this.all.push(made);
    return made;
  }

  private environmentFor(access: FunctionOptions['access']): Record<string, string> {
    if (!access) return {};
    const published = { REGISTER_TABLE: this.data.register.tableName, URL_SUFFIX: Aws.URL_SUFFIX };
    if (access === 'read-published') return published;
    const secret = { ...published, SECRET_ID: this.data.secretArn };
    if (access === 'read-secret' || access === 'read-disclosed') return secret;
    return {
      ...secret,
      HISTORY_TABLE: this.data.history.tableName,
      [operating.intakeLimitSeconds.env]: this.parameters.operating.intakeLimitSeconds.valueAsString,
      [operating.rowsAtOnce.env]: this.parameters.operating.rowsAtOnce.valueAsString,
      [operating.uploadHours.env]: this.parameters.operating.uploadHours.valueAsString,
      ...this.parameters.legal,
    };
  }

  private environmentOfLog(): Record<string, string> {
    const { table, bucket } = this.data.log;
    return { LOG_TABLE: table.tableName, LOG_BUCKET: bucket.bucketName, URL_SUFFIX: Aws.URL_SUFFIX };
  }

  private readingLog(): PolicyStatement[] {
    const { table, bucket } = this.data.log;
    return [
      allow([table.tableArn], 'dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'),
      // Asked for what is not there, S3 says so only to whoever may list.
      allow([bucket.bucketArn], 's3:ListBucket'),
      allow(
        ['tile/*', 'checkpoint/*', caughtUpName].map((name) => bucket.arnForObjects(name)),
        's3:GetObject',
      ),
      allow([this.data.key.keyArn], 'kms:Decrypt'),
    ];
  }

  private environmentOfUploads(): Record<string, string> {
    return { UPLOADS_BUCKET: this.data.uploads.bucketName, URL_SUFFIX: Aws.URL_SUFFIX };
  }

  private usingUploads(use: 'sign' | 'work'): PolicyStatement[] {
    const { uploads, key } = this.data;
    const [raw, results] = [uploads.arnForObjects('upload/*'), uploads.arnForObjects('result/*')];
    const objects =
      use === 'sign'
        ? [allow([raw], 's3:PutObject'), allow([results], 's3:GetObject')]
        : [allow([raw, results], 's3:GetObject', 's3:PutObject', 's3:DeleteObject')];
    return [
      ...objects,
      // Asked for what is not there, S3 says so only to whoever may list.
      allow([uploads.bucketArn], 's3:ListBucket'),
      // The bucket closes what comes, and opens what goes, with the rights of who asks.
      allow([key.keyArn], 'kms:GenerateDataKey', 'kms:Decrypt'),
    ];
  }

  /** The history is append-only by permission too: nothing may update or delete there. */
  private statementsFor(access: Access): PolicyStatement[] {
    const { register, history, secretArn, key } = this.data;
    const read = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
    const insert = ['dynamodb:PutItem', 'dynamodb:PartiQLInsert'];
    if (access === 'read-published') {
      const published = new PolicyStatement({
        actions: ['dynamodb:Query'],
        resources: [register.tableArn],
        // The partitions of what is published, and no other: no subject's, no unit's.
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['P#*'] } },
      });
      return [published, allow([key.keyArn], 'kms:Decrypt')];
    }
    const secret = allow([secretArn], 'secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret');
    if (access === 'read-secret') {
      const check = new PolicyStatement({
        actions: ['dynamodb:GetItem'],
        resources: [register.tableArn],
        // What tells whether the secret fits, and nothing that is stored about anybody.
        conditions: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [partitions.keys] } },
      });
      return [secret, check, allow([key.keyArn], 'kms:Decrypt')];
    }
    if (access === 'read-disclosed') {
      const open = new PolicyStatement({
        actions: read,
        resources: [register.tableArn],
        // Lists of what is disclosed, subjects' partitions, what is published, whether the keys fit: no unit's, no worklist.
        conditions: {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['V#*', 'S#*', 'P#*', partitions.keys] },
        },
      });
      return [open, secret, allow([key.keyArn], 'kms:Decrypt')];
    }
    const dueIndex = `${register.tableArn}/index/${schema.dueIndex.name}`;
    return [
      // What is published is read with one statement; one that looks through a table is refused, whatever else is allowed.
      allow([register.tableArn], 'dynamodb:PartiQLSelect'),
      new PolicyStatement({
        effect: Effect.DENY,
        actions: ['dynamodb:PartiQLSelect'],
        resources: [register.tableArn],
        conditions: { Bool: { 'dynamodb:FullTableScan': 'true' } },
      }),
      allow([register.tableArn, history.tableArn, dueIndex], ...read),
      allow([history.tableArn], ...insert),
      ...(access === 'read-write'
        ? [
            allow(
              [register.tableArn],
              ...insert,
              'dynamodb:UpdateItem',
              'dynamodb:DeleteItem',
              'dynamodb:ConditionCheckItem',
            ),
          ]
        : []),
      secret,
      allow([key.keyArn], ...useOfKey),
    ];
  }
}

/** Allows actions on resources. */
export const allow = (resources: string[], ...actions: string[]): PolicyStatement =>
  new PolicyStatement({ actions, resources });

/** What the tables and the secret ask of whoever reads or writes them. */
export const useOfKey = [
  'kms:Decrypt',
  'kms:Encrypt',
  'kms:DescribeKey',
  'kms:GenerateDataKey',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];
