/** R3: hours of service are read for what they say, in halves, minutes and words; what may be the time on a clock is asked about. */
import { describe, expect, test } from 'vitest';
import { shipped } from '../../support/formats.ts';

const format = shipped('volunteer-service');
const HOURS = '服务时长（小时）';

const row = (hours: unknown) => ({
  志愿者名称: '林小满',
  志愿者类别: '自然人',
  证件类型: '身份证',
  证件号码: '990101189505200028',
  志愿服务证明编号: '市志证〔2026〕12号',
  证明日期: '2026-03-12',
  证明机关: '市民政局',
  证明机关统一社会信用代码: '11990100MB0X0Y001E',
  服务项目: '社区助老',
  服务类别: '助老助残',
  [HOURS]: hours,
});

const hoursOf = (hours: unknown) => {
  const read = format.read(row(hours), {});
  return read.ok ? [read.filing.content.hours, read.doubts.map(({ code }) => code)] : read.faults;
};

describe('R3 hours of service', () => {
  test.each<[unknown, number]>([
    ['120', 120],
    [120, 120],
    ['1,200', 1200],
    ['120小时', 120],
    ['0', 0],
    ['2.5', 2.5],
    [2.5, 2.5],
    ['.5', 0.5],
    ['2.50小时', 2.5],
    ['2．5 小时', 2.5],
    ['2.5（小时）', 2.5],
    ['2.5h', 2.5],
    ['2.5 Hours', 2.5],
    ['1,200.5小时', 1200.5],
    ['3个小时', 3],
    ['2小时30分', 2.5],
    ['2小时30分钟', 2.5],
    ['2个小时零5分', 2.08],
    ['2h30min', 2.5],
    ['150分钟', 2.5],
    ['45分钟', 0.75],
    ['2小时半', 2.5],
    ['2个半小时', 2.5],
    ['两个半小时', 2.5],
    ['半小时', 0.5],
    ['半个小时', 0.5],
    ['二小时', 2],
    ['十二小时三十分', 12.5],
    ['二点五小时', 2.5],
  ])('%j are %d', (written, hours) => {
    expect(hoursOf(written)).toEqual([hours, []]);
  });

  test.each([
    ['2:30', 2.5],
    ['2：30', 2.5],
    ['02:30:00', 2.5],
    ['2时30分', 2.5],
    ['2时', 2],
  ])('%s may be the time on a clock, and is asked about', (written, hours) => {
    expect(hoursOf(written)).toEqual([hours, ['hours-by-clock']]);
  });

  test.each([
    ...['约3小时', '3小时以上', '2-3小时', '8:30-11:00', '1.5天', '3天', '40课时', '2小时90分', '2:75'],
    ...[
      '2.5小时30分',
      '2.5小时半',
      '-2',
      '2,5',
      '2.5.1',
      '5次',
      '2.5%',
      '若干',
      '小时',
      '半',
      '十'.repeat(50),
    ],
  ])('%s are none, and come back', (written) => {
    expect(hoursOf(written)).toMatchObject([{ field: HOURS, code: 'hours' }]);
  });
});
