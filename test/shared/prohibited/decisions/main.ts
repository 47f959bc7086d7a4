/** Prints what the shipped lists miss and wrongly refuse: `npm run prohibited -- --seed 1 --texts 2000`. */
import { parseArgs } from 'node:util';
import { measured } from './measure.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, texts: { type: 'string', default: '2000' } },
});
const seed = Number(values.seed);
const { holding, clean, missed, wronglyRefused } = measured(Number(values.texts), seed);
console.log(
  `seed ${seed}: missed ${missed.length} of ${holding}, wrongly refused ${wronglyRefused.length} of ${clean}`,
);
for (const { holds, part } of missed) console.log(`missed (${holds}): ${part}`);
for (const { text } of wronglyRefused) console.log(`wrongly refused: ${text}`);
