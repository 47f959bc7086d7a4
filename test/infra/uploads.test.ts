/** Invariant 6: who may do what with raw uploads, and how long they lie, in the template. */
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { Data } from '../../infra/data.ts';
import { FunctionFactory, type FunctionOptions } from '../../infra/functions.ts';
import { DeploymentParameters } from '../../infra/parameters.ts';
import { dropped } from '../../shared/file/uploads.ts';
import { deployed } from '../support/deployed.ts';

interface Statement {
  Action: string | string[];
  Resource: unknown;
}

/** What a function may do beside its own logs, and its variables. */
function made(options: Pick<FunctionOptions, 'uploads'>) {
  const stack = new Stack(new App(), 'Stack');
  const parameters = new DeploymentParameters(stack);
  const data = new Data(stack, 'Data', 'CreditPlatformData');
  const functions = new FunctionFactory(stack, () => import.meta.dirname, data, parameters);
  functions.create('Function', { bundle: 'any', description: 'any', ...options });
  const template = Template.fromStack(stack);
  const [role] = Object.values(template.findResources('AWS::IAM::Role'));
  const [own] = Object.values(template.findResources('AWS::Lambda::Function'));
  const statements: Statement[] = role?.Properties.Policies[0].PolicyDocument.Statement;
  return {
    variables: Object.keys(own?.Properties.Environment?.Variables ?? {}),
    may: statements
      .slice(2)
      .map(({ Action, Resource }) => [
        [Action].flat().sort(),
        [...JSON.stringify(Resource).matchAll(/"\/(\w+\/\*)"/g)].map(([, objects]) => objects).sort(),
      ]),
  };
}

test('who signs addresses may have parts put and results fetched, and can read no raw upload', () => {
  expect(made({ uploads: 'sign' })).toEqual({
    variables: ['UPLOADS_BUCKET', 'URL_SUFFIX'],
    may: [
      [['s3:PutObject'], ['upload/*']],
      [['s3:GetObject'], ['result/*']],
      [['s3:ListBucket'], []],
      [['kms:Decrypt', 'kms:GenerateDataKey'], []],
    ],
  });
});

test('the worker reads, writes and removes', () => {
  expect(made({ uploads: 'work' })).toEqual({
    variables: ['UPLOADS_BUCKET', 'URL_SUFFIX'],
    may: [
      [
        ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'],
        ['result/*', 'upload/*'],
      ],
      [['s3:ListBucket'], []],
      [['kms:Decrypt', 'kms:GenerateDataKey'], []],
    ],
  });
});

test('any other function has no part in it', () => {
  expect(made({})).toEqual({ variables: [], may: [] });
});

test('the bucket closes all with the platform’s key, keeps one version, and drops what is left', () => {
  const uploads = deployed()
    .of('AWS::S3::Bucket')
    .find(({ logicalId }) => logicalId.startsWith('RegisterUploads'));
  const { properties } = uploads ?? {};
  expect(properties).not.toHaveProperty('VersioningConfiguration');
  expect(properties).not.toHaveProperty('ObjectLockEnabled');
  expect(properties).toMatchObject({
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [
        {
          BucketKeyEnabled: true,
          ServerSideEncryptionByDefault: {
            SSEAlgorithm: 'aws:kms',
            KMSMasterKeyID: expect.stringContaining('RegisterKey'),
          },
        },
      ],
    },
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    LifecycleConfiguration: {
      Rules: [
        ...Object.entries(dropped).map(([Prefix, ExpirationInDays]) => ({
          Prefix,
          ExpirationInDays,
          Status: 'Enabled',
        })),
        { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 }, Status: 'Enabled' },
      ],
    },
  });
});

test('nobody reaches the bucket but over TLS', () => {
  const policies = deployed()
    .of('AWS::S3::BucketPolicy')
    .map(({ properties }) => JSON.stringify(properties));
  expect(policies).toHaveLength(2);
  for (const policy of policies) expect(policy).toContain('"aws:SecureTransport":"false"');
});
