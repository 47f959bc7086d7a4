import { Api } from '../../../local/acts/api.ts';
import type { Restartable } from '../support/platform.ts';
import { settle } from '../support/settle.ts';
import { brokenPromises } from './check.ts';
import { missedDeadlines } from './deadlines.ts';
import { type KillResult, killAll } from './rounds.ts';
import { waitsOf } from './waits.ts';

export interface Verdict {
  broken: string[];
  /** Waits that were compared over a last kill with everything at rest. */
  waits: number;
}

/** Compares the platform with what was acknowledged, before and after all deadlines are past. */
export async function verify(platform: Restartable, { ledger, running }: KillResult): Promise<Verdict> {
  await settle(new Api(running.url));
  const before = await waitsOf(running.url);
  await killAll(running);
  const { url } = await platform.start();
  const api = new Api(url);
  await settle(api);
  const waits =
    JSON.stringify(await waitsOf(url)) === JSON.stringify(before)
      ? []
      : ['the waits are others after a kill at rest'];
  const first = await brokenPromises(api, ledger);
  const missed = await missedDeadlines(api, ledger);
  const last = await brokenPromises(api, ledger);
  return { broken: [...ledger.wrong, ...waits, ...first, ...missed, ...last], waits: before.length };
}
