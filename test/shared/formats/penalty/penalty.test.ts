import { describe, expect, test } from 'vitest';
import { type Filing, protectionOf } from '../../../../shared/formats/format.ts';
import { citizenCheckDigit } from '../../../../shared/identity/citizen-number.ts';
import { organizationCheckCharacter } from '../../../../shared/identity/organization-code.ts';
import { keysOf, penalty } from '../../../support/formats.ts';
import { businessRow, firmRow, personRow } from './rows.ts';

const CODE = '行政相对人代码_1（统一社会信用代码）';
const FINE = '罚款金额（万元）';

function filing(row: Record<string, unknown>): Partial<Filing> {
  const reading = penalty.read(row, {});
  return reading.ok ? reading.filing : { content: { faults: JSON.stringify(reading.faults) } };
}

function faults(row: Record<string, unknown>): (string | undefined)[][] {
  const reading = penalty.read(row, {});
  return reading.ok ? [] : reading.faults.map(({ field, code }) => [field, code]);
}

function doubts(row: Record<string, unknown>): (string | undefined)[][] {
  const reading = penalty.read(row, {});
  return reading.ok
    ? reading.doubts.map(({ field, code }) => [field, code])
    : [['faults', JSON.stringify(reading.faults)]];
}

describe('M7.1 a penalty is filed under the code of its subject', () => {
  test('a firm under its unified social credit code', () => {
    expect(filing(firmRow({ [CODE]: '91330100７９９６５５０５８b' }))).toMatchObject({
      subject: { kind: 'organization', code: '91330100799655058B' },
      subjectCategory: 'legal-person-or-organization',
    });
  });

  test('an individual business too, but as what it is', () => {
    const read = filing(businessRow());
    expect(read).toMatchObject({
      subject: { kind: 'organization', code: '92990100MA0QH00035' },
      subjectCategory: 'individual-business',
    });
    expect(protectionOf(read as Filing)).toBe('natural-person');
  });

  test.each([
    ['an individual business with the code of an enterprise', firmRow({ 行政相对人类别: '个体工商户' })],
    ['an organization with the code of one', businessRow({ 行政相对人类别: '法人及非法人组织' })],
  ])('M2.1 %s is asked about: its protection rests on both', (_, row) => {
    expect(faults(row)).toEqual([['行政相对人类别', 'category-against-code']]);
  });

  test('R4 a row that gives the code of an organization and the document of a natural person is asked about', () => {
    expect(doubts(personRow({ [CODE]: '91330100799655058B' }))).toEqual([[CODE, 'identified-twice']]);
    expect(doubts(firmRow({ 证件类型: '身份证', 证件号码: '99010118981102005X' }))).toEqual([
      ['证件号码', 'identified-twice'],
    ]);
  });

  test('a natural person under the citizen number, which then stands nowhere else in the filing', () => {
    const { subject, content } = filing(personRow({ 证件号码: '99010118981102005x' }));
    expect(subject).toEqual({ kind: 'natural-person', code: '99010118981102005X' });
    expect(JSON.stringify(content)).not.toContain('99010118981102005');
  });

  test.each([
    ['without a code', firmRow({ [CODE]: '无' }), CODE, 'missing'],
    ['with a wrong check character', firmRow({ [CODE]: '91330100799655058C' }), CODE, 'check-character'],
    ['that a spreadsheet rounded', firmRow({ [CODE]: '9.133E+17' }), CODE, 'scientific-notation'],
    ['sent as a number', firmRow({ [CODE]: Number('914403001922038216') }), CODE, 'digits-lost'],
    ['with a masked number', personRow({ 证件号码: '990101********0028' }), '证件号码', 'masked'],
    [
      'with a wrong check digit',
      personRow({ 证件号码: '990101189505200029' }),
      '证件号码',
      'check-character',
    ],
    ['without a number', personRow({ 证件号码: '-' }), '证件号码', 'missing'],
    ['without a document', personRow({ 证件类型: '' }), '证件类型', 'missing'],
    [
      'with a passport',
      personRow({ 证件类型: '护照号', 证件号码: 'E00000000' }),
      '证件类型',
      'document-not-linked',
    ],
  ])('a subject %s is refused', (_, row, field, code) => {
    expect(faults(row)).toEqual([[field, code]]);
  });

  test('M7.3 the number of a legal representative must be right where it is given', () => {
    const row = {
      法定代表人: '林小满',
      法定代表人证件类型: '身份证',
      法定代表人证件号码: '99010118950520002*',
    };
    expect(faults(firmRow(row))).toEqual([['法定代表人证件号码', 'masked']]);
    expect(faults(firmRow({ 法定代表人证件号码: '990101189505200028' }))).toEqual([
      ['法定代表人证件类型', 'missing'],
    ]);
    expect(faults(firmRow({ 法定代表人: '林小满' }))).toEqual([]);
  });
});

