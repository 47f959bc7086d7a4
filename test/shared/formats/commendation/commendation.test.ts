import { describe, expect, test } from 'vitest';
import { commendation, keysOf } from '../../../support/formats.ts';
import { commendedFirm, commendedPerson } from './rows.ts';

type Row = Record<string, unknown>;

function filing(row: Row) {
  const reading = commendation.read(row, {});
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.filing;
}

function faults(row: Row) {
  const reading = commendation.read(row, {});
  return reading.ok ? [] : reading.faults.map(({ field, code }) => [field, code]);
}

const required = ['主体名称', '荣誉名称', '表彰事由', '表彰文号', '表彰日期', '表彰机关'];

describe('M8.1 a commendation', () => {
  test('of an organization is under its code, and is no untrustworthiness', () => {
    expect(filing(commendedFirm({ 表彰文号: '市监表[2026] 3号', 公示截止期: '2029/3/12' }))).toEqual({
      subject: { kind: 'organization', code: '91990100MA0YL0001Q' },
      subjectName: '云岭鲜品食品有限公司',
      subjectCategory: 'legal-person-or-organization',
      authority: { name: '市市场监督管理局', code: '11990100MB0X0Y001E' },
      documentNumber: '市监表〔2026〕3号',
      decidedOn: '2026-03-12',
      untrustworthiness: null,
      disclosedUntil: '2029-03-12',
      formatVersion: 1,
      content: {
        subjectName: '云岭鲜品食品有限公司',
        subjectCategory: 'legal-person-or-organization',
        honour: '2026年度诚信经营示范单位',
        merits: '由沈云岭牵头，连续三年公开检验报告。',
        documentNumber: '市监表〔2026〕3号',
        decidedOn: '2026-03-12',
        disclosedUntil: '2029-03-12',
        authorityName: '市市场监督管理局',
        authorityCode: '11990100MB0X0Y001E',
      },
    });
  });

  test('of a natural person is under the citizen number, which stands nowhere else', () => {
    const { subject, subjectCategory, untrustworthiness, content } = filing(commendedPerson());
    expect(subject).toEqual({ kind: 'natural-person', code: '990101189505200028' });
    expect([subjectCategory, untrustworthiness]).toEqual(['natural-person', null]);
    expect(JSON.stringify(content)).not.toContain('990101189505200028');
  });

  test('of an individual business is under its code', () => {
    const row = commendedFirm({ 主体类别: '个体工商户', 统一社会信用代码: '92990100MA0QH00035' });
    expect(filing(row)).toMatchObject({
      subject: { kind: 'organization', code: '92990100MA0QH00035' },
      subjectCategory: 'individual-business',
    });
  });

  test.each([...required, '主体类别', '统一社会信用代码', '表彰机关统一社会信用代码'])(
    'M10.2 of a firm is returned where %s is missing',
    (field) => {
      expect(faults(commendedFirm({ [field]: '' }))).toEqual([[field, 'missing']]);
    },
  );

  test.each(['证件类型', '证件号码'])(
    'M10.2 of a natural person is returned where %s is missing',
    (field) => {
      expect(faults(commendedPerson({ [field]: null }))).toEqual([[field, 'missing']]);
    },
  );

  test.each<[string, Row, string, string]>([
    ['a name beyond what is kept', commendedFirm({ 主体名称: '名'.repeat(5001) }), '主体名称', 'too-long'],
    ['a sort of subject that there is not', commendedFirm({ 主体类别: '家庭' }), '主体类别', 'not-in-list'],
    [
      'a masked code',
      commendedFirm({ 统一社会信用代码: '9199****MA0YL0001Q' }),
      '统一社会信用代码',
      'masked',
    ],
    [
      'a code with a wrong check character',
      commendedFirm({ 统一社会信用代码: '91990100MA0YL0001P' }),
      '统一社会信用代码',
      'check-character',
    ],
    ['a document of no list', commendedPerson({ 证件类型: '工作证' }), '证件类型', 'not-in-list'],
    [
      'a document that leads to nobody',
      commendedPerson({ 证件类型: '护照' }),
      '证件类型',
      'document-not-linked',
    ],
    [
      'a wrong citizen number',
      commendedPerson({ 证件号码: '990101189505200029' }),
      '证件号码',
      'check-character',
    ],
    ['an honour beyond what is kept', commendedFirm({ 荣誉名称: '誉'.repeat(5001) }), '荣誉名称', 'too-long'],
    ['merits that are no text', commendedFirm({ 表彰事由: ['一'] }), '表彰事由', 'type'],
    ['a number that is no text', commendedFirm({ 表彰文号: { number: 3 } }), '表彰文号', 'type'],
    ['a day that there is not', commendedFirm({ 表彰日期: '2026-02-30' }), '表彰日期', 'date'],
    ['an end that is no day', commendedFirm({ 公示截止期: '很久' }), '公示截止期', 'date'],
    ['an end before it', commendedFirm({ 公示截止期: '2026-03-11' }), '公示截止期', 'before-decision'],
    ['an authority that is no text', commendedFirm({ 表彰机关: true }), '表彰机关', 'type'],
    [
      'a code of the authority that is none',
      commendedFirm({ 表彰机关统一社会信用代码: '1' }),
      '表彰机关统一社会信用代码',
      'length',
    ],
    ['remarks beyond what is kept', commendedFirm({ 备注: '注'.repeat(5001) }), '备注', 'too-long'],
    ['what may not be collected', commendedPerson({ 血型: 'A' }), '血型', 'unknown-field'],
    ['the same column by two names', commendedFirm({ 表彰名称: '另一' }), '荣誉名称', 'duplicate-field'],
  ])('M10.2 is returned with %s, by its column', (_, row, field, code) => {
    expect(faults(row)).toEqual([[field, code]]);
  });

  test('is read by every header that agencies use', () => {
    const named = [...commendation.headers];
    expect(commendation.headers).toEqual(named);
    const { 荣誉名称, 表彰事由, 表彰文号, 表彰日期, 表彰机关, ...rest } = commendedFirm();
    const otherwise = {
      ...rest,
      '*表彰名称：': 荣誉名称,
      主要事迹: 表彰事由,
      文号: 表彰文号,
      决定日期: 表彰日期,
      表彰单位: 表彰机关,
      序号: 1,
    };
    expect(filing(otherwise)).toEqual(filing(commendedFirm()));
  });

  test.each([
    ['a firm', commendedFirm()],
    ['a natural person', commendedPerson()],
  ])('of %s is the same when its own row is read again', (_, row) => {
    const once = filing(row);
    expect(filing(commendation.row(once, {}))).toEqual(once);
    expect(filing(commendation.row(once, { honour: '另一荣誉' })).content.honour).toBe('另一荣誉');
  });

  test('names what is or may be personal, and lays nothing on anybody', () => {
    expect(keysOf('commendation', 'personal')).toEqual([
      'subjectName',
      'identityDocumentType',
      'identityDocumentNumber',
      'merits',
      'remarks',
    ]);
    expect(keysOf('commendation', 'identifying')).toEqual(['identityDocumentType', 'identityDocumentNumber']);
    expect(commendation.burdens.map(({ key, is }) => [key, is])).toEqual([
      ['subjectName', 'writing'],
      ['disclosedUntil', 'earlier'],
    ]);
  });
});
