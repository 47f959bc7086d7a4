import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../shared/texts/languages.ts';
import { localTime } from '../../shared/texts/time.ts';
import { Api } from '../acts/api.ts';
import { startPlatform } from '../boot.ts';
import { languageSpoken } from '../language.ts';
import { given } from '../options.ts';
import { whyNot } from '../refusal.ts';
import { synthesize } from '../synth.ts';
import { Broken, type Memory } from './step.ts';
import { beginning, steps } from './steps.ts';

const lines = {
  en: {
    begin: 'Virtual time (Beijing time)',
    done: `All ${steps.length} steps did what they say.`,
    broken: 'The demo stopped at a step that did not.',
  },
  'zh-CN': {
    begin: '虚拟时间（北京时间）',
    done: `${steps.length} 个步骤全部如所述完成。`,
    broken: '演示在未能完成的一步停止。',
  },
} as const satisfies Record<Language, object>;

/** Runs every step in order, a line each; true where each did what it says. */
async function runSteps(api: Api, language: Language): Promise<boolean> {
  const memory: Memory = {};
  for (const [index, step] of steps.entries()) {
    const number = String(index + 1).padStart(2);
    try {
      const seen = await step.run(api, memory);
      console.log(`${localTime(await api.now())}  ok   ${number} ${step.title[language]}: ${seen[language]}`);
    } catch (error) {
      const why = error instanceof Broken ? error.message : error;
      console.log(`${localTime(await api.now())}  FAIL ${number} ${step.title[language]}:`, why);
      return false;
    }
  }
  return true;
}

async function main(): Promise<void> {
  const values = given('npm run demo', { language: { type: 'string', default: 'en' } });
  const language = languageSpoken(values.language);
  const { cdkOut } = await synthesize();
  const dataDir = mkdtempSync(join(tmpdir(), 'credit-demo-'));
  const platform = await startPlatform({ dataDir, cdkOut, startAt: Date.parse(beginning) });
  const stop = async () => {
    await platform.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  process.once('SIGINT', () => void stop().then(() => process.exit(130)));
  const said = lines[language];
  console.log(said.begin);
  const done = await runSteps(new Api(platform.url, { language }), language).finally(stop);
  console.log(done ? said.done : said.broken);
  process.exit(done ? 0 : 1);
}

main().catch((error: unknown) => {
  console.error(whyNot(error, process.argv));
  process.exit(1);
});
