import { describe, expect, test } from 'vitest';
import { penalty } from '../../support/formats.ts';
import { firmRow, personRow } from './penalty/rows.ts';

const said = (row: Record<string, unknown>) => {
  const read = penalty.read(row, {});
  return read.ok ? [] : read.faults.map(({ field, code }) => [field, code]);
};

const NAME = '行政相对人名称';
const LICENCE = '暂扣或吊销证照名称及编号';

describe('R7 R10 what is no name is missing where a name is asked for', () => {
  test.each([
    ...['#REF!', '#VALUE!', '#NULL!', '#NAME?', '#DIV/0!', '#N/A', '2026-01-01', '2026/1/1', '2026年1月1日'],
    ...[
      '0',
      '1',
      '12',
      '3.5',
      '未知',
      '不详',
      '不明',
      '同上',
      '待定',
      '待补',
      '待核实',
      'N',
      'n',
      'ˉ',
      'N.A.',
    ],
    ...['（不详）', '同 上', '＃REF！', '见附件', '是', '否', '。'],
  ])('%j', (name) => {
    const row = { [NAME]: name };
    for (const given of [firmRow(row), personRow(row)]) {
      const [found] = said(given);
      // A question mark in a name is damage.
      expect(found, name).toEqual([NAME, name.includes('?') ? 'damaged' : 'missing']);
    }
  });

  test.each([
    '知未',
    '王未',
    'A·B',
    '无锡市某某公司',
    '同上餐饮店',
    '是否科技有限公司',
    '一零一',
    '360公司',
    'Li',
    '李一',
  ])('%j is one', (name) => {
    expect(said(firmRow({ [NAME]: name }))).toEqual([]);
  });

  test.each(['0', '1', '是', '否', '同上', '未知', '待定', '有', '2026-01-01', '#REF!', 'N'])(
    'a licence that is revoked and named %j',
    (licence) => {
      const row = {
        处罚类别: '吊销许可证件',
        处罚内容: '吊销许可证。',
        '罚款金额（万元）': '',
        [LICENCE]: licence,
      };
      expect(said(firmRow(row))).toEqual([[LICENCE, 'missing']]);
    },
  );

  test.each([
    '食品经营许可证',
    '食品经营许可证 JY13500000000001',
    '33010012345',
    'JY13500000000001',
    '营业执照',
  ])('a licence that is named %j', (licence) => {
    const row = {
      处罚类别: '吊销许可证件',
      处罚内容: '吊销许可证。',
      '罚款金额（万元）': '',
      [LICENCE]: licence,
    };
    expect(said(firmRow(row))).toEqual([]);
  });
});
