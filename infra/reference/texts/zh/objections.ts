import type * as described from '../../../../functions/objections/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const objections: ProcessTexts<typeof described> = {
  about: '对信用信息的异议：办结之前，凡显示该信息均予标注（第三十三条）',
  operations: {
    raise: '对一条信用信息提出异议，此后凡显示该信息均予标注（第三十三条）',
    read: '读取一项异议申请及其所涉信用信息（第三十三条）',
    decide: '对异议作出处理：更正、删除或者维持，并说明理由（第三十三条）',
  },
  fields: {
    ObjectionWithRecord: { about: '所涉信用信息；不再显示的为空' },
    ObjectionDecision: { outcome: '更正、删除或者维持' },
    ObjectionNotice: {
      id: '异议申请编号',
      kind: '异议处理结果通知',
      outcome: '更正、删除或者维持',
    },
    DecideObjection: {
      outcome: '更正、删除或者维持',
      reasons: '理由，申请人可以看到',
      corrections: '更正时：需要更改的各列及其内容，使用信用信息内容的列名',
    },
  },
};
