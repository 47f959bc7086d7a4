import { describe, expect, test } from 'vitest';
import type { ColumnContent, FormatContent } from '../../../shared/formats/content.ts';
import { formatFaults } from '../../../shared/formats/faults.ts';
import { ruleIds, rules } from '../../../shared/formats/rules.ts';
import { seriousGrounds } from '../../../shared/regulation.ts';
import { published } from '../../support/published.ts';

const contentOf = (id: string): FormatContent => {
  const found = published.formats.find((each) => each.id === id);
  if (!found) throw new Error(`There is no data format ${id}.`);
  return found.content;
};
const commendation = contentOf('commendation');

const added: ColumnContent = {
  name: '服务时长',
  label: { zh: '服务时长', en: 'Hours of service' },
  key: 'hours',
  aliases: [],
  reader: { kind: 'whole-number' },
};

/** The format of commendations with one column more. */
const with_ = (column: Partial<ColumnContent>): FormatContent => ({
  ...commendation,
  columns: [...commendation.columns, { ...added, ...column }],
});
/** The same with the column of a key changed, or taken away. */
const changed = (key: string, change: Partial<ColumnContent> | null): FormatContent => ({
  ...commendation,
  columns: commendation.columns.flatMap((column) =>
    column.key !== key ? [column] : change ? [{ ...column, ...change }] : [],
  ),
});
const last = `columns.${commendation.columns.length}`;
const at = (key: string) => `columns.${commendation.columns.findIndex((each) => each.key === key)}`;

const faults = (content: FormatContent, earlier: FormatContent[] = []) =>
  formatFaults(content, earlier).map(({ field, code }) => [field, code]);

const basis = { law: { zh: '《某某法》', en: 'A law' }, article: { zh: '第一条', en: 'Art. 1' } };

describe('M8.1 a data format says what its rows need, or is refused with the field', () => {
  test.each(published.formats.map((each) => [each.id, each.content] as const))(
    '%s ships as it may be',
    (_, content) => {
      expect(faults(content)).toEqual([]);
      expect(faults(content, [content])).toEqual([]);
    },
  );

  test.each<[string, FormatContent, string, string]>([
    ['two columns of one name', with_({ name: '荣誉名称' }), `${last}.name`, 'column-twice'],
    ['a name that is another’s alias', with_({ name: '文号' }), `${last}.name`, 'column-twice'],
    [
      'an alias twice, written otherwise',
      with_({ aliases: ['*备注：'] }),
      `${last}.aliases.0`,
      'column-twice',
    ],
    ['two columns of one key', with_({ key: 'honour' }), `${last}.key`, 'column-twice'],
    [
      'the name under which consents are named',
      with_({ name: '同意编号' }),
      `${last}.name`,
      'column-reserved',
    ],
    ['no number of the document', changed('documentNumber', null), 'columns', 'columns-missing'],
    ['no day of the decision', changed('decidedOn', null), 'columns', 'columns-missing'],
    ['no code of the authority', changed('authorityCode', null), 'columns', 'columns-missing'],
    ['no rule for the subject', { ...commendation, rules: ['ends-after-decision'] }, 'rules', 'subject-rule'],
    [
      'two classes',
      { ...commendation, rules: ['identifies-subject', 'classifies-minor', 'classifies-serious'] },
      'rules',
      'class-rule',
    ],
    [
      'a rule twice',
      { ...commendation, rules: ['identifies-subject', 'ends-after-decision', 'ends-after-decision'] },
      'rules.2',
      'named-twice',
    ],
    [
      'a rule without its columns',
      { ...commendation, rules: ['identifies-subject', 'completes-penalty-kinds'] },
      'rules.1',
      'rule-needs-columns',
    ],
    [
      'a code of the subject that is no code',
      changed('unifiedSocialCreditCode', { reader: { kind: 'text' } }),
      `${at('unifiedSocialCreditCode')}.reader.kind`,
      'column-reader',
    ],
    [
      'a day that is not asked for',
      changed('decidedOn', { required: false }),
      at('decidedOn'),
      'column-flags',
    ],
    [
      'an identity number that is open to organs',
      changed('identityDocumentNumber', { identifying: false }),
      at('identityDocumentNumber'),
      'column-flags',
    ],
    [
      'a sort of subject that nobody knows',
      changed('subjectCategory', { reader: { kind: 'one-word', words: { 公司: 'firm' } } }),
      `${at('subjectCategory')}.reader.words`,
      'words-kept',
    ],
    [
      'no identity card among the documents',
      changed('identityDocumentType', { reader: { kind: 'one-word', words: { 护照: '护照' } } }),
      `${at('identityDocumentType')}.reader.words`,
      'word-needed',
    ],
    [
      'a list without words',
      with_({ reader: { kind: 'one-word', words: {} } }),
      `${last}.reader.words`,
      'words-missing',
    ],
    [
      'a list that is not there',
      with_({ reader: { kind: 'many-words' } }),
      `${last}.reader.words`,
      'words-missing',
    ],
    ['an amount of nothing', with_({ reader: { kind: 'amount' } }), `${last}.reader.unit`, 'missing'],
    [
      'a text of yuan',
      with_({ reader: { kind: 'text', unit: 'yuan' } }),
      `${last}.reader.unit`,
      'not-of-this-reader',
    ],
    [
      'a day of words',
      with_({ reader: { kind: 'date', words: { a: 'b' } } }),
      `${last}.reader.words`,
      'not-of-this-reader',
    ],
    [
      'a burden that cannot be told',
      with_({ reader: { kind: 'text' }, burden: 'sum' }),
      `${last}.burden`,
      'burden-of-another-reader',
    ],
    [
      'an order of what is no list',
      with_({ reader: { kind: 'text' }, burden: 'order' }),
      `${last}.burden`,
      'burden-of-another-reader',
    ],
    ['a document that is called no secret', with_({ identifying: true }), last, 'column-flags'],
  ])('with %s', (_, content, field, code) => {
    expect(faults(content)).toContainEqual([field, code]);
  });

  test('a version that says no more of which class records are is refused', () => {
    const classed = { ...commendation, rules: [...commendation.rules, 'classifies-minor'] };
    expect(faults(commendation, [classed])).toEqual([['rules', 'class-rule-missing']]);
    expect(faults(classed, [commendation])).toEqual([]);
  });

  test('every rule that may be named has its columns named, and one of the two ways to a subject', () => {
    expect(ruleIds).toEqual([...rules.keys()]);
    expect([...rules].filter(([, { subject }]) => subject).map(([id]) => id)).toEqual([
      'identifies-subject',
      'identifies-subject-by-kind',
    ]);
  });

  test('the grounds of a designation are those of the law', () => {
    const ground = contentOf('designation').columns.find(({ key }) => key === 'ground');
    expect(Object.values(ground?.reader.words ?? {})).toEqual(Object.keys(seriousGrounds));
  });
});

