/** `npm run simulate`: years of a city's life, with what must hold checked after every step. */
import { play } from './run.ts';

const years = Number(process.argv[3] ?? 1),
  subjects = Number(process.argv[4] ?? 20);
const out = console;
globalThis.console = Object.create(console, {
  info: { value() {} },
  error: {
    value(x: unknown) {
      if (JSON.stringify(x).includes('request-failed')) out.log(x);
    },
  },
});
const started = Date.now();
const ran = await play({
  seed: Number(process.argv[2] ?? 1),
  years,
  subjects,
  trouble: 1,
  only: process.argv[5] ? Number(process.argv[5]) : null,
  without: new Set(),
});
out.log(ran.broken, ran.counts, ran.checks, ran.trouble, Date.now() - started, ran.digest);
if (ran.broken && process.argv[5]) out.log(ran.history.join('\n'));
