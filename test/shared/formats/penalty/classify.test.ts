import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, penaltyKinds } from '../../../../shared/formats/penalty/classify.ts';

const kinds = Object.keys(penaltyKinds);

describe('M34.1 the class of a penalty sets its disclosure and from when it can be repaired', () => {
  test.each([
    [['警告'], 'minor'],
    [['通报批评'], 'minor'],
    [['罚款'], 'general'],
    [['没收违法所得'], 'general'],
    [['暂扣许可证件'], 'general'],
    [['吊销许可证件'], 'serious'],
    [['责令关闭'], 'serious'],
    [['限制从业'], 'serious'],
    [['警告', '罚款'], 'general'],
    [['警告', '罚款', '吊销许可证件'], 'serious'],
    [[], 'general'],
  ])('%j is %s', (given, expected) => {
    expect(classify(given)).toBe(expected);
  });

  test('several kinds take the longest class, in whatever order', () => {
    const order = ['minor', 'general', 'serious'];
    fc.assert(
      fc.property(fc.subarray(kinds, { minLength: 1 }), (some) => {
        const longest = Math.max(...some.map((kind) => order.indexOf(classify([kind]))));
        expect(classify(some)).toBe(order[longest]);
        expect(classify(some.toReversed())).toBe(order[longest]);
      }),
    );
  });

  test('a simplified-procedure penalty is minor whatever its kinds', () => {
    expect(classify(['罚款'], '01')).toBe('minor');
  });
});