describe('R4 M7.1 a code of right form that can be nobody’s is not taken for right', () => {
  const citizen = (first17: string) => `${first17}${citizenCheckDigit(first17)}`;
  /** Numbers of both kinds whose last three characters are zeros, and that fit their check character. */
  const inZeros = (prefix: string, check: (first17: string) => string): string => {
    for (let order = 0; ; order++) {
      const first17 = `${prefix}${order}`.slice(0, 15).padEnd(15, '1').concat('00');
      if (check(first17) === '0') return `${first17}0`;
    }
  };

  test.each([
    ['行政相对人代码_2（工商注册号）', '990101189505200028'],
    ['行政相对人代码_4（税务登记号）', '99010118950520002800'],
    ['行政相对人代码_5（事业单位证书号）', '证９９０１０１１８９５０５２０００２８'],
    [CODE, '990101189505200028'],
  ])('a natural person’s number in the column %s is refused', (column, cell) => {
    expect(faults(firmRow({ [column]: cell }))).toEqual([[column, 'citizen-number']]);
  });

  test('a person born after the decision is refused, one of less than fourteen years asked about', () => {
    const born = (date: string) => personRow({ 证件号码: citizen(`990101${date}002`) });
    expect(faults(born('20260313'))).toEqual([['证件号码', 'born-after-decision']]);
    expect(faults(born('20990101'))).toEqual([['证件号码', 'born-after-decision']]);
    expect(doubts(born('20120313'))).toEqual([['证件号码', 'under-age-at-decision']]);
    expect(doubts(born('20260312'))).toEqual([['证件号码', 'under-age-at-decision']]);
    expect(doubts(born('20120312'))).toEqual([]);
  });

  test('so is a representative', () => {
    const row = firmRow({ 法定代表人证件类型: '身份证', 法定代表人证件号码: citizen('99010120990101002') });
    expect(faults(row)).toEqual([['法定代表人证件号码', 'born-after-decision']]);
  });

  test('zeros that a spreadsheet may have written are asked about', () => {
    const firm = inZeros('91440300192', organizationCheckCharacter);
    expect(doubts(firmRow({ [CODE]: firm }))).toEqual([[CODE, 'zeros-at-its-end']]);
    const person = inZeros('990101189505', (first17) =>
      /^990101189505(0[1-9]|[12]\d|3[01])/.test(first17) ? citizenCheckDigit(first17) : '',
    );
    expect(doubts(personRow({ 证件号码: person }))).toEqual([['证件号码', 'zeros-at-its-end']]);
  });
});

