import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleFunctions } from './bundle.ts';
import { CreditPlatform } from './stack.ts';

const bundles = bundleFunctions();
const app = new App();
new CreditPlatform(app, 'CreditPlatform', { bundles });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
