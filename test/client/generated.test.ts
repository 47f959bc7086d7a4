import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generated, generatedFile } from '../../client/generate.ts';

test('the client is typed by the document as it is; where this fails, `npm run -s client` writes it anew', async () => {
  expect(readFileSync(generatedFile, 'utf8') === (await generated())).toBe(true);
});
