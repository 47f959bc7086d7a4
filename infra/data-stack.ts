import { CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { acknowledge, acknowledgedOfData } from './acknowledged.ts';
import { type Exported, exported, exportName } from './exports.ts';
import { Register } from './register.ts';

/** What is stored, in a stack of its own: no deployment of the platform can replace or delete it. */
export class CreditData extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id, { terminationProtection: true });
    const { register, history, log, uploads, key, secret } = new Register(this, 'Register');
    const values: Record<Exported, string | undefined> = {
      RegisterTable: register.tableName,
      RegisterStream: register.tableStreamArn,
      HistoryTable: history.tableName,
      HistoryStream: history.tableStreamArn,
      DataKey: key.keyArn,
      LogTable: log.table.tableName,
      LogBucket: log.bucket.bucketName,
      LogSigningKey: log.key.keyArn,
      UploadsBucket: uploads.bucket.bucketName,
      DataSecret: secret.secretArn,
    };
    for (const [name, value] of Object.entries(values) as [Exported, string | undefined][]) {
      if (value === undefined) throw new Error(`There is nothing to export as ${name}.`);
      new CfnOutput(this, name, {
        value,
        description: exported[name],
        exportName: exportName(this.stackName, name),
      });
    }
    acknowledge(this, acknowledgedOfData);
    Tags.of(this).add('application', 'public-credit-platform');
  }
}
