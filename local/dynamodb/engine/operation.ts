import { z } from 'zod';
import { isObject } from '../../json.ts';
import { invalid } from './refused.ts';

/** What the database does on a command: takes its input as JSON has it, and gives its answer as JSON text. */
export type Operations = Record<string, (input: unknown) => string>;

/** An operation whose input is held against a shape first: a member that it does not know is refused by name. */
export function operation<T extends z.ZodType>(
  shape: T,
  run: (input: z.infer<T>) => string,
): Operations[string] {
  return (input) => {
    const parsed = shape.safeParse(input);
    if (!parsed.success) throw invalid(z.prettifyError(parsed.error));
    return run(parsed.data);
  };
}

/** Members of requests that name values by placeholders. */
export const given = {
  ExpressionAttributeNames: z.record(z.string(), z.string()).optional(),
  ExpressionAttributeValues: z.custom<Record<string, unknown>>(isObject, 'holds no values').optional(),
};

/** Members that many requests have; what they ask for is not counted here, so it may only be declined. */
export const reports = {
  ReturnConsumedCapacity: z.literal('NONE').optional(),
  ReturnItemCollectionMetrics: z.literal('NONE').optional(),
};

/** An item or a key, read by `readItem`. */
export const unread = z.custom<Record<string, unknown>>(isObject, 'is no item');
