import type * as described from '../../../../functions/publications/operations.ts';
import type { ProcessTexts } from '../texts.ts';

const draft = { name: '名称标识，各版本共用', content: '该版本的内容' };

export const publications: ProcessTexts<typeof described> = {
  about: '主管部门的公布事项：一名承办人员起草，另一名批准（第八条、第九条、第十七条）',
  operations: {
    draft: '起草一个公布事项的版本：目录事项、措施、单位等（第八条、第九条、第十七条）',
    list: '查看一类草稿及其结果，最新的在前（第九条）',
    read: '读取一份草稿及其结果（第九条）',
    approve: '由另一名承办人员批准草稿：立即公布，随后生效，永不替换（第九条、第十七条）',
    withdraw: '撤回不再公布的草稿（第九条）',
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
      effectiveAt: '生效时刻（协调世界时）；批准之前为空',
    },
    CatalogItemDraft: draft,
    CatalogItemContent: {
      exemptions: '免于事前告知的依据（第十一条）',
      inclusions: '纳入第八条以外信息的依据',
    },
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
    ApprovePublication: { effectiveAt: '生效时刻（协调世界时）；不填则尽早生效' },
  },
};
