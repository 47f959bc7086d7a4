/** `npm run prove`: every long proof, two beside each other, resumable by part, and the page of proofs written from them. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tableOf, writeProof } from './document.ts';
import { besideEachOther, type Planned } from './lanes.ts';
import { commitAtHand, ProofLedger } from './ledger.ts';
import { type Part, parts } from './parts.ts';
import { playPart } from './run.ts';

const usage = `npm run prove -- [--only PART,…] [--seeds N] [--seed N] [--again]
  --only   of ${parts.map(({ name }) => name).join(', ')}
  --seeds  with how many seeds the deliberate faults are played (1)
  --seed   the first seed (1)
  --again  what has held of this very commit, too`;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every part with the seeds that it is played with. */
const plan = (chosen: readonly Part[], seed: number, seeds: number): Planned[] =>
  chosen.flatMap((part) =>
    Array.from({ length: part.withEachSeed ? seeds : 1 }, (_, index) => ({ part, seed: seed + index })),
  );

function asked() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string' },
        seeds: { type: 'string', default: '1' },
        seed: { type: 'string', default: '1' },
        again: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`);
  }
}

function options() {
  const values = asked();
  const names = values.only?.split(',') ?? parts.map(({ name }) => name);
  const chosen = parts.filter(({ name }) => names.includes(name));
  const [seeds, seed] = [Number(values.seeds), Number(values.seed)];
  const isWhole = Number.isInteger(seeds) && seeds > 0 && Number.isInteger(seed) && seed >= 0;
  if (chosen.length !== names.length || !isWhole) throw new Error(usage);
  return { planned: plan(chosen, seed, seeds), again: values.again };
}

async function prove(): Promise<boolean> {
  const { planned, again } = options();
  const commit = commitAtHand();
  const ledger = new ProofLedger(root);
  const isProven = ({ part, seed }: Planned) => !again && ledger.find(part.name, seed, commit) !== undefined;
  const open = planned.filter((each) => !isProven(each));
  for (const { part, seed } of planned.filter(isProven))
    console.log(`${part.name}, seed ${seed}: held of ${commit} already`);
  let ended = 0;
  const results = await besideEachOther(open, async ({ part, seed }) => {
    const head = `${part.name}, seed ${seed}`;
    console.log(`${head}: ${part.what}`);
    const played = await playPart(part, seed, (line) => console.log(`    ${part.name.padEnd(8)} ${line}`));
    ledger.add({ part: part.name, seed, commit, at: new Date().toISOString(), ...played });
    writeProof(join(root, 'docs', 'proof.md'), tableOf(parts, ledger.entries));
    ended += 1;
    const outcome = played.held ? 'held' : 'BROKEN';
    console.log(`[${ended}/${open.length}] ${head}: ${outcome}, ${played.seconds.toFixed(0)} s`);
    return played.held;
  });
  console.log(`\n${tableOf(parts, ledger.entries)}\n`);
  return results.every((held) => held);
}

try {
  process.exitCode = (await prove()) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
