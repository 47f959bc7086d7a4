import type * as described from '../../../../functions/losses/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const losses: ProcessTexts<typeof described> = {
  about: '数据恢复中遗失的变更（第三十条）',
  operations: {
    read: '读取一个事项在数据恢复中遗失了哪些变更、是否已经处理',
    settle: '对遗失变更的事项作出处理：按现状继续、予以终止，或者注明已撤回、可以重新提交',
  },
  fields: {
    Loss: {
      of: '事项的种类',
      status: '恢复之后该事项的状态',
      from: '遗失的首项变更的序号',
      to: '末项的序号',
      since: '自何时起只向本人和公共信用信息工作机构提供（“UTC”）',
      settleBy: '应当处理完毕的时刻（“UTC”）',
      mayEnd: '处理时能否予以终止',
      mayStand: '能否按现状继续；日志显示曾有人申请销毁其内容而该申请已遗失的，不能',
      settled: '处理结果；尚未处理的为空',
    },
    LossSettled: {
      at: '处理的时间（“UTC”）',
      outcome: '处理结果',
      official: '处理的承办人员；由本人终止的为空',
    },
    LossNotice: {
      id: '事项编号',
      kind: '变更遗失，或者已经处理',
      of: '事项的种类',
      from: '遗失的首项变更的序号',
      to: '末项的序号',
      settleBy: '应当处理完毕的时刻（“UTC”）',
      settled: '处理结果；尚未处理的为空',
      means: '说明及办理方式',
    },
    SettleLoss: {
      outcome:
        '处理结果：“stands”为按现状继续，有关期限重新计算；“ended”为终止；“withdrawn”为已撤回，可以重新提交',
      document: '处理所依据的文书',
      reasons: '理由',
    },
  },
};
