import type { norms as english } from '../en/norms.ts';
import type { Texts } from '../texts.ts';

/** The norm that each basis of an inquiry rests on, in Chinese. */
export const norms: Texts<typeof english> = {
  self: '第十三条：凭有效身份证明查询本人（本单位）信息',
  authorization: '第十三条：经信息主体书面授权查询非公开信息',
  duty: '第十四条：因履行职责需要，在目录规定的使用范围内按具体事由查询',
  public: '第十二条：目录中依法公开的法人及非法人组织信息',
};
