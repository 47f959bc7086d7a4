import { describe, expect, test } from 'vitest';
import type { Filing } from '../../../shared/formats/format.ts';
import { correctFiling } from '../../../shared/record/correct.ts';
import { shanghai } from '../../support/actors.ts';
import { filed } from '../../support/cases.ts';
import { commendations, designations, filings, penalties } from '../../support/filings.ts';
import { published } from '../../support/published.ts';

/** Long after every document of the tests. */
const now = shanghai('2027-01-01');

const penaltyRecord = (filing?: Filing) => filed(filing).state;
const designationRecord = filed(filings.firmDesignation(), { item: designations }).state;

function corrected(record = penaltyRecord(), fields: Filing['content'] = {}) {
  const result = correctFiling(record, fields, published, now);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result;
}

function faults(fields: Filing['content'], record = penaltyRecord()) {
  const result = correctFiling(record, fields, published, now);
  return result.ok ? [] : result.faults.map(({ code }) => code);
}

describe('M33.2 a correction replaces what was wrong and leaves all else as filed', () => {
  test.each([
    ['a penalty of a firm', penaltyRecord()],
    ['a penalty of a natural person', penaltyRecord(filings.personPenalty())],
    ['a designation', designationRecord],
  ])('%s: one field, as the record shows it', (_, record) => {
    const { filing } = corrected(record, { facts: '另行查明。' });
    expect(filing).toEqual({
      ...record.secret.filing,
      content: { ...record.secret.filing.content, facts: '另行查明。' },
    });
  });

  test.each([
    ['a penalty', penaltyRecord()],
    ['a designation', designationRecord],
  ])('A7 %s "corrected" into what it is, is not corrected', (_, record) => {
    for (const fields of [{}, { facts: String(record.secret.filing.content.facts) }])
      expect(faults(fields, record)).toEqual(['changes-nothing']);
  });

  test('another date of the document moves the end of the recording period with it', () => {
    const { filing, endsAt } = corrected(penaltyRecord(filings.firmPenalty({ 公示截止期: null })), {
      decidedOn: '2026-03-01',
    });
    expect(filing.decidedOn).toBe('2026-03-01');
    // General untrustworthiness: a year from the document, to 24:00 of 1 March in Asia/Shanghai.
    expect(endsAt).toBe('2027-03-01T16:00:00.000Z');
  });

  test('M33.1 an omission is put right: what the filing left out is added', () => {
    const record = penaltyRecord();
    expect(record.secret.filing.content).not.toHaveProperty('remarks');
    expect(corrected(record, { remarks: '已缴纳罚款。' }).filing.content).toMatchObject({
      remarks: '已缴纳罚款。',
    });
  });

  test('M8.2 a simplified-procedure penalty that a cited law let in can still be corrected', () => {
    const filing: Filing = filings.personPenalty();
    const record = penaltyRecord({ ...filing, content: { ...filing.content, procedure: '01' } });
    expect(corrected(record, { facts: '另行查明。' }).filing.content).toMatchObject({
      procedure: '01',
      facts: '另行查明。',
    });
  });
});

test('M9.1 a correction goes by the version that the record was filed under, whatever was published since', () => {
  const record = penaltyRecord();
  const aDay = { days: 1 };
  const shorter = {
    ...penalties,
    version: 2,
    recordingPeriod: { minor: aDay, general: aDay, serious: aDay },
  };
  const today = { ...published, items: [...published.items, shorter] };
  const result = correctFiling(record, { facts: '另行查明。' }, today, now);
  expect(result).toMatchObject({ ok: true, endsAt: record.endsAt });
});

test('a record of an item that the catalog has lost is not corrected by guess', () => {
  expect(() => correctFiling({ ...penaltyRecord(), item: 'gone' }, {}, published, now)).toThrow(
    'The catalog lost an item',
  );
});

