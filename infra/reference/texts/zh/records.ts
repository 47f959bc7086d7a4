import type * as described from '../../../../functions/records/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const records: ProcessTexts<typeof described> = {
  about: '有关各方逐条读取信用信息',
  operations: {
    read: '读取一条信用信息，供信息提供单位使用，生效之前也可以读取；经办人只能读取其所办理的申请涉及的信息（第十一条、第三十一条）',
  },
  fields: {
    Record: {
      catalogVersion: '报送时目录事项的版本号',
      subjectName: '信息主体名称',
      documentNumber: '所记录决定的文号',
      authority: '作出决定的机关',
      decidedOn: '作出决定的日期',
      recordedUntil:
        '记录期限的截止时刻（协调世界时，不含该时刻），此后除须就其作出决定的经办人外，不再向任何人显示',
      noticeExemption: '依法免于事前告知所依据的法律（第十一条）；已经告知的为空',
      correctedAt: '最近一次更正的时刻（协调世界时）；从未更正的为空',
      annotations: '异议标注，异议办结前一直显示（第三十三条）',
      content: '报送的内容，使用数据规范的列名，只含可以显示的部分',
    },
    Annotation: {
      objection: '异议申请编号',
      since: '提出异议的时刻（协调世界时）',
      text: '异议标注的文字，使用答复的语言',
    },
    Authority: { code: '统一社会信用代码' },
  },
};
