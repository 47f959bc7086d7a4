/** What the sweep did because a workflow that was to start, or a message that was to come, did not do it: said at its end. */
import type { CaseState } from '../../shared/process/process.ts';

/** What the log line is found by: an alarm counts it. */
export const missedCode = 'not-done-in-time';

export class Missed {
  private readonly counts = new Map<string, { kind: string; command: string; count: number }>();

  /** Counts a command that something else should have given; nothing where there is none. */
  count({ kind }: Pick<CaseState, 'kind'>, command: { type: string } | undefined, times = 1): void {
    if (!command) return;
    const key = `${kind} ${command.type}`;
    const before = this.counts.get(key)?.count ?? 0;
    this.counts.set(key, { kind, command: command.type, count: before + times });
  }

  /** Says it, a line a kind of case and command. */
  report(): void {
    for (const each of this.counts.values()) console.warn({ code: missedCode, ...each });
  }
}
