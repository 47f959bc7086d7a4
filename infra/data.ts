import { CfnCondition, CfnParameter, CfnRule, Fn } from 'aws-cdk-lib';
import { type ITable, Table } from 'aws-cdk-lib/aws-dynamodb';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { type Exported, exported, exportName } from './exports.ts';

/** A table with the stream that its changes leave by. */
export type StreamedTable = ITable & { tableStreamArn: string };

/** Where the log of the history lies, and who signs it. */
export interface Log {
  table: ITable;
  bucket: IBucket;
  signingKeyArn: string;
}

/** The data as the platform knows it: what their stack exports, or what the deployment names instead (a restored table). */
export class Data extends Construct {
  readonly key: IKey;
  readonly secretArn: string;
  readonly register: StreamedTable;
  readonly history: StreamedTable;
  readonly log: Log;
  readonly uploads: IBucket;

  constructor(scope: Construct, id: string, stack: string) {
    super(scope, id);
    const named = (name: Exported) => this.named(scope, stack, name);
    const key = named('DataKey');
    this.key = Key.fromKeyArn(this, 'Key', key.value);
    this.secretArn = named('DataSecret').value;
    const table = (what: 'Register' | 'History'): StreamedTable => {
      const [name, stream] = [named(`${what}Table`), named(`${what}Stream`)];
      // Otherwise what is written to the one table would be looked for in the stream of the other.
      new CfnRule(scope, `${what}Whole`, {
        assertions: [
          {
            assert: Fn.conditionOr(
              Fn.conditionAnd(name.isEmpty(), stream.isEmpty()),
              Fn.conditionAnd(Fn.conditionNot(name.isEmpty()), Fn.conditionNot(stream.isEmpty())),
            ),
            assertDescription: `Give ${what}Table and ${what}Stream together, or neither.`,
          },
        ],
      });
      const attributes = { tableName: name.value, tableStreamArn: stream.value, encryptionKey: this.key };
      return Object.assign(Table.fromTableAttributes(this, what, attributes), {
        tableStreamArn: stream.value,
      });
    };
    this.register = table('Register');
    this.history = table('History');
    this.log = {
      table: Table.fromTableAttributes(this, 'Log', {
        tableName: named('LogTable').value,
        encryptionKey: this.key,
      }),
      bucket: Bucket.fromBucketName(this, 'LogBucket', named('LogBucket').value),
      signingKeyArn: named('LogSigningKey').value,
    };
    this.uploads = Bucket.fromBucketName(this, 'UploadsBucket', named('UploadsBucket').value);
  }

  private named(scope: Construct, stack: string, name: Exported) {
    const parameter = new CfnParameter(scope, name, {
      type: 'String',
      default: '',
      description: `${exported[name]}; empty: that of the stack ${stack}`,
    });
    const isEmpty = () => Fn.conditionEquals(parameter.valueAsString, '');
    const given = new CfnCondition(scope, `${name}Given`, { expression: Fn.conditionNot(isEmpty()) });
    const usual = Fn.importValue(exportName(stack, name));
    return {
      isEmpty,
      value: Fn.conditionIf(given.logicalId, parameter.valueAsString, usual).toString(),
    };
  }
}
