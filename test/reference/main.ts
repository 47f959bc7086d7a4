/** Writes the reference that is kept with the sources: `npm run reference`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFolder, root } from '../../infra/folders.ts';
import { writeReferenceFiles } from '../../infra/reference/files.ts';
import { played } from './play.ts';
import { filesOf } from './written.ts';

// The functions log each request, as they are to; here nobody reads it.
console.info = () => {};

// The page is among what is played.
writeReferenceFiles(bundleFolder('reference'));

for (const [file, content] of filesOf({ en: await played('en'), 'zh-CN': await played('zh-CN') })) {
  writeFileSync(join(root, file), content);
  console.log(`Wrote ${file}`);
}
