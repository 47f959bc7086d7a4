/** Numbers of registrations, permits and identity documents: what an attack found to be kept as one, and is none. */
import { describe, expect, test } from 'vitest';
import { formats, penalty } from '../../support/formats.ts';
import { firmRow } from './penalty/rows.ts';
import { permitRow } from './permit-rows.ts';

const REGISTRATION = '行政相对人代码_2（工商注册号）';
const PERMIT = '许可编号';
const permit = formats['administrative-permit'];

const reading = (format: typeof permit, row: Record<string, unknown>) => {
  const read = format?.read(row, {});
  if (!read) throw new Error('There is no such format.');
  return read;
};
const said = (format: typeof permit, row: Record<string, unknown>) => {
  const read = reading(format, row);
  return (read.ok ? read.doubts : read.faults).map(({ field, code }) => [field, code]);
};
const kept = (format: typeof permit, row: Record<string, unknown>, key: string) => {
  const read = reading(format, row);
  return read.ok ? read.filing.content[key] : read.faults;
};

const registrations = [
  REGISTRATION,
  '行政相对人代码_3（组织机构代码）',
  '行政相对人代码_4（税务登记号）',
  '行政相对人代码_5（事业单位证书号）',
  '行政相对人代码_6（社会组织登记证号）',
];

const none = [
  ...['#REF!', '#VALUE!', '2026/3/12', '2026-03-12', '2026.3.12 00:00'],
  ...['0', '0000', '见附件', '同上', '详见附件', '未知', '不详'],
];

describe('R2 R7 M10.2 what is no number of a registration or a permit comes back', () => {
  test.each(none)('%s', (text) => {
    for (const column of registrations)
      expect(said(penalty, firmRow({ [column]: text }))).toEqual([[column, 'number-form']]);
    expect(said(permit, permitRow({ [PERMIT]: text }))).toEqual([[PERMIT, 'number-form']]);
  });

  test('one that an exporter keeps from a spreadsheet is the text within', () => {
    expect(kept(permit, permitRow({ [PERMIT]: '="330106000012345"' }), 'permitNumber')).toBe(
      '330106000012345',
    );
    const read = penalty.read(firmRow({ 行政处罚决定书文号: '="市监罚〔2026〕7号"' }), {});
    expect(read.ok && read.filing.documentNumber).toBe('市监罚〔2026〕7号');
  });

  test.each([
    '330106000012345;330106000012346',
    '330106000012345、330106000012346',
    '330106000012345\n330106000012346',
  ])('two are not one: %j', (text) => {
    expect(said(penalty, firmRow({ [REGISTRATION]: text }))).toEqual([[REGISTRATION, 'two-values']]);
    expect(said(permit, permitRow({ [PERMIT]: text }))).toEqual([[PERMIT, 'two-values']]);
  });

  test.each([
    ['330106******2345', 'masked'],
    ['3301060000****5', 'masked'],
    ['3.30106E+14', 'scientific-notation'],
    ['9.14e17', 'scientific-notation'],
    ['9E+17', 'scientific-notation'],
  ])('one of which signs are gone is none: %s', (text, code) => {
    expect(said(penalty, firmRow({ [REGISTRATION]: text }))).toEqual([[REGISTRATION, code]]);
    expect(said(permit, permitRow({ [PERMIT]: text }))).toEqual([[PERMIT, code]]);
  });

  test('what a spreadsheet puts in front of digits is none of it', () => {
    for (const mark of ["'", '‘', '`']) {
      const number = `${mark}012345678`;
      expect(kept(penalty, firmRow({ [REGISTRATION]: number }), 'businessRegistrationNumber')).toBe(
        '012345678',
      );
      expect(kept(permit, permitRow({ [PERMIT]: number }), 'permitNumber')).toBe('012345678');
    }
  });

  test.each([
    ...[
      '330106000012345',
      '79965505-8',
      '7E1234567',
      '12E345678',
      '33010079965505X',
      '（浙）330106000012345',
    ],
    ...['事证第133010000123号', '浙杭民证字第010123号', '00012345'],
  ])('taken as a registration: %s', (text) => {
    expect(kept(penalty, firmRow({ [REGISTRATION]: text }), 'businessRegistrationNumber')).toBe(text);
  });
  test.each([
    ...[
      'JY19901000000001',
      '00001234',
      '12',
      '浙卫消证字〔2020〕第0001号',
      'SC10633010600001',
      '浙 2026 第 12 号',
    ],
    ...['（浙）XK16-204-00012', '粤A·2026·0012', 'GB/T2026-12', '第1,234号'],
  ])('taken as a permit: %s', (text) => {
    expect(kept(permit, permitRow({ [PERMIT]: text }), 'permitNumber')).toBe(text);
  });
});

describe('R1 R6 M7.3 the number of a representative’s document is one of that document', () => {
  const of = (type: string, number: string) => ({
    法定代表人: '林小满',
    法定代表人证件类型: type,
    法定代表人证件号码: number,
  });
  test.each(['#REF!', '2026/3/12', '0'])('%s is none', (number) => {
    expect(said(penalty, firmRow(of('护照号', number)))).toEqual([['法定代表人证件号码', 'number-form']]);
  });
  test.each([
    ['E12****78', 'masked'],
    ['E1*8', 'masked'],
    ['3.30106E+14', 'scientific-notation'],
  ])('nor is one of which signs are gone: %s', (number, code) => {
    expect(said(penalty, firmRow(of('护照号', number)))).toEqual([['法定代表人证件号码', code]]);
  });
  test.each(['护照号', '护照', '港澳居民来往内地通行证', '台湾居民来往大陆通行证'])(
    'a citizen’s is none of %s',
    (type) => {
      expect(said(penalty, firmRow(of(type, '990101189505200028')))).toEqual([
        ['法定代表人证件类型', 'document-type-against-number'],
      ]);
    },
  );
  test.each([
    ['护照号', 'E12345678'],
    ['护照号', '12345678'],
    ['港澳居民来往内地通行证', 'H12345678'],
    ['台湾居民来往大陆通行证', '01234567'],
    ['其他-户口簿', '990101189505200028'],
    ['身份证', '990101189505200028'],
  ])('%s %s is taken', (type, number) => {
    expect(said(penalty, firmRow(of(type, number)))).toEqual([]);
  });
});
