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
    ...['市監罰〔2026〕12號', '市监罰〔2026〕12号'],
    ...[
      '市监罚〔二〇二六〕12号',
      '市监罚〔二○二六年〕十二号',
      '市监罚〔貳零貳陸〕第十二号',
      '市监罚〔二O二六〕12号',
    ],
    ...[
      '“市监罚〔2026〕12号”',
      '「市监罚〔2026〕12号」',
      '《市监罚〔2026〕12号》',
      '"市监罚〔2026〕12号"',
      '(市监罚〔2026〕12号)',
    ],
    ...[
      '市监罚2026年12号',
      '市监罚2026年第12号',
      '市监罚字〔2026〕12号',
      '市监罚字〔2026〕第12号',
      '文号：市监罚〔2026〕12号',
    ],
    ...['第市监罚〔2026〕12号', '市\u200b监罚〔2026〕\u206012号', '市监罚﹝２０２６﹞１２号'],
  ])('%s', (written) => {
    expect(namesOf(written).at(-1)).toBe(namesOf('市监罚〔2026〕12号').at(-1));
  });

  test.each([
    ['hz-2026-007', 'HZ—2026—7'],
    ['hz-2026-007', 'HZ——2026--7'],
    ['衛環稅〔2026〕3号', '卫环税〔2026〕3号'],
    ['〔2026〕市监罚1号', '“〔2026〕市监罚1号”'],
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
    ['市监罚〔2026〕十二号', '市监罚〔2026〕102号'],
    ['市监罚〔2026〕12号', '市监罚〔二〇二五〕12号'],
    ['市监罚（一）〔2026〕12号', '市监罚（二）〔2026〕12号'],
  ])('%s is not %s', (one, other) => {
    expect(namesOf(one).at(-1)).not.toBe(namesOf(other).at(-1));
  });

  test('it has the name as written, too, where that is another: what earlier releases filed owns that one', () => {
    expect(namesOf('市监罚〔2026〕12号')).toHaveLength(1);
    expect(namesOf('市监罚〔2026〕012号')).toHaveLength(2);
  });

  test('what is canonical stays as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'市罚罰〔〕[）年{0129二〇十第字号號。.No-—aＡ“"”:文') }),
        (text) => {
          const once = canonicalNumber(text);
          expect(canonicalNumber(once)).toBe(once);
        },
      ),
      { examples: [['年年〕'], ['No第9'], ['第No.第0No9']], numRuns: 5000 },
    );
  });
});
