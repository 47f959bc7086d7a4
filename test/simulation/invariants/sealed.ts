/** The log of the history, held against all that lies in the tables. */
import { wholeRound } from '../../../functions/auditor/audit.ts';
import { dependenciesOn } from '../../../functions/dependencies.ts';
import { auditingOn } from '../../support/audited.ts';
import type { Simulated } from '../simulated.ts';
import { holds } from './broken.ts';
import { Follower } from './follower.ts';
import type { Proof } from './looked.ts';

/** Sees that a case's history is unaltered, and that of its events only what still may waits for its seal. */
export function checkProof({ case: id, whole, breaches }: Proof, mayWait: boolean): void {
  const damage = breaches.find(({ what }) => !(mayWait && what === 'event-unsealed'));
  holds(
    damage === undefined && whole === (breaches.length === 0),
    '12',
    `The history of ${id} does not prove whole: ${damage?.what} ${damage?.seq}`,
  );
}

export class SealedHistory {
  private readonly simulated: Simulated;
  private readonly follower: Follower;

  constructor(simulated: Simulated) {
    this.simulated = simulated;
    this.follower = new Follower(simulated.sealing);
  }

  /** Whether an event may wait for its seal now. That it does for too long, `checkWaits` says. */
  get mayWait(): boolean {
    return this.simulated.unsealed.some;
  }

  /** Sees that nothing waits for its seal for longer than stated. */
  checkWaits(): void {
    const { unsealed, historyStream } = this.simulated;
    const { longest } = unsealed;
    const { lateSinceMs } = historyStream;
    if (longest && lateSinceMs !== null)
      holds(
        longest.sinceMs >= lateSinceMs,
        '12',
        `${longest.place} waits for its seal since ${new Date(longest.sinceMs).toISOString()}`,
      );
  }

  /** Reads on in the log. Gives how many entries came. */
  follow = (): Promise<number> => this.simulated.invocations.observe(() => this.follower.follow());

  /** Lets the schedule bring in what waits, and sees that then nothing does. */
  async caughtUp(): Promise<void> {
    const { invocations, deployment, unsealed } = this.simulated;
    await invocations.observe(() => deployment.seal({}));
    holds(!unsealed.some, '12', `${unsealed.longest?.place} is not in the log`);
  }

  /** A whole round of the audit. Gives how much was written to the tables that it went through. */
  async audit(): Promise<number> {
    const { invocations, deployment, tables, sealing, world, nowhere } = this.simulated;
    const wired = dependenciesOn(tables, deployment.parameters);
    const auditing = auditingOn(tables, wired, sealing, () => world.now);
    const found = await invocations.observe(() => wholeRound(auditing));
    const wrong = found.find(({ what }) => !(what === 'event-unsealed' && this.mayWait));
    holds(wrong === undefined, '12', `The audit finds ${wrong?.what} at ${wrong?.at}`);
    return nowhere.looked.store;
  }
}
