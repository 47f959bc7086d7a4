import type { words as english } from '../en/words.ts';
import { nameIn } from '../names.ts';
import type { Texts } from '../texts.ts';
import { norms } from './norms.ts';

/** What else is said, in Chinese. */
export const words: Texts<typeof english> = {
  resultOutcome: '平台处理结果',
  resultFields: '平台提示的列',
  resultReasons: '平台说明的原因',
  resultAdvice: '平台处理建议',
  resultReason: '平台核对理由',
  resultReceipt: '平台报送编号',
  resultRow: '平台行号',
  rowReceived: '正在入库',
  rowAccepted: '已入库',
  rowClosed: '曾经入库，其内容现已不再向贵单位展示',
  rowWaiting: '等待承办人员确认',
  rowReturned: '退回',
  rowLapsed: '已作废',
  adviceWaiting:
    '请核对；无误的，由承办人员在“平台核对理由”列写明理由，再次报送本文件，或者 POST /v1/submissions/{id}/confirmations',
  adviceLapsed: '请重新报送',
  cellTooLong: '内容过长，工作簿无法容纳：请申请 CSV 形式的处理结果',
  norm: ({ basis }) => nameIn(norms, basis),
  stopUsing:
    '贵单位此前查询到的该信息已更正、删除、撤回或者修复。请停止使用当时的内容，并纠正据其作出的处理；确需使用的，凭自身的依据重新查询。请在期限内反馈办理情况：POST /v1/recalls/{id}/acknowledgements',
  howToReply: '请在期限届满前提交陈述、申辩：POST /v1/notices/{id}/replies',
  itemEnded: '该信息所属的目录事项已经终止。该信息不会生效，也不会向任何人展示。您无需办理任何手续。',
  howToReplyUnderExemption:
    '该信息依法免于事前告知、已经生效；请在期限届满前提交陈述、申辩：POST /v1/notices/{id}/replies。其间该信息继续有效，报送单位应当作出答复',
  applicationExpunged:
    '该申请所写内容属于禁止采集的信息（第十六条），已经销毁。您提出过申请、处理结果及其对信息的作用，以及据以销毁的文件，均予保留；所写内容除此处列明的以外不再留存。您可以不含该内容另行申请',
  recordExpunged:
    '该信息的内容属于禁止采集的信息（第十六条），已经销毁。曾有该信息、依据何文件销毁，保留在变更记录中；除本通知列明的尚存部分外，内容不再保存。已通知查询过的单位停止使用。如有异议，可以随时提出：POST /v1/objections',
  howToObject:
    '可以随时提出异议，写明记录、理由和说明，或者写明缺漏的信息：POST /v1/objections（第三十三条）',
  howToRepair:
    '纠正行为、全面履行义务、公开作出信用承诺后，自告知书写明的可以申请修复之日起，可以向作出决定的单位申请信用修复（第三十四条）',
  howToRepairAtOnce:
    '纠正行为、全面履行义务之日起，即可以向作出决定的单位申请信用修复，没有等待期（第三十四条）',
  eventsLost:
    '平台数据曾恢复到较早的时点，该事项最近的变更已经遗失。公共信用信息工作机构的承办人员处理之前，除您本人和承办人员外不向任何人提供，也不办理任何操作。您了解情况的，可以告知公共信用信息工作机构',
  lossSettled:
    '公共信用信息工作机构的承办人员已对数据恢复中遗失的变更作出处理：按现状继续，或者予以终止，详见本通知。您认为不正确的，可以提出异议（“POST /v1/objections”）或者向公共信用信息工作机构询问',
  issuersWord: '此处所列出具机构的意见，平台未经核实，不作比较，也不据以汇总（第四十二条、第四十五条）',
  declaredNotExamined: '信息主体自愿申报，未经任何单位核实，不是任何单位的认定（第四十五条）',
  pledgeKept: '负责单位认定该承诺已经履行，记录期限内据此展示（第二十七条）',
  pledgeBroken:
    '负责单位认定该承诺已被违反，并注明了相应的记录。只有该记录可以展示时，才展示为已违反。您可以对该记录提出异议（POST /v1/objections）、申请信用修复（POST /v1/repairs），或者申请行政复议、提起行政诉讼（第二十七条、第三十三条、第三十四条、第五十三条）',
  draftToApprove: '请由主管部门的另一名承办人员批准：POST /v1/publications/{id}/approvals',
  draftOfPublicLife:
    '请公开征求意见：POST /v1/publications/{id}/consultations。草案内容不再改动；需要修改的，另行起草，并重新征求意见（第九条）',
  draftInComments:
    '截止日前接收意见，请逐条答复：POST /v1/comments/{id}/answers。期满后，由非起草人登记人民政府的批准及文号：POST /v1/publications/{id}/approvals。其间草案内容不得改动；需要修改的，另行起草，并重新征求意见（第九条）',
  draftToAssess:
    '截止日前接收意见，请逐条答复：POST /v1/comments/{id}/answers。期满后组织专家评估：POST /v1/publications/{id}/assessments；再由非起草人登记人民政府的批准。其间草案内容不得改动；需要修改的，另行起草，并重新征求意见（第九条）',
  draftAssessed:
    '请答复其余意见；再由非起草人登记人民政府的批准及文号：POST /v1/publications/{id}/approvals。需要修改的，另行起草，并重新征求意见（第九条）',
  draftPublished: '已经公布，到时生效。需要修改的，另行起草',
  draftWithdrawn: '已经撤回，不再办理。需要修改的，另行起草',
  consentNotice:
    '未经您本人同意，不得采集此处所列的信息；您可以不同意，任何单位不得仅因此拒绝为您办理事项。您同意后，您指定的单位可以将其掌握的、您所选种类的信息（例如市场信用信息、收入、存款、有价证券、商业保险、不动产、纳税数额）报送公共信用信息平台。在您所选的用途内，国家机关办理与您有关的事项时可能查询到这些信息，其结果可能对您有利，也可能对您不利：行政许可、招标投标、录用任职、表彰奖励、资金支持等可能受到影响。已经查询过的单位，在您撤回之后仍然知悉其内容。每一次查询都记入您的查询记录（GET /v1/me/accesses），您可以随时查询、提出异议、要求更正（POST /v1/objections）。您可以随时撤回同意，不需要理由（POST /v1/consents/{id}/withdrawals）：自撤回之时起，据此报送的信息除您本人外不向任何人提供，也不再接收新的信息；未撤回的，至您写明的最后一日终了时终止（第十五条、第十六条）。',
  published: ({ zh }) => zh,
};
