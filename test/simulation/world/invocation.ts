/** A function's invocation as the world has it: what is done within it can be slow, refused, or its last. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { Edge } from '../../../functions/edge.ts';
import { Chance } from '../chance.ts';
import { named } from '../named.ts';
import type { Trouble } from './trouble.ts';
import type { World } from './world.ts';

export class Died extends Error {
  override name = 'Runtime.ExitError';
}

interface Invocation {
  name: string;
  /** Whether trouble may come upon it; an observer's never has any. */
  troubled: boolean;
  /** By how much its machine's clock is off, in milliseconds. */
  skewMs: number;
  calls: number;
  /** How many of its calls are not answered yet. */
  onItsWay: number;
  ids: number;
  /** Whether it has answered; what it did not wait for may still be on its way. */
  over: boolean;
  /** Whether it died; what it sent side by side may still arrive, but nothing comes back to it. */
  isDead: boolean;
  die: () => void;
}

/** How many calls a function makes as a rule. */
const usualCalls = 30;

/**
 * How much rarer trouble is at a further call of a function that makes very many, as one that records the rows of a file
 * does: else none of these would ever come to its end.
 */
const rarer = ({ calls }: Invocation): number => Math.min(1, (usualCalls / Math.max(1, calls)) ** 2);

export class Invocations {
  private readonly seed: number;
  private readonly world: World;
  private readonly trouble: Trouble;
  private readonly current = new AsyncLocalStorage<Invocation>();
  private count = 0;

  constructor(seed: number, world: World, trouble: Trouble) {
    this.seed = seed;
    this.world = world;
    this.trouble = trouble;
  }

  /** Runs a function under a name of its own. Rejects with `Died` where it dies half-way; then it does nothing more. */
  invoke<T>(name: string, work: () => Promise<T>): Promise<T> {
    const skewMs = this.trouble.skewMs(new Chance(this.seed, `skew:${name}`));
    return this.enter({ name, troubled: true, skewMs }, work);
  }

  /** Runs a function untroubled and on time: for those who only check. */
  observe<T>(work: () => Promise<T>): Promise<T> {
    return this.enter({ name: `observer:${this.count++}`, troubled: false, skewMs: 0 }, work);
  }

  /**
   * Whether the current function is still there, with nothing of it on its way: one that died leaves no memory to be
   * used again, and what one did not wait for is in its memory, where another would wait for it.
   */
  rests(): boolean {
    const invocation = this.current.getStore();
    return !invocation || (!invocation.isDead && invocation.onItsWay === 0);
  }

  /** What a function takes from the world at its edge. */
  readonly edge: Edge = {
    language: 'zh-CN',
    now: () => new Date(this.world.nowMs + (this.current.getStore()?.skewMs ?? 0)).toISOString(),
    newId: () => this.newId(),
    pause: (mostMs) => this.pause(mostMs),
    // What it lets go on is under way at once: nothing here waits for the loop of the process.
    turn: async () => {},
  };

  newId(): string {
    const invocation = this.current.getStore();
    const name = invocation ? `${invocation.name}:${invocation.ids++}` : `nobody:${this.count++}`;
    const digest = createHash('md5').update(`${this.seed}:id:${name}`).digest('hex');
    return digest.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
  }

  private async pause(mostMs: number): Promise<void> {
    const invocation = this.current.getStore();
    if (!invocation) return;
    const chance = new Chance(this.seed, `${invocation.name}:pause:${invocation.calls}`);
    await unlessDead(invocation, () => this.world.later(chance.between(0, Math.ceil(mostMs))));
  }

  /** Makes a call of the current invocation to the outside: at its turn, and with what befalls it. */
  async call<T>(perform: () => Promise<T>): Promise<T> {
    const invocation = this.current.getStore();
    if (!invocation?.troubled) return perform();
    return unlessDead(invocation, () => this.troubledCall(invocation, perform));
  }

  private async troubledCall<T>(invocation: Invocation, perform: () => Promise<T>): Promise<T> {
    const chance = new Chance(this.seed, `${invocation.name}:call:${invocation.calls++}`);
    const fate = this.trouble.ofCall(chance, rarer(invocation));
    if (fate.slowMs > 0) await this.world.later(fate.slowMs);
    await this.world.turn();
    if (fate.kind === 'dies-before') return this.dead(invocation);
    if (fate.kind === 'throttled') throw named('ThrottlingException');
    const result = await perform();
    if (fate.kind === 'dies-after') return this.dead(invocation);
    return result;
  }

  /** Whether the current function is one that was invoked under a name that begins so. */
  isOf = (name: string): boolean => this.current.getStore()?.name.startsWith(`${name}:`) ?? false;

  /** Whether something of a probability befalls the current call. */
  befalls(what: string, probability: number): boolean {
    const invocation = this.current.getStore();
    if (!invocation?.troubled) return false;
    const chance = new Chance(this.seed, `${invocation.name}:${what}:${invocation.calls}`);
    return this.trouble.happens(chance, what, probability * rarer(invocation));
  }

  private enter<T>(
    invocation: Omit<Invocation, 'calls' | 'onItsWay' | 'ids' | 'over' | 'isDead' | 'die'>,
    work: () => Promise<T>,
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const die = () => reject(new Died(`${invocation.name} died`));
      const entered: Invocation = {
        ...invocation,
        calls: 0,
        onItsWay: 0,
        ids: 0,
        over: false,
        isDead: false,
        die,
      };
      const over = () => {
        entered.over = true;
      };
      this.current.run(entered, () => work().finally(over).then(resolve, reject));
    });
  }

  /** Ends the invocation: whoever waits for its answer hears of it, and what it waits for never comes. */
  private dead(invocation: Invocation): Promise<never> {
    // The next one on the instance may wait for the same call: to it the call fails.
    if (invocation.over) throw named('ThrottlingException');
    this.trouble.note('death');
    invocation.isDead = true;
    invocation.die();
    return never();
  }
}

const never = (): Promise<never> => new Promise(() => {});

/**
 * What a call comes to, for as long as there is somebody to whom it comes. Else a function of which one call died
 * would answer by what became of another, and its instance would be used again with a memory that waits for ever.
 */
async function unlessDead<T>(invocation: Invocation, call: () => Promise<T>): Promise<T> {
  if (invocation.isDead) return never();
  invocation.onItsWay += 1;
  try {
    const result = await call();
    return invocation.isDead ? await never() : result;
  } catch (error) {
    if (invocation.isDead) return never();
    throw error;
  } finally {
    invocation.onItsWay -= 1;
  }
}
