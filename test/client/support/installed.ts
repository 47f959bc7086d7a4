/** The client as `npm pack` packs it, installed where nothing of this checkout is. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../../client', import.meta.url));
const require = createRequire(join(source, 'package.json'));

const npm = (folder: string, ...args: string[]): string =>
  execFileSync('npm', [...args, '--loglevel=error'], { cwd: folder, encoding: 'utf8' });

/** What the package depends on, from where it was installed here: no registry is asked. */
const dependencies = (): Record<string, string> =>
  Object.fromEntries(
    ['openapi-fetch', 'openapi-typescript-helpers'].map((name) => [
      name,
      `file:${dirname(require.resolve(`${name}/package.json`))}`,
    ]),
  );

/** The first example of the package's README. */
const example = (): string => {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(source, 'README.md'), 'utf8')) ?? [];
  return code;
};

/** A folder with the packed client installed, and its README's example as `example.ts` and `example.js`. */
export function installedClient(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'credit-client-'));
  const [packed] = JSON.parse(npm(source, 'pack', '--json', '--pack-destination', folder));
  const manifest = {
    private: true,
    type: 'module',
    dependencies: { ...dependencies(), 'public-credit-client': `file:${packed.filename}` },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  npm(folder, 'install', '--offline', '--install-links', '--no-audit', '--no-fund');
  for (const name of ['example.ts', 'example.js']) writeFileSync(join(folder, name), example());
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What the compiler finds wrong in the example, as who writes against the package would see it. */
export function typeFaults(folder: string): string {
  const options = ['--strict', '--noEmit', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2024'];
  const types = ['--typeRoots', join(source, '../node_modules/@types'), '--types', 'node'];
  const compiler = require.resolve('typescript/lib/tsc.js');
  try {
    execFileSync(process.execPath, [compiler, ...options, ...types, 'example.ts'], { cwd: folder });
    return '';
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}
