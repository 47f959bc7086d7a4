import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleFunctions } from './bundle.ts';
import { CreditData } from './data-stack.ts';
import { CreditPlatform } from './stack.ts';

const bundles = bundleFunctions();
const app = new App();
const data = new CreditData(app, 'CreditPlatformData');
new CreditPlatform(app, 'CreditPlatform', { bundles, dataStack: data.stackName }).addStackDependency(data);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
