/** What an attack found to be missed of a person, and wrongly found where nobody is told of. */
import { describe, expect, test } from 'vitest';
import { found } from './support.ts';

describe('R6 M16.1 what is said of somebody in other words is found', () => {
  test.each([
    ['名下住宅一套', 'real-estate'],
    ['当事人拥有公寓两套', 'real-estate'],
    ['收入5000元/月', 'income'],
    ['当事人工资4500元/月', 'income'],
    ['其工资卡余额3000元', 'savings'],
    ['支付宝余额2万元', 'savings'],
    ['微信余额500元', 'savings'],
    ['当事人系道教居士', 'religious-faith'],
    ['道教居士', 'religious-faith'],
  ])('%s', (text, category) => {
    expect(found(text)).toEqual([category]);
  });

  test.each([
    '拖欠农民工工资，人均月工资5000元',
    '拖欠12名工人平均月工资4000元',
    '食品从业人员患有痢疾未调离',
    '餐饮服务从业人员患有伤寒仍上岗',
    '违法收入5000元/月',
    '租金收入3000元/月',
    '拖欠员工工资4500元/月',
    '擅自改变住宅用途',
    '拥有住宅小区物业管理资质',
    '未公示公寓收费标准',
  ])('not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
  test('but a person who works there is protected', () => {
    expect(found('从业人员林某患有痢疾')).toEqual(['illness-or-medical-history']);
  });
});