describe('M8.2 a simplified-procedure penalty of a natural person', () => {
  test.each(['01', '1', 1, '０１', '简易程序'])('is refused, written as %s', (procedure) => {
    expect(faults(personRow({ 案件程序类别: procedure }))).toEqual([
      ['案件程序类别', 'simplified-penalty-of-natural-person'],
    ]);
  });

  test('is taken where a law that provides otherwise is cited, and is minor', () => {
    const inclusion = { law: '《某某条例》', article: '第九条' };
    expect(penalty.read(personRow({ 案件程序类别: '01' }), { inclusion })).toMatchObject({
      ok: true,
      filing: { untrustworthiness: 'minor' },
    });
  });

  test.each([
    ['filed as one', businessRow({ 案件程序类别: '01' })],
    ['in whatever writing', businessRow({ 案件程序类别: '简易程序', [CODE]: '９２990100ma0qh00035' })],
  ])('is refused of an individual business, too, %s', (_, row) => {
    expect(faults(row)).toEqual([['案件程序类别', 'simplified-penalty-of-natural-person']]);
  });

  test('is refused whatever an individual business is called', () => {
    const row = businessRow({ 案件程序类别: '01', 行政相对人类别: '法人及非法人组织' });
    expect(faults(row).map(([, code]) => code)).toContain('simplified-penalty-of-natural-person');
  });

  test('is taken of organizations, and one by ordinary procedure of natural persons', () => {
    expect(faults(firmRow({ 案件程序类别: '01' }))).toEqual([]);
    expect(faults(personRow())).toEqual([]);
  });

  test('cannot be told apart where the procedure is missing, so such a row is refused', () => {
    expect(faults(personRow({ 案件程序类别: 'NULL' }))).toEqual([['案件程序类别', 'missing']]);
  });
});

