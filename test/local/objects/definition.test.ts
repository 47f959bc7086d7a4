import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bucketsOf } from '../../../local/objects/definition.ts';
import { isTransient } from '../../../local/objects/transient.ts';
import { readTemplates } from '../../../local/template/read.ts';
import { bindTemplates } from '../../../local/template/resolve.ts';
import { deployed } from '../../support/deployed.ts';
import { writeCdkOut } from '../support/fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'buckets-'));
afterAll(() => rmSync(folder, { recursive: true }));

function bucketsWith(Properties: object) {
  const cdkOut = writeCdkOut(mkdtempSync(join(folder, 'out-')), {
    Resources: { Uploads: { Type: 'AWS::S3::Bucket', Properties } },
  });
  const template = bindTemplates(readTemplates(cdkOut), {
    region: 'us-east-1',
    queueBase: 'http://127.0.0.1:1',
    parameters: {},
  });
  return bucketsOf(template, join(folder, 'data'), () => 0);
}

test('the template has one bucket under a lock and one whose objects come and go', () => {
  const buckets = [...bucketsOf(deployed(), join(folder, 'deployed'), () => 0)];
  expect(
    buckets.map(([name, bucket]) => [name.replace(/bucket\w+$/, ''), isTransient(bucket)]).sort(),
  ).toEqual([
    ['registerlog', false],
    ['registeruploads', true],
  ]);
});

test.each([
  ['versions', { VersioningConfiguration: { Status: 'Enabled' } }, 'Uploads.VersioningConfiguration'],
  ['a default retention', { ObjectLockConfiguration: {} }, 'Uploads.ObjectLockConfiguration'],
  [
    'expiry under a lock',
    { ObjectLockEnabled: true, LifecycleConfiguration: { Rules: [] } },
    'Uploads.LifecycleConfiguration',
  ],
  ['pages of other sites', { CorsConfiguration: { CorsRules: [] } }, 'CorsConfiguration'],
  ['messages', { NotificationConfiguration: {} }, 'NotificationConfiguration'],
  ['rules by size', rule({ ObjectSizeGreaterThan: 1 }), 'ObjectSizeGreaterThan'],
  ['rules by date', rule({ ExpirationDate: '2026-01-01' }), 'ExpirationDate'],
  ['moves to other storage', rule({ Transitions: [] }), 'Transitions'],
  ['half a day', rule({ ExpirationInDays: 0.5 }), 'ExpirationInDays'],
  ['a rule that does not count', rule({ Status: 'Disabled' }), 'Status'],
])('of a bucket, %s are refused at boot by name', (_, properties, named) => {
  expect(() => bucketsWith(properties)).toThrow(named);
});

function rule(more: object) {
  return { LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays: 1, ...more }] } };
}
