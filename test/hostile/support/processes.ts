import { execFileSync } from 'node:child_process';

export interface ProcessRow {
  pid: number;
  parent: number;
  /** Resident memory. */
  kib: number;
  program: string;
}

/** A process and all that it started, as they are now. */
export function familyOf(root: number): ProcessRow[] {
  const text = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,comm='], { encoding: 'utf8' });
  const all = text
    .trim()
    .split('\n')
    .map((line): ProcessRow => {
      const [pid, parent, kib, program = ''] = line.trim().split(/\s+/);
      return { pid: Number(pid), parent: Number(parent), kib: Number(kib), program };
    });
  const family = all.filter(({ pid }) => pid === root);
  // The list grows while it is walked: children of children are found, too.
  for (const { pid } of family) family.push(...all.filter(({ parent }) => parent === pid));
  return family;
}
