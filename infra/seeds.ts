import { CfnCustomResource, Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { fingerprint } from '../shared/keys/keys.ts';
import { seeds } from '../shared/publication/seeds.ts';
import type { FunctionFactory } from './functions.ts';

/** In which form the check of the keys is written: another is written by the deployment that brings it. */
const keyCheckForm = '1';

/**
 * Holds the secret against the register, and publishes the first versions of what the product ships with, with the
 * deployment that brings them: before any other function is changed, and none is where that fails.
 */
export class Seeds extends Construct {
  constructor(scope: Construct, id: string, functions: FunctionFactory) {
    super(scope, id);
    const seeder = functions.create('SeedFunction', {
      bundle: 'seed',
      description: 'Checks the keys, publishes the first versions of catalog items and measures',
      access: 'read-write',
      timeout: Duration.seconds(60),
    });
    const seeded = new CfnCustomResource(this, 'FirstVersions', {
      serviceToken: seeder.functionArn,
      serviceTimeout: 120,
    });
    // Another set of first versions is published by the deployment that brings it; what stands already stays.
    seeded.addPropertyOverride('Seeds', fingerprint(JSON.stringify(seeds)));
    seeded.addPropertyOverride('KeyCheck', keyCheckForm);
    for (const made of functions.all) if (made !== seeder) made.node.addDependency(seeded);
  }
}
