import type * as described from '../../../../functions/public/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const open: ProcessTexts<typeof described> = {
  about: '任何人无需令牌即可读取：目录、代码、平台是否正常',
  operations: {
    catalog: '读取公共信用信息目录：可以记录什么、由谁报送、记录多久、用于何处（第八条、第九条）',
    item: '读取一个目录事项：现行版本，或者信用信息所注明的版本（第八条、第九条）',
    measures: '读取联合响应措施目录（第十七条、第二十三条）',
    measure: '读取一项联合响应措施：现行版本，或者采取时的版本（第十七条、第二十三条）',
    units:
      '读取单位名录：各单位报送哪些机关的决定、可以为何事查询、目录赋予其什么（第四条、第八条、第十四条）',
    unit: '读取名录中的一个单位：现行版本，或者指定的版本（第四条、第八条、第十四条）',
    codes: '读取全部问题代码：含义和处理办法',
    code: '读取一个代码的含义和处理办法，即问题文档中 "type" 所指的地址',
    health: '平台是否正常',
  },
  fields: {
    CatalogItem: {
      id: '名称标识，各版本共用',
      version: '本版本的版本号，信用信息中注明',
      columns: '每行的各列，即文件首行的列名',
      exemptions: '免于事前告知的依据（第十一条）',
      inclusions: '纳入第八条以外信息的依据',
      basis: '公开范围超出国家规定，或者比上一版本更多地展示自然人信息的，所依据的规定；没有的为空',
    },
    Disclosure: { minor: '轻微失信信息', general: '一般失信信息', serious: '严重失信信息' },
    ItemBasis: { law: '法律', article: '条款' },
    Provision: {
      id: '报送时据以写明该依据的名称',
      law: '法律名称',
      article: '条款',
      units: '可以依据的单位',
    },
    UpcomingVersion: { version: '版本号' },
    PeriodOfDays: { days: '天数' },
    PeriodOfMonths: { months: '月数' },
    PeriodOfYears: { years: '年数' },
    RecordingPeriods: {
      minor: '轻微失信信息的记录期限',
      general: '一般失信信息的记录期限',
      serious: '严重失信信息的记录期限',
    },
    Measure: {
      id: '名称标识，各版本共用',
      version: '本版本的版本号，联合响应中注明',
      basis: '所依据的规定',
    },
    Unit: {
      id: '名称标识，各版本共用，即令牌和目录中的单位名称',
      version: '本版本的版本号',
      code: '该单位自己的统一社会信用代码',
      authorities: '由其报送决定的机关的统一社会信用代码',
      hears: '作为人民法院或者复议机关审理哪些案件：由其报告的，立即中止公示（第五十三条）',
      purposes: '可以因履行职责查询的用途（第十四条）',
      status: '存续或者已经终止',
      successors: '终止后承接其未了事项的单位',
      provides: '由其提供的目录事项',
      exempts: '可以依据的免于事前告知的规定（第十一条）',
      initiates: '可以发起的联合响应措施（第二十三条）',
      implements: '由其实施的联合响应措施（第二十三条）',
    },
    UnitSuccessors: {
      provider: '由谁处理对其报送信息的陈述申辩并作更正',
      respondent: '由谁反馈其被要求实施的联合响应',
      designator: '由谁承接其发起的联合响应',
    },
    UnitExemption: { item: '目录事项', exemption: '该事项中这一规定的名称' },
    Codes: { items: '全部代码' },
    Code: {
      code: '代码，固定不变',
      means: '含义，使用答复的语言',
      advice: '处理办法，使用答复的语言',
    },
    Health: { status: '正常时为 "ok"' },
  },
};
