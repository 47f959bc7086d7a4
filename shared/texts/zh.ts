/** Every word that a person reads, in Chinese: for a clerk and a citizen, short and polite, with what to do. */
import { type Names, nameIn } from './names.ts';
import type { Texts } from './texts.ts';
import { localTime } from './time.ts';

const names: Names = {
  statuses: {
    notifying: '待送达',
    notified: '已送达',
    contested: '已陈述申辩',
    active: '生效',
    withdrawn: '已撤回',
    returned: '已退回',
    deleted: '已删除',
    archived: '已归档',
    open: '办理中',
    decided: '已办结',
    asked: '待反馈',
    answered: '已反馈',
    granted: '有效',
    revoked: '已撤销',
    received: '已接收',
    recorded: '已记录',
    draft: '草稿',
    published: '已公布',
  },
  commands: {
    deliver: '送达',
    reply: '陈述、申辩',
    'decide-reply': '答复陈述、申辩',
    activate: '生效',
    return: '退回',
    'mark-reply-overdue': '标记逾期',
    annotate: '提出异议',
    resolve: '对异议作出处理',
    archive: '归档',
    remind: '提醒',
    escalate: '上报督办',
    decide: '作出决定',
    feedback: '反馈',
    'mark-overdue': '标记逾期',
    revoke: '撤销',
    record: '记录各行',
    review: '处理退回的行',
    approve: '批准',
    withdraw: '撤回',
  },
  types: {
    string: '文字',
    number: '数字',
    int: '整数',
    boolean: '是或否（true/false）',
    array: '列表',
    object: '对象',
    record: '对象',
  },
};

const norms = {
  self: '第十三条：凭有效身份证明查询本人（本单位）信息',
  authorization: '第十三条：经信息主体书面授权查询非公开信息',
  duty: '第十四条：因履行职责需要，在目录规定的使用范围内按具体事由查询',
  public: '第十二条：目录中依法公开的法人及非法人组织信息',
};