describe('M10.2 a correction is refused where it is an error itself', () => {
  test('a field that the format does not have', () => {
    expect(faults({ colour: 'red', facts: '另行查明。' })).toEqual(['unknown-field']);
  });

  test('a name that every object has is no field either', () => {
    expect(faults({ constructor: 'x' })).toEqual(['unknown-field']);
  });

  test('a value that the format does not take', () => {
    expect(faults({ decidedOn: '2026-02-30' })).toEqual(['date']);
    expect(faults({ authorityCode: '91110108551385082A' })).toEqual(['check-character']);
  });

  test('a required value that is emptied', () => {
    expect(faults({ facts: '' })).toEqual(['missing']);
  });

  test('E5 a document of the future is none', () => {
    expect(faults({ decidedOn: '2027-01-02' })).toEqual(['date-in-future']);
  });

  test('M7.1 the subject is never corrected into another', () => {
    const business = filings.firmPenalty({ 证件类型: '身份证', 证件号码: '990101189505200028' });
    expect(faults({ subjectCategory: 'natural-person' }, penaltyRecord(business))).toEqual([
      'another-subject',
    ]);
    expect(faults({ unifiedSocialCreditCode: '91110108551385082Q' })).toEqual(['another-subject']);
    const result = correctFiling(
      penaltyRecord(),
      { unifiedSocialCreditCode: '91110108551385082Q' },
      published,
      now,
    );
    expect(result).toMatchObject({ faults: [{ field: 'corrections' }] });
    expect(faults({ subjectCode: '91110108551385082Q' }, designationRecord)).toEqual(['another-subject']);
  });
});

describe('A6 M33.2 a correction never goes against the person: what is worse is filed anew, with its notice', () => {
  const fined = () =>
    penaltyRecord(
      filings.firmPenalty({
        '罚款金额（万元）': '2',
        处罚类别: '警告;罚款;没收非法财物',
        处罚内容: '见处罚决定书。',
      }),
    );

  test.each<[string, Filing['content']]>([
    ['a larger fine', { fineInTenThousandYuan: 2.01 }],
    ['a confiscation that there was not', { confiscationInTenThousandYuan: 1 }],
    ['a further kind', { penaltyKinds: ['警告', '罚款', '没收非法财物', '责令停产停业'] }],
    ['a later end of its disclosure', { disclosedUntil: '2027-12-31' }],
    ['no end of its disclosure any more', { disclosedUntil: '' }],
  ])('%s, named as it was sent', (_, fields) => {
    const result = correctFiling(fined(), fields, published, now);
    const field = `corrections.${Object.keys(fields)}`;
    expect(result).toMatchObject({ ok: false, faults: [{ field, code: 'worse-than-filed' }] });
  });

  test('a graver class, whatever it comes from', () => {
    const record = fined();
    const graver = {
      ...record,
      secret: { ...record.secret, filing: { ...record.secret.filing, untrustworthiness: 'minor' as const } },
    };
    expect(faults({ facts: '另行查明。' }, graver)).toEqual(['worse-than-filed']);
  });

  test('a smaller fine, fewer kinds and a sooner end are corrections', () => {
    const record = fined();
    for (const fields of [{ fineInTenThousandYuan: 1.5 }, { disclosedUntil: '2026-06-30' }])
      expect(faults(fields, record)).toEqual([]);
  });
});

test('A7 M8.2 what needed no law to be filed is not corrected into what would: it is deleted', () => {
  expect(faults({ procedure: '01' }, penaltyRecord(filings.personPenalty()))).not.toEqual([]);
});

