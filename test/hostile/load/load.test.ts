import { expect, test } from 'vitest';
import { Api } from '../../../local/acts/api.ts';
import { withPlatform } from '../support/platform.ts';
import { missing } from './acknowledged.ts';
import { type Acknowledged, kindsOf } from './kinds.ts';
import { total } from './report.ts';
import { runLoad } from './run.ts';
import { crowded, seedLoad } from './world.ts';

test('Invariant 11: with more at once than it can serve, each request is answered rightly or told when to come again', {
  timeout: 240_000,
}, async () => {
  await withPlatform(async ({ start }) => {
    const { url } = await start();
    const acknowledged: Acknowledged = { submissions: [], objections: [] };
    const { api, close } = crowded(url, 200);
    const kinds = kindsOf(api, await seedLoad(api, 20), acknowledged);
    const tallies = await runLoad({ kinds, seconds: 2, connections: 200, seed: 1 });
    close();
    const { wrong, servedMs, turnedAwayMs } = total(tallies.values());
    expect(wrong).toEqual([]);
    expect(servedMs.length).toBeGreaterThan(0);
    expect(turnedAwayMs.length).toBeGreaterThan(0);
    expect(await missing(new Api(url), acknowledged)).toEqual([]);
  });
});
