import { spawn } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPILED } from '../../local/compiled.ts';
import { freshSeed } from '../hostile/support/report.ts';
import { notices } from './faults/fault.ts';
import { faultOf } from './faults/faults.ts';
import { playFault } from './faults/play.ts';

/** Runs a command in a process of its own; gives what it prints and how it ends. */
const run = (
  command: 'main' | 'again',
  ...args: string[]
): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve, reject) => {
    const file = new URL(`./${command}.ts`, import.meta.url).pathname;
    const child = spawn(process.execPath, [file, ...args], {
      env: { ...process.env, ...COMPILED },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });

const months = ['--years', '0.1', '--subjects', '4'];

/** Faults that show within the first weeks; `npm run prove` plays all of them. */
const soonSeen = [
  'alarm-forgotten',
  'chain-broken',
  'claim-ignored',
  'clear-in-store',
  'commendation-awaits-notice',
  'declared-income-taken',
  'doubt-taken',
  'eleven-days',
  'exemption-unseen',
  'file-made-anew',
  'last-of-page-dropped',
  'measure-unannounced',
  'withdrawn-consent-shows',
  'withdrawn-still-shows',
];

describe('some weeks of a few subjects, with trouble on every way', { timeout: 480_000 }, () => {
  const seed = freshSeed();

  it(`holds every invariant whose process exists (${seed})`, async () => {
    const { code, output } = await run('main', '--seed', `${seed}`, ...months);
    expect(code, output).toBe(0);
    expect(output).toContain('Digest of every answer');
  });

  it(`is the same again under the same seed (${seed})`, async () => {
    const { output } = await run('again', `${seed}`);
    const [one, again] = JSON.parse(output);
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(again).toBe(one);
  });

  const [chosen] = fc.sample(fc.constantFrom(...soonSeen), { seed, numRuns: 1 });
  it(`notices a deliberate fault for what it breaks (${chosen}, by ${seed}; all: npm run prove)`, async () => {
    const fault = faultOf(chosen ?? '');
    const { broken } = await playFault(fault, { seed: 5, years: 1, subjects: 60 });
    expect(notices(fault, broken), `caught by ${broken}`).toBe(true);
  });

  it('prints the seed and a short history of one subject where a promise breaks', async () => {
    const { code, output } = await run('main', '--fault', 'eleven-days', '--seed', '5', ...months);
    expect(code).toBe(1);
    expect(output).toMatch(/^BROKEN at .+: 4: An objection is due/m);
    expect(output).toContain('npm run simulate -- --seed 5 --years 0.1 --subjects 4');
    const history = output.split('\n').filter((line) => line.includes('→'));
    expect(history.length).toBeLessThanOrEqual(5);
    expect(history.at(-1)).toMatch(/POST \/v1\/objections → 201$/);
    // The department may publish on the way; of those who are recorded there is one.
    const who = history.map((line) => line.split(' ')[3]?.split('/')[0] ?? '');
    expect(new Set(who.filter((name) => /^\d+$/.test(name))).size).toBe(1);
  });
});
