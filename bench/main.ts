import { parseArgs } from 'node:util';
import { checkJava } from '../local/dynamodb/java.ts';
import { synthesize } from '../local/synth.ts';
import { figures } from './figures/index.ts';
import { closeAll } from './support/closing.ts';
import type { Figure, Row } from './support/figure.ts';
import { keepResults } from './support/results.ts';
import { table } from './support/table.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, list: { type: 'boolean', default: false } },
});

async function measure(figure: Figure): Promise<Row[]> {
  const startedAt = performance.now();
  const say = (line: string) =>
    console.error(`${((performance.now() - startedAt) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  console.log(`\n${figure.name}: ${figure.what}`);
  // The functions' own log lines, which Lambda takes, would bury the table.
  console.info = () => undefined;
  const rows = await figure.measure(say).finally(closeAll);
  keepResults(figure.name, rows);
  console.log(table(rows));
  return rows;
}

function chosen(names: string[] | undefined): readonly Figure[] {
  if (!names) return figures;
  const unknown = names.filter((name) => !figures.some((figure) => figure.name === name));
  if (unknown.length) throw new Error(`There is no figure ${unknown.join(', ')}: see --list.`);
  return figures.filter(({ name }) => names.includes(name));
}

async function main(): Promise<void> {
  if (values.list) {
    for (const { name, what } of figures) console.log(`${name.padEnd(18)} ${what}`);
    return;
  }
  await checkJava();
  await synthesize();
  const rows: Row[] = [];
  for (const figure of chosen(values.only)) rows.push(...(await measure(figure)));
  const missed = rows.filter(({ met }) => met === false);
  const goals = rows.filter(({ met }) => met !== null).length;
  console.log(`\n${goals - missed.length} of ${goals} goals met.`);
  if (missed.length) console.log(`Missed: ${missed.map(({ name }) => name).join('; ')}`);
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void closeAll().then(() => process.exit(130)));

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
