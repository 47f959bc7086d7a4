/** The buckets of a template: those under an object lock, and those whose objects come and go. */
import { join } from 'node:path';
import { z } from 'zod';
import { BootRefusal } from '../refusal.ts';
import { numeric, propertiesOf } from '../template/properties.ts';
import type { Resource, Template } from '../template/resolve.ts';
import { bucketName, openBucket } from './bucket.ts';
import type { ServedBucket } from './server.ts';
import { type Expiry, openTransientBucket } from './transient.ts';

const flag = z.union([z.boolean(), z.enum(['true', 'false'])]);

const RULE = z.strictObject({
  Id: z.string().optional(),
  Status: z.literal('Enabled'),
  Prefix: z.string().optional(),
  ExpirationInDays: numeric.int().positive().optional(),
  /** No upload in parts is served here, so that none is left unfinished. */
  AbortIncompleteMultipartUpload: z.unknown().optional(),
});

const BUCKET = z.strictObject({
  BucketName: z.string().optional(),
  ObjectLockEnabled: flag.optional(),
  ObjectLockConfiguration: z.unknown().optional(),
  VersioningConfiguration: z.unknown().optional(),
  LifecycleConfiguration: z.strictObject({ Rules: z.array(RULE) }).optional(),
  /** These have no meaning on one machine: nobody else reaches its loopback interface or its disk. */
  BucketEncryption: z.unknown().optional(),
  OwnershipControls: z.unknown().optional(),
  PublicAccessBlockConfiguration: z.unknown().optional(),
  Tags: z.unknown().optional(),
});

type Properties = z.infer<typeof BUCKET>;

/** What only a bucket under a lock has here, and what only one without. */
const ofLocked = ['ObjectLockConfiguration', 'VersioningConfiguration'] as const;
const ofTransient = ['LifecycleConfiguration'] as const;

function refuseGiven(resource: Resource, properties: Properties, names: readonly (keyof Properties)[]): void {
  const given = names.find((name) => properties[name] !== undefined);
  if (given === undefined) return;
  const which = names === ofLocked ? 'without an object lock' : 'under an object lock';
  throw new BootRefusal(
    `The template's ${resource.logicalId}.${given} is not supported here of a bucket ${which}.`,
  );
}

const expiryOf = ({ LifecycleConfiguration }: Properties): Expiry[] =>
  (LifecycleConfiguration?.Rules ?? []).flatMap(({ Prefix: prefix = '', ExpirationInDays: days }) =>
    days === undefined ? [] : [{ prefix, days }],
  );

/**
 * The template's buckets by their names, each in a folder of its own.
 * @param now by the platform's clock, in milliseconds since 1970
 * @throws BootRefusal where one has a property that is not supported here
 */
export function bucketsOf(template: Template, folder: string, now: () => number): Map<string, ServedBucket> {
  // All that can refuse comes first.
  const found = template.of('AWS::S3::Bucket').map((resource) => {
    const properties = propertiesOf(resource, BUCKET);
    const isLocked = String(properties.ObjectLockEnabled) === 'true';
    refuseGiven(resource, properties, isLocked ? ofTransient : ofLocked);
    const name = properties.BucketName ?? bucketName(resource.logicalId);
    return { name, isLocked, expiry: expiryOf(properties) };
  });
  return new Map(
    found.map(({ name, isLocked, expiry }) => {
      const own = join(folder, name);
      return [name, isLocked ? openBucket(own) : openTransientBucket(own, { now, expiry })];
    }),
  );
}
