import { z } from 'zod';
import type { Json } from '../json.ts';

const JSON_VALUE: z.ZodType<Json> = z.json();
const JSONATA = 'JSONata';
const EXPRESSION = z.string().regex(/^\{%[\s\S]*%\}$/, 'needs a JSONata expression {% … %}');
const SECONDS = z.union([z.number().nonnegative(), EXPRESSION]);
const ASSIGN = z.record(z.string(), JSON_VALUE);

const COMMON = { Comment: z.string().optional(), QueryLanguage: z.literal(JSONATA).optional() };
const FLOW = { Next: z.string().optional(), End: z.literal(true).optional() };
const RESULT = { Output: JSON_VALUE.optional(), Assign: ASSIGN.optional() };

const RETRIER = z.strictObject({
  ErrorEquals: z.array(z.string()).min(1),
  IntervalSeconds: z.number().int().positive().default(1),
  MaxAttempts: z.number().int().nonnegative().default(3),
  BackoffRate: z.number().min(1).default(2),
  MaxDelaySeconds: z.number().positive().optional(),
  // Jitter spreads the load of many clients. Here the full delay is taken: a restart must come to the same instants.
  JitterStrategy: z.enum(['FULL', 'NONE']).optional(),
  Comment: z.string().optional(),
});

const CATCHER = z.strictObject({
  ErrorEquals: z.array(z.string()).min(1),
  Next: z.string(),
  ...RESULT,
  Comment: z.string().optional(),
});

const TASK = z.strictObject({
  Type: z.literal('Task'),
  Resource: z
    .string()
    .regex(
      /^arn:aws[\w-]*:states:::lambda:invoke(\.waitForTaskToken)?$/,
      'is not the invocation of a function',
    ),
  Arguments: z.strictObject({ FunctionName: z.string(), Payload: JSON_VALUE.optional() }),
  TimeoutSeconds: SECONDS.optional(),
  Retry: z.array(RETRIER).default([]),
  Catch: z.array(CATCHER).default([]),
  ...COMMON,
  ...FLOW,
  ...RESULT,
});

const CHOICE = z.strictObject({
  Type: z.literal('Choice'),
  Choices: z
    .array(
      z.strictObject({
        Condition: z.union([z.boolean(), EXPRESSION]),
        Next: z.string(),
        ...RESULT,
        Comment: z.string().optional(),
      }),
    )
    .min(1),
  Default: z.string().optional(),
  ...COMMON,
  ...RESULT,
});

const WAIT = z.strictObject({
  Type: z.literal('Wait'),
  Seconds: SECONDS.optional(),
  Timestamp: z.string().optional(),
  ...COMMON,
  ...FLOW,
  ...RESULT,
});

const PASS = z.strictObject({ Type: z.literal('Pass'), ...COMMON, ...FLOW, ...RESULT });
const SUCCEED = z.strictObject({ Type: z.literal('Succeed'), Output: JSON_VALUE.optional(), ...COMMON });
const FAIL = z.strictObject({
  Type: z.literal('Fail'),
  Error: z.string().optional(),
  Cause: z.string().optional(),
  ...COMMON,
});

/** The states that the interpreter supports, each with exactly the fields that it supports. */
export const STATE = z.discriminatedUnion('Type', [TASK, CHOICE, WAIT, PASS, SUCCEED, FAIL]);

/** The top level of a definition. */
export const MACHINE = z.strictObject({
  QueryLanguage: z.literal(JSONATA),
  StartAt: z.string(),
  States: z.record(z.string(), z.unknown()),
  Comment: z.string().optional(),
  Version: z.literal('1.0').optional(),
  TimeoutSeconds: z.number().positive().optional(),
});

export type State = z.infer<typeof STATE>;
export type TaskState = z.infer<typeof TASK>;
export type ChoiceState = z.infer<typeof CHOICE>;
export type WaitState = z.infer<typeof WAIT>;
export type FailState = z.infer<typeof FAIL>;

/** What a state, a choice rule or a catcher makes of its result. */
export interface Outputs {
  Output?: Json | undefined;
  Assign?: Record<string, Json> | undefined;
}
