import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Data } from './data.ts';
import { allow, type FunctionFactory } from './functions.ts';
import type { DeploymentParameters } from './parameters.ts';

/**
 * Follows a restore of the tables, where an operator calls it: completes the log's table from its bucket, and marks what
 * the log knows and the register lacks. It reads the key that signs, and signs nothing.
 */
export class Restoring extends Construct {
  constructor(
    scope: Construct,
    id: string,
    functions: FunctionFactory,
    { log }: Data,
    { logOrigin }: DeploymentParameters,
  ) {
    super(scope, id);
    functions.create('RestoringFunction', {
      bundle: 'restoring',
      description: 'Brings log and register together after a restore of the tables, by command',
      access: 'read-write',
      readsLog: true,
      environment: { LOG_KEY: log.signingKeyArn, LOG_ORIGIN: logOrigin },
      statements: [
        allow([log.table.tableArn], 'dynamodb:PutItem', 'dynamodb:PartiQLInsert', 'dynamodb:DeleteItem'),
        // Where in the history each entry is from, and every checkpoint.
        allow([log.bucket.arnForObjects('*')], 's3:GetObject'),
        allow([log.signingKeyArn], 'kms:GetPublicKey'),
      ],
      timeout: Duration.minutes(15),
    });
  }
}
