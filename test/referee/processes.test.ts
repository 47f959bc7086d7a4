import { expect, test } from 'vitest';
import { startPlatform } from '../../local/boot.ts';
import { hasJava } from '../local/database/databases.ts';
import { startChild } from '../local/support/child-platform.ts';
import { temporaryFolder, writeCdkOut } from '../local/support/fixture.ts';
import { gone, LOOPBACK_ADDRESSES, listeningAddresses, processesWith } from '../local/support/processes.ts';

test.skipIf(process.platform !== 'linux' || !(await hasJava()))(
  'those of DynamoDB Local listen on the loopback interface only, and none is left after kill -9 or a stop',
  async () => {
    const folder = temporaryFolder();
    const cdkOut = writeCdkOut(folder);
    const child = await startChild(`${folder}/data`, cdkOut, { database: 'dynamodb-local' });
    const others = processesWith(`${folder}/data`).filter(
      (pid) => pid !== child.pid && listeningAddresses(pid).length > 0,
    );
    expect(others).toHaveLength(1);
    for (const address of others.flatMap(listeningAddresses)) expect(LOOPBACK_ADDRESSES).toContain(address);
    await child.kill();
    expect(await gone(folder)).toBe(true);
    const own = await startPlatform({ dataDir: `${folder}/data`, cdkOut, database: 'dynamodb-local' });
    expect(processesWith(`${folder}/data`)).not.toEqual([]);
    await own.stop();
    expect(processesWith(`${folder}/data`)).toEqual([]);
  },
);
