/** What was proven of which commit: kept, so that a run that was cut off goes on where it was. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Proven {
  part: string;
  seed: number;
  /** What was proven of: a commit, with `+` behind it where files were changed since. */
  commit: string;
  held: boolean;
  seconds: number;
  /** The lines that it said of itself. */
  lines: string[];
  at: string;
}

/** Behind a commit of which files were changed since: which changes, nobody knows later. */
const changedSince = '+';

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** The commit at hand. What only says how it went, this ledger's documents, changes nothing that is proven. */
export function commitAtHand(): string {
  const changed = git('status', '--porcelain', '--', '.', ':!docs', ':!bench/results.json');
  return `${git('rev-parse', '--short=12', 'HEAD')}${changed ? changedSince : ''}`;
}

export class ProofLedger {
  private readonly file: string;
  readonly entries: Proven[];

  constructor(root: string) {
    this.file = join(root, '.local', 'proof.json');
    this.entries = existsSync(this.file) ? JSON.parse(readFileSync(this.file, 'utf8')) : [];
  }

  /** That a part held of that very commit, with nothing changed since. */
  find = (part: string, seed: number, commit: string): Proven | undefined =>
    commit.endsWith(changedSince)
      ? undefined
      : this.entries.find(
          (each) => each.held && each.part === part && each.seed === seed && each.commit === commit,
        );

  add(proven: Proven): void {
    const others = this.entries.filter((each) => each.part !== proven.part || each.seed !== proven.seed);
    this.entries.splice(0, this.entries.length, ...others, proven);
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, `${JSON.stringify(this.entries, null, 2)}\n`);
  }
}
