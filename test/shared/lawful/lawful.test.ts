/** M7.1 M10.2 A lawful row that is clear is taken: what looks for rows that are not must not ask about one in three. */
import { describe, expect, test } from 'vitest';
import type { Format } from '../../../shared/formats/format.ts';
import { alarmsOf } from '../../../shared/prohibited/alarms.ts';
import { finderOf } from '../../../shared/prohibited/finder.ts';
import { penalty, shipped } from '../../support/formats.ts';
import { published } from '../../support/published.ts';
import { firmRow, personRow } from '../formats/penalty/rows.ts';
import { permitRow } from '../formats/permit-rows.ts';
import { cells, factsOfPersons } from './cells.ts';
import { contents } from './contents.ts';
import { names } from './names.ts';
import { penalties } from './penalties.ts';
import { permits } from './permits.ts';
import { remarks } from './remarks.ts';

const find = finderOf(published['word-lists']);

/** What comes back or is asked about, what Art. 16 keeps out included. */
function said(format: Format, row: Record<string, unknown>): string[] {
  const read = format.read(row, {});
  const alarms = alarmsOf(format, row, read.ok ? read.filing : null, { find, consented: [] });
  return [...(read.ok ? read.doubts : read.faults), ...alarms].map(({ field, code }) => `${field}: ${code}`);
}

describe('M7.1 M10.2 a penalty as its authority writes it is taken', () => {
  test.each(
    penalties.flatMap(([field, rows]) => rows.map((row) => [field, row.行政处罚决定书文号, row] as const)),
  )('%s %s', (_, __, row) => {
    expect(said(penalty, firmRow(row))).toEqual([]);
  });
});

describe('R8 M10.2 kinds and sums that agree with what is imposed are taken', () => {
  test.each(contents)('%s: %s', (kinds, content, fine = '', confiscated = '', licence = '') => {
    const row = {
      处罚类别: kinds,
      处罚内容: content,
      '罚款金额（万元）': fine,
      '没收违法所得、没收非法财物的金额（万元）': confiscated,
      暂扣或吊销证照名称及编号: licence,
    };
    expect(said(penalty, firmRow(row))).toEqual([]);
  });

  test.each([
    ['罚款', '责令停业整顿，罚款3万元'],
    ['罚款', '责令停止营业，罚款3万元'],
    ['罚款', '责令停止生产、停止使用，罚款3万元'],
    ['罚款', '降低建筑工程施工总承包资质等级，罚款3万元'],
    ['罚款', '“老街”店的许可证吊销，罚款3万元'],
    ['责令停产停业;罚款', '罚款3万元'],
    ['限制从业;罚款', '罚款3万元'],
    ['罚款', '如期改正，没收工具，罚款3万元'],
  ])('not %s where it says %s', (kinds, content) => {
    expect(said(penalty, firmRow({ 处罚类别: kinds, 处罚内容: content }))).toEqual([
      '处罚类别: kinds-against-text',
    ]);
  });

  test.each([
    ['每辆罚款1000元，共30辆，合计30000元', '30'],
    ['罚没合计4万元（罚款3万元，没收1万元）', '0.3'],
    ['没收商品100件，罚款3万元', '0.3'],
  ])('not where it says %s, and the fine is of %s', (content, fine) => {
    const row = { 处罚类别: '罚款;没收非法财物', 处罚内容: content, '罚款金额（万元）': fine };
    expect(said(penalty, firmRow(row))).toContain('罚款金额（万元）: amount-not-stated');
  });
});

describe('R7 M10.2 a remark beside a penalty that stands as it reads is taken', () => {
  test.each(remarks)('%s', (remark) => {
    expect(said(penalty, firmRow({ 备注: remark }))).toEqual([]);
  });

  test.each([
    ...[
      '环保信用修复已完成',
      '企业环境信用修复完成',
      '环境违法处罚已修复',
      '修复完成',
      '道路运输企业信用修复成功',
    ],
    ...['起诉被驳回后上诉中', '复议申请被驳回后提起诉讼', '复议期间已提起诉讼', '有异议', '已提出异议未处理'],
    ...[
      '公安机关撤案后撤销本处罚',
      '已取消对该活动的处罚',
      '投诉处罚已撤销',
      '当事人已注销，处罚作废',
      '处罚已注销',
    ],
    ...[
      '个人处罚信息不予公示',
      '不予公示处罚',
      '经复议，维持后提起诉讼',
      '已复议，撤销',
      '处罚无效',
      '取消处罚',
    ],
    ...['再审申请已受理', '对处罚提出异议', '当事人信访', '中标单位处罚已撤销', '承诺期满处罚作废'],
    ...['另行处罚', '法院已立案', '复议申请已受理', '冻结', '暂停执行', '修复通过'],
  ])('not: %s', (remark) => {
    expect(said(penalty, firmRow({ 备注: remark }))).toEqual(['备注: remarks-not-in-force']);
  });
});

describe('R4 M7.1 a name of one is taken', () => {
  test.each(names)('%s', (name) => {
    expect(said(penalty, firmRow({ 行政相对人名称: name }))).toEqual([]);
  });
});

const byColumn = (columns: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(columns).flatMap(([column, all]) => all.map((cell) => [column, cell] as const));

describe('R1 R3 R7 M7.1 a cell in its usual writing is taken', () => {
  test.each(byColumn(cells))('%s: %j', (column, cell) => {
    expect(said(penalty, firmRow({ [column]: cell }))).toEqual([]);
  });
  test.each([...(cells.违法事实 ?? []), ...factsOfPersons])('of a natural person, too: %s', (facts) => {
    expect(said(penalty, personRow({ 违法事实: facts }))).toEqual([]);
  });
  test.each(['2027-03-12 23:59', '2027-03-12 23:00:00', '2027-03-12 12:00:00'])(
    'not a last day with another time than its last second: %s',
    (day) => {
      expect(said(penalty, firmRow({ 处罚有效期: day }))).toEqual(['处罚有效期: time-of-day']);
    },
  );
  test('nor the day of the decision with it', () => {
    expect(said(penalty, firmRow({ 处罚决定日期: '2026-03-12 23:59:59' }))).toEqual([
      '处罚决定日期: time-of-day',
    ]);
  });
});

describe('R7 M7.1 a permit as its authority writes it is taken', () => {
  const permit = shipped('administrative-permit');
  test.each(byColumn(permits))('%s: %j', (column, cell) => {
    expect(said(permit, permitRow({ [column]: cell }))).toEqual([]);
  });

  test.each([
    ...['到期已注销', '有效期届满，已注销', '已过期作废', '许可证过期已失效', '逾期未延续，已自动失效'],
    ...[
      '因涂改证件被吊销',
      '涂改，证件作废',
      '承诺不实，许可已撤销',
      '承诺不实已撤销许可',
      '违反承诺的许可已被撤销',
    ],
    ...['公司已注销', '变更后原许可决定已撤销', '作废', '已撤销变更', '变更，复议中', '重新作出'],
  ])('not with the remark: %s', (remark) => {
    expect(said(permit, permitRow({ 备注: remark }))).toEqual(['备注: remarks-not-in-force']);
  });

  test.each(['停业', '暂停', '变更', '存续（已注销）', '未核准', '禁止使用', '不予许可', '过期'])(
    'not in the state: %s',
    (state) => {
      expect(said(permit, permitRow({ 当前状态: state }))).not.toEqual([]);
    },
  );
});
