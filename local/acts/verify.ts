/** Checks a proof as anybody does: with the published script, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../docs/verify.mjs', import.meta.url));

/** What the script says: what is proven, or in part, or why it is not. `older`: a checkpoint that was kept, where the proof goes on from one. */
export function verified(key: string, proof: object, older?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'proof-'));
  try {
    const [file, olderFile] = [join(folder, 'proof.json'), join(folder, 'older.txt')];
    writeFileSync(file, JSON.stringify(proof));
    writeFileSync(olderFile, older ?? '');
    const run = spawnSync(process.execPath, [SCRIPT, key, file, olderFile], {
      encoding: 'utf8',
    });
    return run.status !== 1
      ? run.stdout.trim()
      : (/(?<=Error: )NOT PROVEN: .*/.exec(run.stderr)?.[0] ?? run.stderr);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
