import type { UntrustworthinessClass } from '../../regulation.ts';

/** A kind without the words that an open one has behind it: 其他-责令改正 is 其他. */
export const nameOfKind = (kind: string): string => (kind.startsWith('其他-') ? '其他' : kind);

/**
 * The class of each kind of penalty (credit repair measures, order 36 of 2025). Serious is only what the
 * measures name as such. A fine is general: how large a "very large" fine is, they leave to each field, and
 * software does not put a person into the longer class on a guess.
 */
export const penaltyKinds = {
  警告: 'minor',
  通报批评: 'minor',
  罚款: 'general',
  没收违法所得: 'general',
  没收非法财物: 'general',
  暂扣许可证件: 'general',
  降低资质等级: 'general',
  吊销许可证件: 'serious',
  限制开展生产经营活动: 'general',
  责令停产停业: 'general',
  责令关闭: 'serious',
  限制从业: 'serious',
  行政拘留: 'general',
  其他: 'general',
} as const satisfies Record<string, UntrustworthinessClass>;

/** 案件程序类别: 01 simplified, 02 ordinary. */
export type Procedure = '01' | '02';

const longestFirst = ['serious', 'general', 'minor'] as const satisfies readonly UntrustworthinessClass[];
const classes = new Map<string, UntrustworthinessClass>(Object.entries(penaltyKinds));

/**
 * The class of a penalty of one or several kinds: the longest class of them. A penalty by simplified
 * procedure is minor whatever its kinds. No known kind: general.
 */
export function classify(kinds: readonly string[], procedure: Procedure = '02'): UntrustworthinessClass {
  if (procedure === '01') return 'minor';
  const found = kinds.map((kind) => classes.get(nameOfKind(kind)));
  return longestFirst.find((each) => found.includes(each)) ?? 'general';
}
