import type * as described from '../../../../functions/worklist/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const worklist: ProcessTexts<typeof described> = {
  about: '单位的待办及期限',
  operations: {
    read: '查看本单位（包括所承接的已终止单位）的待办，期限最近的在前，逾期的予以注明（第三十三条、第三十七条、第五十四条）',
  },
  fields: {
    Work: { unit: '待办所属的单位：本单位，或者由本单位承接其事项的已终止单位', what: '需要办理什么' },
    WorklistPage: { damaged: '本页中待办因被损坏而无法显示的事项：可以按其编号读取；由监督单位处理' },
  },
};
