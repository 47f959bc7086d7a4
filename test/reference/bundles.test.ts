import { globSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { bundleOptions, leanAlias } from '../../infra/bundle.ts';
import { bundles, root } from '../../infra/folders.ts';

/** The sources of which something is in the bundles, by bundle. */
async function sources(entryPoints: string[]): Promise<[string, string[]][]> {
  const { metafile } = await build({
    ...bundleOptions,
    absWorkingDir: root,
    entryPoints,
    alias: leanAlias,
    outdir: bundles,
    write: false,
    metafile: true,
  });
  return Object.values(metafile.outputs).map(({ entryPoint = '', inputs }) => [
    entryPoint,
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file),
  ]);
}

describe('what only the reference and the tests read is in no function', async () => {
  const all = await sources(globSync('functions/*/{routes,index,intake}.ts', { cwd: root }));

  test('every process is looked at, and what it does is in its bundle', () => {
    expect(all.length).toBeGreaterThanOrEqual(12);
    for (const [entry, files] of all)
      expect(files.map((file) => join(root, file))).toContain(join(root, entry));
  });

  test.each(all)('%s', (_, files) => {
    expect(files.filter((file) => /operations?\.ts|answers\.ts|infra\/|docs\//.test(file))).toEqual([]);
  });
});
