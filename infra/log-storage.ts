import { CfnParameter, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { schema } from '../shared/store/dynamodb/tables.ts';

/** How long a bucket keeps every object at least, in years, and the least and most that a deployment may set. */
const lockYears = { usual: 10, min: 1, max: 100 };

/**
 * Where the log of the history lies: the table that settles the order of its entries, the bucket whose objects nobody
 * can change or remove for years, the owner of the account included, and the key that signs its checkpoints.
 */
export class LogStorage extends Construct {
  readonly table: Table;
  readonly bucket: Bucket;
  readonly key: Key;

  constructor(scope: Construct, id: string, encryptionKey: Key) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: { name: schema.partition, type: AttributeType.STRING },
      sortKey: { name: schema.sort, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: schema.expires,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const years = new CfnParameter(scope, 'LogLockYears', {
      type: 'Number',
      default: lockYears.usual,
      minValue: lockYears.min,
      maxValue: lockYears.max,
      description: 'For how many years nobody can remove what is in the log (object lock in compliance mode)',
    });
    this.bucket = new Bucket(this, 'Bucket', {
      objectLockEnabled: true,
      versioned: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      encryption: BucketEncryption.S3_MANAGED,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // The construct takes a number of days that is known at synthesis.
    (this.bucket.node.defaultChild as CfnBucket).objectLockConfiguration = {
      objectLockEnabled: 'Enabled',
      rule: { defaultRetention: { mode: 'COMPLIANCE', years: years.valueAsNumber } },
    };
    this.key = new Key(this, 'SigningKey', {
      description: 'Signs the checkpoints of the log of the history',
      keySpec: KeySpec.ECC_NIST_EDWARDS25519,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
