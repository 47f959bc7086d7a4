import type {
  applicationCodes as codes,
  applicationKindTexts as kinds,
  applicationValues as values,
  applicationWords as words,
} from '../en/applications.ts';
import type { Texts } from '../texts.ts';

/** What is said of each kind of application, in Chinese: on a record, in a refusal, in the reference. */

/** What a record says while an application to it is open or stands granted; and how a decision on one is contested. */
export const applicationWords: Texts<typeof words> = {
  annotation: '信息主体已对该信息提出异议，正在处理。',
  objectionRemedies: '可以申请行政复议或者提起行政诉讼，其间中止公示（第五十三条）',
  repairApplied: '已申请修复该信息，由作出认定的单位决定。',
  repaired: '该信息已经修复：不再向任何其他人提供，也不再使用，仅予以保存至记录期限届满。',
  repairRemedies:
    '补齐所缺条件后可以再次申请：POST /v1/repairs；也可以申请行政复议或者提起行政诉讼（第五十三条）',
  nondisclosureApplied: '信息主体已申请不公开该信息，正在处理。',
  undisclosed:
    '该信息已按信息主体的意愿不予公开，其他人无法核验；本人可以随时恢复公开：POST /v1/nondisclosures/{id}/withdrawals。',
  otherRemedies: '可以申请行政复议或者提起行政诉讼（第五十三条）',
  suspended: '该信息涉及的行政复议或者行政诉讼正在进行，已中止公示；仅本人以及负责更正、撤回的单位可以查看。',
};

/** Why an application may not be made, or not be decided so. */
export const applicationCodes: Texts<typeof codes> = {
  'already-granted': { means: '该申请此前已获准，目前仍然有效。', advice: '无需再次申请。' },
  'unmet-required': {
    means: '不予批准的，应当逐项写明不符合的条件。',
    advice: ({ conditions }) => `请在“unmet”中填写：${conditions.join('、')}。`,
  },
  'condition-unmet': {
    means: '有条件不符合的，不能批准；其他结果不填写不符合的条件。',
    advice: '请删去，或者不予批准。',
  },
  'repair-of-trustworthy': {
    means: '只有失信信息可以申请信用修复。',
    advice: '守信信息可以申请不予公开：POST /v1/nondisclosures（第三十五条）。',
  },
  'repair-too-early': {
    means: ({ first }) => `最短公示期未满，自 ${first} 起可以申请修复。`,
    advice: '请自该日起申请；认为信息有误的，可以随时提出异议：POST /v1/objections。',
  },
  'repair-not-yet': {
    means: ({ first }) => `按该记录目前的内容，自 ${first} 起才可以修复。`,
    advice: '请自该日起决定，或者不予批准。',
  },
  'repair-correction-missing': {
    means: '没有说明如何纠正了失信行为。',
    advice: '请在“corrected”中写明纠正的情况和证明材料。',
  },
  'repair-performance-missing': {
    means: '没有说明义务何时、如何履行完毕。',
    advice: '请在“performed”中写明缴纳或者履行的情况和凭证编号，并填写履行完毕的日期。',
  },
  'repair-performance-day': {
    means: '履行日期早于决定日期，或者在今天之后。',
    advice: '请填写最后一项义务履行完毕的日期。',
  },
  'repair-pledge-missing': {
    means: '没有作出公开的信用承诺。',
    advice:
      '请在“pledge”中写明承诺内容，承诺将随申请公开；已经作出信用承诺的，可以在“pledgeId”中填写承诺编号：POST /v1/pledges。',
  },
  'no-such-pledge': {
    means: '您没有作出过这一承诺。',
    advice: '您的承诺见 GET /v1/me/pledges。也可以不填“pledgeId”，在“pledge”中写明承诺内容。',
  },
  'pledge-not-in-force': {
    means: '这一承诺已经作出认定，或者承诺期限已过。',
    advice: '请重新作出承诺：POST /v1/pledges，或者在“pledge”中写明承诺内容。',
  },
  'pledge-stands-no-more': {
    means: '申请所依据的承诺已被认定未履行，或者不再有效，不能批准。',
    advice: '请不予批准，并在“unmet”中写明“pledge-given”；当事人可以另行承诺后重新申请。',
  },
  'pledge-may-be-taken-back': {
    means: '这一承诺可以撤回，不能作为信用修复的依据。',
    advice:
      '请按不可撤回的事项（例如“信用修复承诺”）作出承诺：GET /v1/pledge-matters，或者在“pledge”中写明承诺内容。',
  },
  'pledge-said-twice': {
    means: '既填写了承诺编号，又填写了承诺内容。',
    advice: '请只填写其中一项；填写编号的，以该承诺的内容为准。',
  },
  'nondisclosure-of-untrustworthy': {
    means: '只有守信信息可以按本人意愿不予公开。',
    advice: '失信信息符合条件后可以申请信用修复：POST /v1/repairs（第三十四条）。',
  },
  'nondisclosure-consequences': {
    means: '不予公开后，招标采购、录用晋升、表彰奖励等均无法再核验该信息。',
    advice: '确认申请的，请将“understood”填写为“true”。在记录期限内可以随时恢复公开。',
  },
  'proceedings-document-missing': {
    means: '没有写明可以查证该复议或者诉讼的材料。',
    advice: '请在“document”中填写受理通知书编号或者案号。',
  },
  'proceedings-not-over': {
    means: ({ first }) => `当事人仍可以起诉或者上诉，自 ${first} 起才可以恢复公示。`,
    advice: '没有其他复议或者诉讼的，请自该日起决定。',
  },
  'concluded-misplaced': {
    means: '只有结果为“ended”时才填写程序如何终结。',
    advice: '请写明如何终结、送达日期和依据的文书；或者改用其他结果。',
  },
  'conclusion-day': {
    means: '该日期在今天之后，或者早于决定日期。',
    advice: '请填写文书送达的日期。',
  },
  'measure-paused': {
    means: '该措施所依据的信息正在复议或者诉讼之中，措施暂停。',
    advice: '请暂不办理；其间期限停止计算。',
  },
};

