import type * as described from '../../../../functions/applications/operations.ts';
import { applicationKindTexts as kinds } from '../../../../shared/texts/zh/applications.ts';
import { ofKinds } from '../of-kinds.ts';
import type { ProcessTexts } from '../texts.ts';

const of = ofKinds(kinds, ({ one, raise, decide }) => ({
  raise,
  read: `读取一项${one}：申请人和已领取的承办人员一并读取所涉信用信息；无人领取的，其他可以决定的承办人员只能读取申请本身；已申请销毁的，监督部门读取申请本身（第十六条、第三十一条、第三十七条）`,
  withdraw: `撤回一项${one}（第三十七条）`,
  claim: `从待办中领取一项${one}：此后可以查看所涉信用信息，其他承办人员不得作出决定`,
  release: `退回已领取的${one}`,
  assign: `将${one}改派给另一名承办人员并说明理由，不论是否已被领取（第五十四条）`,
  decide,
  readAsking: '读取本单位被要求补报的内容和期限；不含异议申请的其他内容（第三十三条）',
  answerAsking: '答复已经补报，或者书面说明不补报的理由（第三十三条）',
  askExpunging: `${one}已经办结或者撤回后，申请销毁其中禁止采集的内容；自申请时起，所写内容只向本人和监督部门提供（第十六条）`,
  readPublished: `凭编号读取法人或者非法人组织随${one}公开作出的承诺`,
}));

/** What an identifier of each kind is. */
export const applicationIds = of.each(({ one }) => `${one}编号`);

/** What every application says, however much of it is shown. */
const application = {
  decides: '作出决定的单位',
  kind: '申请事项',
  record: '记录编号；针对缺漏信息的为空',
  missing: '申请人所述的缺漏信息；针对记录的为空',
  ground: '申请的理由',
  statement: '所写内容；不显示的为空',
  fields: '申请所述的其他内容，使用提交时的名称；不显示的没有，内容已销毁的只有所依据的承诺编号',
  wording: '是否显示所写内容，不显示的原因',
  reporter: '由单位报告的：报告单位和承办人员；本人申请的为空',
  markedAt: '自何时起作用于该记录（协调世界时）；由无关单位报告的为空',
};

export const applications: ProcessTexts<typeof described> = {
  about:
    '信息主体的各类申请：异议、信用修复、不予公开、中止公示；异议办结之前，凡显示该信息均予标注（第三十三条至第三十七条、第五十三条）',
  operations: of.operations,
  fields: {
    ...of.bodies({
      record: '记录编号；针对缺漏信息的不填写',
      ground: '申请的理由；只有一种理由的可以不填写',
      outcome: '处理结果',
      reasons: '理由，申请人可以看到',
    }),
    Application: application,
    OwnApplication: {
      ...application,
      serviceNumbers: '公开的服务电话',
      course: '办理流程和目前所处的环节，“Mermaid”格式的图',
    },
    ApplicationWithRecord: {
      ...application,
      about: '所涉信用信息；不再显示的、承办人员尚未领取该申请的、没有所涉信息的为空',
    },
    ApplicationInHand: { kind: '申请事项' },
    ApplicationServiceNumber: { number: '电话号码', hours: '服务时间' },
    ApplicationHandler: { since: '自何时起由其办理（协调世界时）' },
    ApplicationDecision: {
      outcome: '处理结果',
      unmet: '不符合的条件；不是因此不予批准的没有',
      concluded: '所涉程序如何终结；没有的为空',
      document: '终结程序的文书',
      asked: '要求哪个单位补报什么；没有的为空',
      answerBy: '被要求的单位的答复期限（协调世界时，不含该时刻）；没有的为空',
      answerLastDay: '按期答复的最后一日；没有的为空',
      answer: '该单位的答复；尚未答复的为空',
    },
    ApplicationConcluded: { how: '如何终结', on: '送达日期' },
    Concluded: { how: '如何终结', on: '送达日期', document: '文书名称或者文号' },
    PublishedWord: { application: '申请编号', by: '承诺单位', text: '承诺内容' },
    AskingAnswer: {
      outcome: '是否已经补报',
      late: '是否逾期答复',
      text: '补报情况，或者不补报的理由',
    },
    AskingAnswered: { answer: '该单位的答复' },
    Asking: {
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
    Asked: { unit: '被要求补报的单位', what: '应补报的内容' },
    ApplicationAsked: { unit: '被要求补报的单位', what: '要求补报的内容' },
    ApplicationNotice: {
      id: '申请编号',
      kind: '通知事项',
      record: '记录编号；针对缺漏信息的为空',
      missing: '申请人所述的缺漏信息；针对记录的为空',
      outcome: '处理结果；尚未办结的为空',
      wording: '是否显示所写内容；其后已经销毁的，亦予写明',
      unmet: '不符合的条件；不是因此不予批准的没有',
      asked: '要求哪个单位补报什么；没有的为空',
      answer: '被要求单位的答复；尚未答复的为空',
      official: '作出决定的承办人员；尚未决定的，为报告的承办人员',
    },
    AssignApplication: { official: '被指派的承办人员', reason: '改派的理由，随该项变更留存' },
  },
};
