import type * as described from '../../../../functions/joint-responses/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const jointResponses: ProcessTexts<typeof described> = {
  about: '对列入名单主体的联合响应，以及各实施单位应当作出的反馈（第二十五条）',
  operations: {
    start: '从措施目录中选定措施，对列入名单的主体发起联合响应（第二十五条）',
    read: '查看联合响应及各单位的反馈；实施单位只看到本单位的部分（第二十五条）',
    feedback: '反馈实施情况，或者书面说明未实施的原因（第二十五条）',
    lift: '反馈已终止措施的解除情况，或者书面说明尚未解除的原因（第二十二条）',
  },
  fields: {
    JointResponse: {
      record: '认定信息的编号',
      basis: '措施所依据的规定',
      reason: '发起措施的理由；措施终止后为空',
      paused: '所依据的信息正在复议、诉讼的，自何时起暂停（协调世界时）；没有暂停的为空',
      ended: '措施已随其所依据的信息终止；仍然有效的为空',
    },
    JointResponseWithTarget: {
      record: '认定信息的编号',
      basis: '措施所依据的规定',
      reason: '发起措施的理由；措施终止后为空',
      paused: '所依据的信息正在复议、诉讼的，自何时起暂停（协调世界时）；没有暂停的为空',
      ended: '措施已随其所依据的信息终止；仍然有效的为空',
      target: '认定信息；不再显示的为空',
    },
    AskedUnit: {
      state: '待反馈、逾期，或者反馈的结果',
      answeredAt: '反馈时刻（协调世界时）；尚未反馈的为空',
      late: '是否逾期反馈',
      official: '反馈的承办人员；尚未反馈的为空',
      text: '实施情况或者未实施的原因；尚未反馈的为空，措施终止后对其他单位为空',
      lifting: '已实施的措施终止后，该单位的解除情况；无需解除的为空',
    },
    UnitLifting: {
      state: '已要求解除、逾期，或者反馈的结果',
      answeredAt: '最近一次反馈的时刻（协调世界时）；尚未反馈的为空',
      late: '是否逾期反馈',
      official: '反馈的承办人员；尚未反馈的为空',
      text: '解除情况或者尚未解除的原因；尚未反馈的为空',
    },
    MeasureEnd: {
      because: '措施所依据的信息的情况',
      liftBy: '已实施的单位应当解除的期限（协调世界时，不含该时刻）；没有单位实施的为空',
      liftLastDay: '按期解除的最后一天',
    },
    MeasureNotice: {
      id: '联合响应编号',
      kind: '联合响应措施通知',
      basis: '措施所依据的规定',
      endedAt: '终止时刻（协调世界时）；仍然有效的为空',
    },
    MeasureEndNotice: {
      id: '联合响应编号',
      kind: '联合响应措施已经终止，或者已实施的单位均已解除',
      because: '措施所依据的信息的情况',
      liftBy: '已实施的单位应当解除的期限（协调世界时，不含该时刻）；没有单位实施的为空',
      liftLastDay: '按期解除的最后一天',
      lifting: '已实施该措施的单位及其解除情况',
    },
    NoticedLifting: {
      state: '已要求解除、逾期，或者反馈的结果',
      answeredAt: '最近一次反馈的时刻（协调世界时）；尚未反馈的为空',
      official: '反馈的承办人员；尚未反馈的为空',
    },
    StartJointResponse: { record: '认定信息的编号' },
    Feedback: {
      unit: '为哪个单位反馈：承接已终止单位事项的填写；不填的，为本单位或者唯一的单位',
      outcome: '是否已经实施',
      action: '已实施的：实施情况',
      explanation: '未实施的：原因（第二十五条）',
    },
    LiftingReply: {
      unit: '为哪个单位反馈：承接已终止单位事项的填写；不填的，为本单位或者唯一的单位',
      outcome: '是否已经解除',
      action: '已解除的：解除情况',
      explanation: '尚未解除的：原因',
    },
  },
};
