import type { requestCodes as english } from '../en/request-codes.ts';
import type { Texts } from '../texts.ts';

/** What may be wrong with a request as such, in Chinese. */
export const requestCodes: Texts<typeof english> = {
  'malformed-request': {
    means: '请求无法读取。',
    advice: '请对照接口说明（GET /v1/openapi.json）检查格式。',
  },
  'json-unreadable': {
    means: '内容不是有效的 JSON，或者含有平台不使用的“__proto__”“constructor”字段。',
    advice: '请检查引号、逗号和编码（UTF-8）。',
  },
  'if-match-too-many': {
    means: ({ most }) => `If-Match 最多列出 ${most} 个 ETag。`,
    advice: '请填写所依据的那次读取返回的 ETag。',
  },
  'if-match-unreadable': {
    means: 'If-Match 不是本平台给出的 ETag。',
    advice: '请原样填写读取时返回的 ETag，包括引号，例如 "3"。',
  },
  'idempotency-key-unreadable': {
    means: '请求标识（Idempotency-Key）为 1 至 128 个字母、数字或者符号，不能有空格。',
    advice: '请换一个标识。',
  },
  unauthenticated: {
    means: '本操作需要有效的令牌。',
    advice: '请发送“Authorization: Bearer …”；令牌过期的，请重新获取。',
  },
  'scope-too-small': {
    means: ({ scopes }) => `本接口需要具有权限${scopes.map((scope) => `“${scope}”`).join('或')}的令牌。`,
    advice: '请使用具有该权限的令牌。',
  },
  'not-yours': { means: '当前令牌不允许此操作。', advice: '请由有权办理的人员办理。' },
  'provision-changed': {
    means: '这些行报送之后，所依据的规定已经以新的内容公布。',
    advice: '不必确认，按现行公布的规定重新报送。',
  },
  'sender-ended': {
    means: '发送这些行的单位已经终止，其尚未确认的内容不再报送。',
    advice: '需要记录的，请以本单位名义另行报送（本单位应为该事项的信息提供单位）。',
  },
  'successors-changed': {
    means: '起草之后单位或者待办事项有变化，该版本生效后有的事项将没有单位办理。',
    advice: '请撤回，按现状重新起草；以后才有单位承接的，在“effectiveAt”中写明生效时刻。',
  },
  'draft-faulty': {
    means: '该草稿是在现行要求之前起草的，含有现在不允许的内容。',
    advice: '请撤回并重新起草。',
  },
  'official-needed': { means: '须由本单位具名的承办人员办理。', advice: '请使用写明承办人员的令牌。' },
  'acting-as-needed': {
    means: ({ roles }) =>
      `该令牌在此可以多种身份办事，一次请求只能以一种身份提出：${roles.map((role) => `“${role}”`).join('、')}。`,
    advice: '请在请求头 Acting-As 中写明。',
  },
  'acting-as-another': {
    means: ({ roles }) =>
      `该令牌不具备 Acting-As 所写的身份；在此可用的身份：${roles.map((role) => `“${role}”`).join('、')}。`,
    advice: '请写其中一种；只有一种时可不写该请求头。',
  },
  'subject-needed': { means: '当前令牌没有写明信息主体。', advice: '请使用您通过身份认证取得的令牌。' },
  'unit-needed': { means: '待办事项按单位列出。', advice: '请使用写明贵单位的令牌。' },
  'not-a-provider': {
    means: '目录没有把贵单位列为该事项的信息提供单位。',
    advice: '请查看 GET /v1/catalog 中该事项的“providers”。',
  },
  'supervision-only': {
    means: '本项只供监督部门查看。',
    advice: '本人信息的查询记录见 GET /v1/me/accesses。',
  },
  'own-promptness-only': {
    means: '各单位只能查看本单位报送的及时情况；其他单位的由监督部门查看。',
    advice: '请不要填写单位。',
  },
  'unit-not-registered': {
    means: '单位名录中没有贵单位，或者贵单位已经终止。',
    advice: '现有单位见 GET /v1/units；登记请联系社会信用主管部门。',
  },
  'not-found': { means: '没有该内容，或者您无权查看。', advice: '请核对编号。' },
  'no-route': { means: '没有该接口。', advice: '请查看 GET /v1/openapi.json。' },
  conflict: { means: '目前不能办理。', advice: '原因见“errors”。' },
  'changed-meanwhile': {
    means: '您读取之后内容有变动，或者 If-Match 没有写明您读取的版本。',
    advice: '请重新读取、核对后再办理，并在 If-Match 中原样填写该次答复的 ETag。',
  },
  'precondition-required': {
    means: '决定应当以您看到的内容为准。',
    advice: '请先读取，并用 If-Match 发送读取时的 ETag。',
  },
  'body-too-large': { means: '一次请求最多 6 MB。', advice: '请分批报送。' },
  'rows-too-large': { means: '符合要求的各行合计超过一次报送的容量。', advice: '请拆成几次报送。' },
  'unsupported-media-type': {
    means: '此处不接受该类型的内容。',
    advice:
      '请以 application/json 发送，并在 Content-Type 中写明；报送的表格也可以用 text/csv 或者新版工作簿。',
  },
  'invalid-fields': { means: '部分内容不符合要求。', advice: '逐项原因见“errors”。' },
  'file-unreadable': { means: '文件不能按表格读取。', advice: '原因见“errors”。' },
  'idempotency-key-reused': {
    means: '该请求标识（Idempotency-Key）已用于另一个请求。',
    advice: '新的请求请用新的标识。',
  },
  'intake-behind': {
    means: '已报送的信息尚未全部记录，暂时不能接收更多。',
    advice: '请等待 Retry-After 所示的秒数后，重新发送同一请求。',
  },
  busy: { means: '此刻有其他人正在办理同一事项，或者请求过多。', advice: '请在一秒后重新发送同一请求。' },
  'keys-unfit': {
    means: '平台暂时不能显示或者接收内容，运维人员正在处理。',
    advice: '您的请求没有被接收，请稍后重新发送。',
  },
  'request-blocked': {
    means: '该请求被防火墙识别为攻击，没有送达。',
    advice: '请去掉其中像程序或者命令的内容后重新发送；内容确属正常的，请告知平台运维人员。',
  },
  'too-many-requests': {
    means: '来自贵方地址的请求过多。',
    advice: '请等待 Retry-After 所示的秒数后，重新发送同一请求。',
  },
  'case-damaged': {
    means: '该事项的存储内容已经损坏，无法读取；没有显示其中任何内容，也没有作任何变动。',
    advice:
      '请不要重复发送，它不会自行恢复。此次情况已为运维人员记录；每周一次的全面核对会向监督单位指明该事项。贵方在该事项上有期限的，请书面告知监督单位是哪一事项。',
  },
  'internal-error': {
    means: '平台未能处理该请求，没有留下办了一半的内容。',
    advice: '请重新发送同一请求；仍然失败的，请将时间告知运维人员。',
  },
};
