/** 21.5: rows of JSON name their own columns, and each may name the same one otherwise: the result can be sent again all the same. */
import { beforeEach, describe, expect, test } from 'vitest';
import { fileRead, resultOf } from '../../support/file-reading.ts';
import { firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

/** A row with one of its columns under another name. */
function renamed(changes: Record<string, string>, from: string, to: string) {
  const { [from]: cell, ...others } = firmRow(changes);
  return { ...others, [to]: cell };
}

describe.each([
  ['行政处罚决定书文号', '处罚决定书文号'],
  ['罚款金额（万元）', '罚款金额(万元)'],
  ['行政相对人名称', '*行政相对人名称'],
])('%s, also written %s', (name, other) => {
  test.each(['csv', 'xlsx'] as const)('comes back once, as %s', async (form) => {
    const wrong = { 处罚决定日期: '2026-02-30' };
    const lines = [firmRow(wrong), renamed(wrong, name, other), firmRow()];
    const file = await fileRead(city, lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(file.progress).toMatchObject({ rows: 3, accepted: 1, returned: 2 });

    const again = await fileRead(city, await resultOf(city, file.id, form));
    expect(again.fault ?? null).toBeNull();
    expect(again.progress).toMatchObject({ rows: 3, accepted: 1, returned: 2 });
  });
});
