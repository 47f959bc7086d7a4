import type * as described from '../../../../functions/pledges/operations.ts';
import type { ProcessTexts } from '../texts.ts';

const own = {
  matter: '信用承诺事项的名称',
  name: '承诺人名称',
  text: '承诺内容；法人和非法人组织的承诺向社会公开，请勿写入个人证件号码',
  lastDay: '承诺的最后一日（北京时间）',
};

const shown = {
  ...own,
  matterVersion: '作出承诺时的事项版本，承诺始终适用该版本',
  unit: '负责单位，由其认定是否履行',
  code: '承诺人代码；自然人的只有本人和负责单位可见，其他情况为空',
  givenAt: '作出承诺的时间（协调世界时）',
  decideLastDay: '认定期限的最后一日（北京时间）',
  decidedAt: '认定的时间（协调世界时）；未认定的为空',
  outcome: '是否履行；未认定的为空',
  breach: '违反承诺的记录；没有的为空',
  recordedLastDay: '记录的最后一日（北京时间）',
};

export const pledges: ProcessTexts<typeof described> = {
  about: '自然人和企业就公布的事项作出的信用承诺及其履行情况（第二十七条）',
  operations: {
    give: '为本人就目录中的事项作出承诺，不能为他人作出；重复提交相同内容的，返回已有的承诺（第二十七条）',
    list: '查看您作出的承诺，最新的在前，记录期限届满为止',
    read: '查看一项承诺：承诺人、事项负责单位，逾期未认定时还有监督部门',
    decide: '负责单位的承办人员认定已经履行，或者注明违反承诺的生效记录（第十一条、第二十七条）',
    withdraw: '在认定之前撤回承诺，以事项允许为限',
  },
  fields: {
    Pledge: { ...shown, withdrawnAt: '撤回的时间（协调世界时）；未撤回的为空' },
    ShownPledge: shown,
    PledgeNotice: {
      matter: own.matter,
      kind: '通知的种类',
      outcome: '是否履行',
      breach: '违反承诺的记录；已履行的为空',
      whatItMeans: '其后果以及可以采取的救济',
    },
    GivePledge: { ...own, subject: '承诺人本人的代码，只能是登录者本人' },
    PledgeKept: { outcome: '已经履行' },
    PledgeBroken: {
      outcome: '已被违反',
      record: '违反承诺的记录：已经生效、主体相同，由负责单位报送到该事项注明的目录事项',
    },
  },
};
