import { z } from 'zod';
import { ACCOUNT, arnIn } from '../template/partition.ts';
import { numeric, propertiesOf } from '../template/properties.ts';
import type { Template } from '../template/resolve.ts';
import type { QueueServer } from './server.ts';

const QUEUE = z.object({
  QueueName: z.string().optional(),
  VisibilityTimeout: numeric.optional(),
  DelaySeconds: numeric.optional(),
  MessageRetentionPeriod: numeric.optional(),
  ReceiveMessageWaitTimeSeconds: numeric.optional(),
  FifoQueue: z.boolean().optional(),
  ContentBasedDeduplication: z.boolean().optional(),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: numeric }).optional(),
});

const ATTRIBUTES = [
  'VisibilityTimeout',
  'DelaySeconds',
  'MessageRetentionPeriod',
  'ReceiveMessageWaitTimeSeconds',
  'FifoQueue',
  'ContentBasedDeduplication',
] as const;

/** A queue as it is to exist here. */
export interface QueueDefinition {
  name: string;
  attributes: Record<string, string>;
}

/** Reads the template's queues. */
export function queuesOf(template: Template): QueueDefinition[] {
  return template.of('AWS::SQS::Queue').map((resource) => {
    const properties = propertiesOf(resource, QUEUE);
    const attributes: Record<string, string> = {};
    for (const name of ATTRIBUTES) {
      const value = properties[name];
      if (value !== undefined) attributes[name] = String(value);
    }
    if (properties.RedrivePolicy !== undefined)
      attributes.RedrivePolicy = JSON.stringify(properties.RedrivePolicy);
    return { name: properties.QueueName ?? resource.logicalId, attributes };
  });
}

/** Creates the queues that are not there yet, and brings the attributes of the others up to date. */
export function ensureQueues(server: QueueServer, definitions: QueueDefinition[], region: string): void {
  for (const { name, attributes } of definitions) {
    const existing = server.store.getQueueByName(name);
    if (existing !== undefined) {
      // Each that is set waits for the disk.
      const isAsIs = Object.entries(attributes).every(([key, value]) => existing.attributes[key] === value);
      if (!isAsIs) existing.setAttributes(attributes);
    } else {
      const arn = arnIn(region, 'sqs', name);
      server.store.createQueue(name, `${server.endpoint}/${ACCOUNT}/${name}`, arn, attributes);
    }
  }
}