describe('A6, A7 what counts as worse, and as a correction at all', () => {
  const fined = () => penaltyRecord(filings.firmPenalty({ '罚款金额（万元）': '2' }));

  test('a later day of the decision moves repair away: it is no correction', () => {
    const later = correctFiling(fined(), { decidedOn: '2026-06-01' }, published, now);
    expect(later).toMatchObject({
      ok: false,
      faults: [{ field: 'corrections.decidedOn', code: 'worse-than-filed' }],
    });
  });

  test.each([
    ['a firm', filings.firmCommendation({ 公示截止期: '2028-03-12' })],
    ['a natural person', filings.personCommendation({ 公示截止期: '2028-03-12' })],
  ])(
    'M35.1 of a commendation of %s no day of it is worse than another, but one to come; it is shown for no shorter',
    (_, filing) => {
      const record = filed(filing, { item: commendations }).state;
      for (const fields of [
        { decidedOn: '2026-06-01' },
        { decidedOn: '2026-03-01' },
        { disclosedUntil: '2030-12-31' },
      ])
        expect(corrected(record, fields).filing).toMatchObject(fields);
      expect(faults({ decidedOn: '2027-06-01' }, record)).toEqual(['date-in-future']);
      expect(faults({ disclosedUntil: '2027-06-30' }, record)).toEqual(['worse-than-filed']);
    },
  );

  test('another kind in the place of a graver one lessens it', () => {
    const record = penaltyRecord(
      filings.firmPenalty({ 处罚类别: '罚款', 处罚内容: '罚款', '罚款金额（万元）': '2' }),
    );
    expect(record.untrustworthiness).toBe('general');
    const lighter = { penaltyKinds: ['警告'], penalty: '警告', fineInTenThousandYuan: '' };
    expect(corrected(record, lighter).filing.untrustworthiness).toBe('minor');
  });

  test.each([
    ['another ground', { ground: 'national-defence' }, 'corrections.ground'],
    ['another list', { list: 'national-defence' }, 'corrections.list'],
    ['a standard of another level', { standardLevel: 'local' }, 'corrections.standardLevel'],
  ])('%s is another designation', (_, fields, field) => {
    const result = correctFiling(designationRecord, fields, published, now);
    expect(result).toMatchObject({ ok: false, faults: [{ field, code: 'worse-than-filed' }] });
  });

  test.each<[string, (filing: Filing) => Filing['content']]>([
    [
      'the same kinds in another order',
      ({ content }) => ({ penaltyKinds: [...(content.penaltyKinds as string[])].reverse() }),
    ],
    ['signs that nobody sees', ({ content }) => ({ facts: `${content.facts}\u200b` })],
    ['blanks', ({ content }) => ({ facts: ` ${content.facts} ` })],
    ['a sum of nothing', () => ({ confiscationInTenThousandYuan: 0 })],
  ])('%s corrects nothing', (_, fields) => {
    const record = penaltyRecord(
      filings.firmPenalty({ 处罚类别: '警告;罚款', '没收违法所得、没收非法财物的金额（万元）': '' }),
    );
    expect(faults(fields(record.secret.filing), record)).toEqual(['changes-nothing']);
  });
});

describe('M16.1 a correction says nothing that is not collected', () => {
  const person = () => penaltyRecord(filings.personPenalty());
  const ill = '当事人患乙肝，已责令改正。';

  test('it is refused with the column as it was sent, and nothing of what it says', () => {
    const result = correctFiling(person(), { facts: ill }, published, now);
    expect(result).toMatchObject({
      ok: false,
      faults: [{ field: 'corrections.facts', code: 'prohibited-information' }],
    });
    expect(JSON.stringify(result)).not.toContain('乙肝');
  });

  test('together with what else is wrong with it', () => {
    const result = correctFiling(person(), { facts: ill, decidedOn: '2026-02-30' }, published, now);
    const found = result.ok ? [] : result.faults.map(({ field, code }) => [field, code]);
    expect(found).toEqual([
      ['corrections.decidedOn', 'date'],
      ['corrections.facts', 'prohibited-information'],
    ]);
  });

  test('what stood there before is not said anew; another thing is', () => {
    const record = person();
    const before = {
      ...record,
      secret: {
        ...record.secret,
        filing: { ...record.secret.filing, content: { ...record.secret.filing.content, facts: ill } },
      },
    };
    expect(faults({ facts: `${ill}另行查明。` }, before)).toEqual([]);
    expect(faults({ remarks: ill }, before)).toEqual(['prohibited-information']);
    expect(faults({ facts: `${ill}当事人是佛教徒。` }, before)).toEqual(['prohibited-information']);
  });

  test('what an item takes under a consent it takes in a correction, too', () => {
    const taxed = { facts: '当事人个人纳税额为3万元。' };
    const [penalty] = published.items.filter(({ id }) => id === 'administrative-penalties');
    const consenting = { ...penalties, ...penalty, consent: ['tax' as const] };
    const found = (items: typeof published.items) => {
      const result = correctFiling(person(), taxed, { ...published, items }, now);
      return result.ok ? [] : result.faults.map(({ code }) => code);
    };
    expect(found(published.items)).toEqual(['prohibited-information']);
    expect(found([consenting])).toEqual([]);
  });
});

