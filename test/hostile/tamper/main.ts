/** `npm run hostile:tamper`: attacks with every right to the database and no key; each is named, and nothing untouched blamed. */
import { parseArgs } from 'node:util';
import { Chance } from '../../simulation/chance.ts';
import { command, progress, wholeNumber } from '../support/report.ts';
import { attack } from './tamper.ts';
import { tamperedWorld } from './world.ts';

async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { attacks: { type: 'string' }, seed: { type: 'string' } } });
  const attacks = wholeNumber(values, 'attacks', 200);
  const seed = wholeNumber(values, 'seed', 1);
  // Thousands of requests would each leave a line.
  console.info = () => {};
  const world = await tamperedWorld();
  const going = progress('attacks', attacks);
  let [missed, blamed] = [0, 0];
  for (let nth = 0; nth < attacks; nth++) {
    const { attack: made, named, blamed: wrongly } = await attack(world, new Chance(seed, `attack ${nth}`));
    if (named.length === 0) {
      missed++;
      console.log(`MISSED ${nth}: ${made.does} ${made.to}: ${made.damages.map(where).join('; ')}`);
    }
    if (wrongly.length) {
      blamed++;
      console.log(`BLAMED ${nth}: ${made.does} ${made.to}: ${JSON.stringify(wrongly)}`);
    }
    going.done();
  }
  console.log(`${attacks} attacks, ${missed} missed, ${blamed} with something untouched blamed`);
  console.log(missed + blamed === 0 ? 'Every promise held.' : 'A promise was broken.');
  return missed + blamed === 0;
}

const where = ({
  table,
  before,
  after,
}: {
  table: string;
  before: object | null;
  after: object | null;
}): string => `${table} ${JSON.stringify(before ?? after).slice(0, 300)}`;

await command(main);
