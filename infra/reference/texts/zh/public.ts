import type * as described from '../../../../functions/public/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const open: ProcessTexts<typeof described> = {
  about: '任何人无需令牌即可读取：目录、代码、平台是否正常',
  operations: {
    catalog: '读取公共信用信息目录：可以记录什么、由谁报送、记录多久、用于何处（第八条、第九条）',
    item: '读取一个目录事项：现行版本，或者信用信息所注明的版本（第八条、第九条）',
    measures: '读取联合响应措施目录（第十七条、第二十三条）',
    measure: '读取一项联合响应措施：现行版本，或者采取时的版本（第十七条、第二十三条）',
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
    },
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
    Codes: { items: '全部代码' },
    Code: {
      code: '代码，固定不变',
      means: '含义，使用答复的语言',
      advice: '处理办法，使用答复的语言',
    },
    Health: { status: '正常时为 "ok"' },
  },
};
