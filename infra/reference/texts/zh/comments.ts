import type * as described from '../../../../functions/comments/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const comments: ProcessTexts<typeof described> = {
  about:
    '公开征求意见的目录事项、数据规范、措施草案：任何人可以查看，登录后可以提出意见，主管部门逐条答复（第九条、第十七条）',
  operations: {
    drafts: '查看正在或者曾经公开征求意见的一类草案，最新的在前（第九条、第十七条）',
    draft: '查看一份公开征求意见的草案及其结果（第九条）',
    list: '查看对一份草案的意见和答复，最新的在前（第九条）',
    comment: '在截止日前对草案提出意见：个人、企业的名称不公开；单位的承办人员提出的，公开单位名称（第九条）',
    read: '查看一条意见及其答复（第九条）',
    answer: '由主管部门的承办人员答复意见（第九条）',
  },
  fields: {
    PublicDraft: {
      name: '名称标识，各版本共用',
      content: '拟公布的内容',
      replaces: '起草时所依据版本的版本号；没有的为空',
      openedAt: '公开征求意见的时刻（协调世界时）',
      until: '意见截止时刻（协调世界时，不含该时刻）',
      open: '目前是否接收意见',
      comments: '意见条数',
      answered: '已经答复的条数',
      assessment: '是否组织专家评估以及评估意见（第九条）',
      approvalDocument: '人民政府批准文件的文号；批准之前为空',
      version: '公布的版本号；公布之前为空',
      effectiveAt: '生效时刻（协调世界时）；公布之前为空',
    },
    Assessment: {
      owed: '是否组织专家评估',
      reasons: '理由',
      entered: '评估意见；登记之前为空',
    },
    ExpertOpinion: {
      at: '登记时刻（协调世界时）',
      document: '评估报告的文号',
      experts: '参加评估的专家，以本人同意公开的为限',
      givenOn: '出具评估意见的日期',
      conclusion: '评估意见',
    },
    Comment: {
      draft: '所针对草案的编号',
      givenAt: '提出意见的时刻（协调世界时）',
      unit: '提出意见的单位；个人、企业提出的为空，其名称不公开',
      text: '意见内容',
      answeredAt: '答复时刻（协调世界时）；答复之前为空',
      answer: '主管部门的答复；答复之前为空',
    },
    GiveComment: { text: '意见内容，将向公众公开；请不要在其中写明任何人的号码' },
  },
};
