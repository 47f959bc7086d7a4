import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Data } from './data.ts';
import { allow, type FunctionFactory } from './functions.ts';

/** Renews the keys of cases, and enters what earlier releases filed into lists that they did not keep, where an operator calls it: only this function may go through whole tables. */
export class Renewal extends Construct {
  constructor(scope: Construct, id: string, functions: FunctionFactory, { register, history }: Data) {
    super(scope, id);
    functions.create('RenewalFunction', {
      bundle: 'renewal',
      description:
        'Renews the keys of cases by command, lets versions of the secret go, enters what earlier releases filed into lists',
      access: 'read-write',
      statements: [allow([register.tableArn, history.tableArn], 'dynamodb:Scan')],
      timeout: Duration.minutes(15),
    });
  }
}
