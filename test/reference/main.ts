/** Writes the reference that is kept with the sources: `npm run reference`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../infra/folders.ts';
import { documents } from './written.ts';

for (const [file, content] of documents()) {
  writeFileSync(join(root, file), content);
  console.info(`Wrote ${file}`);
}
