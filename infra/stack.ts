import { Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { acknowledge, acknowledgedOfPlatform } from './acknowledged.ts';
import { Alarms } from './alarms.ts';
import { Api } from './api.ts';
import { Auditing } from './auditing.ts';
import { Data } from './data.ts';
import { Dispatch } from './dispatch.ts';
import { FileReading } from './file-reading.ts';
import { FunctionFactory } from './functions.ts';
import { HistoryWatch } from './history-watch.ts';
import { Intake } from './intake.ts';
import { DeploymentParameters } from './parameters.ts';
import { Renewal } from './renewal.ts';
import { Restoring } from './restoring.ts';
import { Sealing } from './sealing.ts';
import { Seeds } from './seeds.ts';
import { Sweep } from './sweep.ts';
import { Workflows } from './workflows.ts';

export interface CreditPlatformProps extends StackProps {
  /** Gives the folder of a function's bundle. */
  bundles: (name: string) => string;
  /** The name of the stack of the data. */
  dataStack: string;
}

/** The platform but for its data: one construct a concern. It can be deleted and deployed again. */
export class CreditPlatform extends Stack {
  constructor(scope: Construct, id: string, props: CreditPlatformProps) {
    super(scope, id, { ...props, terminationProtection: true });
    const parameters = new DeploymentParameters(this);
    const data = new Data(this, 'Data', props.dataStack);
    const functions = new FunctionFactory(this, props.bundles, data, parameters);
    const intake = new Intake(this, 'Intake', functions, parameters);
    const workflows = new Workflows(this, 'Workflows', functions, parameters);
    const files = new FileReading(this, 'FileReading', functions);
    const dispatch = new Dispatch(this, 'Dispatch', functions, data, { intake, files }, workflows);
    const sweep = new Sweep(this, 'Sweep', functions, data);
    const historyWatch = new HistoryWatch(this, 'HistoryWatch', functions, data);
    const sealing = new Sealing(this, 'Sealing', functions, data, parameters);
    const auditing = new Auditing(this, 'Auditing', functions, data);
    const api = new Api(this, 'Api', functions, parameters);
    new Renewal(this, 'Renewal', functions, data);
    new Restoring(this, 'Restoring', functions, data, parameters);
    new Seeds(this, 'Seeds', functions);
    new Alarms(this, 'Alarms', {
      functions,
      queues: [intake, files, dispatch, sweep, historyWatch, sealing, auditing],
      workflows,
      historyWatch,
      sealing,
      auditing,
      sweep,
      api,
      key: data.key,
    });
    acknowledge(this, acknowledgedOfPlatform);
    Tags.of(this).add('application', 'public-credit-platform');
  }
}
