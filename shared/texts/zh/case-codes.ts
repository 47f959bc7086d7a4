import type { caseCodes as english } from '../en/case-codes.ts';
import { nameIn } from '../names.ts';
import type { Texts } from '../texts.ts';
import { lastDayUntil, localTime } from '../time.ts';
import { names } from './names.ts';

/** Why something may not happen to a case, in Chinese. */
export const caseCodes: Texts<typeof english> = {
  'not-possible-now': {
    means: ({ status }) => `目前状态为“${nameIn(names.statuses, status)}”，不能办理。`,
    advice: ({ possible }) =>
      possible.length > 0
        ? `请重新读取。目前可以：${possible.map((each) => nameIn(names.commands, each)).join('、')}。`
        : '请重新读取。目前没有可以办理的操作。',
  },
  'too-many-names': {
    means: ({ most }) => `该决定的文号更正次数过多，名称将超过 ${most} 个。`,
    advice: '请由报送单位撤回该记录后重新报送。',
  },
  'settled-on-objection': {
    means: '拟更正的内容已由异议处理决定更正，报送单位不得再次更改。',
    advice: '请只更正其他各列，或者撤回该记录；对异议处理决定有意见的，请向公共信用信息工作机构提出。',
  },
  'upload-over': {
    means: '上传该文件的时间已经届满，已上传的内容均已删除。',
    advice: '请重新登记文件：POST /v1/files。',
  },
  'nothing-waits': {
    means: '该文件没有等待确认的行。',
    advice: '各行的处理结果见 POST /v1/files/{id}/results。',
  },
  'confirmation-under-way': {
    means: '另一名承办人员的确认正在办理。',
    advice: '请待其办理完毕（GET /v1/files/{id}），再确认仍在等待的行。',
  },
  'waits-under-its-receipt': {
    means: '该文件的各行是再次报送的处理结果，在其原报送编号下等待确认。',
    advice: '请对首次报送的文件作出确认，或者在“平台核对理由”列写明理由后再次报送处理结果。',
  },
  'result-over': {
    means: '该文件的各行已不再保留。',
    advice: '各行的处理结果仍可按行号查看：GET /v1/submissions/{id}。',
  },
  'no-such-part': {
    means: ({ parts }) => `该文件登记为 ${parts} 个分片。`,
    advice: '请填写其中一个分片的序号，从 1 开始。',
  },
  'file-too-large': { means: ({ most }) => `一个文件最多 ${most} 字节。`, advice: '请拆分为几个文件。' },
  'parts-missing': {
    means: ({ parts }) => `以下分片尚未收到：${parts.join('、')}。`,
    advice: '各分片的上传地址见 GET /v1/files/{id}。',
  },
  'rows-not-waiting': {
    means: '这些行没有在等待承办人员确认，或者已经不再等待。',
    advice: '请重新读取该次报送：GET /v1/submissions/{id}/rows 列出等待确认的各行。',
  },
  'doubts-unanswered': {
    means: ({ rows }) => `下列各行有疑问，尚未答复：${rows.join('、')}。`,
    advice: '请在确认时按行、列和代码逐项答复，说明该值无误的理由；确有错误的，请改正后重新报送该行。',
  },
  'row-not-returned': {
    means: '该行没有退回，或者已经重新报送。',
    advice: '请重新查阅该批报送：其中列明各行的处理结果。',
  },
  'answered-twice': { means: '同一疑问答复了两次。', advice: '每项疑问请只答复一次。' },
  'no-such-doubt': {
    means: '该行的该列没有这项疑问，也没有这类告警。',
    advice: '请重新查阅该批报送：其中列明各行的疑问和退回原因。',
  },
  'not-yet-due': { means: '期限未到，仍可按时办理。', advice: '请等到期后再办。' },
  'wrong-delivery-method': {
    means: '告知书由被告知人本人确认收到；以其他方式送达的，由送达单位的承办人员证明。',
    advice: '您是被告知人的，请填写 “acknowledged”；贵单位送达的，请写明送达方式、日期和证明材料。',
  },
  'impossible-delivery-date': {
    means: '送达日期早于告知书发出日期，或者在今天之后。',
    advice: '请填写实际送达的日期。',
  },
  'too-many-open-objections': {
    means: ({ most }) => `您对缺漏信息的异议申请已有 ${most} 件正在办理。`,
    advice: '请等其中一件办结。',
  },
  'already-open': {
    means: '对该记录以同一理由提出的同类申请正在办理。',
    advice: '请等候处理，或者以其他理由申请。',
  },
  'too-many-open': {
    means: ({ most, ofPerson }) =>
      `对同一记录以同一理由提出的此类申请，同时办理的最多 ${most} 件，其中当事人本人提出的最多 ${ofPerson} 件。`,
    advice: '请待其中一件办结后再提出。',
  },
  'conclusion-of-other': {
    means: '此类程序不以这种方式结束。',
    advice: ({ possible }) => `请填写下列之一：${possible.join('、')}。`,
  },
  'outcome-of-another': {
    means: '对已记录的信息和对缺漏的信息，处理结果不同。',
    advice: ({ possible }) => `请填写下列之一：${possible.join('、')}。`,
  },
  'delivery-limit-over': {
    means: '告知书的送达期限已过，告知书退回提供单位。',
    advice: '该信息不会生效。提供单位可以重新报送该决定。',
  },
  'item-ended': {
    means: '告知期间该目录事项已终止，该信息不会生效。',
    advice: '无需再办理，信息主体将收到通知。',
  },
  'assessed-before-draft': {
    means: '评估意见的日期早于本草案，评估应当针对本草案作出。',
    advice: '请填写专家对本草案出具意见的日期，或者先行组织评估。',
  },
  'assessed-before-comments-ended': {
    means: ({ first }) =>
      `评估意见作出时，草案仍在公开征求意见；评估应当自 ${first} 起结合所征求的意见进行。`,
    advice: '请在征求意见结束后组织评估，并填写该次评估意见的日期。',
  },
  'unit-not-active': {
    means: '单位名录中没有贵单位，或者贵单位已经终止。',
    advice: '请以个人身份发表意见，或者由承接其职责的单位发表：见 GET /v1/units。',
  },
  'notice-period-over': {
    means: '陈述、申辩的期限已满。',
    advice: '您仍可以对该记录提出异议：POST /v1/objections。',
  },
  'replies-too-long': {
    means: ({ most }) => `对一份告知书的陈述、申辩合计最多 ${most} KB，每件至少按 1 KB 计算。`,
    advice: '您仍可以对该记录提出异议：POST /v1/objections。',
  },
  'corrections-too-long': {
    means: ({ most }) => `一条记录的全部更正说明合计不超过 ${most} KB。`,
    advice: '请精简说明；或者撤回该记录，按现行决定重新报送。',
  },
  'notice-period-running': {
    means: '陈述、申辩的期限尚未届满。',
    advice: '请在期满后确认；撤回可以随时办理。',
  },
  'delivery-still-possible': { means: '告知书仍可送达。', advice: '超过送达期限后才退回。' },
  'recording-period-running': { means: '记录期限尚未届满。', advice: '请在期满后归档。' },
  'already-answered': { means: '贵单位已经反馈。', advice: '以已反馈的内容为准。' },
  'recall-replaced': {
    means: '该信息此后又有变更，本通知已由后一通知替代。',
    advice: '请对后一通知作出反馈，其编号见“followedBy”。',
  },
  'action-required': {
    means: '已经实施的，应当说明采取了什么措施（第二十五条）。',
    advice: '请填写“action”。',
  },
  'nothing-asked': {
    means: '没有要求任何单位报送缺漏信息，或者没有规定答复期限。',
    advice: '无需答复；应当报送的，请报送。',
  },
  'filing-words-required': {
    means: '已经报送缺漏信息的，应当说明报送情况。',
    advice: '请填写“action”，例如报送编号。',
  },
  'asking-explanation-required': {
    means: '不报送所要求的缺漏信息的，应当书面说明理由（第三十三条）。',
    advice: '请填写“explanation”。',
  },
  'explanation-required': {
    means: '不实施措施的单位须书面说明理由（第二十五条）。',
    advice: '请填写“explanation”。',
  },
  'measure-ended': {
    means: '该措施已随其所依据的信息终止。',
    advice:
      '请不要再实施；已经实施但尚未反馈的，请自行解除。已经反馈实施的，请解除后反馈：POST /v1/joint-responses/{id}/lifting。',
  },
  'measure-stands': { means: '该措施仍然有效，无需解除。', advice: '措施终止后，平台将要求本单位解除。' },
  'nothing-to-lift': { means: '本单位没有实施该措施。', advice: '无需解除。' },
  'lifting-words-required': {
    means: '已解除措施的，应当说明解除情况；尚未解除的，应当书面说明原因。',
    advice: '已解除（“lifted”）的请填写“action”，尚未解除（“not-yet-lifted”）的请填写“explanation”。',
  },
  'measure-already-open': {
    means: '针对该信息的这项措施已经发起，尚未终止。',
    advice: '请在已发起的联合响应中办理；该联合响应终止后可以再次发起。',
  },
  'outside-authority': {
    means: '措施目录没有把贵单位列为该措施的发起单位。',
    advice: '贵单位可以发起的措施见 GET /v1/measures。',
  },
  'unrelated-conduct': {
    means: '该措施不适用于这类行为。',
    advice: '请查看 GET /v1/measures 中的“conduct”。',
  },
  'nothing-came-back': { means: '本次报送没有退回的行。', advice: '没有需要处理的内容。' },
  'already-asked': {
    means: '已有人申请销毁其内容。',
    advice: '请等候监督部门作出决定。',
  },
  'still-owed': {
    means: '该申请的内容仍须使用：尚未作出决定，或者被要求补报的单位尚未答复。',
    advice:
      '请先作出决定，或者由申请人撤回、由该单位答复，再申请销毁；属于中止的，待有关程序终结并办结后再申请。',
  },
  'expungement-waits': {
    means: '本条待办仅告知贵单位：该销毁申请尚待决定。申请的内容和理由只向申请人员和作出决定的人员提供。',
    advice: '贵单位无须办理；逾期未决定的，请提醒监督部门。',
  },
  'worded-by-oneself': {
    means: '您更正过该记录，不得就对更正后内容的陈述申辩作出决定。',
    advice: '请由本单位另一名承办人员办理。',
  },
  'wrote-in-it': {
    means: '拟销毁的内容中有您报告、决定或者答复的文字，您须回避。',
    advice: '请由监督部门的另一名承办人员作出决定。',
  },
  'kept-while-asked': {
    means: '已有人申请销毁其内容，作出决定之前只向本人和监督部门提供。',
    advice: '请等候监督部门作出决定；涉及记录的，申请时正在计算的办理期限，自作出决定起继续计算。',
  },
  'content-not-consented': {
    means: '本人同意由其他单位持有该信息，或者已不再同意，其内容不向贵单位提供。',
    advice:
      '贵单位的承办人员可以在不查看内容的情况下予以撤回（POST /v1/records/{id}/withdrawals），或者采纳陈述申辩、准予申请，版本以 ETag 为准。',
  },
  'content-withheld-at-wish': {
    means: '本人不愿公开该信息，其内容也不向贵单位提供。',
    advice:
      '荣誉已被撤销等不应继续记录的，贵单位的承办人员可以在不查看内容的情况下予以撤回（POST /v1/records/{id}/withdrawals），版本以 ETag 为准。',
  },
  'unseen-only-for-person': {
    means: '依本人的同意，在此作出决定的人员不能查看该信息；未查看内容的，只能作出有利于本人的决定。',
    advice: '请按本人的请求办理：撤回或者删除该信息，准予其申请。须查看内容才能作出的不利决定，不得作出。',
  },
  expunged: {
    means: '该信息属于禁止采集的内容，已经销毁。',
    advice:
      '已无内容可读，也不能再办理其他事项。已向信息主体发出通知；变更记录中保留曾有该信息和已经销毁的事实。',
  },
  'nothing-to-correct': {
    means: '该记录已经删除，没有可以更正的内容。',
    advice: '异议成立的，请按删除处理；不成立的，请予以维持。',
  },
  'about-oneself': { means: '任何人不得就自己的事项作出决定。', advice: '请由本单位另一名承办人员办理。' },
  'own-unit-concerned': {
    means: '任何单位不得就以本单位为信息主体的事项作出决定。',
    advice:
      '对该信息有异议的，请以信息主体的身份向公共信用信息工作机构提出；应由其他单位办理的，由监督部门在单位名录中另行确定。',
  },
  'brought-by-oneself': {
    means: '报送该记录的承办人员不得就当事人的陈述申辩作出决定，也不得更正该记录。',
    advice: '请由本单位另一名承办人员办理；整条记录有误的，您可以撤回。',
  },
  'brought-by-own-unit': {
    means: '报送该记录的单位不得就针对该记录的异议作出决定。',
    advice: '请交由公共信用信息工作机构的承办人员办理。',
  },
  'too-many-declarations': {
    means: ({ most }) => `您有 ${most} 项申报正在记录。`,
    advice: '请先撤回其中一项：POST /v1/declarations/{id}/withdrawals，再行申报。',
  },
  'pledge-over': { means: '该承诺的记录期限已满。', advice: '无须再办理；需要继续承诺的，请重新作出承诺。' },
  'pledge-still-runs': {
    means: ({ from }) => `该承诺的最后一日为 ${from}，此前不能认定已经履行。`,
    advice: '请在该日或者以后认定。违反承诺的，随时可以认定；已认定履行的，在记录期限内也可以认定违反。',
  },
  'no-breach-in-effect': {
    means: ({ item }) =>
      `认定违反承诺，须注明负责单位就同一主体在 ${item} 中报送的、已经生效且未被屏蔽的记录。该编号不是这样的记录。`,
    advice: '请先报送该违约信息（POST /v1/submissions）；告知期满、记录生效后，再注明其编号。',
  },
  'pledge-not-taken-back': {
    means: '该承诺所属事项不允许撤回。',
    advice: '承诺继续有效，由负责单位认定。各事项能否撤回见 GET /v1/pledge-matters。',
  },
  'too-many-mapped': {
    means: ({ most }) => `同一数据规范，每个单位最多说明 ${most} 列。`,
    advice: '请按数据规范改写表头后，再报送该文件。',
  },
  'too-many-pledges': {
    means: ({ most }) => `您有 ${most} 项承诺尚未认定。`,
    advice: '请等其中一项认定，或者撤回其中允许撤回的承诺。',
  },
  'consent-stands': {
    means: ({ lastDay }) => `您已对该单位作出另一份同意，至 ${lastDay} 终止。`,
    advice: '请先撤回该份同意（见 GET /v1/me/consents），再重新作出；此前据其报送的信息不再向他人提供。',
  },
  'events-lost': {
    means: '数据恢复时该事项最近的变更已经遗失；公共信用信息工作机构的承办人员处理之前，暂不办理任何操作。',
    advice: '请等待处理。您了解情况的，请告知公共信用信息工作机构。',
  },
  'nothing-lost': { means: '该事项没有遗失变更，或者已经处理。', advice: '无须处理，请重新读取。' },
  'expunging-lost': {
    means: '日志显示曾有人申请销毁该记录的内容，恢复数据后该申请已遗失，该记录不能按现状继续。',
    advice: '请终止该记录，或者注明提供单位已撤回；内容尚需销毁的，请重新提出销毁申请。',
  },
  'loss-not-ended': {
    means: '此类事项不能在处理遗失的变更时终止。',
    advice: '请先确认按现状继续，再按此类事项的通常方式终止。',
  },
  'claimed-by-another': {
    means: '该事项已由另一名承办人员领取。',
    advice: '领取人见待办。需要及时办理的，请其退回，或者请监督部门改派。',
  },
  'own-draft': { means: '起草人不能批准自己起草的内容。', advice: '请由主管部门的另一名承办人员批准。' },
  'comments-running': {
    means: ({ until }) => `该草案正在公开征求意见，意见可以提到 ${lastDayUntil(until)}（含当日）。`,
    advice: '请在意见期满后办理；答复意见、撤回草案可以随时办理。',
  },
  'comments-over': {
    means: ({ until }) => `该草案的意见可以提到 ${lastDayUntil(until)}（含当日），现已截止。`,
    advice: '请书面向主管部门反映；正在征求意见的草案见 GET /v1/drafts。',
  },
  'comments-full': {
    means: ({ most }) => `该草案已有 ${most} 条意见，平台不再接收。`,
    advice: '请在截止日前书面向主管部门反映。',
  },
  'comments-of-one': {
    means: ({ most }) => `您对该草案已经提出 ${most} 条意见。`,
    advice: '需要补充的，请在截止日前书面向主管部门反映。',
  },
  'comments-unanswered': {
    means: ({ unanswered }) => `该草案的意见尚未全部答复，还有 ${unanswered} 条（第九条）。`,
    advice: '请逐条答复：POST /v1/comments/{id}/answers；待答复的意见见 GET /v1/drafts/{id}/comments。',
  },
  'assessment-undeniable': {
    means:
      '该草案明显影响信用主体的权利义务：属于措施，或者涉及失信，或者不能确定只是收紧现行内容。应当组织专家评估（第九条）。',
    advice: '请将“assessment”填为“true”，并在意见期满后组织专家评估。',
  },
  'assessment-owed': {
    means: '该草案在批准之前应当经专家评估（第九条）。',
    advice: '请登记评估意见：POST /v1/publications/{id}/assessments。',
  },
  'approval-number-missing': {
    means: '目录事项、数据规范、措施须经人民政府批准后公布（第九条、第十七条）。',
    advice: '请填写批准文件的文号：“document”。',
  },
  overtaken: { means: '起草之后已有另一版本获得批准。', advice: '请在现行版本上重新起草。' },
  'too-soon': {
    means: ({ first }) =>
      `最早于北京时间 ${localTime(first)} 生效：放宽或增加的内容在批准一天后生效，只收紧的内容在五分钟后生效。`,
    advice: '请填写该时刻或更晚的时刻，或者不填。',
  },
};
