/** Plays some weeks of a seed twice; prints the digest of every answer of each. */
import { argv, exit, stdout } from 'node:process';
import { wholePlan } from './plan.ts';
import { playOne } from './run.ts';

const seed = Number(argv[2]);
const digests: string[] = [];
for (let time = 0; time < 2; time++) {
  const { digest, broken } = await playOne(wholePlan({ seed, years: 0.03, subjects: 3 }));
  digests.push(broken ? `BROKEN: ${broken.message}` : digest);
}
stdout.write(JSON.stringify(digests), () => exit(0));
