import { deployedBundles, floorBundle } from '../support/bundles.ts';
import { atMost, type Figure, timedRow } from '../support/figure.ts';
import { functionEnvironments } from '../support/functions.ts';
import { compare } from '../support/interleave.ts';
import { freshProcess } from '../support/process.ts';

const rounds = 40;

const loading = (file: string): string => `
  const { performance } = require('node:perf_hooks');
  const startedAt = performance.now();
  require(${JSON.stringify(file)});
  console.log(performance.now() - startedAt);
  process.exit(0);`;

/** How long a fresh process takes to load a function's module, against a module with the database's client only. */
export const moduleLoad: Figure = {
  name: 'module-load',
  what: `module load of each deployed bundle in ${rounds} fresh processes, against one with the client and two commands`,
  async measure(say) {
    const floor = loading(floorBundle('client'));
    const environment = functionEnvironments();
    const measured = deployedBundles().map((bundle) => ({
      name: bundle.name,
      source: loading(bundle.file),
      values: [] as number[],
      floors: [] as number[],
    }));
    for (let round = 0; round <= rounds; round += 1) {
      for (const { source, values, floors } of measured) {
        if (round % 2) floors.push(await freshProcess(floor, environment));
        values.push(await freshProcess(source, environment));
        if (round % 2 === 0) floors.push(await freshProcess(floor, environment));
      }
      if (round % 10 === 0) say(`round ${round} of ${rounds}`);
    }
    return measured.map(({ name, values, floors }) =>
      timedRow(`load of ${name}`, 'ms', compare(values.slice(1), floors.slice(1)), atMost(1.15)),
    );
  },
};
