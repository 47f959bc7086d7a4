import type * as described from '../../../../functions/audit/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const audit: ProcessTexts<typeof described> = {
  about: '变更记录的核验证明（第三十条、第五十四条）',
  operations: {
    prove: '核验一个事项的变更记录是否完整、与现状是否一致（第三十条、第五十四条）',
  },
  fields: {
    Proof: {
      events: '变更记录的项数',
      whole: '是否完整',
      breaches: '不一致之处',
      checkpoint: '包含这些变更的签名根哈希；尚未存证的为空',
      leaves: '按次序列出的每项变更及其到根哈希的路径',
    },
    Breach: { seq: '不一致项的序号；事项本身不一致的为空', what: '不一致的类型' },
  },
};
