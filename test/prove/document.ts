/** Writes what was proven into the page of proofs, between two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Proven } from './ledger.ts';
import type { Part } from './parts.ts';

const [from, to] = ['<!-- npm run prove -->', '<!-- end -->'];

const minutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)} min ${String(Math.round(seconds % 60)).padStart(2, '0')} s`;

const command = ({ file, args }: Part, seed: number): string => `\`node ${[file, ...args(seed)].join(' ')}\``;

const row = (part: Part, { seed, held, seconds, lines, commit, at }: Proven): string =>
  `| ${part.name} | ${held ? 'held' : '**broken**'} | ${minutes(seconds)} | ${commit}, ${at.slice(0, 10)} | ${command(part, seed)}: ${lines.slice(-6).join('; ').replaceAll('|', '/')} |`;

/** The table of all parts that were played, in their order. */
export function tableOf(parts: readonly Part[], entries: readonly Proven[]): string {
  const [cpu] = cpus();
  const rows = parts.flatMap((part) =>
    entries.filter((entry) => entry.part === part.name).map((entry) => row(part, entry)),
  );
  return [
    `Written by \`npm run prove\`, on ${cpus().length} cores of ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}.`,
    '',
    '| part | | took | commit | what it said |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** Puts the table where the page has its marks. Throws where it has none. */
export function writeProof(file: string, table: string): void {
  const page = readFileSync(file, 'utf8');
  const [begin, end] = [page.indexOf(from), page.indexOf(to)];
  if (begin < 0 || end < begin) throw new Error(`${file} has no place between "${from}" and "${to}".`);
  writeFileSync(file, `${page.slice(0, begin + from.length)}\n\n${table}\n\n${page.slice(end)}`);
}
