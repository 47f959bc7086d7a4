import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPlatform } from '../boot.ts';
import { BootRefusal } from '../refusal.ts';
import { synthesize } from '../synth.ts';
import { Api } from './api.ts';
import { Broken, type Memory } from './step.ts';
import { beginning, steps } from './steps.ts';

/** The virtual time as it is on the wall in Xiamen. */
const wallTime = (instant: string): string =>
  new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });

/** Runs every step in order, a line each; true where each did what it says. */
async function runSteps(api: Api): Promise<boolean> {
  const memory: Memory = {};
  for (const [index, step] of steps.entries()) {
    const number = String(index + 1).padStart(2);
    try {
      const seen = await step.run(api, memory);
      console.log(`${wallTime(await api.now())}  ok   ${number} ${step.title}: ${seen}`);
    } catch (error) {
      const why = error instanceof Broken ? error.message : error;
      console.log(`${wallTime(await api.now())}  FAIL ${number} ${step.title}:`, why);
      return false;
    }
  }
  return true;
}

async function main(): Promise<void> {
  const { cdkOut } = await synthesize();
  const dataDir = mkdtempSync(join(tmpdir(), 'credit-demo-'));
  const platform = await startPlatform({ dataDir, cdkOut, startAt: Date.parse(beginning) });
  const stop = async () => {
    await platform.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  process.once('SIGINT', () => void stop().then(() => process.exit(130)));
  console.log('Virtual time (Asia/Shanghai)');
  const done = await runSteps(new Api(platform.url)).finally(stop);
  console.log(
    done ? `All ${steps.length} steps did what they say.` : 'The demo stopped at a step that did not.',
  );
  process.exit(done ? 0 : 1);
}

main().catch((error: unknown) => {
  console.error(error instanceof BootRefusal ? error.message : error);
  process.exit(1);
});
