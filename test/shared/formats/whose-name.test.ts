/** A12, A13 Whose record it is: a name is one, whole, and no number. */
import { describe, expect, test } from 'vitest';
import { penalty } from '../../support/formats.ts';
import { firmRow } from './penalty/rows.ts';

const said = (change: Record<string, unknown>) => {
  const read = penalty.read(firmRow(change), {});
  return (read.ok ? read.doubts : read.faults).map(({ field, code }) => [field, code]);
};
const NAME = '行政相对人名称';
const REPRESENTATIVE = '法定代表人';
const named = (name: string) => said({ [NAME]: name });

describe('R4 M7.1 the name of a subject', () => {
  test.each([
    ...[
      '云岭食品有限公司、星河贸易有限公司',
      '云岭食品有限公司；星河贸易有限公司',
      '云岭食品有限公司/沈云岭',
    ],
    ...['云岭食品有限公司和星河贸易有限公司', '云岭食品有限公司与星河贸易公司', '云岭食品店，星河小吃店'],
    ...['云岭食品有限公司\n星河贸易有限公司', '林小满、张三', '林小满/张三', '林小满,张三', '林小满和张三丰'],
    ...['林小满等3人', '云岭食品有限公司等两家', '云岭公司（分公司）、星河公司', '王芳及李强'],
  ])('of two comes back: %j', (name) => {
    expect(named(name)).toEqual([[NAME, 'two-values']]);
  });
  test.each([
    ...[
      '林*满',
      '林**',
      '林某',
      '林某某',
      '林XX',
      '林××',
      '厦门XX公司',
      '张*三',
      '林某甲',
      '厦门某某食品有限公司',
      '林○○',
    ],
  ])('that is masked comes back: %s', (name) => {
    expect(named(name)).toEqual([[NAME, 'name-masked']]);
  });
  test.each(['同上', '见附件', '无', '匿名', '当事人', '公司', '某某', '×××', '***', '本公司', '测试公司'])(
    'that is none is missing: %s',
    (name) => {
      expect(named(name)).not.toEqual([]);
    },
  );
  test.each(['林小满13800138000', '云岭食品店0592-5551234'])('with a telephone comes back: %s', (name) => {
    expect(named(name)).toEqual([[NAME, 'number-in-text']]);
  });
  test.each([
    ...[
      '云岭食品有限公司和平路分公司',
      '中国石油销售有限公司和平加油站',
      '云岭食品有限公司（已注销）',
      '和记小吃店',
    ],
    ...[
      '厦门市思明区和与和餐饮店',
      '买买提·艾力',
      '阿依古丽·买买提',
      '欧阳小满',
      '张和平',
      '东风、长城汽车维修服务部',
    ],
    ...[
      '原云岭食品有限公司（现星河食品有限公司）',
      '厦门XXL服饰有限公司',
      'AAA家政服务部',
      '某某公司',
      '李与白文化公司',
    ],
    ...['云岭食品有限公司思明分公司', '林及人', '1号店便利超市', '和众企业管理有限公司'],
  ])('of one is taken: %s', (name) => {
    expect(named(name)).toEqual([]);
  });
});

describe('R4 the name of a representative', () => {
  test.each([
    ['13800138000', 'number-in-text'],
    ['沈云岭13800138000', 'number-in-text'],
    ['沈云岭 0592 5551234', 'number-in-text'],
    ['沈*岭', 'name-masked'],
    ['沈某', 'name-masked'],
    ['沈云岭、张三', 'two-values'],
    ['沈云岭/张三', 'two-values'],
  ])('%s', (name, code) => {
    expect(said({ [REPRESENTATIVE]: name })).toContainEqual([REPRESENTATIVE, code]);
  });
});
