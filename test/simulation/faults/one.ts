/** Looks for one deliberate fault in the cities for it, and prints what it broke in the last one that it was played in. */
import { argv, exit, stdout } from 'node:process';
import { apply } from './apply.ts';
import { citiesFor } from './cities.ts';
import { notices } from './fault.ts';
import { faultOf } from './faults.ts';

const [id = '', seed, years, subjects] = argv.slice(2);
const fault = faultOf(id);
apply(fault);
// Only now, so that what is loaded has the fault in it.
const { playOne } = await import('../run.ts');
const { promiseOf } = await import('../report.ts');

const cities = citiesFor(fault, { seed: Number(seed), years: Number(years), subjects: Number(subjects) });
let broken: string | null = null;
let played = 0;
for (const city of cities) {
  played++;
  const { broken: error } = await playOne(city);
  broken = error && promiseOf(error);
  if (notices(fault, broken)) break;
}
stdout.write(JSON.stringify({ broken, played, of: cities.length }), () => exit(0));
