import type { rowCodes as english } from '../en/row-codes.ts';
import { nameIn } from '../names.ts';
import type { Texts } from '../texts.ts';
import { names } from './names.ts';

/** The units of money as a clerk writes them, by how many yuan they are. */
const moneyUnits: Readonly<Record<number, string>> = {
  1: '元',
  10: '十元',
  100: '百元',
  1000: '千元',
  10000: '万元',
  100000: '十万元',
  1000000: '百万元',
  10000000: '千万元',
  100000000: '亿元',
};

const unitOf = (yuan: number): string => moneyUnits[yuan] ?? `${yuan}元`;

/** What may be wrong with a file and its rows (Art. 7, 8, 10, 16), in Chinese. */
export const rowCodes: Texts<typeof english> = {
  'not-a-table': {
    means: '该文件不是表格，而是文档、图片或者压缩包。',
    advice: '请将数据行以工作簿或者 CSV 表格报送。',
  },
  'hidden-sheet': {
    means: '表格位于工作簿中隐藏的工作表，隐藏的工作表不予读取。',
    advice: '请取消隐藏该工作表后重新报送；不应报送的，请删去。',
  },
  'workbook-unreadable': {
    means: '无法读取该工作簿：文件不完整、已损坏、设有密码，或者不是表格软件生成的。',
    advice: '请用表格软件打开，去除密码后另存为新版工作簿，再行报送。',
  },
  'workbook-too-large': {
    means: ({ most }) => `该工作簿解压后超过 ${most} 兆字节。`,
    advice: '请删去图片、带格式的空行等与表格无关的内容，或者拆分后报送。',
  },
  'workbook-texts-too-large': {
    means: ({ most }) => `该工作簿中的文字合计超过 ${most} 兆字节。`,
    advice: '请拆分表格，或者另存为 CSV 后报送。',
  },
  'rows-out-of-order': {
    means: '该工作簿有工作表的行未按行号先后保存。',
    advice: '请用表格软件打开，重新保存后报送。',
  },
  'old-workbook': { means: '这是旧版工作簿。', advice: '请打开后另存为新版工作簿，再行报送。' },
  'web-page': { means: '这是网页文件，与文件名不符。', advice: '请用表格软件打开，另存为新版工作簿后报送。' },
  'too-many-columns': { means: ({ most }) => `表格超过 ${most} 列。`, advice: '请删去数据规范中没有的列。' },
  'several-tables': {
    means: '该工作簿有多张工作表含有这类表格，各列相同或者大部分相同。',
    advice: '请逐张分别报送。',
  },
  'cell-error': { means: '该单元格显示的是表格软件的错误值。', advice: '请直接填写数值或文字。' },
  'formula-not-calculated': {
    means: '该单元格的公式没有计算结果。',
    advice: '请直接填写数值或文字，或者用表格软件打开并保存后报送。',
  },
  'from-formula': {
    means: '该值由公式计算得出。',
    advice: '请与文书核对后直接填写；确属无误的，由承办人员确认。',
  },
  'shown-otherwise': {
    means: '该数值在表格中的显示与实际存储的不同：带有单位、按比例缩放、显示了其他数字或者显示为百分比。',
    advice: '请按该列的要求填写，并改用常规格式显示；存储值确属无误的，由承办人员确认。',
  },
  'bare-day': {
    means: '该工作簿的日期从 1904 年起计数，而该单元格只显示一个数字，已按该计数方式读作日期。',
    advice: '请直接填写日期，例如 2026-07-02；读取的日期确属无误的，由承办人员确认。',
  },
  'hidden-row': {
    means: '该行在工作簿中是隐藏的。',
    advice: '不应报送的，请删去；应当报送的，由承办人员确认。',
  },
  'hidden-column': {
    means: '该值所在的列在工作簿中是隐藏的。',
    advice: '不应报送的，请删去该列；应当报送的，由承办人员确认。',
  },
  'hidden-value': {
    means: '该单元格的值在工作簿中不显示，被数字格式隐藏。',
    advice: '不应报送的，请删去该值；应当报送的，请改用常规格式显示，或者由承办人员确认。',
  },
  'struck-out': {
    means: '该单元格中有文字带删除线。',
    advice: '请删去不再有效的文字；确属无误的，由承办人员确认。',
  },
  'has-comment': {
    means: '该单元格在工作簿中带有批注，批注内容不予读取。',
    advice: '批注影响该值或者该行效力的，请先更正或者删去该行，再删除批注；所填确属无误的，由承办人员确认。',
  },
  'merged-cells': {
    means: '此处合并了多行或多列的单元格，不能确定该值适用于哪一行。',
    advice: '请取消合并并逐行填写；确属无误的，由承办人员确认。',
  },
  empty: { means: '没有数据行。', advice: '请连同表头一起报送数据行。' },
  'too-many-rows': { means: ({ most }) => `最多读取 ${most} 行，空行计算在内。`, advice: '请拆分表格。' },
  'no-such-receipt': { means: '本单位没有该次报送的这一行。', advice: '请保留处理结果各列原来的内容。' },
  'line-not-json': {
    means: '该行不是一个 JSON 对象。',
    advice: '请按数据规范的列名，每行写一个 JSON 对象。',
  },
  'json-not-lines': {
    means: '整个文件是一个 JSON 值：各行数据写在一个数组中，或者一个对象分写为多行。',
    advice: '请每行写一个完整的 JSON 对象，行与行之间不加逗号，首尾不加方括号。',
  },
  'too-many-broken': {
    means: ({ most }) => `文件中无法读取的行超过 ${most} 行。`,
    advice: '请重新导出表格。',
  },
  'quotation-marks': { means: '此处的引号没有成对，或者在单元格中间就结束了。', advice: '请重新导出表格。' },
  'encoding-unknown': {
    means: '文件的文字编码无法识别，只能读取“UTF-8”“UTF-16”和“GB18030”（含国标扩展码和国标码）。',
    advice: '请按 UTF-8 重新导出，或者另存为新版工作簿后再报送。',
  },
  'no-header': { means: '没有一行写明数据规范的列名。', advice: '请加上标准的表头。' },
  'duplicate-header': { means: '有两列的表头相同，或者都没有表头。', advice: '请删去其中一列。' },
  'bare-code-headers': {
    means: ({ headers }) =>
      `以下各列只用序号表示是哪种代码，而各版标准的序号不同：${headers.map((each) => `“${each}”`).join('、')}。`,
    advice:
      '请在序号后写明名称，例如“行政相对人代码_1（统一社会信用代码）”，或者由承办人员说明各列的含义（POST /v1/columns），再报送该文件。',
  },
  'columns-unknown': {
    means: ({ headers }) =>
      `数据规范没有以下各列，该文件未予读取：${headers.map((each) => `“${each}”`).join('、')}。`,
    advice:
      '请由承办人员说明一次各列的含义，或者说明不报送该列（POST /v1/columns），再报送该文件；以后的文件均照此读取。',
  },
  'bare-code-header': {
    means: '该列只用序号表示是哪种代码，而各版标准的序号不同。',
    advice: '请在序号后写明名称，例如“行政相对人代码_1（统一社会信用代码）”。',
  },
  cells: {
    means: '该行的单元格比表头多，数值可能错列。',
    advice: '含有分隔符的文字请加引号，并重新导出表格。',
  },
  'under-second-header': {
    means: ({ header }) => `该行位于第 ${header} 行的另一个表头之下，各列不同，属于另一张表格。`,
    advice: '请将该表格另存为文件报送。',
  },
  'unit-above': {
    means: ({ line, yuan, read = 10_000 }) =>
      `${line > 0 ? `表格第 ${line} 行` : '工作表名称'}写明金额单位为“${unitOf(yuan)}”，而本列按“${unitOf(read)}”读取。`,
    advice: '请按本列的单位换算填写，并删去该行文字；所填金额确以本列单位为单位的，由承办人员确认。',
  },
  'unit-below': {
    means: ({ line, yuan }) =>
      `第 ${line} 行在已有金额的数据行之下，写明金额单位为“${unitOf(yuan)}”，与各列的读取单位不同；自该行起未予读取，行数不多的文件全部未予读取。`,
    advice:
      '请按各列的单位换算填写，并删去该行文字；或者将该行移到所有数据行之上，金额无误的由承办人员确认。',
  },
  'file-says-void': {
    means:
      '文件的标题、文字行或者工作表名称写明，所列各行均已撤销、失效、存在争议、已变更，或者不是正式数据。',
    advice: '此类数据请勿报送；该文字与本行无关的，请将其删去，或者由承办人员确认本行。',
  },
  'void-below': {
    means: ({ line }) =>
      `第 ${line} 行在数据行之下写明，以上各行均已撤销、失效、存在争议、已变更，或者不是正式数据；自该行起未予读取，行数不多的文件全部未予读取。`,
    advice:
      '此类数据请勿报送，已经归集的请予撤回；该文字与各行无关的，请将其删去，仅涉及部分行的，请在相应行的备注中写明。',
  },
  'sample-row': {
    means: '本行有单元格写明，该行是填写示例。',
    advice: '确为示例的，请删去本行；不是示例的，请删去该字样，或者由承办人员确认本行。',
  },
  'above-header': {
    means: ({ header }) => `该行位于表头（第 ${header} 行）之上，不能确定各单元格属于哪一列。`,
    advice: '请将表头移到所有数据行之上后重新报送；该行不是数据的，请删去。',
  },
  type: { means: '此处只能读取文字和数字。', advice: '请以文字填写。' },
  'digits-lost': { means: '该数字过长，末尾几位已经丢失。', advice: '请以文字填写。' },
  'duplicate-field': {
    means: '表格中有两列，或者同一对象中有两个字段，对应数据规范中的同一列。',
    advice: '请删去其中一个。',
  },
  'field-twice': {
    means: '请求中的同一对象两次写了这个字段，程序会不声不响地只取其中一个值。',
    advice: '请只写一次，并填写正确的值。',
  },
  'row-too-long': {
    means: ({ most }) => `一行的文字合计最多 ${most} 个字符。`,
    advice: '请概括填写；文字并不长的，请检查是否有引号没有成对。',
  },
  'not-all-in-list': {
    means: '至少有一项不是数据规范中的类别。',
    advice: ({ allowed }) => `多项用分号、顿号或者逗号分开，只能填写：${allowed.join('、')}。`,
  },
  date: {
    means: '无法识别该日期，或者没有这一天。',
    advice: '请按 2026-07-27、2026/7/27、2026年7月27日或 20260727 填写。',
  },
  damaged: {
    means: '文字在传输或者转换中受损：已经丢失，或者含有乱码、网页符号、代替缺字的问号。',
    advice: '请从业务系统重新导出；确为问句的，请使用全角问号（？）。',
  },
  'two-values': { means: '单元格中有两个值。', advice: '请只填写该列所要求的一个。' },
  'time-of-day': {
    means: '日期后面带有时刻，可能是另一天。',
    advice: '请与决定书核对，确认就是这一天。',
  },
  unit: { means: '金额以元填写，但本列的单位是万元。', advice: '请换算成万元。' },
  amount: { means: '这不是金额。', advice: '请以万元为单位填写小数，例如 0.5。' },
  'unit-yuan': { means: '金额以万元填写，但本列的单位是元。', advice: '请换算成元。' },
  'amount-yuan': { means: '这不是金额。', advice: '请以元为单位填写数字，例如 5000 或者 0.50。' },
  'whole-number': { means: '这不是整数。', advice: '请只填写数字，例如 12。' },
  hours: { means: '这不是小时数。', advice: '请填写数字，例如 2.5；或者填写时和分，例如 2小时30分。' },
  'hours-by-clock': {
    means: '这可能是时长，也可能是钟点。',
    advice: '请与证明文件核对，确认就是所用的时长。',
  },
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
  'code-form': { means: '代码或证件号码中不应有汉字。', advice: '请只填写证件上的号码。' },
  'document-number-form': {
    means: '这不是文书号：其中没有数字，或者是日期，或者已被表格软件改动。',
    advice: '请按文书原样以文字填写。',
  },
  'number-form': {
    means: '这不是证照、登记或者证件的号码：其中没有数字，或者是日期、错误值，或者已被表格软件改动。',
    advice: '请按证件原样以文字填写；没有号码的，请留空。',
  },
  'document-type-against-number': {
    means: '证件号码是居民身份证的号码，而证件类型填写的是另一种证件。',
    advice: '请与证件核对，更正有误的一处。',
  },
  'too-many-doubts': {
    means: ({ most }) => `本批报送中有疑问的值超过 ${most} 项。`,
    advice: '请核对金额单位和各列内容；其余各行请另批报送。',
  },
  'suspicious-amount': {
    means: '该金额看来是以元填写的，而本列的单位是万元。',
    advice: '请换算成万元；确属无误的，由承办人员确认并说明理由，更正记录的，在处罚内容中写明金额和单位。',
  },
  'amounts-swapped': {
    means: '处罚内容中，本列的金额与另一列的金额正好相反。',
    advice: '请对照决定书核对：填反的请互换，无误的请说明理由。',
  },
  'amount-not-stated': {
    means: '处罚内容中写有金额，但与此金额都不相符。',
    advice: '请与决定书核对，更正有误的一处。',
  },
  'kind-without-amount': {
    means: '按处罚类别此处应有金额，但没有填写。',
    advice: '请补上金额；确无金额的（例如没收物品未作价），请予说明。',
  },
  'amount-without-kind': {
    means: '填写了没收金额，但处罚类别中没有没收。',
    advice: '请补上类别，或者删去金额。',
  },
  'licence-without-kind': {
    means: '填写了证照，但处罚类别中没有涉及证照的处罚。',
    advice: '请补上类别，或者删去证照。',
  },
  'kinds-against-text': {
    means: ({ kinds }) => `处罚类别与处罚内容不一致：${kinds.map((each) => `“${each}”`).join('、')}。`,
    advice: '请与决定书核对，更正有误的一处。',
  },
  'beyond-simplified-procedure': {
    means: ({ citizen, organization }) =>
      `简易程序只能作出警告，或者对公民 ${citizen} 元以下、对法人或者其他组织 ${organization} 元以下罚款（行政处罚法第五十一条），该处罚超出了这一范围。`,
    advice: '请与决定书核对程序、类别和罚款金额。',
  },
  'before-decision': { means: '该日期早于决定日期。', advice: '请与决定书核对两个日期。' },
  'days-out-of-order': {
    means: ({ after }) => `该日期早于“${after}”，而不可能在其之前。`,
    advice: '请对照文书核对这两个日期。',
  },
  inconsistent: { means: '填写了罚款金额，但处罚类别中没有“罚款”。', advice: '请补上类别，或者删去金额。' },
  'waits-otherwise': {
    means: '该行的内容与等待确认的不同，未予确认。',
    advice:
      '请恢复为处理结果中的原有内容后再次报送；内容确需更改的，请待其作废后作为新的一行报送，或者先确认、再申请更正记录。',
  },
  'older-form': {
    means: '这是旧的简表，没有用代码写明相对人和处罚机关。',
    advice: ({ columns }) =>
      `请补充以下各列：${columns.join('、')}；法人及非法人组织填统一社会信用代码，自然人填证件类型和证件号码，各填其一。文件中另有一列填写代码的，可以由承办人员说明（POST /v1/columns）。`,
  },
  'authority-by-no-code': {
    means: ({ column }: { column: string }) =>
      `表格中没有作出决定机关的代码列“${column}”（2016年的列名集即是如此）；没有该代码，决定无从识别，该文件未予读取。`,
    advice:
      '请补上该列；或者由本单位具名的工作人员一次性说明没有该列的表格属于哪一代码（POST /v1/columns），再报送该文件；以后的文件均照此读取。',
  },
  'revoked-by-its-file': {
    means: '报送的文件注明已经撤销。',
    advice: '请删去该行；已有记录的，请撤回。',
  },
  'disputed-by-its-file': {
    means: '报送的文件注明存在异议。',
    advice: '请待异议处理完毕后报送；已有记录的，请核实是否应当撤回。',
  },
  'revoked-on-record': {
    means: ({ record }) => `报送的文件注明已经撤销，而该决定已有记录：“${record}”。`,
    advice: '请由承办人员凭撤销文书撤回该记录，并删去该行。',
  },
  'disputed-on-record': {
    means: ({ record }) => `报送的文件注明存在异议，而该决定已有记录：“${record}”。`,
    advice: '请由承办人员核实该记录是否应当撤回；异议处理完毕前请勿再报送该行。',
  },
  'state-unclear': {
    means: '报送的文件注明的状态不明，既非正常，也非撤销或者异议。',
    advice: '请在业务系统中核实是否有效。',
  },
  'either-kind': {
    means: '该种类可能是暂扣，也可能是吊销，两者的失信程度不同；本行按暂扣读取。',
    advice: '请与决定书核对：是吊销的，请改填“吊销许可证件”；是暂扣的，请说明理由。',
  },
  'no-penalty-in-text': {
    means: '处罚内容写明不予处罚，或者没有写明任何处罚，而本行填写了处罚种类。',
    advice: '请与决定书核对，更正有误的一处；没有给予处罚的，请不要报送。',
  },
  'simplified-in-text': {
    means: '处罚内容写明适用简易程序，而案件程序类别填写的是普通程序。',
    advice: '请与决定书核对。对自然人适用简易程序作出的处罚不予登记（第八条）。',
  },
  'remarks-not-in-force': {
    means: '此处提到该决定或者许可已被撤销、变更、修复，或者存在争议。只登记仍然有效的决定。',
    advice:
      '请在业务系统中核实：已失效的，请不要报送；已登记的，请撤回该记录（POST /v1/records/{id}/withdrawals）；仍然有效的，请说明理由。',
  },
  'no-decision-by-number': {
    means:
      '该文书号看来不是一份决定的文号：没有填写序号，数字之间有空格，是告知书或者不予处罚决定的文号，或者年份晚于决定日期。',
    advice: '请与决定书核对；确属无误的，请说明理由。',
  },
  'state-by-number': {
    means: '状态“1”在有的标准中表示有效，在有的标准中表示撤销。',
    advice: '请用文字填写状态，或者在业务系统中核实是否有效。',
  },
  'procedure-unknown': {
    means: '旧版标准没有写明程序；按简易程序对自然人、个体工商户作出的处罚不予归集（第八条）。',
    advice: '请与决定书核对，确认是普通程序。',
  },
  'document-not-linked': {
    means: '目前只能以居民身份证对应到个人。',
    advice: '请填写公民身份号码，或者暂不报送。',
  },
  'identified-twice': {
    means: '该行同时填写了单位的代码和自然人的证件，不能确定是谁的记录。',
    advice: '请只保留行政相对人本身的代码或者证件；确需保留的，由承办人员确认。',
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
  masked: { means: '号码或代码有隐去的字符，无法对应到主体或者证件。', advice: '请填写完整的号码。' },
  'name-masked': {
    means: '名称中有隐去的字符，无法确定是谁的记录。',
    advice: '请按决定书填写完整的名称。',
  },
  'scientific-notation': {
    means: '电子表格把代码变成了近似的数字，末尾几位已经丢失。',
    advice: '请从业务系统重新导出，并把该列设为文本。',
  },
  length: { means: '代码不是 18 位。', advice: '请与证照或身份证核对。' },
  character: { means: '代码中有不应出现在该位置的字符。', advice: '请与证件核对。' },
  'birth-date': { means: '号码中的出生日期不存在。', advice: '请与身份证核对。' },
  'check-character': {
    means: '校验码与前 17 位不符，至少有一位有误。',
    advice:
      '请与证照核对；证照上确为此代码的，由承办人员在原回执下重新报送该行，并说明理由：POST /v1/submissions/{id}/resubmissions。',
  },
  registrar: {
    means: '代码前两位不是任何登记管理部门及其登记的机构类别。',
    advice: '请与证照核对。',
  },
  'citizen-number': {
    means: '此列只填写组织的号码，其中有自然人的身份号码。',
    advice: '请填写该组织的号码；自然人的号码只填写在证件号码一列。',
  },
  region: { means: '号码前两位不是任何省级行政区。', advice: '请与身份证核对。' },
  'born-after-decision': {
    means: '按号码中的出生日期，该人出生在决定日期之后。',
    advice: '请与决定书核对号码和日期。',
  },
  'under-age-at-decision': {
    means: ({ years }) =>
      `按号码中的出生日期，该人在决定之日未满 ${years} 周岁，不予行政处罚（行政处罚法第三十条）。`,
    advice: '请与决定书核对号码和日期。',
  },
  'zeros-at-its-end': {
    means: '代码以零结尾，可能是电子表格丢失了末尾几位。',
    advice: '请与证照或身份证核对。',
  },
  'date-in-future': { means: '决定日期在今天之后。', advice: '请填写决定书上的日期。' },
  'recording-period-over': { means: '该记录的记录期限已满，不得再展示。', advice: '无须报送。' },
  'not-its-authority': {
    means: '这不是由贵单位报送其决定的机关。',
    advice: ({ authorities }) =>
      authorities.length
        ? `贵单位报送的机关代码：${authorities.join('、')}。登记情况见 GET /v1/units。`
        : '单位名录没有为贵单位列明机关代码，请见 GET /v1/units。',
  },
  'may-be-same-decision': {
    means: ({ row }) => `与第 ${row} 行的主体和日期相同，且事实相同，或者文号数字相同，可能是同一决定。`,
    advice: '请与决定书核对；是同一决定的，只保留一行；确为两个决定的，由承办人员确认。',
  },
  'same-decision-twice': {
    means: ({ row }) => `第 ${row} 行已有对同一主体的同一决定。`,
    advice: '请只报送一次。',
  },
  'already-filed': {
    means: '对该主体的这一决定已有记录，同一决定只记录一次。',
    advice: '请删去该行；已有记录有误的，由报送单位更正或者撤回，当事人也可以提出异议。',
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
  'forbidden-since': {
    means: '本行收到之后，新生效的规定不允许再记录该信息。',
    advice: '请查看 GET /v1/catalog 中该事项的现行规定；符合的，可以重新报送。',
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
