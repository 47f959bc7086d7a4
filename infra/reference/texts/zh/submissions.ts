import type * as described from '../../../../functions/submissions/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const submissions: ProcessTexts<typeof described> = {
  about: '信息提供单位的报送及每行的处理结果（第十条）',
  operations: {
    submit:
      '报送某一目录事项的 1 至 500 条信息，使用 JSON 或者 CSV 文件（第十条）。条数不多的，出具回执时即已入库（201）；较多的，出具回执后入库（202）。令牌未写明承办人员的，各行等待本单位承办人员确认',
    read: '查看一次报送中每条信息的处理结果（第十条）',
    rows: '查看一次报送中等待本单位承办人员确认的行，内容与报送时相同',
    confirm: '承办人员确认本单位系统报送的行，自确认时起视为报送（第十条）',
    resubmit:
      '在同一回执下重新报送一条退回的行：已改正的，或者照原样并写明告警、疑问有误的理由。仍有其他不符的，不予保存（第十条、第十六条）',
    review: '承办人员已处理退回的信息，从待办中移出（第十条）',
  },
  fields: {
    Submission: {
      exemption: '免于事前告知的依据在该事项中的名称；没有的为空',
      inclusion: '纳入第八条以外信息的依据在该事项中的名称；没有的为空',
      recordedAt: '合规的行予以记录的时刻（协调世界时）；尚未记录的为空',
      reviewedAt: '承办人员处理完退回行的时刻（协调世界时）；尚未处理的为空',
      confirmations: '由谁、于何时确认了哪些行',
      confirmBy: '确认的截止时刻（协调世界时）；没有等待确认的行时为空',
      confirmLastDay: '可以确认的最后一日；没有等待确认的行时为空',
      unread: '工作簿中另有内容的工作表的名称：其中的内容均未读取',
      waiting: '等待本单位承办人员确认的行数',
      results: '每行的处理结果，按报送顺序',
    },
    Receipt: {
      exemption: '免于事前告知的依据在该事项中的名称；没有的为空',
      inclusion: '纳入第八条以外信息的依据在该事项中的名称；没有的为空',
      unread: '工作簿中另有内容的工作表的名称：其中的内容均未读取',
      waiting: '等待本单位承办人员确认的行数',
      confirmBy: '确认的截止时刻（协调世界时），逾期作废；没有等待确认的行时为空',
      confirmLastDay: '可以确认的最后一日，逾期作废；没有等待确认的行时为空',
    },
    RowsConfirmation: { rows: '所确认各行的行号' },
    WaitingRow: { content: '报送时的该行内容，使用该目录事项数据规范的列名；所需的同意已失效的，为空' },
    ConfirmRows: {
      rows: '要确认的行号；不写则确认全部等待的行，疑问尚未答复的除外',
      answers: '承办人员对各行疑问的答复，逐项写明理由',
    },
    DoubtAnswer: {
      row: '行号',
      field: '有疑问的列，与回执所列一致',
      code: '疑问的代码，与回执所列一致',
      reason: '该值无误的理由；信息主体可以看到',
    },
    ResubmitRow: {
      row: '退回的行号',
      record: '该行现在的内容，使用该事项数据规范的列名',
      answers: '承办人员对疑问和误报逐项作出的答复，各附理由',
    },
    RowAnswer: {
      field: '列名，与回执中的相同',
      code: '疑问或者告警的代码，与回执中的相同',
      category: '属于词语告警的：涉及哪类信息，与回执中的相同',
      reason: '该值无误的理由，信息主体可以看到，并由监督部门核查',
    },
    DoubtfulRow: { doubts: '该行的疑问：由承办人员说明无误的理由，或者改正后重新报送该行' },
    AcceptedRow: { record: '该行对应的信用信息编号' },
    ReturnedRow: { faults: '不合规之处，逐项列出' },
    Submit: {
      official: '可不写；写的须与令牌中的承办人员一致，否则不予受理',
      inclusion: '该事项纳入第八条以外信息的依据的名称',
      exemption: '该事项免于事前告知的依据的名称（第十一条）',
      records: '各行，使用该目录事项数据规范的列名',
    },
  },
};
