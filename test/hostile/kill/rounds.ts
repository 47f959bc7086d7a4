import { setTimeout as sleep } from 'node:timers/promises';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { Api } from '../../../local/acts/api.ts';
import type { ChildPlatform } from '../../local/support/child-platform.ts';
import type { Restartable } from '../support/platform.ts';
import { familyOf } from '../support/processes.ts';
import { fileLife } from './files.ts';
import { Gate, LawfulSender } from './lawful.ts';
import { actsIn, emptyLedger, type Ledger } from './ledger.ts';
import { type Actor, look, recordLife, responseLife } from './lives.ts';
import { changedWaits, type Wait, waitsOf } from './waits.ts';

export interface KillOptions {
  platform: Restartable;
  times: number;
  seed: number;
  crowd?: Crowd;
  onKill?: () => void;
}

/** How much goes on at once: how many live the life of a record, and how many rows a file has. */
export interface Crowd {
  records: number;
  rowsOfFile: number;
}

/** More rows than a submission takes. */
const busyHour: Crowd = { records: 6, rowsOfFile: 600 };

export interface KillResult {
  ledger: Ledger;
  /** The platform as it was started after the last kill, with all clients at rest. */
  running: ChildPlatform;
  retried: number;
}

/** Who acts at once. */
const livesOf = ({ records, rowsOfFile }: Crowd) => [
  ...Array<typeof look>(records).fill(recordLife),
  responseLife,
  look,
  look,
  fileLife(rowsOfFile),
];

/** How many acts are acknowledged before the next kill comes, at some instant after them; in milliseconds. */
const busy = { acts: 12, longest: 2500, after: 300 };
/** How far the clock is moved, in minutes, and how long until a kill meets the move, in milliseconds. */
const move = { min: 10, max: 1200, killedAfter: 800 };

/** Kills the platform and all its processes at once, as power loss would. */
export async function killAll(child: ChildPlatform): Promise<void> {
  for (const { pid } of familyOf(child.pid)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended with its parent.
    }
  }
  await child.kill();
}

/** Lets clients act, kills the platform at so many random instants, starts it again each time. */
export async function runKills({
  platform,
  times,
  seed,
  crowd = busyHour,
  onKill,
}: KillOptions): Promise<KillResult> {
  const random = xoroshiro128plus(seed);
  const ledger = emptyLedger();
  const gate = new Gate();
  let running = await platform.start();
  let api = new Api(running.url);
  const sender = new LawfulSender(gate, () => running.url);
  const lawful = new Api('http://wherever.it.is', { fetch: sender.send });
  let over = false;
  const actors = livesOf(crowd).map(async (life, number) => {
    const actor: Actor = {
      api: lawful,
      ledger,
      random: xoroshiro128plus(seed + number + 1),
      name: `${life.name}-${number}`,
    };
    while (!over) await life(actor);
  });
  const restart = async (before: Wait[]) => {
    await killAll(running);
    gate.close();
    onKill?.();
    running = await platform.start();
    api = new Api(running.url);
    ledger.wrong.push(...changedWaits(before, await waitsOf(running.url)));
  };
  /** Moves the clock while nobody acts; true where the move is to be met by the kill. */
  const moveClock = async (): Promise<boolean> => {
    await sender.quiet();
    const minutes = uniformInt(random, move.min, move.max);
    const target = Date.parse(await api.now()) + minutes * 60_000;
    const moved = api.moveTo(new Date(target).toISOString());
    if (uniformInt(random, 1, 2) === 1) {
      await moved;
      return false;
    }
    moved.catch(() => undefined);
    await sleep(uniformInt(random, 0, move.killedAfter));
    return true;
  };
  const letAct = async () => {
    gate.open();
    const until = actsIn(ledger) + uniformInt(random, 0, busy.acts);
    const atLatest = performance.now() + busy.longest;
    while (actsIn(ledger) < until && performance.now() < atLatest) await sleep(10);
    await sleep(uniformInt(random, 0, busy.after));
  };
  for (let kill = 0; kill < times; kill++) {
    const moving = uniformInt(random, 1, 6) === 1 && (await moveClock());
    if (!moving) await letAct();
    await restart(moving ? [] : await waitsOf(running.url));
  }
  over = true;
  gate.open();
  await Promise.all(actors);
  return { ledger, running, retried: sender.retried };
}
