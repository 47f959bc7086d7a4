import type * as described from '../../../../functions/expungements/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const expungements: ProcessTexts<typeof described> = {
  about:
    '事后发现的禁止采集的信息，由两名承办人员先后确认后销毁内容；曾有该信息、由谁销毁，仍予保留（第十六条）',
  operations: {
    ask: '申请销毁一条含有禁止采集内容的信息；自申请时起，只有信息主体和决定人可以看到（第十六条）',
    read: '查看由谁、依据何文件申请销毁以及决定的情况，供申请单位和监督部门查看（第十六条）',
    decide: '由另一名承办人员确认或者不予确认；一经确认，内容及其密钥立即永久销毁（第十六条）',
  },
  fields: {
    Expungement: {
      record: '拟销毁其内容的记录；销毁申请内容的为空',
      application: '拟销毁其内容的申请；销毁记录内容的为空',
      provider: '报送该信息或者该申请所涉信息的单位；不涉及已有信息的为空',
      information: '所称含有的信息种类',
      askedAt: '申请时刻（协调世界时）',
      asked: '申请人、所依据的文件和理由',
      decision: '决定的情况；尚未决定的为空',
      remaining: '不由该信息自身密钥加密的部分；未经确认的为空',
    },
    ExpungementAct: {
      unit: '承办人员代表的单位',
      official: '承办人员',
      document: '所依据的文件',
      reasons: '理由，由其自行说明',
    },
    ExpungementDecision: {
      at: '决定时刻（协调世界时）',
      outcome: '决定',
      official: '作出决定的监督部门承办人员',
      document: '所依据的文件',
      reasons: '理由，由其自行说明',
    },
    ExpungementRemaining: {
      events: '由早先版本以平台密钥加密的变更记录序号：任何地方都不再显示，随该版密钥停用而失效',
      answersUntil: '申请：含有其内容的首次应答为相同请求的重试保存至何时（协调世界时）；没有的为空',
      filesUntil: '记录：含有该行的文件数据行为报送单位加密保存至何时（协调世界时）；没有的为空',
      reasons: '记录：其所属报送中加密记载承办人员核对该行理由的变更记录序号',
      rows: '记录：其所属报送的数据行是否仍加密留存，直至全部记录或者逾期作废',
    },
    ExpungementNotice: {
      kind: '信息或者申请的内容已经销毁',
      record: '已销毁其内容的记录；销毁申请内容的为空',
      application: '已销毁其内容的申请；销毁记录内容的为空',
      askedBy: '申请人、所依据的文件和理由',
      confirmedBy: '确认人、所依据的文件和理由',
      remaining: '不由该信息自身密钥加密的部分',
      whatItMeans: '含义以及您可以如何办理',
    },
    AskExpungement: {
      information: '含有的信息种类，只填代码，不得写出该信息本身',
      document: '申请所依据的文件；长期保存，请勿写出该信息',
      reasons: '不得保存的理由；长期保存，切勿写出该信息本身',
    },
    DecideExpungement: {
      outcome: '销毁内容，或者信息照旧',
      document: '决定所依据的文件；长期保存，请勿写出该信息',
      reasons: '理由；长期保存，切勿写出该信息本身',
    },
  },
};