/** What the reference says of each kind. */
export const applicationKindTexts: Texts<typeof kinds> = {
  objection: {
    one: '异议申请',
    raise: '对一条记录提出异议，此后所有展示该记录之处均予标注；或者对缺漏的信息提出异议（第三十三条）',
    decide: '处理异议申请并说明理由：对记录，更正、删除或者维持；对缺漏，要求补报或者不予支持（第三十三条）',
    fields: {
      missing: '缺漏的信息；针对记录的不填写',
      asked: '要求补报时：被要求的单位和应补报的内容',
      corrections: '更正时：需要更改的各列及其内容，使用信用信息内容的列名',
    },
  },
  repair: {
    one: '信用修复申请',
    raise: '申请修复失信信息；不符合的条件逐项答复，并写明可以申请的第一日（第三十四条）',
    decide:
      '决定信用修复申请：谁认定、谁修复。批准后，该记录在任何查询中不再提供、不再使用，依据它采取的措施予以解除（第三十四条）',
    fields: {
      corrected: '如何纠正失信行为、消除不良影响，以及证明材料',
      performed: '如何全面履行义务，以及证明材料',
      performedOn: '最后一项义务履行完毕的日期',
      pledge: '承诺内容；法人和非法人组织的承诺随申请公开',
      pledgeId: '替代承诺内容：本人已经作出、不可撤回、接受监督的承诺编号（第二十七条）',
      unmet: '不予批准的：逐项写明不符合的条件',
    },
  },
  nondisclosure: {
    one: '守信信息不予公开申请',
    raise: '申请不公开本人的守信信息（第三十五条）',
    decide: '决定守信信息不予公开申请（第三十五条）',
    fields: { understood: '已经了解不予公开后哪些事项无法再核验' },
  },
  suspension: {
    one: '中止公示',
    raise:
      '报告某条记录涉及的行政复议或者行政诉讼；由信息主体、人民法院或者复议机关报告的，立即中止公示（第五十三条）',
    decide:
      '凭终结程序的文书，在不能再起诉、上诉之后恢复公示；对他人报告的，予以确认或者不予采纳（第五十三条）',
    fields: { document: '受理通知书编号或者案号', concluded: '恢复公示的：程序如何终结、送达日期和文书' },
  },
};

/** What each ground, outcome, mark, condition and conclusion means, for the reference. */
export const applicationValues: Texts<typeof values> = {
  'objection-decided': '异议处理结果通知（第三十三条）',
  'objection-asking-answered': '被要求补报的单位已经答复（第三十三条）',
  'repair-decided': '信用修复申请的决定（第三十四条）',
  'nondisclosure-decided': '不予公开申请的决定（第三十五条）',
  'suspension-begun': '人民法院或者复议机关已报告，中止公示（第五十三条）',
  'suspension-decided': '中止公示的决定（第五十三条）',
  objection: '异议（第三十三条）',
  repair: '信用修复（第三十四条）',
  nondisclosure: '守信信息不予公开（第三十五条）',
  suspension: '中止公示（第五十三条）',
  error: '信息有错误',
  omission: '信息有遗漏',
  'trade-secret': '涉及商业秘密',
  privacy: '侵犯隐私',
  'other-situation': '归集、保存、提供中的其他情形',
  'other-right': '侵犯其他权益',
  'conduct-corrected': '失信行为已经纠正、不良影响已经消除（第三十四条）',
  'own-wish': '本人意愿（第三十五条）',
  reconsideration: '行政复议正在进行（第五十三条）',
  litigation: '行政诉讼正在进行（第五十三条）',
  corrected: '更正该记录',
  upheld: '该记录维持不变',
  requested: '确有缺漏，已要求有关单位补报',
  rejected: '没有应当记录而缺漏的信息',
  granted: '已获准；授权则为在期限内有效',
  refused: '不予批准',
  confirmed: '报告属实，中止公示',
  dismissed: '报告不实，不予采纳',
  noted: '对该记录有申请正在办理',
  annotated: '对该记录有异议正在处理，凡展示之处均予标注',
  suspended: '复议或者诉讼期间中止公示',
  repaired: '已经修复，不再向其他任何人提供',
  undisclosed: '按信息主体意愿不予公开',
  'minimum-period': '最短公示期已满',
  'duties-performed': '义务已经全面履行',
  'pledge-given': '已经公开作出信用承诺',
  'other-law': '法律规定的其他条件',
  'reconsideration-decided': '复议决定已经作出，起诉期限随后计算',
  'not-accepted': '复议申请不予受理，起诉期限随后计算',
  'first-judgment': '一审判决，上诉期限随后计算',
  'final-judgment': '终审判决',
  'none-brought': '复议机关或者人民法院证明没有该案',
};