export const zh: Texts = {
  titles: {
    'malformed-request': '请求无法读取',
    unauthenticated: '需要有效的令牌',
    'no-basis': '没有法定的查询依据',
    'scope-too-small': '令牌没有所需的权限',
    'not-yours': '不属于您的权限范围',
    'not-found': '未找到',
    conflict: '目前不能办理',
    'changed-meanwhile': '内容已有变动',
    'body-too-large': '内容过大',
    'unsupported-media-type': '不支持的内容类型',
    'invalid-fields': '部分内容不符合要求',
    'idempotency-key-reused': '幂等键已用于其他请求',
    'precondition-required': '需要提供 If-Match',
    busy: '系统繁忙',
    'internal-error': '平台处理失败',
  },
  codes: {
    'malformed-request': {
      means: '请求无法读取。',
      todo: '请对照接口说明（GET /v1/openapi.json）检查格式。',
    },
    'json-unreadable': {
      means: '内容不是有效的 JSON，或者含有平台不使用的“__proto__”“constructor”字段。',
      todo: '请检查引号、逗号和编码（UTF-8）。',
    },
    'if-match-unreadable': {
      means: 'If-Match 不是本平台给出的 ETag。',
      todo: '请原样填写读取时返回的 ETag，包括引号，例如 "3"。',
    },
    'idempotency-key-unreadable': {
      means: 'Idempotency-Key 应为 1 至 128 个不含空格的可打印 ASCII 字符。',
      todo: '请换一个键。',
    },
    unauthenticated: {
      means: '本操作需要有效的令牌。',
      todo: '请发送“Authorization: Bearer …”；令牌过期的，请重新获取。',
    },
    'scope-too-small': {
      means: ({ scopes }) => `本接口需要具有权限${scopes.map((scope) => `“${scope}”`).join('或')}的令牌。`,
      todo: '请使用具有该权限的令牌。',
    },
    'not-yours': { means: '当前令牌不允许此操作。', todo: '请使用有权办理者的令牌。' },
    'official-needed': { means: '须由具名的承办人员作出决定。', todo: '请使用写明承办人员的令牌。' },
    'subject-needed': { means: '当前令牌没有写明信息主体。', todo: '请使用您通过身份认证取得的令牌。' },
    'unit-needed': { means: '待办事项按单位列出。', todo: '请使用写明贵单位的令牌。' },
    'not-a-provider': {
      means: '目录没有把贵单位列为该事项的信息提供单位。',
      todo: '请查看 GET /v1/catalog 中该事项的“providers”。',
    },
    'not-found': { means: '没有该内容，或者您无权查看。', todo: '请核对编号。' },
    'no-route': { means: '没有该接口。', todo: '请查看 GET /v1/openapi.json。' },
    conflict: { means: '目前不能办理。', todo: '原因见“errors”。' },
    'changed-meanwhile': { means: '您读取之后内容已有变动。', todo: '请重新读取，再按现在的内容作出决定。' },
    'precondition-required': {
      means: '决定应当以您看到的内容为准。',
      todo: '请先读取，并用 If-Match 发送读取时的 ETag。',
    },
    'body-too-large': { means: '一次请求最多 6 MB。', todo: '请分批报送。' },
    'rows-too-large': { means: '符合要求的各行合计超过一次报送的容量。', todo: '请拆成几次报送。' },
    'unsupported-media-type': {
      means: '此处不接受该类型的内容。',
      todo: '请以 application/json 发送，并在 Content-Type 中写明；报送的表格也可以用 text/csv。',
    },
    'invalid-fields': { means: '部分内容不符合要求。', todo: '逐项原因见“errors”。' },
    'file-unreadable': { means: '文件不能按表格读取。', todo: '原因见“errors”。' },
    'idempotency-key-reused': {
      means: '该 Idempotency-Key 已用于另一个请求。',
      todo: '新的请求请用新的键。',
    },
    busy: { means: '此刻有其他人正在办理同一事项，或者请求过多。', todo: '请在一秒后重新发送同一请求。' },
    'internal-error': {
      means: '平台未能处理该请求，没有留下办了一半的内容。',
      todo: '请重新发送同一请求；仍然失败的，请将时间告知运维人员。',
    },

    missing: { means: '此项必填。', todo: '请补充。' },
    'wrong-type': {
      means: ({ expected }) => `此项的类型不对，应为：${nameIn(names.types, String(expected))}。`,
      todo: '请按该类型填写。',
    },
    'not-in-list': {
      means: '此项不在可选范围内。',
      todo: ({ allowed }) => `请从下列各项中选择：${allowed.join('、')}。`,
    },
    'too-long': { means: ({ most }) => `此项最多 ${most} 个字符。`, todo: '请概括填写。' },
    'too-short': { means: ({ least }) => `此项至少 ${least} 个字符。`, todo: '请补充。' },
    'too-many': { means: ({ most }) => `此处最多 ${most} 项。`, todo: '请减少。' },
    'too-few': { means: ({ least }) => `此处至少 ${least} 项。`, todo: '请补充。' },
    'too-large': { means: ({ most }) => `数值最大为 ${most}。`, todo: '请改小。' },
    'too-small': { means: ({ least }) => `数值最小为 ${least}。`, todo: '请改大。' },
    'wrong-form': { means: '此项的格式不对。', todo: '请对照接口说明填写。' },
    'no-such-variant': { means: '此项不是可接受的任何一种形式。', todo: '请对照接口说明填写。' },
    'instant-form': {
      means: '这不是有效的时刻。',
      todo: '请用带毫秒的世界协调时填写，例如 2026-06-01T02:00:00.000Z。',
    },
    'day-form': { means: '没有这一天。', todo: '请按 2026-06-01 的形式填写。' },
    'identifier-form': { means: '这不是此处所需的编号。', todo: '请完整填写平台返回的编号。' },
    'unit-form': { means: '这不是单位代号。', todo: '请填写单位的代号。' },
    'name-form': { means: '名称只能用小写字母、数字和连字符，最多 80 个。', todo: '请换一个名称。' },
    'version-form': { means: '版本是从 1 开始的整数。', todo: '请按记录所写的版本填写。' },
    'limit-form': { means: '每页 1 至 50 项。', todo: '请填写整数。' },
    'named-twice': { means: '同一项出现了两次。', todo: '每项请只写一次。' },
    'unknown-field': {
      means: '此处没有这个字段。',
      todo: '请改用正确的字段名，或者删去：见接口说明或数据规范。',
    },
    'unknown-cursor': { means: '该游标不属于这个列表。', todo: '请使用上一页返回的游标，或者不填。' },
    'official-missing': { means: '报送文件须有承办人员负责。', todo: '请使用写明承办人员的令牌报送。' },
    'item-missing': {
      means: '没有写明文件属于哪个目录事项。',
      todo: '请在地址中写明：?item=administrative-penalties。',
    },
    'half-citation': { means: '引用依据须同时写明法律名称和条款。', todo: '请补全。' },
    'too-many-records': { means: ({ most }) => `一次报送最多 ${most} 条。`, todo: '请拆分文件。' },
    'not-in-catalog': {
      means: '已公布的目录中没有该项。',
      todo: '请查看 GET /v1/catalog 或 GET /v1/measures。',
    },
    'service-unproven': {
      means: '送达证明须写明何时、以何种方式送达。',
      todo: '请写明送达日期（“servedOn”）和证明材料（“proof”）。',
    },
    past: { means: '授权在给出时就已经到期。', todo: '请填写今天以后的日期。' },
    'corrections-misplaced': {
      means: '只有结果为“corrected”（更正）时才填写更正的内容。',
      todo: '请写明更正的字段，或者改用其他结果。',
    },
    'version-too-large': { means: ({ most }) => `一个版本最多 ${most} KB。`, todo: '请拆成几个名称。' },

    'no-basis': { means: '查询依据不成立。', todo: ({ basis }) => `要求：${norms[basis] ?? '…'}。` },
    'not-own-information': { means: '这不是您本人（本单位）的信息。', todo: '请以其他依据查询。' },
    'not-an-organ': {
      means: '只有机关的具名承办人员可以因履行职责查询。',
      todo: '请使用写明承办人员的令牌，或者以其他依据查询。',
    },
    'authorization-without-unit': { means: '书面授权是给单位的。', todo: '请使用写明贵单位的令牌。' },
    'no-authorization': { means: '该主体对贵单位没有有效的书面授权。', todo: '请先取得对方的书面授权。' },
    'not-public': { means: '自然人的信息不向社会公开。', todo: '请以其他依据查询。' },

    'not-a-table': { means: '文件中没有文字。', todo: '请把表格另存为 CSV 后报送。' },
    empty: { means: '没有数据行。', todo: '请连同表头一起报送数据行。' },
    'too-many-rows': { means: ({ most }) => `最多读取 ${most} 行，空行计算在内。`, todo: '请拆分表格。' },
    'quotation-marks': { means: '引号没有成对，或者单元格中间有引号。', todo: '请重新导出表格。' },
    'no-header': { means: '没有一行写明数据规范的列名。', todo: '请加上标准的表头。' },
    'duplicate-header': { means: '有两列的表头相同，或者都没有表头。', todo: '请删去其中一列。' },
    cells: {
      means: '该行的单元格比表头多或少，数值可能错列。',
      todo: '含有分隔符的文字请加引号，并重新导出表格。',
    },
    type: { means: '此处只能读取文字和数字。', todo: '请以文字填写。' },
    'digits-lost': { means: '该数字过长，末尾几位已经丢失。', todo: '请以文字填写。' },
    'duplicate-field': { means: '有两列对应同一字段。', todo: '请删去其中一列。' },
    'row-too-long': { means: ({ most }) => `一行的文字合计最多 ${most} 个字符。`, todo: '请概括填写。' },
    'not-all-in-list': {
      means: '至少有一项不在可选范围内。',
      todo: ({ allowed }) => `多项之间用 ; 分隔，只能填写：${allowed.join('、')}。`,
    },
    date: { means: '没有这一天。', todo: '请按 2026-07-27、2026/7/27、2026年7月27日或 20260727 填写。' },
    unit: { means: '金额以元填写，但本列的单位是万元。', todo: '请换算。' },
    amount: { means: '这不是金额。', todo: '请以万元为单位填写小数，例如 0.5。' },
    'suspicious-amount': {
      means: '该金额看来是以元填写的，而本列的单位是万元。',
      todo: '请换算；确属无误的，请在处罚内容中写明金额和单位。',
    },
    'before-decision': { means: '该日期早于处罚决定日期。', todo: '请与决定书核对两个日期。' },
    inconsistent: { means: '填写了罚款金额，但处罚类别中没有“罚款”。', todo: '请补上类别，或者删去金额。' },
    'older-form': {
      means: '这是旧的简表，没有用代码写明相对人和处罚机关。',
      todo: ({ columns }) =>
        `请导出完整的表格，包括以下各列：${columns.join('、')}；法人及非法人组织填统一社会信用代码，自然人填证件。`,
    },
    'document-not-linked': {
      means: '目前只能以居民身份证对应到个人。',
      todo: '请填写公民身份号码，或者暂不报送。',
    },
    'simplified-penalty-of-natural-person': {
      means: '按简易程序对自然人作出的处罚不予归集（第八条）。',
      todo: '请删去该行；法律、法规、规章另有规定的，请引用规定。',
    },
    'code-missing': { means: '没有填写代码。', todo: '请填写全部 18 位。' },
    masked: { means: '代码有隐去的字符，无法对应到主体。', todo: '请填写全部 18 位。' },
    'scientific-notation': {
      means: '电子表格把代码变成了近似的数字，末尾几位已经丢失。',
      todo: '请从业务系统重新导出，并把该列设为文本。',
    },
    length: { means: '代码不是 18 位。', todo: '请与证照或身份证核对。' },
    character: { means: '代码中有不应出现在该位置的字符。', todo: '请与证件核对。' },
    'birth-date': { means: '号码中的出生日期不存在。', todo: '请与身份证核对。' },
    'check-character': { means: '校验码与前 17 位不符，至少有一位有误。', todo: '请与证件核对。' },
    'date-in-future': { means: '决定日期在今天之后。', todo: '请填写决定书上的日期。' },
    'recording-period-over': { means: '该记录的记录期限已满，不得再展示。', todo: '请不要报送。' },
    'same-decision-twice': {
      means: ({ row }) => `第 ${row} 行已有对同一主体的同一决定。`,
      todo: '请只报送一次。',
    },
    'already-filed': {
      means: '对该主体的这一决定已有记录，同一决定只记录一次。',
      todo: '请删去该行；已有记录有误的，请申请更正。',
    },
    'another-subject': { means: '更正不能把记录变成他人的记录。', todo: '请删除后重新报送。' },

    'not-possible-now': {
      means: ({ status }) => `目前状态为“${nameIn(names.statuses, String(status))}”，不能办理。`,
      todo: ({ possible }) =>
        `请重新读取。目前可以：${possible.map((each) => nameIn(names.commands, each)).join('、') || '无'}。`,
    },
    'not-yet-due': { means: '期限未到，仍可按时办理。', todo: '请等到期后再办。' },
    'wrong-delivery-method': {
      means: '只有被告知人本人可以确认收到告知书。',
      todo: '请由承办人员写明何时、以何种方式送达。',
    },
    'impossible-delivery-date': {
      means: '送达日期早于告知书发出日期，或者在今天之后。',
      todo: '请填写实际送达的日期。',
    },
    'too-many-open-objections': {
      means: ({ most }) => `对该记录已有 ${most} 件异议申请正在办理。`,
      todo: '请等其中一件办结。',
    },
    'notice-period-over': {
      means: '陈述、申辩的期限已满。',
      todo: '您仍可以对该记录提出异议：POST /v1/objections。',
    },
    'replies-too-long': {
      means: ({ most }) => `对一份告知书的陈述、申辩合计最多 ${most} KB，每件至少按 1 KB 计算。`,
      todo: '您仍可以对该记录提出异议：POST /v1/objections。',
    },
    'notice-period-running': {
      means: '陈述、申辩的期限尚未届满。',
      todo: '请在期满后确认；撤回可以随时办理。',
    },
    'delivery-still-possible': { means: '告知书仍可送达。', todo: '超过送达期限后才退回。' },
    'recording-period-running': { means: '记录期限尚未届满。', todo: '请在期满后归档。' },
    'not-asked': { means: '本次联合响应没有要求贵单位办理。', todo: '贵单位无须反馈。' },
    'already-answered': { means: '贵单位已经反馈。', todo: '以已反馈的内容为准。' },
    'explanation-required': {
      means: '不实施措施的单位须书面说明理由（第二十五条）。',
      todo: '请填写“explanation”。',
    },
    'outside-authority': {
      means: '措施目录没有把贵单位列为该措施的发起单位。',
      todo: '贵单位可以发起的措施见 GET /v1/measures。',
    },
    'unrelated-conduct': {
      means: '该措施不适用于这类行为。',
      todo: '请查看 GET /v1/measures 中的“conduct”。',
    },
    'nothing-came-back': { means: '本次报送没有退回的行。', todo: '没有需要处理的内容。' },
    'own-draft': { means: '起草人不能批准自己起草的内容。', todo: '请由主管部门的另一名承办人员批准。' },
    overtaken: { means: '起草之后已有另一版本获得批准。', todo: '请在现行版本上重新起草。' },
    'too-soon': {
      means: ({ first }) =>
        `最早于北京时间 ${localTime(first)} 生效：放宽或增加的内容在批准一天后生效，只收紧的内容在五分钟后生效。`,
      todo: '请填写该时刻或更晚的时刻，或者不填。',
    },
  },
  between: '',
  words: {
    norm: ({ basis }) => norms[basis] ?? '…',
    annotation: '信息主体已对该信息提出异议，正在处理。',
    howToReply: '请在期限届满前提交陈述、申辩：POST /v1/notices/{id}/replies',
    howToObject: '可以随时提出异议，写明记录、理由和说明：POST /v1/objections（第三十三条）',
    howToRepair:
      '纠正行为、全面履行义务、公开作出信用承诺后，自此处写明的日期起，可以向作出决定的单位申请信用修复（第三十四条）',
    objectionRemedies: '可以申请行政复议或者提起行政诉讼，其间中止公示（第五十三条）',
  },
};
