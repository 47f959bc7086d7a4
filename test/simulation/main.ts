/** `npm run simulate`: years of a city's life, with what must hold checked after every step. */
import { stderr, stdout } from 'node:process';
import { apply } from './faults/apply.ts';
import { faultOf } from './faults/faults.ts';
import { playFaults } from './faults/play.ts';
import { type Options, readOptions } from './options.ts';
import { wholePlan } from './plan.ts';

const tell = (line: string) => stdout.write(`${line}\n`);

/** Shows how far a run is: on a terminal as it goes, else every tenth. */
function progress(what: string): (share: number) => void {
  let shown = -1;
  return (share) => {
    const step = Math.floor(share * (stderr.isTTY ? 100 : 10));
    if (step === shown) return;
    shown = step;
    stderr.write(
      `${stderr.isTTY ? '\r' : ''}  ${what}: ${Math.round(share * 100)} %${stderr.isTTY ? ' ' : '\n'}`,
    );
  };
}

async function simulate({ seed, years, subjects, fault, ...options }: Options): Promise<boolean> {
  if (fault) apply(faultOf(fault));
  // Only now, so that what is loaded has the fault in it.
  const { play } = await import('./run.ts');
  const { shrink } = await import('./shrink.ts');
  const { brokenReport, headOf, heldReport } = await import('./report.ts');
  const plan = wholePlan({ seed, years, subjects });
  tell(headOf(plan));
  const started = performance.now();
  const ran = await play(plan, progress('played'));
  if (!ran.broken) {
    tell(heldReport(ran));
    stderr.write(`  ${((performance.now() - started) / 1000).toFixed(1)} s, ${memory()} MiB\n`);
    return true;
  }
  const plays = (count: number) => stderr.write(count % 10 ? '' : `  ${count} plays, shrinking …\n`);
  const shrunk = options.shrink ? await shrink(ran, plays) : ran;
  tell(brokenReport(shrunk));
  return false;
}

const memory = () => Math.round(process.memoryUsage().rss / 2 ** 20);

try {
  const options = readOptions(process.argv.slice(2));
  const held = options.faults ? await playFaults(options, tell) : await simulate(options);
  process.exitCode = held ? 0 : 1;
} catch (error) {
  stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
