import type * as described from '../../../../functions/records/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const records: ProcessTexts<typeof described> = {
  about: '有关各方逐条读取信用信息',
  operations: {
    read: '读取一条信用信息，供信息提供单位使用，生效之前也可以读取；经办人只能读取其所办理的申请涉及的信息；免于事前告知的，监督部门核查之前也可以读取（第十一条、第三十一条）',
    withdraw:
      '依据有关文书撤回本单位报送、尚未结束的信用信息：不再向其他任何人显示，所涉措施终止，并告知信息主体（第十条）',
    correct:
      '依据有关文书更正本单位报送、尚未结束的信用信息：不得作不利于信息主体的更正，并告知信息主体（第十条）',
    reviewExemption: '登记监督部门已经核查一条免于事前告知的信用信息及核查情况；该信息保持原状（第十一条）',
    reviewOverride: '登记监督部门已经核查确认误报的一条信用信息及核查情况；该信息保持原状（第十六条）',
  },
  fields: {
    Record: {
      catalogVersion: '报送时目录事项的版本号',
      formatVersion: '据以读取其内容的数据规范版本号',
      subjectName: '信息主体名称',
      documentNumber: '所记录决定的文号',
      authority: '作出决定的机关',
      decidedOn: '作出决定的日期',
      recordedUntil:
        '记录期限的截止时刻（协调世界时，不含该时刻），此后除须就其作出决定的经办人外，不再向任何人显示',
      confirmed: '报送时有疑问、由提供单位承办人员确认无误的各项；信息主体、提供单位和经办人可见，没有的不写',
      noticeExemption: '依法免于事前告知所依据的法律（第十一条）；已经告知的为空',
      correctedAt: '最近一次更正的时刻（协调世界时）；从未更正的为空',
      mark: '属于谁的意见：平台未经核实的才有此项（第四十二条、第四十五条）',
      annotations: '异议标注，异议办结前一直显示（第三十三条）',
      content: '报送的内容，使用数据规范的列名，只含可以显示的部分',
    },
    Annotation: {
      kind: '申请事项',
      application: '申请编号',
      mark: '对该记录的作用',
      since: '提出异议的时刻（协调世界时）',
      text: '异议标注的文字，使用答复的语言',
    },
    RecordCorrected: {
      recordedUntil: '更正后记录期限的截止时刻（协调世界时，不含该时刻）；更正可能使其就此结束',
      lastDay: '更正后显示的最后一日',
    },
    WithdrawRecord: {
      document: '所依据文书的名称或者文号，如判决书',
      reason: '理由，信息主体可以看到',
    },
    CorrectRecord: {
      document: '所依据文书的名称或者文号',
      reason: '理由，信息主体可以看到',
      corrections: '需要更正的各列，使用信用信息内容的列名',
    },
    ReviewExemption: { finding: '对免于事前告知情况的核查结果' },
    ReviewOverride: { finding: '对确认误报情况的核查结果' },
    Authority: { code: '统一社会信用代码' },
  },
};
