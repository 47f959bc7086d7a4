import type * as described from '../../../../functions/publications/operations.ts';
import type { ProcessTexts } from '../texts.ts';

const draft = { name: '名称标识，各版本共用', content: '该版本的内容' };

export const publications: ProcessTexts<typeof described> = {
  about: '主管部门的公布事项：一名承办人员起草，另一名批准（第八条、第九条、第十七条）',
  operations: {
    draft: '起草一个公布事项的版本：目录事项、措施、单位等（第八条、第九条、第十七条）',
    list: '查看一类草稿及其结果，最新的在前（第九条）',
    read: '读取一份草稿及其结果（第九条）',
    openComments: '将目录事项、措施的草案公开征求意见，并写明是否组织专家评估（第九条、第十七条）',
    assess: '意见期满后登记专家评估意见（第九条）',
    approve:
      '由另一名承办人员批准草稿；公开征求意见的，登记人民政府的批准：立即公布，随后生效，永不替换（第九条、第十七条）',
    withdraw: '撤回不再公布的草稿，各阶段均可（第九条）',
  },
  fields: {
    Publication: {
      ...draft,
      caseVersion: '事项的版本号，与 ETag 一致',
      draftedAt: '起草时刻（协调世界时）',
      draftedBy: '起草的承办人员；随平台部署的为空',
      replaces: '起草时所依据版本的版本号；该版本仍为最高时方可批准',
      version: '供信用信息和措施注明的版本号；批准之前为空',
      approvedAt: '批准时刻（协调世界时）；批准之前为空',
      approvedBy: '批准的承办人员；批准之前以及随平台部署的为空',
      approvalDocument: '人民政府批准文件的文号；批准之前以及无须批准的为空',
      effectiveAt: '生效时刻（协调世界时）；批准之前为空',
      consultation: '公开征求意见的情况；征求意见之前以及无此阶段的为空',
      assessment: '是否组织专家评估以及评估意见；征求意见之前为空',
      next: '下一步由谁办理什么',
    },
    Consultation: {
      openedAt: '公开征求意见的时刻（协调世界时）',
      openedBy: '公开征求意见的承办人员',
      until: '意见截止时刻（协调世界时，不含该时刻）',
      decideBy: '主管部门应当作出决定的时刻（协调世界时）',
      decideLastDay: '主管部门应当作出决定的最后一日（北京时间）',
      comments: '意见条数',
      answered: '已经答复的条数',
    },
    OpenComments: {
      lastDay: '征求意见的最后一日（北京时间）；不填则为最早的可能日期',
      assessment: '是否组织专家评估；明显影响权利义务的，不得填否（第九条）',
    },
    EnterAssessment: {
      document: '评估报告的文号',
      experts: '参加评估的专家，以本人同意公开的为限',
      givenOn: '出具评估意见的日期',
      conclusion: '评估意见',
    },
    CatalogItemDraft: draft,
    CatalogItemContent: {
      basis: '公开范围超出国家规定，或者比上一版本更多地展示自然人信息的，所依据的规定',
      exemptions: '免于事前告知的依据（第十一条）',
      inclusions: '纳入第八条以外信息的依据',
    },
    ItemBasisContent: { law: '法律名称', article: '条款' },
    ProvisionContent: { id: '报送时据以写明该依据的名称', law: '法律名称', article: '条款' },
    MeasureDraft: draft,
    MeasureContent: { basis: '所依据的规定' },
    UnitDraft: draft,
    UnitContent: {
      code: '该单位自己的统一社会信用代码',
      authorities: '报送时可以使用的机关统一社会信用代码',
      hears: '作为人民法院或者复议机关审理哪些案件：由其报告的，立即中止公示（第五十三条）',
      purposes: '可以据以查询的事由（第十四条）',
      status: '存续或者终止',
      successors: '按事项种类分别承接其未了事项的单位',
    },
    CalendarDraft: draft,
    CalendarContent: {
      year: '年份，日历的名称也写明该年份',
      holidays: '该年工作日中的放假日期',
      workingWeekends: '该年周末中的上班日期',
    },
    WordListDraft: draft,
    WordListContent: { words: '词语' },
    NormDraft: draft,
    NormContent: { title: '标题', text: '正文' },
    ServiceNumberDraft: draft,
    ServiceNumberContent: { number: '电话号码', hours: '接听时间', for: '用途' },
    ApprovePublication: {
      document: '人民政府批准文件的文号，目录事项和措施必填（第九条、第十七条）',
      effectiveAt: '生效时刻（协调世界时）；不填则尽早生效',
    },
  },
};
