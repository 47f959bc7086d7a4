/** Prints at the end of a run which files took longest. */
import type { Reporter, TestModule } from 'vitest/node';

const SHOWN = 10;

const secondsOf = (module: TestModule): number => module.diagnostic().duration / 1000;

export default class Slowest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const slowest = modules.toSorted((a, b) => secondsOf(b) - secondsOf(a)).slice(0, SHOWN);
    console.log('\nWhat took longest:');
    for (const module of slowest) {
      console.log(`${secondsOf(module).toFixed(1).padStart(7)} s  ${module.relativeModuleId}`);
    }
  }
}
