import type { rowCodes as english } from '../en/row-codes.ts';
import { nameIn } from '../names.ts';
import type { Texts } from '../texts.ts';
import { names } from './names.ts';

/** What may be wrong with a file and its rows (Art. 7, 8, 10, 16), in Chinese. */
export const rowCodes: Texts<typeof english> = {
  'not-a-table': { means: '文件中没有文字。', advice: '请把表格另存为 CSV 后报送。' },
  empty: { means: '没有数据行。', advice: '请连同表头一起报送数据行。' },
  'too-many-rows': { means: ({ most }) => `最多读取 ${most} 行，空行计算在内。`, advice: '请拆分表格。' },
  'quotation-marks': { means: '引号没有成对，或者单元格中间有引号。', advice: '请重新导出表格。' },
  'no-header': { means: '没有一行写明数据规范的列名。', advice: '请加上标准的表头。' },
  'duplicate-header': { means: '有两列的表头相同，或者都没有表头。', advice: '请删去其中一列。' },
  cells: {
    means: '该行的单元格比表头多或少，数值可能错列。',
    advice: '含有分隔符的文字请加引号，并重新导出表格。',
  },
  type: { means: '此处只能读取文字和数字。', advice: '请以文字填写。' },
  'digits-lost': { means: '该数字过长，末尾几位已经丢失。', advice: '请以文字填写。' },
  'duplicate-field': { means: '有两列对应同一字段。', advice: '请删去其中一列。' },
  'row-too-long': { means: ({ most }) => `一行的文字合计最多 ${most} 个字符。`, advice: '请概括填写。' },
  'not-all-in-list': {
    means: '至少有一项不在可选范围内。',
    advice: ({ allowed }) => `多项之间用 ; 分隔，只能填写：${allowed.join('、')}。`,
  },
  date: {
    means: '无法识别该日期，或者没有这一天。',
    advice: '请按 2026-07-27、2026/7/27、2026年7月27日或 20260727 填写。',
  },
  unit: { means: '金额以元填写，但本列的单位是万元。', advice: '请换算。' },
  amount: { means: '这不是金额。', advice: '请以万元为单位填写小数，例如 0.5。' },
  'unit-yuan': { means: '金额以万元填写，但本列的单位是元。', advice: '请换算。' },
  'amount-yuan': { means: '这不是金额。', advice: '请以元为单位填写数字，例如 5000 或者 0.50。' },
  'whole-number': { means: '这不是整数。', advice: '请只填写数字，例如 12。' },
  'number-in-text': {
    means: '该文字含有身份证件号码或者电话号码。',
    advice: '请删去号码：看到该文字的人不应凭此找到任何人。',
  },
  'prohibited-information': {
    means: ({ category }) =>
      `该内容涉及不得采集的自然人信息：${nameIn(names.prohibited, category)}（第十六条）。该行未予保存。`,
    advice:
      '请删去有关内容后重新报送该行。确与任何人无关的，由承办人员写明理由，照原样重新报送：POST /v1/submissions/{id}/resubmissions。',
  },
  'identity-number-in-text': {
    means: '该内容含有疑似公民身份号码的数字。该行未予保存。',
    advice:
      '身份号码请只填写在相应的列中，再重新报送该行。确为其他号码的，由承办人员写明理由，照原样重新报送：POST /v1/submissions/{id}/resubmissions。',
  },
  'too-many-doubts': {
    means: ({ most }) => `本批报送中有疑问的值超过 ${most} 项。`,
    advice: '请核对金额单位和各列内容；其余各行请另批报送。',
  },
  'suspicious-amount': {
    means: '该金额看来是以元填写的，而本列的单位是万元。',
    advice: '请换算；确属无误的，请在处罚内容中写明金额和单位。',
  },
  'before-decision': { means: '该日期早于决定日期。', advice: '请与决定书核对两个日期。' },
  inconsistent: { means: '填写了罚款金额，但处罚类别中没有“罚款”。', advice: '请补上类别，或者删去金额。' },
  'older-form': {
    means: '这是旧的简表，没有用代码写明相对人和处罚机关。',
    advice: ({ columns }) =>
      `请导出完整的表格，包括以下各列：${columns.join('、')}；法人及非法人组织填统一社会信用代码，自然人填证件类型和证件号码。`,
  },
  'document-not-linked': {
    means: '目前只能以居民身份证对应到个人。',
    advice: '请填写公民身份号码，或者暂不报送。',
  },
  'category-against-code': {
    means: '代码与主体类别不一致：以 92 开头的是个体工商户的代码，个体工商户的代码也只以 92 开头。',
    advice: '请对照营业执照核对，更正代码或者类别。',
  },
  'simplified-penalty-of-natural-person': {
    means: '按简易程序对自然人、个体工商户作出的处罚不予归集（第八条）。',
    advice: '请删去该行；法律、法规、规章另有规定的，请写明目录为此公布的纳入依据。',
  },
  'code-missing': { means: '没有填写代码。', advice: '请填写全部 18 位。' },
  masked: { means: '代码有隐去的字符，无法对应到主体。', advice: '请填写全部 18 位。' },
  'scientific-notation': {
    means: '电子表格把代码变成了近似的数字，末尾几位已经丢失。',
    advice: '请从业务系统重新导出，并把该列设为文本。',
  },
  length: { means: '代码不是 18 位。', advice: '请与证照或身份证核对。' },
  character: { means: '代码中有不应出现在该位置的字符。', advice: '请与证件核对。' },
  'birth-date': { means: '号码中的出生日期不存在。', advice: '请与身份证核对。' },
  'check-character': { means: '校验码与前 17 位不符，至少有一位有误。', advice: '请与证件核对。' },
  'date-in-future': { means: '决定日期在今天之后。', advice: '请填写决定书上的日期。' },
  'recording-period-over': { means: '该记录的记录期限已满，不得再展示。', advice: '无须报送。' },
  'not-its-authority': {
    means: '这不是由贵单位报送其决定的机关。',
    advice: ({ authorities }) =>
      authorities.length
        ? `贵单位报送的机关代码：${authorities.join('、')}。登记情况见 GET /v1/units。`
        : '单位名录没有为贵单位列明机关代码，请见 GET /v1/units。',
  },
  'same-decision-twice': {
    means: ({ row }) => `第 ${row} 行已有对同一主体的同一决定。`,
    advice: '请只报送一次。',
  },
  'already-filed': {
    means: '对该主体的这一决定已有记录，同一决定只记录一次。',
    advice: '请删去该行；已有记录有误的，由当事人提出异议后更正。',
  },
  'on-record-otherwise': {
    means: ({ fields }) =>
      `对该主体的这一决定已有记录，但以下各项与之不同：${fields.map((each) => `“${each}”`).join('、')}。`,
    advice: '请与决定书核对；已有记录有误的，请更正或者撤回。',
  },
  'decision-deleted': {
    means: '对该主体的这一决定的记录已因异议被删除，不再重新记录。',
    advice: '请删去该行。',
  },
  'consent-missing': {
    means: '此项信息未经自然人本人同意不得采集。',
    advice: '请先取得本人的同意（POST /v1/consents），并在“同意编号”一列写明；未取得的，请删去该行。',
  },
  'no-consent-in-force': {
    means: '没有以此编号作出的、对该人、贵单位、该种信息及其用途均有效的同意。',
    advice: '请查看其范围（GET /v1/consents/{id}）；查不到的，请取得本人的同意，或者删去该行。',
  },
  'decision-repaired': {
    means: '这一决定已有记录，并已修复，不再展示。',
    advice: '请删去该行。',
  },
  'on-record-in-another': {
    means: '更正后的决定已有另一条记录。',
    advice: '请删除其中一条，或者作其他更正。',
  },
  'another-subject': { means: '更正不能把记录变成他人的记录。', advice: '请删除后重新报送。' },
};
