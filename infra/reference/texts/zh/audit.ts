import type * as described from '../../../../functions/audit/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const audit: ProcessTexts<typeof described> = {
  about: '变更记录的核验证明、报送的及时情况（第十条、第三十条、第五十四条）',
  operations: {
    readFinding: '读取核验发现的不一致之处（第三十条、第五十四条）',
    promptness:
      '某月各单位报送信息的及时情况：监督部门可查看各单位，其他单位只查看本单位（第十条、第五十四条）',
    refusedLooks:
      '某月未予显示的查询，最新的在前：何人何时凭何依据、为何事查询，不含被查询人。只供监督部门查看（第十三条、第十四条、第三十二条）',
    settleFinding: '说明对一项发现的处置情况及依据的文书；一次为限（第五十四条）',
    prove: '核验一个事项的变更记录是否完整、与现状是否一致（第三十条、第五十四条）',
  },
  fields: {
    Promptness: { month: '收到的月份（北京时间）' },
    Tally: {
      filed: '该单位当月报送后已记录的条数；退回的不计',
      late: '其中自文书日期起超过该项报送期限收到的条数',
      daysLate: '逾期天数合计',
    },
    RefusedLooks: {
      month: '查询的月份（北京时间）',
      damaged: '记录遭到破坏的查询：曾经发生，以及发生的时间',
    },
    RefusedLook: {
      id: '查询的编号，与被查询人查询记录中的编号相同',
      at: '未予显示的时刻（协调世界时）',
      client: '发起查询的系统',
      official: '查询的承办人员；未署名的为空',
      basis: '所称的查询依据；“none”表示并无这样的依据或者事由',
      purpose: '所称的履职事由；不是依职责查询的为空',
      matter: '查询所涉事项；未注明的为空',
    },
    Proof: {
      events: '变更记录的项数',
      whole: '是否完整',
      breaches: '不一致之处',
      lost: '数据恢复中遗失的变更（变更记录自身已载明）：只有日志中留有其存证',
      checkpoint: '包含这些变更的签名根哈希；尚未存证的为空',
      expunged: '内容经两名承办人员确认销毁的时刻（协调世界时）；未销毁的为空。历次变更及其日志存证仍在',
      leaves: '按次序列出的每项变更及其到根哈希的路径；载明销毁的一项附原文',
    },
    Finding: {
      what: '不一致的类型',
      of: '所属事项；查询记录及不属任何事项的为空',
      event: '变更的序号；不是变更的为空',
      at: '所在位置或在日志中的序号',
      foundAt: '核验发现的时间（“UTC”）',
      settled: '监督部门说明的处置情况；尚未处置的为空',
    },
    Settlement: {
      at: '时间（“UTC”）',
      official: '说明情况的工作人员',
      document: '处置所依据的文书',
      reasons: '处置情况及理由',
    },
    SettleFinding: { document: '处置所依据的文书', reasons: '处置情况及理由' },
    LostEvents: { from: '遗失的首项变更的序号', to: '末项的序号' },
    Breach: { seq: '不一致项的序号；事项本身不一致的为空', what: '不一致的类型' },
  },
};
