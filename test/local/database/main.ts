// Random commands on our database and on DynamoDB Local: `npm run referee -- --seed 1 --steps 20000`.
import { parseArgs } from 'node:util';
import { checkJava } from '../../../local/dynamodb/java.ts';
import { openDynamoLocal, openOurs } from './databases.ts';
import { type Difference, makeTables, referee } from './referee.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, steps: { type: 'string', default: '20000' } },
});

const told = ({ step, command, ours, theirs }: Difference): string =>
  [
    `step ${step}: ${command.command}`,
    JSON.stringify(command.input),
    JSON.stringify(ours),
    JSON.stringify(theirs),
  ].join('\n  ');

await checkJava();
const [ours, theirs] = [openOurs(), await openDynamoLocal()];
try {
  await makeTables([ours, theirs]);
  const differences = await referee(ours, theirs, Number(values.seed), Number(values.steps));
  for (const each of differences.slice(0, 20)) console.log(told(each));
  console.log(`${values.steps} commands of seed ${values.seed}: ${differences.length} answered differently.`);
  process.exitCode = differences.length === 0 ? 0 : 1;
} finally {
  await ours.close();
  await theirs.close();
}
