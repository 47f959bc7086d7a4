import { expect, test } from 'vitest';
import { asFirm, firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';

/** What the notice of a penalty says of its repair. */
async function repairOf(changes: Record<string, string>) {
  const city = await served('2026-12-01T02:00:00.000Z');
  await city.submit([firmRow(changes)]);
  const [notice] = (await city.call('GET /v1/me/notices', asFirm)).body.items;
  return [notice.untrustworthiness, notice.repairFrom, notice.howTo.repair];
}

test('A18 M34.1 a minor one is repaired from the day on which the duty is performed, and its notice says so', async () => {
  const minor = await repairOf({
    处罚类别: '警告',
    处罚内容: '警告',
    '罚款金额（万元）': '',
    '没收违法所得、没收非法财物的金额（万元）': '',
    公示截止期: '',
    处罚有效期: '',
  });
  expect(minor).toEqual([
    'minor',
    null,
    expect.stringContaining('from the day on which the duty is performed'),
  ]);
});

test('A18 M34.1 a general one from the day that its notice names', async () => {
  const general = await repairOf({});
  expect(general).toEqual(['general', '2027-02-21', expect.stringContaining('from the day named here')]);
});
