import type { SubjectCategory } from '../format.ts';

/** Of what sort the subject is, as agencies write it. */
export const categories = {
  法人及非法人组织: 'legal-person-or-organization',
  自然人: 'natural-person',
  个体工商户: 'individual-business',
} as const satisfies Record<string, SubjectCategory>;

/** The document that carries the citizen number, which is the social credit code (Art. 7). */
export const IDENTITY_CARD = '身份证';

/** Documents of natural persons; the value kept is the word of the national standard. */
export const documents = {
  身份证: IDENTITY_CARD,
  居民身份证: IDENTITY_CARD,
  护照号: '护照号',
  护照: '护照号',
  港澳居民来往内地通行证: '港澳居民来往内地通行证',
  台湾居民来往大陆通行证: '台湾居民来往大陆通行证',
  外国人永久居留身份证: '外国人永久居留身份证',
};
