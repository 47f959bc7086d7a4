import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalNumber } from '../../../shared/record/canonical-number.ts';
import { decisionNames } from '../../../shared/record/name.ts';
import { keys } from '../../support/cases.ts';
import { filings, penalties } from '../../support/filings.ts';

const namesOf = (documentNumber: string) =>
  decisionNames(keys, penalties, filings.firmPenalty({ 行政处罚决定书文号: documentNumber }));

describe('M7.1 a decision has one name, however its number is written', () => {
  test.each([
    '市监罚〔2026〕12号',
    '市监罚[2026]12号',
    '市监罚(2026)012号',
    '市监罚（2026）第12号',
    '市监罚【２０２６】１２号',
    ' 市监罚 〔2026〕 12 号 ',
    '市监罚〔2026〕0012',
    '市监罚{2026}12号',
    '市监罚<2026>12号',
    '市监罚﹙2026﹚12号',
    '市监罚〔2026年〕12號。',
    '市监罚〔2026〕No.12',
    ...[
      '市监罚﹝2026﹞12号',
      '市监罚「2026」12号',
      '市监罚〖2026〗12号',
      '市监罚“2026”12号',
      '市监罚‹2026›12号',
    ],
    ...['第市监罚〔2026〕12号', '市\u200b监罚〔2026〕\u206012号', '市监罚﹝２０２６﹞１２号'],
  ])('%s', (written) => {
    expect(namesOf(written).at(-1)).toBe(namesOf('市监罚〔2026〕12号').at(-1));
  });

  test.each([
    ['hz-2026-007', 'HZ—2026—7'],
    ['ＨＺ2026007', 'hz2026007'],
    ['市监罚〔2026〕12-1', '市监罚〔2026〕12－1号'],
    ['市监罚〔2026〕12a', '市监罚〔2026〕12A号'],
    ['民食⻓罚〔2026〕1号', '⺠⾷长罚〔2026〕1号'],
    ['市监罚〔2026〕12-1号', '市监罚〔2026〕12─1号'],
    ['市监罚〔2026〕12-1号', '市监罚〔2026〕12﹣1号'],
    ['见\uf900罚〔2026〕1号', '⻅豈罚〔2026〕1号'],
  ])('%s is %s', (one, other) => {
    expect(namesOf(one).at(-1)).toBe(namesOf(other).at(-1));
  });

  test.each([
    ['市监罚〔2026〕12号', '市监罚〔2026〕120号'],
    ['市监罚〔2026〕1-2号', '市监罚〔2026〕12号'],
    ['市监罚〔2026〕12号', '市监罚〔2025〕12号'],
    ['市监罚〔2026〕10号', '市监罚〔2026〕1号'],
  ])('%s is not %s', (one, other) => {
    expect(namesOf(one).at(-1)).not.toBe(namesOf(other).at(-1));
  });

  test('it has the name as written, too, where that is another: what earlier releases filed owns that one', () => {
    expect(namesOf('市监罚〔2026〕12号')).toHaveLength(1);
    expect(namesOf('市监罚〔2026〕012号')).toHaveLength(2);
  });

  test('what is canonical stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'市罚〔〕[）年{0129第号號。.No-—aＡ') }), (text) => {
        const once = canonicalNumber(text);
        expect(canonicalNumber(once)).toBe(once);
      }),
      { examples: [['年年〕'], ['No第9'], ['第No.第0No9']], numRuns: 5000 },
    );
  });
});
