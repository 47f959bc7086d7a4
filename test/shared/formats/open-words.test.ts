import { describe, expect, test } from 'vitest';
import { formatOf } from '../../../shared/formats/compile.ts';
import { penalty } from '../../support/formats.ts';
import { published } from '../../support/published.ts';
import { firmRow } from './penalty/rows.ts';
import { permitRow } from './permit-rows.ts';

const version = published.formats.find(({ id }) => id === 'administrative-permit');
if (!version) throw new Error('There is no format of permits.');
const permit = formatOf(version);

const said = (format: typeof permit, row: Record<string, unknown>): string[][] => {
  const read = format.read(row, {});
  return (read.ok ? read.doubts : read.faults).map(({ field, code }) => [field, code]);
};

describe('R10 M10.2 其他 is open, with its words kept', () => {
  test.each([
    ['其他-责令改正', ['其他-责令改正'], 'general'],
    ['其他－责令改正', ['其他-责令改正'], 'general'],
    ['其他（责令改正）', ['其他-责令改正'], 'general'],
    ['其他：责令改正；警告', ['其他-责令改正', '警告'], 'general'],
    ['其他', ['其他'], 'general'],
    ['警告；其他——责令停止侵权', ['警告', '其他-责令停止侵权'], 'general'],
  ])('%s of a penalty', (written, kinds, untrustworthiness) => {
    const read = penalty.read(
      firmRow({ 处罚类别: written, 处罚内容: '见决定书', '罚款金额（万元）': '' }),
      {},
    );
    expect(read).toMatchObject({ ok: true, filing: { untrustworthiness, content: { penaltyKinds: kinds } } });
  });

  test.each(['其他-', '其他-/', '其他—无', '另外-责令改正', '其他责令改正', `其他-${'长'.repeat(101)}`])(
    '%s is none',
    (written) => {
      const row = firmRow({ 处罚类别: written, 处罚内容: '见决定书', '罚款金额（万元）': '' });
      expect(said(penalty, row)).toEqual([['处罚类别', 'not-all-in-list']]);
    },
  );

  test('kinds of permits and of documents are lawful with words behind 其他, and not without', () => {
    expect(permit.read(permitRow({ 许可类别: '其他-备案' }), {})).toMatchObject({
      ok: true,
      filing: { content: { permitKind: '其他-备案' } },
    });
    expect(said(permit, permitRow({ 许可类别: '其他' }))).toEqual([['许可类别', 'not-in-list']]);
    const document = (type: string) => ({
      法定代表人: '林小满',
      法定代表人证件类型: type,
      法定代表人证件号码: 'A1234567',
    });
    expect(said(penalty, firmRow(document('其他-海员证')))).toEqual([]);
    expect(said(penalty, firmRow(document('其他')))).toEqual([['法定代表人证件类型', 'not-in-list']]);
  });

  test.each(['— —', '/', '－', 'N/A', '\\', '（无）'])('%s is neither a name nor a licence', (mark) => {
    const row = firmRow({ 暂扣或吊销证照名称及编号: mark, 备注: mark, 法定代表人: mark });
    const read = penalty.read(row, {});
    expect(read).toMatchObject({ ok: true, doubts: [] });
    expect(read.ok && Object.values(read.filing.content)).not.toContain(mark);
    expect(said(penalty, firmRow({ 行政相对人名称: mark }))).toEqual([['行政相对人名称', 'missing']]);
  });
});

describe('R11 M10.2 permits', () => {
  test.each([
    ['撤销', 'revoked-by-its-file'],
    ['无效', 'revoked-by-its-file'],
    ['2', 'revoked-by-its-file'],
    ['异议', 'disputed-by-its-file'],
    ['1', 'state-by-number'],
    ['3', 'state-unclear'],
  ])('one that its own file calls %s is not entered as in force', (state, code) => {
    expect(said(permit, permitRow({ 当前状态: state }))).toEqual([['当前状态', code]]);
  });

  test.each(['有效', '正常', '0', ''])('one that it calls %j is', (state) => {
    expect(said(permit, permitRow({ 当前状态: state }))).toEqual([]);
  });

  test.each(['2099/12/31', '长期', '9999-9-9'])('%s is no end of one', (written) => {
    const read = permit.read(permitRow({ 有效期至: written }), {});
    expect(read.ok && read.filing.content).not.toHaveProperty('validUntil');
    expect(read).toMatchObject({ ok: true, doubts: [] });
  });

  test('without a number of its document the licence names it', () => {
    const { 行政许可决定文书号: _, ...row } = permitRow();
    for (const each of [row, permitRow({ 行政许可决定文书号: '/' })])
      expect(permit.read(each, {})).toMatchObject({
        ok: true,
        filing: { documentNumber: 'JY19901000000001' },
      });
    expect(said(permit, { ...row, 许可编号: '' })).toEqual([['行政许可决定文书号', 'missing']]);
  });
});
