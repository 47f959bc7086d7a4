import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUNDLES } from './functions.ts';
import { fixtureTemplate } from './template.ts';

/** A new temporary folder. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'platform-'));
}

/** Writes a `cdk.out` with the template (the fixture's unless given) and its functions' bundles. */
export function writeCdkOut(folder: string, template: unknown = fixtureTemplate()): string {
  const cdkOut = join(folder, 'cdk.out');
  const files: Record<string, { source: { path: string } }> = {};
  for (const [name, source] of Object.entries(BUNDLES)) {
    mkdirSync(join(cdkOut, `asset.${name}`), { recursive: true });
    writeFileSync(join(cdkOut, `asset.${name}`, 'index.js'), source);
    files[name] = { source: { path: `asset.${name}` } };
  }
  writeFileSync(join(cdkOut, 'Fixture.template.json'), JSON.stringify(template));
  writeFileSync(join(cdkOut, 'Fixture.assets.json'), JSON.stringify({ files }));
  return cdkOut;
}
