/**
 * Words of what is collected about a natural person only under a written consent, or not at all (Art. 16). What somebody
 * declares is their own text: one that speaks of such things is refused whole, and nothing of it is kept. No list of words
 * is complete; what slips by is destroyed by two officials, as any other (decision 43), or taken back at once.
 */
import { visibleOf } from '../formats/visible.ts';

const words = [
  // Art. 16(2)
  [
    '收入',
    '工资',
    '薪资',
    '薪酬',
    '年薪',
    '月薪',
    '存款',
    '储蓄',
    '银行余额',
    '有价证券',
    '股票',
    '债券',
    '基金份额',
  ],
  ['商业保险', '保险单', '保单', '不动产', '房产', '住房面积', '纳税', '税额', '个税', '税款'],
  [
    'income',
    'salary',
    'salaries',
    'wage',
    'wages',
    'savings',
    'bank balance',
    'securities',
    'shares',
    'stocks',
  ],
  ['bonds', 'insurance', 'insured', 'real estate', 'real property', 'tax', 'taxes', 'taxpayer'],
  // Art. 16(1)
  ['宗教', '信教', '基因', '指纹', '血型', '疾病', '病史', '患有', '残疾', '病历'],
  [
    'religion',
    'religious',
    'genetic',
    'genetics',
    'fingerprint',
    'fingerprints',
    'blood type',
    'blood group',
  ],
  ['illness', 'disease', 'medical history', 'diagnosis', 'disability'],
].flat();

const isLatin = (word: string): boolean => /^[a-z ]+$/.test(word);
/** Chinese as it stands without blanks; English words whole, whatever stands between them. */
const chinese = words.filter((word) => !isLatin(word));
const english = new RegExp(
  `(?<![a-z])(?:${words
    .filter(isLatin)
    .map((word) => word.replaceAll(' ', '[^a-z]+'))
    .join('|')})(?![a-z])`,
);

/** Whether a text speaks of what Art. 16 keeps out, wide or narrow, with or without signs that nobody sees between. */
export function speaksOfKeptOut(text: string): boolean {
  const plain = text.normalize('NFKC').toLowerCase();
  const seen = visibleOf(plain);
  const worded = plain.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return chinese.some((word) => seen.includes(word)) || english.test(worded);
}
