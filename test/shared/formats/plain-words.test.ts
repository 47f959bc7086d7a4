import { describe, expect, test } from 'vitest';
import { readDate, readLastDay } from '../../../shared/formats/dates.ts';
import { formats, penalty } from '../../support/formats.ts';
import { firmRow, personRow } from './penalty/rows.ts';
import { permitRow } from './permit-rows.ts';

const KINDS = '处罚类别';

describe('R10 M10.2 words of a list as agencies write them', () => {
  test.each([
    ['警告\n罚款', ['警告', '罚款']],
    ['警告\r\n罚款', ['警告', '罚款']],
    ['警告 罚款', ['警告', '罚款']],
    ['警告　罚款', ['警告', '罚款']],
    ['警告/罚款', ['警告', '罚款']],
    ['警告+罚款', ['警告', '罚款']],
    ['警告|罚款', ['警告', '罚款']],
    ['警告；罚款', ['警告', '罚款']],
    ['罰款', ['罚款']],
    ['警告、罰款', ['警告', '罚款']],
    ['没收 违法所得', ['没收违法所得']],
    ['没收违法\n所得', ['没收违法所得']],
    ['其它', ['其他']],
    ['其它-责令改正', ['其他-责令改正']],
    ['其他行政处罚', ['其他']],
    ['吊销许可证', ['吊销许可证件']],
    ['暂扣许可证', ['暂扣许可证件']],
    ['吊銷許可證件', ['吊销许可证件']],
    ['其他-责令改正/限期搬迁', ['其他-责令改正/限期搬迁']],
  ])('%j', (written, kinds) => {
    const fine = kinds.includes('罚款') ? '3' : '';
    const content = { 处罚内容: '见决定书。', 暂扣或吊销证照名称及编号: '许可证', '罚款金额（万元）': fine };
    const read = penalty.read(firmRow({ [KINDS]: written, ...content }), {});
    expect(read).toMatchObject({ ok: true, filing: { content: { penaltyKinds: kinds } } });
  });

  test.each(['警告罚款', '罚', '吊销', '警告 与', '其他处理', '警告/处分'])('%j is none', (written) => {
    const read = penalty.read(firmRow({ [KINDS]: written }), {});
    expect(read.ok ? [] : read.faults.map(({ code }) => code)).toContain('not-all-in-list');
  });

  test.each([
    ['简易', '01'],
    ['普通', '02'],
    ['一般', '02'],
    ['簡易程序', '01'],
  ])('procedure %s', (written, procedure) => {
    const read = penalty.read(firmRow({ 案件程序类别: written }), {});
    const faults = read.ok ? [] : read.faults.filter(({ field }) => field === '案件程序类别');
    expect(faults).toEqual([]);
    if (read.ok) expect(read.filing.content.procedure).toBe(procedure);
  });

  test.each(['普通许可', '普通', '普通許可'])('permit %s', (written) => {
    expect(formats['administrative-permit']?.read(permitRow({ 许可类别: written }), {})).toMatchObject({
      ok: true,
      filing: { content: { permitKind: '普通' } },
    });
  });
});

describe('R10 M10.2 what a spreadsheet puts in front of a text says nothing', () => {
  test.each(["'", '’', '‘', '`', '＇'])('%s', (mark) => {
    const code = { '行政相对人代码_1（统一社会信用代码）': `${mark}91330100799655058B` };
    expect(
      penalty.read(
        firmRow({ ...code, 处罚决定日期: `${mark}2026-03-12`, 公示截止期: `${mark}2027-03-12` }),
        {},
      ),
    ).toEqual(penalty.read(firmRow(), {}));
    expect(penalty.read(personRow({ 证件号码: `${mark}990101189505200028` }), {})).toEqual(
      penalty.read(personRow(), {}),
    );
  });
});

describe('R10 M10.2 days as people write them', () => {
  test.each([
    '2026—07—02',
    '2026–07–02',
    '2026－07－02',
    '2026−07−02',
    '2026‐7‐2',
    "'2026-07-02",
    '2026年七月二日',
    '2026年7月二日',
    '2026年七月2日',
    '二〇二六年7月2日',
    '二〇二六年七月二',
    '二〇二六年七月初二',
    '二0二六年七月二日',
    '2026年07月02',
  ])('%s', (written) => {
    expect(readDate(written)).toEqual({ ok: true, value: '2026-07-02' });
    expect(readLastDay(written)).toEqual({ ok: true, value: '2026-07-02' });
  });

  test.each(['二〇二六年七月廿三', '2026年七月廿三日', '二○二六年七月二十三号'])('%s', (written) => {
    expect(readDate(written)).toEqual({ ok: true, value: '2026-07-23' });
  });

  test.each(['2026—07—02—2026—07—05', '2026年七月', '2026年十三月二日', '2026年七月四十日', '七月二日'])(
    '%s is no day',
    (written) => {
      expect(readDate(written)).toMatchObject({ ok: false });
    },
  );
});

describe('R10 the card of a resident by its many names', () => {
  test.each([
    '二代身份证',
    '第二代居民身份证',
    '中华人民共和国居民身份证',
    '身份证件',
    '身份证号码',
    '居民身份证',
  ])('%s', (type) => {
    const read = penalty.read(firmRow({ 法定代表人证件类型: type }), {});
    expect(read).toMatchObject({
      ok: true,
      filing: { content: { legalRepresentativeDocumentType: '身份证' } },
    });
  });
});
