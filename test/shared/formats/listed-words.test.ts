/** Words of lists as agencies write them, which came back though they are plain, and those that say two things. */
import { describe, expect, test } from 'vitest';
import { readManyOf, readOneOf } from '../../../shared/formats/values.ts';
import { exampleRow } from '../../support/example-row.ts';
import { penalty, shipped } from '../../support/formats.ts';
import { firmRow } from './penalty/rows.ts';

const reading = (item: string, format: string, change: Record<string, unknown>) =>
  shipped(format).read({ ...exampleRow(item), ...change }, {});
const said = (read: ReturnType<typeof reading>) =>
  (read.ok ? read.doubts : read.faults).map(({ code }) => code);

describe('R10 M10.2 a listed word with the sign in it that joins words', () => {
  const [SEALED, SEIZED, FROZEN] = ['查封场所、设施或者财物', '扣押财物', '冻结存款、汇款'];
  test.each([
    [SEALED, [SEALED]],
    [FROZEN, [FROZEN]],
    [`${SEALED};${SEIZED}`, [SEALED, SEIZED]],
    [`${SEALED}、${SEIZED}`, [SEALED, SEIZED]],
    [`${SEIZED}、${FROZEN}、${SEALED}`, [SEIZED, FROZEN, SEALED]],
    ['查封、扣押', [SEALED, SEIZED]],
    ['查封', [SEALED]],
    ['冻结', [FROZEN]],
  ])('%s', (written, measureKinds) => {
    const read = reading('compulsory-measures', 'compulsory-measure', { 强制措施种类: written });
    expect(read).toMatchObject({ ok: true, doubts: [], filing: { content: { measureKinds } } });
  });
  test.each(['查封场所、设施', '冻结存款、其余', '场所'])('%s is none', (written) => {
    const read = reading('compulsory-measures', 'compulsory-measure', { 强制措施种类: written });
    expect(said(read)).toEqual(['not-all-in-list']);
  });
});

describe('R8 R10 M10.2 kinds of penalty of older sets, and as people write them', () => {
  const kinds = (written: string) => {
    const fine = written.includes('罚款') ? '3' : '';
    const content = { 处罚内容: '见决定书。', 暂扣或吊销证照名称及编号: '许可证', '罚款金额（万元）': fine };
    return penalty.read(firmRow({ 处罚类别: written, ...content }), {});
  };
  test.each([
    ['吊销营业执照', ['吊销许可证件']],
    ['吊销许可证、执照', ['吊销许可证件']],
    ['吊销许可证、吊销执照', ['吊销许可证件']],
    ['暂扣许可证、执照', ['暂扣许可证件']],
    ['吊销许可证件（营业执照）', ['吊销许可证件']],
    ['1.警告 2.罚款', ['警告', '罚款']],
    ['1、警告；2、罚款', ['警告', '罚款']],
    ['（1）警告（2）罚款', null],
    ['①警告；②罚款', ['警告', '罚款']],
    ['罚款。', ['罚款']],
    ['“罚款”', ['罚款']],
    ['罚款(5000元)', ['罚款']],
    ['警告；罚款（人民币5,000元）', ['警告', '罚款']],
    ['没收违法所得、没收非法财物', ['没收违法所得', '没收非法财物']],
    ['法律、行政法规规定的其他行政处罚', ['其他']],
    ['罚款（已撤销）', null],
    ['罚款（暂缓）', null],
    ['警告（口头）', null],
  ])('%s', (written, penaltyKinds) => {
    const read = kinds(written);
    if (penaltyKinds) expect(read).toMatchObject({ ok: true, filing: { content: { penaltyKinds } } });
    else expect(said(read)).toContain('not-all-in-list');
  });

  test.each(['暂扣或者吊销许可证、暂扣或者吊销执照', '暂扣或者吊销许可证', '警告；暂扣或者吊销执照'])(
    '%s is asked about, as the class hangs on it',
    (written) => {
      const read = kinds(written);
      expect(read).toMatchObject({ ok: true, filing: { untrustworthiness: 'general' } });
      expect(said(read)).toContain('either-kind');
    },
  );
  test.each(['暂扣许可证件', '吊销许可证件', '暂扣许可证件；罚款'])('and %s is not', (written) => {
    expect(said(kinds(written))).toEqual([]);
  });
});

describe('R7 R11 M10.2 a state by its file that says in other words that nothing is in force', () => {
  test.each(['已撤销', '失效', '1-撤销', '01', '作废', '无效', '已撤消', '撤销。'])(
    'of a penalty: %s',
    (state) => {
      expect(said(penalty.read(firmRow({ 当前状态: state }), {}))).toContain('revoked-by-its-file');
    },
  );
  test.each(['已注销', '失效', '已吊销', '02', '2-无效', '已撤回'])('of a permit: %s', (state) => {
    expect(said(reading('permits', 'administrative-permit', { 当前状态: state }))).toEqual([
      'revoked-by-its-file',
    ]);
  });
  test.each(['正常', '有效', '0', '00', '0-正常'])('not: %s', (state) => {
    const codes = said(penalty.read(firmRow({ 当前状态: state }), {}));
    expect(codes).not.toContain('revoked-by-its-file');
    expect(codes).not.toContain('not-in-list');
  });
});

test.each([
  ['basic-identity', 'basic-identity', '登记状态', '存续（在营、开业、在册）'],
  ['basic-identity', 'basic-identity', '登记状态', '吊销未注销'],
  ['basic-identity', 'basic-identity', '登记状态', '迁入'],
  ['basic-identity', 'basic-identity', '登记状态', '歇业'],
  ['inspections', 'administrative-inspection', '检查类型', '双随机、一公开抽查'],
  ['inspections', 'administrative-inspection', '检查类型', '日常监督检查'],
  ['inspections', 'administrative-inspection', '检查结果', '未发现违法行为'],
  ['inspections', 'administrative-inspection', '检查结果', '通过登记的住所（经营场所）无法联系'],
  ['practitioners', 'practice-licence', '执业状态', '吊销'],
  ['volunteer-service', 'volunteer-service', '服务时长（小时）', '120小时'],
])('R10 M10.2 %s as %s: %s %s is of the list', (item, format, column, written) => {
  expect(said(reading(item, format, { [column]: written }))).toEqual([]);
});

describe('R10 words of a list beside their numbers, and joined by words', () => {
  const kinds = readManyOf({ 罚款: '罚款', 没收违法所得: '没收违法所得', 警告: '警告' });
  test.each([
    '罚款和没收违法所得',
    '罚款及没收违法所得',
    '罚款并处没收违法所得',
    '罚款&没收违法所得',
    '罚款。没收违法所得。',
    '罚款与没收违法所得',
    '罚款·没收违法所得',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual({ ok: true, value: ['罚款', '没收违法所得'] });
  });
  const procedure = readOneOf({ '01': '01', '02': '02', 简易程序: '01', 普通程序: '02' });
  test.each(['01简易程序', '1简易程序', '01-简易程序', '简易程序(01)', '简易程序'])('%s', (text) => {
    expect(procedure(text)).toEqual({ ok: true, value: '01' });
  });
  test.each(['02简易程序', '01普通程序', '简易程序(02)', '罚款和'])(
    'a number against its word is none: %s',
    (text) => {
      expect(procedure(text).ok).toBe(false);
      expect(kinds(text).ok).toBe(false);
    },
  );
});
