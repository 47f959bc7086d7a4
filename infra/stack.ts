import { Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledged.ts';
import { Alarms } from './alarms.ts';
import { Api } from './api.ts';
import { Dispatch } from './dispatch.ts';
import { FunctionFactory } from './functions.ts';
import { Intake } from './intake.ts';
import { DeploymentParameters } from './parameters.ts';
import { Register } from './register.ts';
import { Sweep } from './sweep.ts';
import { Workflows } from './workflows.ts';

export interface CreditPlatformProps extends StackProps {
  /** Gives the folder of a function's bundle. */
  bundles: (name: string) => string;
}

/** The whole platform: one stack, one construct a concern. */
export class CreditPlatform extends Stack {
  constructor(scope: Construct, id: string, props: CreditPlatformProps) {
    super(scope, id, { ...props, terminationProtection: true });
    const parameters = new DeploymentParameters(this);
    const register = new Register(this, 'Register');
    const functions = new FunctionFactory(this, props.bundles, register, parameters);
    const intake = new Intake(this, 'Intake', functions);
    const workflows = new Workflows(this, 'Workflows', functions);
    const dispatch = new Dispatch(this, 'Dispatch', functions, register, intake, workflows);
    const sweep = new Sweep(this, 'Sweep', functions, register);
    const api = new Api(this, 'Api', functions, parameters);
    new Alarms(this, 'Alarms', {
      functions,
      queues: [intake, dispatch, sweep],
      workflows,
      api,
      key: register.key,
    });
    acknowledge(this);
    Tags.of(this).add('application', 'public-credit-platform');
  }
}
