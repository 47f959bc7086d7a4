import { join } from 'node:path';
import { banner } from './banner.ts';
import type { Platform } from './boot.ts';
import { type DatabaseKind, databaseNamed } from './dynamodb/database.ts';
import { checkJava } from './dynamodb/java.ts';
import { languageSpoken } from './language.ts';
import { given } from './options.ts';
import { whyNot } from './refusal.ts';
import { releaseMemory } from './release.ts';
import { type Said, said } from './said.ts';
import { CDK_OUT, PROJECT, synthesize } from './synth.ts';

const PORT = 8787;
/** After this long, a stop that hangs is cut off; everything that matters is on disk already. */
const STOP_LIMIT_MS = 4500;

/** Says what the start is doing, after how many seconds of this process. */
function tell(line: string): void {
  const seconds = (performance.now() / 1000).toFixed(1).padStart(5);
  console.log(`${seconds} s  ${line}`);
}

/** Ends the process on SIGINT or SIGTERM: in order at the first, at once at the second. */
function stopOnSignal(running: Promise<Platform>, words: Said): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(130);
    stopping = true;
    setTimeout(() => process.exit(0), STOP_LIMIT_MS).unref();
    console.log(words.stopping);
    await running.then((platform) => platform.stop()).catch(() => undefined);
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

async function prepare(synth: boolean, database: DatabaseKind, words: Said): Promise<string> {
  if (database === 'dynamodb-local') await checkJava();
  if (!synth) return CDK_OUT;
  tell(words.synthesizing);
  const { cdkOut, fresh } = await synthesize();
  tell(fresh ? words.synthesized : words.upToDate);
  return cdkOut;
}

async function main(): Promise<void> {
  const values = given('npm start', {
    'no-synth': { type: 'boolean', default: false },
    database: { type: 'string', default: 'embedded' },
    language: { type: 'string', default: 'en' },
  });
  const database = databaseNamed(values.database);
  const language = languageSpoken(values.language);
  const words = said[language];
  const dataDir = join(PROJECT, '.local');
  const start = async (): Promise<Platform> => {
    const cdkOut = await prepare(!values['no-synth'], database, words);
    // Whoever is refused waits for nothing of the platform to be loaded.
    const { startPlatform } = await import('./boot.ts');
    return startPlatform({ dataDir, cdkOut, port: PORT, database, progress: (step) => tell(words[step]) });
  };
  const running = start();
  stopOnSignal(running, words);
  const { url, clients } = await running;
  tell(words.up);
  console.log(`\n${banner(url, clients, dataDir, language)}`);
  releaseMemory();
}

main().catch((error: unknown) => {
  console.error(whyNot(error, process.argv));
  process.exit(1);
});
