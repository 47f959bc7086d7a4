/** The client as `npm pack` packs it, installed where nothing of this checkout is. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../../client', import.meta.url));
const require = createRequire(join(source, 'package.json'));

const npm = (folder: string, ...args: string[]): string =>
  execFileSync('npm', [...args, '--loglevel=error'], { cwd: folder, encoding: 'utf8' });

/** Installs the package as npm does, without its two seconds; what it depends on comes from here: no registry is asked. */
function install(folder: string, packed: string): void {
  const into = join(folder, 'node_modules', 'public-credit-client');
  mkdirSync(into, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed), '-C', into, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(into, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies))
    symlinkSync(dirname(require.resolve(`${name}/package.json`)), join(folder, 'node_modules', name));
}

/** The first example of the package's README. */
const example = (): string => {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(source, 'README.md'), 'utf8')) ?? [];
  return code;
};

/** A folder with the packed client installed, and its README's example as `example.ts` and `example.js`. */
export function installedClient(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'credit-client-'));
  const [packed] = JSON.parse(npm(source, 'pack', '--json', '--pack-destination', folder));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  install(folder, packed.filename);
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
