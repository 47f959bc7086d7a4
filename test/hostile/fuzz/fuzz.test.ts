import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { everyContract } from '../../../functions/contracts.ts';
import { scopes } from '../../../functions/http/principal.ts';
import { withPlatform } from '../support/platform.ts';
import { freshSeed } from '../support/report.ts';
import { fuzzedAt } from './fuzzed.ts';
import { wrongLogLines } from './logs.ts';
import { type FuzzRequest, named } from './request.ts';
import { type Fuzzed, fuzzReaders, fuzzRoutes, sendStocked } from './run.ts';
import { Sender } from './send.ts';
import { stocked } from './stock.ts';
import { seedWorld } from './world.ts';

const fresh = freshSeed();

/** What was damaged is found where somebody wrote to the tables, what is lost where they were restored: by no request. */
const ofNoRequest = ['POST /v1/audit/findings/{id}/settlements', 'POST /v1/losses/{id}/settlements'];

/** What is possible once comments are over, a month after a draft was opened to them: here no clock is moved. */
const ofTimeAlone = ['POST /v1/publications/{id}/assessments'];

const commands = everyContract.filter(
  (contract) => contract.method === 'POST' && ![...ofNoRequest, ...ofTimeAlone].includes(named(contract)),
);

/** The commands that are not carried out for whoever may give them, whatever else their token says. */
async function refusedAsLawful({ url, issuer, stock }: Fuzzed): Promise<string[]> {
  const sender = new Sender(url, issuer);
  const change = { scopes: [...scopes] };
  const told = commands.map(async (contract) => {
    const send = async (request: FuzzRequest): Promise<number> => {
      // Whoever is told to come again comes again, as every client does.
      for (let tries = 0; ; tries++) {
        const { status } = await sender.send(request);
        if (status !== 503 || tries === 3) return status;
        await setTimeout(1000);
      }
    };
    const status = await sendStocked({ contract, change, isAnother: false, actingAs: null }, stock, send);
    return status < 300 ? [] : [`${named(contract)}: ${status}`];
  });
  const refused = (await Promise.all(told)).flat();
  sender.close();
  return refused;
}

describe('no request and no file, however odd, gets more than a clear answer', () => {
  test.each([1, fresh])('M10.2 any file and any row: rows, or a fault in words (seed %i)', (seed) => {
    fuzzReaders(100, seed);
  });

  test('of each command the fuzzer keeps cases on which it may be given', () => {
    expect([...stocked].sort()).toEqual(commands.map(named).sort());
  });

  test('M30.1 any request to any route: no failure, no hanging, a problem document, nothing of another', {
    timeout: 300_000,
  }, async () => {
    await withPlatform(async ({ start, dataDir }) => {
      const fuzzed = await fuzzedAt(await start(), dataDir, 1);
      const world = await seedWorld(fuzzed.url);
      const { failures, sent } = await fuzzRoutes({ fuzzed, world, requests: 100, seed: fresh, lanes: 6 });
      expect(failures, `seed ${fresh}`).toEqual([]);
      expect(sent).toBeGreaterThanOrEqual(100);
      expect(await refusedAsLawful(fuzzed)).toEqual([]);
      expect(await fuzzed.wrongEvents(world)).toEqual([]);
      expect(wrongLogLines(dataDir)).toEqual([]);
    });
  });
});
