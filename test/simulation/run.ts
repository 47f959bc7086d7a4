/** Plays a plan and tells what came of it. */
import { createHash } from 'node:crypto';
import type { Routed } from '../support/in-process.ts';
import { City } from './city.ts';
import { takeLog } from './log.ts';
import type { Noted } from './people/door.ts';
import type { Plan } from './plan.ts';

export interface Ran {
  plan: Plan;
  /** What was found broken first; null where everything held. */
  broken: Error | null;
  /** When it was, or when the run ended, in milliseconds since 1970. */
  endedMs: number;
  /** Of every answer in its order: the same for the same plan. */
  digest: string;
  counts: { requests: number; records: number; objections: number; responses: number };
  checks: ReadonlyMap<string, number>;
  /** How often was swept. */
  sweeps: number;
  trouble: ReadonlyMap<string, number>;
  /** What was looked at for personal values in clear, by place. */
  looked: Readonly<Record<string, number>>;
  /** What people were answered, one line each, where the plan plays one subject. */
  history: string[];
  /** What happened that a plan can leave out. */
  acted: ReadonlySet<string>;
}

/** Some weeks of a few people: all that is played of a plan that loses nothing, and no more than of the plan itself. */
const aFewWeeks = ({ years, subjects }: Plan) => ({
  years: Math.min(years, 0.2),
  subjects: Math.min(subjects, 5),
});

/**
 * Plays a plan to its end or until something is broken, after a small city that loses nothing, of which so much more
 * can be said. `progress` hears the share that is done, 0 to 1.
 */
export async function play(plan: Plan, progress: (share: number) => void = () => {}): Promise<Ran> {
  const isWhole = plan.only === null && plan.trouble > 0 && !plan.losesNothing;
  const before = isWhole ? await playOne({ ...plan, losesNothing: true }) : null;
  if (before?.broken) return before;
  const ran = await playOne(plan, progress);
  return { ...ran, checks: new Map([...ran.checks, ['alarm', before?.sweeps ?? 0]]) };
}

/** Plays a plan alone; of one that loses nothing some weeks of a few people. */
export async function playOne(plan: Plan, progress: (share: number) => void = () => {}): Promise<Ran> {
  const city = new City(plan.losesNothing ? { ...plan, ...aFewWeeks(plan) } : plan);
  const { simulated, door, observer, ledgers } = city;
  takeLog(simulated.logged);
  const digest = createHash('sha256');
  const history: string[] = [];
  door.onAnswer = (name, request, answer) => {
    const line = lineOf(simulated.world.now, name, request, answer);
    digest.update(`${line} ${JSON.stringify(answer.body)}\n`);
    if (plan.only !== null) history.push(line);
  };
  const broken = await city.run(progress);
  const total = (of: 'records' | 'objections' | 'responses') =>
    ledgers.reduce((sum, ledger) => sum + ledger[of].size, 0);
  return {
    plan,
    broken,
    endedMs: simulated.world.nowMs,
    digest: digest.digest('hex').slice(0, 16),
    counts: {
      requests: door.asked,
      records: total('records'),
      objections: total('objections'),
      responses: total('responses'),
    },
    checks: new Map([
      ...observer.checks,
      ['6', Object.values(simulated.nowhere.looked).reduce((a, b) => a + b)],
    ]),
    sweeps: simulated.sweeps,
    trouble: simulated.trouble.counts,
    looked: simulated.nowhere.looked,
    history,
    acted: city.acted,
  };
}

const lineOf = (now: string, name: string, { method, path, id }: Routed, { status }: Noted): string =>
  `${now} ${name}: ${method} ${path}${id ? ` (${id})` : ''} → ${status}`;
