/** `npm run restore`. */
import { BootRefusal } from '../../local/refusal.ts';
import { restoring } from './command.ts';

const words = process.argv.slice(2);
try {
  await restoring(words);
  if (words.length === 0) process.exitCode = 1;
} catch (error) {
  // A refusal is one line that the operator can act on; anything else is a fault and shows where it comes from.
  console.error(error instanceof BootRefusal ? error.message : error);
  process.exit(1);
}
