import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { dropped } from '../shared/file/uploads.ts';

/**
 * Where raw uploads and result files lie for a while (invariant 6): closed by the platform's key, one version of each, in
 * no backup. Functions remove what was read; what they leave the bucket drops by itself.
 */
export class UploadStorage extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, encryptionKey: IKey) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      encryption: BucketEncryption.KMS,
      encryptionKey,
      // One key a while for the whole bucket, instead of a call of the key service for each part.
      bucketKeyEnabled: true,
      lifecycleRules: [
        ...Object.entries(dropped).map(([prefix, days]) => ({ prefix, expiration: Duration.days(days) })),
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      // As all that is stored: no deployment removes it. What is in it is gone by itself.
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