describe('M8.1 a correction goes by what may still be collected', () => {
  const [first] = published.formats.filter(({ id }) => id === penalties.format);
  const without = (key: string) => {
    if (!first) throw new Error('The format of penalties does not ship.');
    const columns = first.content.columns.filter((each) => each.key !== key);
    const later = {
      ...first,
      id: first.id,
      version: 2,
      effectiveAt: shanghai('2026-06-01'),
      content: { ...first.content, columns },
    };
    const item = { ...penalties, formats: [first, later] };
    return { ...published, items: [item] };
  };
  const said = (catalog: typeof published, fields: Filing['content'], record = penaltyRecord()) => {
    const result = correctFiling(record, fields, catalog, now);
    return result.ok ? [] : result.faults.map(({ field, code }) => [field, code]);
  };

  test('what is not collected any more is not added; what stood there is corrected', () => {
    const empty = penaltyRecord();
    expect(empty.secret.filing.content).not.toHaveProperty('remarks');
    const added = { remarks: '已缴纳罚款。' };
    expect(said(without('remarks'), added)).toEqual([['corrections.remarks', 'unknown-field']]);
    expect(said(published, added)).toEqual([]);
    const had = penaltyRecord(filings.firmPenalty({ 备注: '未缴纳罚款。' }));
    expect(said(without('remarks'), added, had)).toEqual([]);
  });

  test('what is not collected any more is not asked for', () => {
    const record = penaltyRecord();
    expect(said(published, { facts: '' }, record)).toEqual([['corrections.facts', 'missing']]);
    expect(said(without('facts'), { facts: '' }, record)).toEqual([]);
  });
});

describe('M33.2 the authority is corrected into one of the unit’s alone', () => {
  const record = penaltyRecord();
  const [own] = published.units.filter(({ id }) => id === record.provider);
  const other = published.units.find(({ id }) => id === 'transport')?.authorities[0] ?? '';
  const into = (authorityCode: string, units: typeof published.units) => {
    const result = correctFiling(record, { authorityCode }, { ...published, units }, now);
    return result.ok ? [] : result.faults.map(({ field, code }) => [field, code]);
  };

  test('not into another unit’s, into a further one of its own it is', () => {
    const refused = [['corrections.authorityCode', 'not-its-authority']];
    expect(into(other, published.units)).toEqual(refused);
    expect(own).toBeDefined();
    const more = { ...own, authorities: [...(own?.authorities ?? []), other] } as typeof own;
    expect(into(other, more ? [more] : [])).toEqual([]);
    expect(into(other, [])).toEqual(refused);
  });

  test('one that stays as it was filed is not asked again, whatever the register says by now', () => {
    const result = correctFiling(record, { facts: '另行查明。' }, { ...published, units: [] }, now);
    expect(result).toMatchObject({ ok: true });
  });
});

describe('M10.2 nobody is asked about a correction', () => {
  test('what is doubtful in it comes back, what was doubtful before does not', () => {
    const fine = { '罚款金额（万元）': '5', 处罚类别: '罚款', 处罚内容: '罚款5万元。' };
    const record = penaltyRecord(filings.firmPenalty(fine));
    const doubtful = correctFiling(record, { penalty: '罚款4万元。' }, published, now);
    expect(doubtful.ok ? [] : doubtful.faults.map(({ field }) => field)).not.toEqual([]);
    const before = {
      ...record,
      secret: {
        ...record.secret,
        filing: {
          ...record.secret.filing,
          content: { ...record.secret.filing.content, penalty: '罚款4万元。' },
        },
      },
    };
    expect(faults({ facts: '另行查明。' }, before)).toEqual([]);
  });

  test('a document of today is none of the future', () => {
    const today = correctFiling(
      penaltyRecord(filings.firmPenalty({ 处罚决定日期: '2027-01-01', 处罚有效期: '', 公示截止期: '' })),
      { facts: '另行查明。' },
      published,
      now,
    );
    expect(today).toMatchObject({ ok: true });
  });

  test('what changed is named as its columns are', () => {
    expect(corrected(penaltyRecord(), { facts: '另行查明。' }).columns).toEqual(['违法事实']);
  });
});
