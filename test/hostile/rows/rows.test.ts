import { describe, expect, test } from 'vitest';
import { useOwnPlatform } from '../../support/platform.ts';
import { largeFile, readWhole, wrongRows } from './large-file.ts';

const used = useOwnPlatform();

describe('M10.2 Invariant 11: a large file goes in row by row, each once', () => {
  test('what complies is on record, what does not comes back; the same file again makes no second record', async () => {
    const file = largeFile(300, 'S');
    const once = { accepted: 297, returned: 3 };
    expect(await readWhole(used.api, file)).toEqual(once);
    expect(await readWhole(used.api, file)).toEqual(once);
    expect(await wrongRows(used.api, file, 60)).toEqual([]);
  }, 180_000);
});