describe('M10.2 what exports hold is read, or returned with field and reason', () => {
  test('everything as filed is kept under stable names', () => {
    expect(filing(firmRow({ 备注: '　１２号　' }))).toEqual({
      subject: { kind: 'organization', code: '91330100799655058B' },
      subjectName: '某某公司',
      subjectCategory: 'legal-person-or-organization',
      authority: { name: '市市场监督管理局', code: '11990100MB0X0Y001E' },
      documentNumber: '市监罚〔2026〕1号',
      decidedOn: '2026-03-12',
      untrustworthiness: 'general',
      disclosedUntil: '2027-03-12',
      formatVersion: 1,
      content: {
        subjectName: '某某公司',
        subjectCategory: 'legal-person-or-organization',
        documentNumber: '市监罚〔2026〕1号',
        procedure: '02',
        violationType: '发布虚假广告',
        facts: '虚构商品获奖情况。',
        legalBasis: '《中华人民共和国广告法》第五十五条',
        penaltyKinds: ['罚款'],
        penalty: '罚款3万元。',
        fineInTenThousandYuan: 3,
        decidedOn: '2026-03-12',
        disclosedUntil: '2027-03-12',
        authorityName: '市市场监督管理局',
        authorityCode: '11990100MB0X0Y001E',
        providerName: '市市场监督管理局',
        providerCode: '11990100MB0X0Y001E',
        remarks: '12号',
      },
    });
  });

  test.each([
    ['决定书文号', '行政处罚决定书文号'],
    ['决定文书号', '行政处罚决定书文号'],
    ['决定书号', '行政处罚决定书文号'],
    ['公示截止日期', '公示截止期'],
    ['行政相对人代码_1 (统一社会信用代码)', CODE],
    ['罚款金额(万元)', FINE],
    ['*处罚机关：', '处罚机关'],
  ])('the header %s means %s', (alias, name) => {
    const { [name]: cell, ...row } = firmRow();
    expect(filing({ ...row, [alias]: cell })).toEqual(filing(firmRow()));
  });

  test('no end of disclosure is no date', () => {
    expect(filing(firmRow({ 公示截止期: '9999-9-9' }))).toMatchObject({ disclosedUntil: null });
    expect(filing(firmRow({ 公示截止期: '\\N' }))).toMatchObject({ disclosedUntil: null });
  });

  test('one decision stays one, however its brackets are written', () => {
    for (const number of ['市监罚[2026]1号', '市监罚（2026）1号', ' 市监罚【２０２６】1号']) {
      expect(filing(firmRow({ 行政处罚决定书文号: number })).documentNumber).toBe('市监罚〔2026〕1号');
    }
  });

  test.each([
    ['an unknown column', { 宗教信仰: '' }, '宗教信仰', 'unknown-field'],
    ['one column twice', { 决定书文号: '1号' }, '行政处罚决定书文号', 'duplicate-field'],
    ['a day that does not exist', { 处罚决定日期: '2026-02-30' }, '处罚决定日期', 'date'],
    [
      'a disclosure that ends before it begins',
      { 公示截止期: '2026-03-11' },
      '公示截止期',
      'before-decision',
    ],
    ['a kind that is none', { 处罚类别: '罚款;罚站' }, '处罚类别', 'not-all-in-list'],
    ['a category that is none', { 行政相对人类别: '公司' }, '行政相对人类别', 'not-in-list'],
    ['a fine without its amount', { [FINE]: '—' }, FINE, 'missing'],
    ['an amount without its kind', { 处罚类别: '警告' }, '处罚类别', 'inconsistent'],
    ['a licence without its name', { 处罚类别: '罚款；吊销许可证件' }, '暂扣或吊销证照名称及编号', 'missing'],
    ['what is no amount', { [FINE]: '三百' }, FINE, 'amount'],
    ['an amount that says yuan', { [FINE]: '30000元' }, FINE, 'unit'],
    ['a list where text belongs', { 备注: ['a'] }, '备注', 'type'],
    ['a text without end', { 违法事实: '长'.repeat(5001) }, '违法事实', 'too-long'],
  ])('%s is returned', (_, change, field, code) => {
    expect(faults(firmRow(change))).toEqual([[field, code]]);
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['an implausible amount', { [FINE]: 100_001 }, FINE, 'suspicious-amount'],
    ['the amount of the text in yuan', { [FINE]: 3000, 处罚内容: '罚款3,000元' }, FINE, 'suspicious-amount'],
  ])('%s is asked about', (_, change, field, code) => {
    expect(doubts(firmRow(change))).toEqual([[field, code]]);
  });

  test('of a row that is returned only what is wrong is said', () => {
    expect(faults(firmRow({ [FINE]: 100_001, 行政相对人类别: '公司' }))).toEqual([
      ['行政相对人类别', 'not-in-list'],
    ]);
  });

  test('an amount that the text confirms is believed, however large', () => {
    expect(faults(firmRow({ [FINE]: 200_000, 处罚内容: '罚款20亿元' }))).toEqual([]);
    expect(faults(firmRow({ [FINE]: '5', 处罚内容: '按每件5元计，罚款50000元' }))).toEqual([]);
  });

  test('all faults of a row are reported together', () => {
    const row = personRow({ 证件号码: '1', 处罚决定日期: '2026-13-01', 处罚机关: '', 颜色: '红' });
    expect(faults(row).toSorted()).toEqual([
      ['处罚决定日期', 'date'],
      ['处罚机关', 'missing'],
      ['证件号码', 'length'],
      ['颜色', 'unknown-field'],
    ]);
  });

  test('the older form of ten columns is refused, naming the columns that identify', () => {
    const reading = penalty.read(
      {
        ...{
          序号: '1',
          行政处罚决定文书号: '1号',
          处罚名称: '某某案',
          处罚类别: '警告',
          处罚事由: '无照经营',
        },
        ...{ 处罚依据: '《某某条例》', 行政相对人名称: '某某公司', 处罚结果: '警告' },
        ...{ 处罚决定日期: '2018/7/27', 处罚机关: '市市场监督管理局' },
      },
      {},
    );
    const all = reading.ok ? [] : reading.faults;
    const older = all.find(({ code }) => code === 'older-form');
    for (const name of ['行政相对人类别', CODE, '证件类型', '证件号码', '处罚机关统一社会信用代码']) {
      expect(older?.values?.columns).toContain(name);
    }
    expect(all.some(({ code }) => code === 'unknown-field')).toBe(false);
    expect(all.filter(({ code }) => code === 'missing').map(({ field }) => field)).toContain('案件程序类别');
  });

  test('no fault repeats a value', () => {
    const row = Object.fromEntries(penalty.columns.map((name) => [name, `SECRET-${'7'.repeat(5001)}`]));
    for (const secret of [row, firmRow({ [CODE]: 'SECRET' }), personRow({ 证件号码: 'SECRET' })]) {
      expect(JSON.stringify(penalty.read(secret, {}))).not.toContain('SECRET');
    }
  });
});

test('what may be personal is named, the number of every document above all', () => {
  expect(keysOf('administrative-penalty', 'personal')).toEqual(
    expect.arrayContaining(['identityDocumentNumber', 'legalRepresentativeDocumentNumber', 'subjectName']),
  );
});
