import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Clock } from './clock/clock.ts';
import { parseRate } from './clock/duration.ts';
import { readJsonIfPresent, replaceFile } from './files.ts';
import type { Functions } from './lambda/functions.ts';
import { BootRefusal } from './refusal.ts';
import { numeric, propertiesOf } from './template/properties.ts';
import type { Template } from './template/resolve.ts';

const SCHEDULE = z.object({
  Name: z.string().optional(),
  ScheduleExpression: z.string(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Target: z.object({
    Arn: z.string(),
    Input: z.string().default('{}'),
    RetryPolicy: z.object({ MaximumRetryAttempts: numeric.optional() }).optional(),
    DeadLetterConfig: z.object({ Arn: z.string() }).optional(),
  }),
});

/** A schedule of the template. */
export interface ScheduleDefinition {
  name: string;
  everyMs: number;
  target: string;
  input: string;
  retries: number;
  deadLetterQueue: string | undefined;
}

/** AWS tries for a day; here a failure should show soon. */
const MOST_RETRIES = 3;
const RETRY_PAUSE_MS = 200;

/**
 * Reads the template's enabled schedules.
 * @throws BootRefusal for an expression other than a rate
 */
export function schedulesOf(template: Template): ScheduleDefinition[] {
  return template.of('AWS::Scheduler::Schedule').flatMap((resource) => {
    const { Name, ScheduleExpression, State, Target } = propertiesOf(resource, SCHEDULE);
    if (State === 'DISABLED') return [];
    const everyMs = parseRate(ScheduleExpression);
    if (everyMs === undefined) {
      throw new BootRefusal(
        `The expression ${ScheduleExpression} of ${resource.logicalId} is not supported here.`,
      );
    }
    return {
      name: Name ?? resource.logicalId,
      everyMs,
      target: Target.Arn,
      input: Target.Input,
      retries: Math.min(Target.RetryPolicy?.MaximumRetryAttempts ?? MOST_RETRIES, MOST_RETRIES),
      deadLetterQueue: Target.DeadLetterConfig?.Arn.split(':').pop(),
    };
  });
}

/** The running schedules. */
export interface Schedules {
  /** The latest occurrence that is due at or before an instant and was not fired; undefined where none is. */
  missedBy(instantMs: number): number | undefined;
  /** Fires once each schedule that is due now, however many of its occurrences were missed. */
  fireDue(): void;
  /** Fires every schedule once. */
  fireAll(): void;
  /** How many targets are being called. */
  active(): number;
  stop(): void;
}

/** What schedules work with. */
export interface SchedulePorts {
  clock: Clock;
  functions: Functions;
  /** Where the next occurrences are kept over restarts. */
  file: string;
  send(queue: string, body: string): void;
}

interface Running {
  definition: ScheduleDefinition;
  nextMs: number;
}

function latestBy({ definition, nextMs }: Running, instantMs: number): number {
  return nextMs + Math.floor((instantMs - nextMs) / definition.everyMs) * definition.everyMs;
}

const LONGEST_SLEEP_MS = 2 ** 31 - 1;

/** Starts the schedules: each fires when its next occurrence comes, at once if that passed while the platform was down. */
export function startSchedules(definitions: ScheduleDefinition[], ports: SchedulePorts): Schedules {
  const { clock, functions, file } = ports;
  const saved = z.record(z.string(), z.number()).parse(readJsonIfPresent(file) ?? {});
  const schedules: Running[] = definitions.map((definition) => ({
    definition,
    nextMs: saved[definition.name] ?? clock.now() + definition.everyMs,
  }));
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let active = 0;

  const arm = () => {
    clearTimeout(timer);
    if (stopped || schedules.length === 0) return;
    const next = Math.min(...schedules.map(({ nextMs }) => nextMs));
    timer = setTimeout(fireDue, Math.min(Math.max(next - clock.now(), 0), LONGEST_SLEEP_MS));
  };
  const callTarget = async ({ target, input, retries, deadLetterQueue }: ScheduleDefinition) => {
    for (let attempt = 0; attempt <= retries && !stopped; attempt += 1) {
      if (attempt > 0) await sleep(RETRY_PAUSE_MS);
      const outcome = await functions.invoke(target, input);
      if (outcome.ok) return;
    }
    if (deadLetterQueue !== undefined && !stopped) ports.send(deadLetterQueue, input);
  };
  const run = async (definition: ScheduleDefinition) => {
    active += 1;
    await callTarget(definition);
    active -= 1;
  };
  const fire = (due: Running[]) => {
    const nowMs = clock.now();
    for (const schedule of due) {
      if (schedule.nextMs <= nowMs) schedule.nextMs = latestBy(schedule, nowMs) + schedule.definition.everyMs;
      void run(schedule.definition);
    }
    const next = schedules.map(({ definition, nextMs }) => [definition.name, nextMs] as const);
    replaceFile(file, JSON.stringify(Object.fromEntries(next)));
    arm();
  };
  const fireDue = () => {
    const due = schedules.filter(({ nextMs }) => nextMs <= clock.now());
    if (due.length > 0) fire(due);
    else arm();
  };
  clock.onMove(arm);
  fire([]);
  return {
    missedBy: (instantMs) => {
      const missed = schedules.filter(({ nextMs }) => nextMs <= instantMs);
      return missed.length === 0 ? undefined : Math.max(...missed.map((each) => latestBy(each, instantMs)));
    },
    fireDue,
    fireAll: () => fire(schedules),
    active: () => active,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
