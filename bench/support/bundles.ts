import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { bundleOptions } from '../../infra/bundle.ts';
import { PROJECT } from '../../local/synth.ts';
import { temporaryFolder } from './folder.ts';

const folder = join(PROJECT, 'dist', 'functions');

/** The bundles as the template deploys them: name and file. */
export const deployedBundles = (): { name: string; file: string }[] =>
  readdirSync(folder).map((name) => ({ name, file: join(folder, name, 'index.js') }));

/** Bundles a file of `bench/floors` with the flags of the deployed functions; `alias` as they have it, where given. */
export function floorBundle(name: string, alias: Record<string, string> = {}): string {
  const outfile = join(temporaryFolder(), 'index.js');
  const entry = fileURLToPath(new URL(`../floors/${name}.ts`, import.meta.url));
  buildSync({ entryPoints: [entry], outfile, alias, ...bundleOptions });
  return outfile;
}
