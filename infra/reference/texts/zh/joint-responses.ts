import type * as described from '../../../../functions/joint-responses/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const jointResponses: ProcessTexts<typeof described> = {
  about: '对列入名单主体的联合响应，以及各实施单位应当作出的反馈（第二十五条）',
  operations: {
    start: '从措施目录中选定措施，对列入名单的主体发起联合响应（第二十五条）',
    read: '查看联合响应及各单位的反馈；实施单位只看到本单位的部分（第二十五条）',
    feedback: '反馈实施情况，或者书面说明未实施的原因（第二十五条）',
  },
  fields: {
    JointResponse: { record: '认定信息的编号', basis: '措施所依据的规定' },
    JointResponseWithTarget: {
      record: '认定信息的编号',
      basis: '措施所依据的规定',
      target: '认定信息；不再显示的为空',
    },
    AskedUnit: {
      state: '待反馈、逾期，或者反馈的结果',
      answeredAt: '反馈时刻（协调世界时）；尚未反馈的为空',
      late: '是否逾期反馈',
      official: '反馈的承办人员；尚未反馈的为空',
      text: '实施情况或者未实施的原因；尚未反馈的为空',
    },
    MeasureNotice: {
      id: '联合响应编号',
      kind: '联合响应措施通知',
      basis: '措施所依据的规定',
    },
    StartJointResponse: { record: '认定信息的编号' },
    Feedback: {
      outcome: '是否已经实施',
      action: '已实施的：实施情况',
      explanation: '未实施的：原因（第二十五条）',
    },
  },
};
