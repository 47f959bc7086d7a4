import type * as described from '../../../../functions/recalls/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const recalls: ProcessTexts<typeof described> = {
  about: '信息更正、删除、撤回或者修复后，通知此前查询到该信息的每个单位停止使用，并由其反馈（第三十三条）',
  operations: {
    read: '查看本单位应当停止使用哪条信息、期限，以及本单位历次查询；逾期未反馈的，监督部门可以查看（第三十三条）',
    acknowledge: '反馈本单位已经停止使用或者未曾使用，并说明办理情况；只反馈一次（第三十三条）',
  },
  fields: {
    Recall: {
      unit: '查询到有误版本的单位',
      because: '该信息的变更情况',
      changedAt: '变更时刻（协调世界时）；此前查询到的内容不得再使用',
      openedAt: '通知该单位的时刻（协调世界时）',
      looks: '该单位近两年内查询到有误版本的次数，以已清点的为准',
      answer: '该单位的反馈；尚未反馈的为空',
      followedBy: '该信息再次变更后发给该单位的后一通知的编号；没有的为空',
      newestLooks: '其中最近的查询，至多二十次',
      whatToDo: '该单位应当如何办理',
    },
    OwnRecall: {
      unit: '查询到有误版本的单位',
      because: '该信息的变更情况',
      changedAt: '变更时刻（协调世界时）；此前查询到的内容不得再使用',
      openedAt: '通知该单位的时刻（协调世界时）',
      looks: '该单位近两年内查询到有误版本的次数，以已清点的为准',
      answer: '该单位的反馈；尚未反馈的为空',
      followedBy: '该信息再次变更后发给该单位的后一通知的编号；没有的为空',
    },
    RecalledLook: {
      at: '本单位查询的时刻（协调世界时）',
      basis: '查询依据',
      matter: '查询所涉事项；未注明的为空',
    },
    Acknowledgement: {
      at: '反馈时刻（协调世界时）',
      outcome: '已经停止使用，或者未曾使用',
      late: '是否逾期反馈',
      text: '办理情况，由该单位自行说明',
    },
    Acknowledge: {
      outcome: '本单位已经停止使用，或者未曾使用',
      text: '停止使用、纠正据其作出的处理的情况，或者如何确认未曾使用',
    },
  },
};
