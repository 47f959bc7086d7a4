import type * as described from '../../../../functions/notices/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const notices: ProcessTexts<typeof described> = {
  about: '失信信息记录前的告知：送达，陈述、申辩，答复（第十一条）',
  operations: {
    read: '读取一份告知书及其陈述、申辩（第十一条）',
    deliver: '确认收到告知书，或者证明已经送达（第十一条）',
    reply: '对告知书提出陈述、申辩，由信息提供单位承办人员处理（第十一条）',
    decide: '由信息提供单位报送人以外的承办人员对陈述、申辩作出答复：维持或者撤回（第十一条）',
  },
  fields: {
    RecordNotice: {
      id: '编号，与其信用信息编号相同',
      kind: '事前告知，或者依法免于事前告知、直接生效的通知',
      status: '相应信用信息的当前状态',
      deliveredOn: '送达日期；尚未送达或者直接生效的为空',
      recounted: '后公布的节假日安排使原最后一日成为休息日、期限因而顺延的情况；没有顺延的为空',
      replyCount: '陈述、申辩的次数',
      replies: '陈述、申辩的内容；列表中为空，请单独读取告知书',
      overdue: '对陈述、申辩的答复是否逾期',
      lastDay: '信息显示的最后一日',
      replyLastDay: '可以陈述、申辩的最后一日（北京时间）；尚未送达，或者旧版本免于事前告知时未设期限的为空',
      decideLastDay: '答复陈述、申辩的最后一日（北京时间）；没有陈述、申辩的为空',
      repairFrom: '可以申请信用修复的首日；履行义务之日起即可申请的为空，办理方式另有说明',
      howTo: '如何陈述、申辩，提出异议，申请信用修复',
      record: '所涉信用信息；不再可见的为空',
    },
    ItemEndedNotice: {
      kind: '目录事项已终止',
      id: '记录编号',
      item: '已终止的目录事项',
      catalogVersion: '使其终止的目录版本',
      whatFollows: '由此产生的后果，以应答所用语言写明',
    },
    ProviderActNotice: {
      id: '信用信息编号',
      kind: '更正或者撤回',
      document: '所依据的文书',
      reason: '理由',
      number: '该信息的第几次更正，从 1 起；撤回的为空',
      columns: '更正的内容，使用数据规范的列名；撤回的为空',
      howToObject: '如何提出异议，使用答复的语言',
      record: '所涉信用信息的现状；不再可见的为空',
    },
    Reply: { text: '陈述、申辩的内容' },
    ReplyDecision: { outcome: '维持或者撤回' },
    PeriodRecounted: {
      at: '重新计算的时刻（协调世界时）',
      lastDayBefore: '原告知的可以陈述、申辩的最后一日（北京时间）',
      calendar: '据以顺延的节假日安排；该年度没有公布的为空',
    },
    NamedCalendar: { id: '节假日安排的名称', version: '版本号' },
    HowTo: {
      reply: '如何陈述、申辩，使用答复的语言',
      object: '如何提出异议，使用答复的语言',
      repair: '如何申请信用修复，使用答复的语言',
    },
    NoticeDelivered: { replyUntil: '陈述、申辩的截止时刻（协调世界时，不含该时刻）' },
    NoticeReplied: { decideBy: '信息提供单位承办人员应当答复的期限（协调世界时）' },
    DeliverNotice: {
      method: '送达方式；信息主体本人只能确认收到',
      servedOn: '送达日期；确认收到的不填',
      proof: '送达证明，如送达回证编号；确认收到的不填',
    },
    ReplyToNotice: { text: '陈述、申辩的内容' },
    DecideNotice: { outcome: '维持或者撤回', reasons: '理由，信息主体可以看到' },
  },
};
