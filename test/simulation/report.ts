/** What a run tells of itself. */
import { Broken } from './invariants/broken.ts';
import { promise as filesPromise, ofFiles } from './invariants/files.ts';
import { invariants, notYetCovered } from './invariants/invariants.ts';
import type { Plan } from './plan.ts';
import type { Ran } from './run.ts';

const nowhere = 'prohibited and personal values are nowhere in clear: in no store, queue, log or error';
const worklists = 'worklists hold what is to be done, once, with its instant, and escalate what is overdue';
const published = 'what is published is listed, proven, and read by anybody as it is in force';
const prompt =
  'what units provided, and how late, is counted by unit and item, once, and read by supervision and by themselves';
const alarm =
  'of nothing is it said that it was not done in time, and nothing waits for what has happened, where nothing is lost';
const sealed =
  'all that enters the history is in its log in time, once, and the log only grows; the audit finds nothing';

export const headOf = ({ seed, years, subjects }: Plan): string =>
  `Simulating ${years} years of ${subjects} subjects, seed ${seed}`;

/** A run in which everything held. The same for the same plan, byte for byte. */
export function heldReport({ counts, checks, trouble, looked, digest }: Ran): string {
  const promises = new Map<string, string[]>([
    ['6', [nowhere]],
    ['alarm', [alarm]],
    ['12', [sealed]],
    ['worklists', [worklists]],
    ['published', [published]],
    ['prompt', [prompt]],
    [filesPromise, [ofFiles]],
  ]);
  for (const { id, promise } of invariants) promises.set(id, [...(promises.get(id) ?? []), promise]);
  const sorted = [...promises].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  const lines = [
    `  ${number(counts.requests)} requests; ${number(counts.records)} records, ${number(counts.objections)} objections, ${number(counts.responses)} joint responses`,
    '',
    'Held, and how often it was checked:',
    ...sorted.map(
      ([id, held]) => `  ${id.padEnd(9)} ${number(checks.get(id) ?? 0).padStart(10)}  ${held.join('; ')}`,
    ),
    `  (6 at ${Object.entries(looked)
      .map(([place, times]) => `${number(times)} ${place} writes`)
      .join(', ')})`,
    '',
    'Not yet covered:',
    ...Object.entries(notYetCovered).map(([id, what]) => `  ${id.padEnd(9)} ${what}`),
    '',
    'Trouble on the way:',
    ...[...trouble].sort().map(([what, times]) => `  ${number(times).padStart(10)}  ${what}`),
    '',
    `Digest of every answer: ${digest}`,
  ];
  return lines.join('\n');
}

/** Which promise an error shows broken; of one that is about none, that it is a crash. */
export const promiseOf = (error: Error): string => (error instanceof Broken ? error.promise : 'crash');

/** A run in which something broke: what, when, and the shortest history that shows it. */
export function brokenReport({ broken, endedMs, plan, history }: Ran): string {
  const said = broken instanceof Broken ? broken.message : (broken?.stack ?? broken);
  const { seed, years, subjects, trouble, only } = plan;
  return [
    `BROKEN at ${new Date(endedMs).toISOString()}: ${broken && promiseOf(broken)}: ${said}`,
    `Again: npm run simulate -- --seed ${seed} --years ${years} --subjects ${subjects}`,
    ...(only === null
      ? ['It could not be shrunk to one subject.']
      : [
          `The shortest history that shows it (subject ${only}, ${trouble ? 'with' : 'without'} trouble on the way):`,
        ]),
    ...history.map((line) => `  ${line}`),
  ].join('\n');
}

const number = (value: number): string => value.toLocaleString('en-GB').replaceAll(',', ' ');
