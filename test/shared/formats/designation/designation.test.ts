import { describe, expect, test } from 'vitest';
import { designation } from '../../../support/formats.ts';

const record = {
  subject_kind: 'organization',
  subject_code: '91330100799655058b',
  subject_name: '某某公司',
  list: 'food-safety',
  ground: 'harm-to-health-or-safety',
  standard_level: 'national',
  standard_name: '《市场监督管理严重违法失信名单管理办法》',
  facts: '在食品中添加非食用物质。',
  legal_basis: '《中华人民共和国食品安全法》第一百二十三条',
  document_number: '市监列(2026)1号',
  decided_on: '2026-06-01',
  authority_name: '市市场监督管理局',
  authority_code: '91110108551385082Q',
};

function faults(change: Record<string, unknown>) {
  const reading = designation.read({ ...record, ...change }, {});
  return reading.ok ? [] : reading.faults.map(({ field, code }) => [field, code]);
}

describe('M21.1 a designation to a list of the seriously untrustworthy', () => {
  test('names subject, list, ground, standard and authority', () => {
    const reading = designation.read(record, {});
    expect(reading).toMatchObject({
      ok: true,
      filing: {
        subject: { kind: 'organization', code: '91330100799655058B' },
        untrustworthiness: 'serious',
        documentNumber: '市监列〔2026〕1号',
        disclosedUntil: null,
        content: { list: 'food-safety', ground: 'harm-to-health-or-safety', standardLevel: 'national' },
      },
    });
    expect(reading.ok && 'subjectCode' in reading.filing.content).toBe(false);
  });

  test('may be about a natural person, under the citizen number', () => {
    const person = { subject_kind: 'natural-person', subject_code: '99010118981102005x' };
    expect(designation.read({ ...record, ...person }, {})).toMatchObject({
      ok: true,
      filing: {
        subject: { kind: 'natural-person', code: '99010118981102005X' },
        subjectCategory: 'natural-person',
      },
    });
  });

  test.each(Object.keys(record))('is returned where %s is missing', (field) => {
    expect(faults({ [field]: null })).toEqual([[field, 'missing']]);
  });

  test.each([
    ['a ground that Art. 21 does not name', { ground: 'dislike' }, 'ground', 'not-in-list'],
    ['M24.2 a standard of no level', { standard_level: 'district' }, 'standard_level', 'not-in-list'],
    ['a code of the other kind', { subject_kind: 'natural-person' }, 'subject_code', 'character'],
    ['a masked code', { subject_code: '9133****99655058B' }, 'subject_code', 'masked'],
    ['a day that does not exist', { decided_on: '2026-02-30' }, 'decided_on', 'date'],
    ['a field of its own', { colour: 'red' }, 'colour', 'unknown-field'],
  ])('is returned with %s', (_, change, field, code) => {
    expect(faults(change)).toEqual([[field, code]]);
  });

  test('is not filed as a table', () => {
    expect(designation.headers).toEqual([]);
  });
});
