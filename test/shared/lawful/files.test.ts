/** R9 R11 M7.1 What stands around lawful rows in the files of agencies makes nobody ask about them. */
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../shared/files/csv.ts';
import { readTableOf } from '../../../shared/files/tables.ts';
import { penalty } from '../../support/formats.ts';
import { rowsOf, workbook } from '../../support/workbook.ts';
import { firmRow } from '../formats/penalty/rows.ts';

const HEADER = Object.keys(firmRow());
const ROW = Object.values(firmRow()).map(String);
const line = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');
const taken = [[]];
/** What is said of each row by where it stands, and of its cells; the code of what is wrong with the whole. */
const csv = (...lines: string[]) => {
  const read = readTable(new TextEncoder().encode(lines.join('\n')), penalty.headers, penalty.kinds);
  if (!read.ok) return read.fault.code;
  return read.rows.map(({ cells, fault, doubts }) => {
    const row = penalty.read(cells, {});
    return [...(fault ? [fault] : []), ...doubts, ...(row.ok ? row.doubts : row.faults)].map(
      ({ code }) => code,
    );
  });
};
const sheetCalled = async (name: string) => {
  const sheet = { name, data: rowsOf([HEADER, ROW]) };
  const read = await readTableOf(workbook({ sheets: [sheet] }), penalty.headers, penalty.kinds);
  return read.ok ? read.rows.map(({ doubts }) => doubts.map(({ code }) => code)) : read.fault.code;
};

describe('R11 a title, and the name of a sheet', () => {
  test.each([
    ...[
      '2026年第一季度行政处罚信息公示表',
      '行政处罚信息公示',
      '双公示-行政处罚（法人）',
      '云岭市市场监督管理局行政处罚案件信息公开表',
      '行政许可和行政处罚等信用信息公示',
      '行政处罚信息汇总表（2026年3月）',
      '附件1：行政处罚信息报送表',
      '附件2 行政处罚案件统计表',
      '公示期内行政处罚信息表',
      '云岭市食品安全示范城市创建行政处罚信息',
      '示范区市场监管局行政处罚',
      '轻微违法免罚试点以外案件',
    ],
    ...[
      '试点街道行政处罚信息公示',
      '质量抽检不合格样品行政处罚信息',
      '软件测试行业行政处罚信息',
      '安全培训机构行政处罚信息',
      '应急演练不到位行政处罚案件',
      '未办理变更登记案件行政处罚信息',
      '吊销营业执照行政处罚信息',
      '撤销登记类行政处罚信息',
      '注销企业行政处罚信息',
      '长期停业企业吊销执照处罚信息表',
      '失信企业行政处罚',
      '废品收购站行政处罚',
    ],
    ...[
      '行政处罚（罚款类）',
      '普通程序行政处罚',
      '一般程序行政处罚案件清单',
      '已结案件',
      '已履行案件清单',
      '未履行案件清单',
      '分期缴纳案件清单',
      '申请强制执行案件清单',
      '移送法院强制执行案件行政处罚',
      '2026年度行政处罚台账',
      '导出数据',
      '查询结果',
    ],
    ...[
      '数据列表',
      '行政处罚决定信息',
      '处罚公示',
      '行政处罚“双公示”数据上报表',
      '行政处罚信息采集模板',
      '填报模板',
      '行政处罚（2021版标准）',
      '公示信息',
      'Sheet1',
      '行政处罚1-50',
      '处罚.法人',
      '法人处罚',
    ],
    ...[
      '罚款',
      '3月',
      '思明',
      '20260312',
      '新增处罚',
      '增量数据',
      '全量数据',
      '补报数据',
      '历史补录数据',
      '存量数据补录',
      '本月新增',
      '复议诉讼期满案件',
    ],
    ...[
      '已审核',
      '审核通过',
      '终稿',
      '正式',
      '最终版',
      '修订版',
      '更新版',
      '新版',
      'v2',
      '最新',
      '汇总（更新）',
      '行政处罚信息表（修订）',
    ],
  ])('%s', async (title) => {
    expect(csv(title, line(HEADER), line(ROW))).toEqual(taken);
    expect(await sheetCalled(title)).toEqual(taken);
  });
  test.each(['企业注销信息表', '注销企业信息表', '撤销企业行政处罚信息', '以下处罚均已撤销'])(
    'not: %s',
    async (title) => {
      expect(csv(title, line(HEADER), line(ROW))).toEqual([['file-says-void']]);
      expect(await sheetCalled(title)).toEqual([['file-says-void']]);
    },
  );
});

describe('R9 a line under the rows', () => {
  test.each([
    ...[
      '合计,1',
      '填报人：王建国,,审核人：李芳',
      '注：以上数据来源于行政执法平台',
      '说明：本表不含涉密信息',
      '备注：罚款金额单位为万元',
      '以上信息均已公示',
      '以上案件均已履行完毕',
      '以上案件均未申请复议',
      '制表日期：2026年3月31日',
      '第 1 页 / 共 1 页',
      '共计1条记录',
      '审核意见：同意公示',
    ],
    ...[
      '以上数据经核对无误',
      '（以下无内容）',
      '打印时间：2026-03-31 10:00:00',
      '2026年3月31日',
      '注：根据要求，公示期满后撤下',
      '注：不予处罚案件不在本表',
      '说明：已撤销案件未列入本表',
      '注：未包含已修复数据',
      '数据截止2026年3月31日',
      'END',
      '--结束--',
    ],
  ])('%s', (footer) => {
    expect(csv(line(HEADER), line(ROW), footer)).toEqual(taken);
  });
  test.each(['以上案件均已撤销', '以上处罚决定全部作废', '注：上述处罚均已撤销', '以上信息均已修复'])(
    'not: %s',
    (footer) => {
      expect(csv(line(HEADER), line(ROW), footer)).toBe('void-below');
    },
  );
  test.each(['云岭食品有限公司', '以上海云岭公司', '审核意见：不同意', '以上,警告', '2026年3月31日,警告'])(
    'what may be a row comes back: %s',
    (footer) => {
      expect(csv(line(HEADER), line(ROW), footer)).toHaveLength(2);
    },
  );
});

describe('R9 a header that says how its days are written', () => {
  test.each([
    '处罚决定日期（YYYY-MM-DD）',
    '处罚决定日期(yyyy/mm/dd)',
    '处罚决定日期（年/月/日）',
    '处罚决定日期（格式：YYYY-MM-DD）',
  ])('%s', (header) => {
    const written = HEADER.map((each) => (each === '处罚决定日期' ? header : each));
    expect(csv(line(written), line(ROW))).toEqual(taken);
  });
});