describe('M5.1 what of a format is public', () => {
  test.each<[string, Partial<ColumnContent>, string, string]>([
    [
      'free text about somebody',
      { reader: { kind: 'text' }, personal: true },
      'public',
      'personal-text-public',
    ],
    [
      'such a text without numbers',
      { reader: { kind: 'text-without-numbers' }, personal: true, basis },
      'public',
      'personal-text-public',
    ],
    [
      'the number of a document',
      { reader: { kind: 'code' }, personal: true, identifying: true, basis },
      'public',
      'identifying-public',
    ],
    ['what is personal, without a provision', { personal: true }, 'basis', 'disclosure-without-basis'],
  ])('is never %s', (_, column, field, code) => {
    expect(faults(with_({ ...column, public: true }))).toEqual([[`${last}.${field}`, code]]);
  });

  test('is what is personal where a provision is cited', () => {
    expect(faults(with_({ personal: true, public: true, basis }))).toEqual([]);
  });

  test('is nothing that an earlier version kept closed as personal, but on a provision, whatever it was called between', () => {
    const closed = with_({ personal: true });
    const between = with_({});
    const open = with_({ public: true });
    expect(faults(open, [closed])).toEqual([[`${last}.basis`, 'disclosure-without-basis']]);
    expect(faults(open, [closed, between])).toEqual([[`${last}.basis`, 'disclosure-without-basis']]);
    expect(faults(with_({ public: true, basis }), [closed])).toEqual([]);
    expect(faults(open, [between])).toEqual([]);
  });

  test('M5.1 nor what identified somebody by a document, also to organs alone', () => {
    const code = { reader: { kind: 'code' }, personal: true } as const;
    const [kept, shown] = [with_({ ...code, identifying: true }), with_(code)];
    const missing = [[`${last}.basis`, 'disclosure-without-basis']];
    expect(faults(shown, [kept])).toEqual(missing);
    const cited = with_({ ...code, basis });
    expect(faults(cited, [kept])).toEqual([]);
    // What lets organs see it is no reason to let everybody.
    expect(faults(with_({ ...code, basis, public: true }), [kept, cited])).toEqual(missing);
    const article = { zh: '第九条', en: 'Art. 9' };
    expect(faults(with_({ ...code, basis: { ...basis, article }, public: true }), [kept, cited])).toEqual([]);
  });
});
