import { leanAlias } from '../../infra/bundle.ts';
import { deployedBundles, floorBundle } from '../support/bundles.ts';
import { atMost, type Figure, timedRow } from '../support/figure.ts';
import { functionEnvironments } from '../support/functions.ts';
import { compare } from '../support/interleave.ts';
import { freshProcess } from '../support/process.ts';

const rounds = 40;

/** Prints the processor time of loading, in ms: loading waits for nothing, and others on the machine count less. */
const loading = (file: string): string => `
  const before = process.threadCpuUsage();
  require(${JSON.stringify(file)});
  const { user, system } = process.threadCpuUsage(before);
  console.log((user + system) / 1000);
  process.exit(0);`;

interface Measured {
  name: string;
  file: string;
  values: number[];
  floors: number[];
}

/** Two neighbours share the floor that is measured between them. */
async function measureRound(
  bundles: Measured[],
  floor: () => Promise<number>,
  load: (file: string) => Promise<number>,
) {
  for (let index = 0; index < bundles.length; index += 2) {
    const [before, after] = bundles.slice(index, index + 2);
    before?.values.push(await load(before.file));
    const between = await floor();
    after?.values.push(await load(after.file));
    for (const each of [before, after]) each?.floors.push(between);
  }
}

/** How long a fresh process takes to load a function's module, against a module with the database's client only. */
export const moduleLoad: Figure = {
  name: 'module-load',
  what: `processor time of loading each deployed bundle in ${rounds} fresh processes, against the client as published and two commands`,
  async measure(say) {
    const environment = functionEnvironments();
    const load = (file: string) => freshProcess(loading(file), environment);
    const floor = floorBundle('client');
    // Listed, so that it shows how much of the gain is the SDK's parts left out.
    const lean = {
      name: 'the client without the SDK’s other credentials',
      file: floorBundle('client', leanAlias),
    };
    const bundles = [...deployedBundles(), lean].map(
      (each): Measured => ({ ...each, values: [], floors: [] }),
    );
    for (let round = 0; round <= rounds; round += 1) {
      await measureRound(bundles, () => load(floor), load);
      bundles.reverse();
      if (round % 10 === 0) say(`round ${round} of ${rounds}`);
    }
    return bundles.map(({ name, values, floors }) => {
      const goal = name === lean.name ? undefined : atMost(1.15);
      return timedRow(`load of ${name}`, 'ms', compare(values.slice(1), floors.slice(1)), goal);
    });
  },
};
