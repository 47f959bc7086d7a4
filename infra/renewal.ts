import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Data } from './data.ts';
import { allow, type FunctionFactory } from './functions.ts';

/** Renews the keys of cases, where an operator calls it: only this function may go through whole tables. */
export class Renewal extends Construct {
  constructor(scope: Construct, id: string, functions: FunctionFactory, { register, history }: Data) {
    super(scope, id);
    functions.create('RenewalFunction', {
      bundle: 'renewal',
      description: 'Renews the keys of cases by command, and lets versions of the secret go',
      access: 'read-write',
      statements: [allow([register.tableArn, history.tableArn], 'dynamodb:Scan')],
      timeout: Duration.minutes(15),
    });
  }
}
