/** What works while the platform is up: stopped for a restore, and started again. */
import { reserved } from './reserved.ts';
import { type Described, workersOf } from './stacks.ts';
import type { Running, Step } from './step.ts';

/** Lets streams and queues feed functions, or not: what is only refused for lack of room would end in dead letters. */
export async function feed(on: Running, isOn: boolean): Promise<void> {
  for (const { name } of await workersOf(on)) {
    const of = ['--function-name', name];
    const { EventSourceMappings = [] } = (await on.aws(
      'lambda',
      'list-event-source-mappings',
      ...of,
    )) as Described;
    for (const { UUID } of EventSourceMappings) {
      const which = ['--uuid', String(UUID), isOn ? '--enabled' : '--no-enabled'];
      await on.aws('lambda', 'update-event-source-mapping', ...which);
    }
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
    Object.assign(kept.stopped, await reserved(on, 'all'));
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
  says: 'Starts the functions again, each with what it had reserved.',
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
