import type * as described from '../../../../functions/objections/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const objections: ProcessTexts<typeof described> = {
  about:
    '对所归集的本人信用信息（包括已归档、已撤回的）以及对缺漏信息的异议；办结之前，凡显示该信息均予标注（第三十三条）',
  operations: {
    raise:
      '对一条信用信息提出异议，此后凡显示该信息均予标注；或者对缺漏的信息提出异议。以同一理由对同一事项提出的异议尚在办理的，以 200 返回该项异议（第三十三条）',
    read: '读取一项异议申请：申请人和已领取的经办人一并读取所涉信用信息；无人领取的，其他经办人只能读取申请本身（第三十一条、第三十三条）',
    claim: '从待办中领取一项异议申请：此后可以查看所涉信用信息，其他经办人不得作出处理（第三十三条）',
    release: '退回已领取的异议申请（第三十三条）',
    assign: '将异议申请改派给另一名经办人并说明理由，不论是否已被领取（第三十三条、第五十四条）',
    decide:
      '对异议作出处理并说明理由：对信用信息更正、删除或者维持，对缺漏信息要求补报或者不予采纳（第三十三条）',
    readAsking: '读取本单位被要求补报的内容和期限；不含异议申请的其他内容（第三十三条）',
    answerAsking: '答复已经补报，或者书面说明不补报的理由（第三十三条）',
  },
  fields: {
    Objection: {
      record: '记录编号；针对缺漏信息的为空',
      missing: '申请人所述的缺漏信息；针对记录的为空',
    },
    ObjectionWithRecord: {
      record: '记录编号；针对缺漏信息的为空',
      missing: '申请人所述的缺漏信息；针对记录的为空',
      about: '所涉信用信息；不再显示的、经办人尚未领取该申请的、没有所涉信息的为空',
    },
    ObjectionHandler: { since: '自何时起由其办理（协调世界时）' },
    ObjectionDecision: {
      outcome: '处理结果',
      asked: '要求哪个单位补报什么；没有的为空',
      answerBy: '被要求的单位的答复期限（协调世界时，不含该时刻）；没有的为空',
      answer: '该单位的答复；尚未答复的为空',
    },
    ObjectionAnswer: {
      outcome: '是否已经补报',
      late: '是否逾期答复',
      text: '补报情况，或者不补报的理由',
    },
    ObjectionAnswered: { answer: '该单位的答复' },
    ObjectionAsking: {
      unit: '被要求补报的单位',
      what: '要求补报的内容',
      askedAt: '要求补报的时刻（协调世界时）',
      official: '要求补报的承办人员',
      answerBy: '答复期限（协调世界时，不含该时刻）',
      answer: '该单位的答复；尚未答复的为空',
    },
    AnswerAsking: {
      outcome: '是否已经补报',
      action: '已补报的：补报情况',
      explanation: '未补报的：理由',
    },
    ObjectionAsk: { unit: '被要求补报的单位', what: '应补报的内容' },
    ObjectionAsked: { unit: '被要求补报的单位', what: '要求补报的内容' },
    ObjectionNotice: {
      id: '异议申请编号',
      kind: '异议处理结果通知，或者被要求单位的答复通知',
      record: '记录编号；针对缺漏信息的为空',
      missing: '申请人所述的缺漏信息；针对记录的为空',
      outcome: '处理结果',
      asked: '要求哪个单位补报什么；没有的为空',
      answer: '被要求单位的答复；尚未答复的为空',
    },
    RaiseObjection: {
      record: '记录编号；针对缺漏信息的不填写',
      missing: '缺漏的信息；针对记录的不填写',
      ground: '提出异议的理由；针对记录的必须填写（第三十三条）',
    },
    AssignObjection: { official: '被指派的信用管理机构承办人员', reason: '改派的理由，随该项变更留存' },
    DecideObjection: {
      outcome: '对记录：更正、删除或者维持。对缺漏信息：要求补报或者不予采纳',
      asked: '要求补报时：被要求的单位和应补报的内容',
      reasons: '理由，申请人可以看到',
      corrections: '更正时：需要更改的各列及其内容，使用信用信息内容的列名',
    },
  },
};
