/** Plays one part in a process of its own, and says how far it is. */
import { spawn } from 'node:child_process';
import type { Part } from './parts.ts';

export interface Played {
  held: boolean;
  seconds: number;
  lines: string[];
}

/** Runs a part; `say` hears every line that it prints. It held where the command ends with 0. */
export function playPart(part: Part, seed: number, say: (line: string) => void): Promise<Played> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, [part.file, ...part.args(seed)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines: string[] = [];
    let rest = '';
    const hear = (chunk: Buffer) => {
      const read = `${rest}${chunk}`.split('\n');
      rest = read.pop() ?? '';
      for (const line of read) {
        say(line);
        if (part.says.test(line.trim())) lines.push(line.trim());
      }
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ held: code === 0, seconds: (performance.now() - startedAt) / 1000, lines }),
    );
  });
}
