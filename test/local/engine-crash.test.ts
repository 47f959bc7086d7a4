import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExecutionStore } from '../../local/states/execution.ts';
import { createMemoryStore } from '../../local/states/memory-store.ts';
import { createWorld, machine, named, type World, type WorldFunction } from './support/world.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-03-02T01:00:00Z');

/** A crash at the n-th write since the last start: just before it is kept, or just after. */
interface Crash {
  write: number;
  kept: boolean;
}

/** A store that dies at a write: from then on nothing resolves, as in a process that was killed. */
function crashing(inner: ExecutionStore, crash: Crash | undefined) {
  let writes = 0;
  let dead = false;
  const never = new Promise<never>(() => undefined);
  const write = async <T>(keep: () => Promise<T>): Promise<T> => {
    if (dead) return never;
    if (writes === crash?.write) {
      dead = true;
      if (crash.kept) await keep();
      return never;
    }
    writes += 1;
    return keep();
  };
  const store: ExecutionStore = {
    ...inner,
    create: (execution) => write(() => inner.create(execution)),
    save: (execution) => write(() => inner.save(execution)),
  };
  return { store, isDead: () => dead };
}

/** When the recorded person answers, if at all, and how often the check is busy. */
interface Story {
  answerAfterMs: number | undefined;
  busy: number;
}

/** Somebody outside who answers a token, and again after a crash of which no answer tells whether it was heard. */
function createPerson({ answerAfterMs }: Story) {
  const unheard = new Set<string>();
  const intend = (token: string, world: World) => {
    if (answerAfterMs === undefined) return;
    unheard.add(token);
    world.at(START + answerAfterMs, async () => {
      await world.engine.succeed(token, { reply: 'yes' });
      unheard.delete(token);
    });
  };
  return { intend, remindIn: (world: World) => [...unheard].map((token) => intend(token, world)) };
}

function functionsOf(
  story: Story,
  effects: Set<string>,
  person: ReturnType<typeof createPerson>,
): Record<string, WorldFunction> {
  let calls = 0;
  return {
    notify: ({ id, token }, world) => {
      effects.add(`notified ${id}`);
      person.intend(String(token), world);
      return null;
    },
    check: ({ id, reply }) => {
      calls += 1;
      if (calls <= story.busy) throw named('Busy');
      effects.add(`checked ${id} ${reply}`);
      return { verdict: reply === 'yes' ? 'right' : 'wrong' };
    },
  };
}

/** Runs one notice through the crashes, each followed by a restart at the same instant, and gives how it ended. */
async function outcome(story: Story, crashes: Crash[]) {
  const one = machine('notice.asl.json', 'notice');
  const kept = createMemoryStore();
  const effects = new Set<string>();
  const person = createPerson(story);
  const functions = functionsOf(story, effects, person);
  let nowMs = START;
  for (const crash of [...crashes, undefined]) {
    const { store, isDead } = crashing(kept, crash);
    const world = createWorld([one], store, functions, nowMs, isDead);
    await world.engine.resume();
    person.remindIn(world);
    // Who started it does not know whether the start was kept, and starts it again: once is enough.
    void world.engine.start(one, 'n1', { id: 'n1', days: 10 });
    await world.advanceTo(START + 20 * DAY);
    nowMs = world.now();
  }
  const execution = await kept.load('notice', 'n1');
  const entered = execution?.history
    .filter(({ type }) => type.endsWith('StateEntered'))
    .map(({ state }) => state);
  const { status, output, error, variables } = execution ?? {};
  return { status, output, error, variables, entered, effects: [...effects].sort() };
}

test('an execution that is cut off at any write ends as if it had not been', async () => {
  const crash = fc.record({ write: fc.nat(14), kept: fc.boolean() });
  const story = fc.record({
    answerAfterMs: fc.constantFrom(undefined, 0, DAY, 10 * DAY - 1, 10 * DAY + 1),
    busy: fc.nat(2),
  });
  await fc.assert(
    fc.asyncProperty(story, fc.array(crash, { maxLength: 4 }), async (told, crashes) => {
      expect(await outcome(told, crashes)).toEqual(await outcome(told, []));
    }),
    { numRuns: 150 },
  );
});

test.each(Array.from({ length: 12 }, (_, write) => write))('cut off at write %i', async (write) => {
  const story = { answerAfterMs: DAY, busy: 1 };
  const whole = await outcome(story, []);
  expect(whole.status).toBe('SUCCEEDED');
  expect(await outcome(story, [{ write, kept: false }])).toEqual(whole);
  expect(await outcome(story, [{ write, kept: true }])).toEqual(whole);
});
