import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { schema } from '../shared/store/dynamodb/tables.ts';
import { LogStorage } from './log-storage.ts';
import { UploadStorage } from './upload-storage.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/**
 * What is stored: the register, the append-only history with its log, the secret that closes what is in them, and for a
 * while uploads.
 */
export class Register extends Construct {
  readonly key: Key;
  readonly register: Table;
  readonly history: Table;
  readonly secret: Secret;
  readonly log: LogStorage;
  readonly uploads: UploadStorage;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Everything that the credit platform stores',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // Alarms reach the operators through a topic that this key closes.
    this.key.grant(new ServicePrincipal('cloudwatch.amazonaws.com'), 'kms:Decrypt', 'kms:GenerateDataKey*');
    const common = {
      partitionKey: text(schema.partition),
      sortKey: text(schema.sort),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    };
    this.register = new Table(this, 'Table', {
      ...common,
      stream: StreamViewType.NEW_IMAGE,
      timeToLiveAttribute: schema.expires,
    });
    this.register.addGlobalSecondaryIndex({
      indexName: schema.dueIndex.name,
      partitionKey: text(schema.dueIndex.partition),
      sortKey: text(schema.dueIndex.sort),
      projectionType: ProjectionType.KEYS_ONLY,
    });
    this.history = new Table(this, 'History', {
      ...common,
      // Both images: what an overwritten or removed entry said can be read from the stream for a day.
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
    });
    this.secret = new Secret(this, 'Secret', {
      description:
        'From this the keys are derived that name subjects and decisions and close personal values',
      encryptionKey: this.key,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.log = new LogStorage(this, 'Log', this.key);
    this.uploads = new UploadStorage(this, 'Uploads', this.key);
  }
}
