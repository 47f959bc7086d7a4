import type { basisCodes as english } from '../en/basis-codes.ts';
import { nameIn } from '../names.ts';
import type { Texts } from '../texts.ts';
import { norms } from './norms.ts';

/** Why the basis of an inquiry may not hold (Art. 12 to 14), in Chinese. */
export const basisCodes: Texts<typeof english> = {
  'no-basis': { means: '查询依据不成立。', advice: ({ basis }) => `要求：${nameIn(norms, basis)}。` },
  'not-own-information': { means: '这不是您本人（本单位）的信息。', advice: '请以其他依据查询。' },
  'not-an-organ': {
    means: '只有机关的具名承办人员可以因履行职责查询。',
    advice: '请使用写明承办人员的令牌，或者以其他依据查询。',
  },
  'not-its-purpose': {
    means: '单位名录没有为贵单位列明这一查询事由。',
    advice: '请见 GET /v1/units 中贵单位的查询事由（“purposes”），或者以其他依据查询。',
  },
  'authorization-without-unit': { means: '书面授权是给单位的。', advice: '请使用写明贵单位的令牌。' },
  'no-authorization': { means: '该主体对贵单位没有有效的书面授权。', advice: '请先取得对方的书面授权。' },
  'not-public': { means: '自然人和个体工商户的信息不向社会公开。', advice: '请以其他依据查询。' },
};
