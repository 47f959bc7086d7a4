import { z } from 'zod';
import { BootRefusal } from './refusal.ts';
import { numeric, propertiesOf } from './template/properties.ts';
import type { Template } from './template/resolve.ts';

const MAPPING = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: numeric.optional(),
  Enabled: z.union([z.boolean(), z.enum(['true', 'false'])]).optional(),
  StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']).optional(),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }).optional(),
  MaximumRetryAttempts: numeric.default(-1),
  BisectBatchOnFunctionError: z.boolean().default(false),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
  MaximumBatchingWindowInSeconds: numeric.default(0),
  ScalingConfig: z.object({ MaximumConcurrency: numeric }).optional(),
});

/** An event source mapping of the template. */
export interface Mapping {
  id: string;
  source: { kind: 'queue' | 'table'; name: string };
  functionName: string;
  batchSize: number;
  patterns: string[];
  /** How often a failed batch is tried again; without end for undefined. */
  retries: number | undefined;
  bisect: boolean;
  /** Whether the function names the records of a batch that failed. */
  partial: boolean;
  /** Name of the queue that hears of batches given up. */
  failureQueue: string | undefined;
  /** How many batches of a queue are in hand at once. */
  concurrency: number;
  /** How long (ms) changes are gathered before they are delivered. */
  windowMs: number;
}

const DEFAULT_BATCH = { queue: 10, table: 100 };
const DEFAULT_CONCURRENCY = 5;

function sourceOf(arn: string, id: string): Mapping['source'] {
  const queue = /^arn:[^:]+:sqs:[^:]*:\d+:(.+)$/.exec(arn)?.[1];
  if (queue !== undefined) return { kind: 'queue', name: queue };
  const table = /^arn:[^:]+:dynamodb:[^:]*:\d+:table\/([^/]+)\/stream\//.exec(arn)?.[1];
  if (table !== undefined) return { kind: 'table', name: table };
  throw new BootRefusal(`The event source ${arn} of ${id} is not supported here.`);
}

/** Reads the template's enabled event source mappings. */
export function mappingsOf(template: Template): Mapping[] {
  return template.of('AWS::Lambda::EventSourceMapping').flatMap((resource) => {
    const properties = propertiesOf(resource, MAPPING);
    if (properties.Enabled === false || properties.Enabled === 'false') return [];
    const source = sourceOf(properties.EventSourceArn, resource.logicalId);
    return {
      id: resource.logicalId,
      source,
      functionName: properties.FunctionName,
      batchSize: properties.BatchSize ?? DEFAULT_BATCH[source.kind],
      patterns: properties.FilterCriteria?.Filters.map(({ Pattern }) => Pattern) ?? [],
      retries: properties.MaximumRetryAttempts < 0 ? undefined : properties.MaximumRetryAttempts,
      bisect: properties.BisectBatchOnFunctionError,
      partial: properties.FunctionResponseTypes.length > 0,
      failureQueue: properties.DestinationConfig?.OnFailure?.Destination.split(':').pop(),
      windowMs: properties.MaximumBatchingWindowInSeconds * 1000,
      concurrency: properties.ScalingConfig?.MaximumConcurrency ?? DEFAULT_CONCURRENCY,
    };
  });
}

const FAILURES = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

/**
 * The identifiers of the items that a function reports as failed.
 * An answer that is not a report (null, empty) means that all went well, as in Lambda.
 */
export function reportedFailures(payload: string): string[] {
  const report = FAILURES.safeParse(JSON.parse(payload));
  return report.success ? report.data.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) : [];
}
