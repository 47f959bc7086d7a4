/** What works while the platform is up: stopped for a restore, and started again. */
import { reserved, someStopped } from './reserved.ts';
import { type Described, workersOf } from './stacks.ts';
import type { Running, Step } from './step.ts';

/** What feeds the functions: each stream and queue by its mapping, and whether it is on. */
async function feeds(on: Running): Promise<{ id: string; isOn: boolean }[]> {
  const found: { id: string; isOn: boolean }[] = [];
  for (const { name } of await workersOf(on)) {
    const of = ['--function-name', name];
    const { EventSourceMappings = [] } = (await on.aws(
      'lambda',
      'list-event-source-mappings',
      ...of,
    )) as Described;
    for (const { UUID, State } of EventSourceMappings)
      found.push({ id: String(UUID), isOn: State !== 'Disabled' && State !== 'Disabling' });
  }
  return found;
}

/**
 * Lets streams and queues feed functions, or not: what is only refused for lack of room would end in dead letters. What fed
 * nobody before anything was stopped stays so.
 */
export async function feed(on: Running, isOn: boolean): Promise<void> {
  for (const { id } of await feeds(on)) {
    if (isOn && on.kept.off?.includes(id)) continue;
    const which = ['--uuid', id, isOn ? '--enabled' : '--no-enabled'];
    await on.aws('lambda', 'update-event-source-mapping', ...which);
  }
}

export const stop: Step = {
  name: 'stop',
  says: 'Stops every function but the one that reconciles, so that nothing is written or shown meanwhile; their streams and queues wait.',
  // Somebody may have started them meanwhile, as the command `start` does.
  until: 'start',
  async run(on) {
    const { aws, kept, keep } = on;
    // Kept first: once they are stopped, only the template says what they had.
    const isStopped = await someStopped(on);
    Object.assign(kept.stopped, await reserved(on, 'all'));
    // Where another restore broke off, what feeds nobody may be what that switched off: all is switched on again.
    kept.off ??= isStopped ? [] : (await feeds(on)).flatMap(({ id, isOn }) => (isOn ? [] : [id]));
    keep();
    await feed(on, false);
    for (const name of Object.keys(kept.stopped)) {
      const reserved = ['--reserved-concurrent-executions', '0'];
      await aws('lambda', 'put-function-concurrency', '--function-name', name, ...reserved);
    }
  },
};

export const start: Step = {
  name: 'start',
  says: 'Starts the functions again, each with what it had reserved, and what fed them.',
  async run(on) {
    const { aws, kept } = on;
    for (const { name } of await workersOf(on)) {
      const had = kept.stopped[name];
      if (had === undefined) continue;
      const of = ['--function-name', name];
      if (had === null) await aws('lambda', 'delete-function-concurrency', ...of);
      else {
        const reserved = ['--reserved-concurrent-executions', String(had)];
        await aws('lambda', 'put-function-concurrency', ...of, ...reserved);
      }
    }
    await feed(on, true);
  },
};
