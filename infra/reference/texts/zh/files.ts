import type * as described from '../../../../functions/files/operations.ts';
import type { ProcessTexts } from '../texts.ts';

const part = {
  bytes: '分片的长度（字节），最多 16000000；全部分片合计最多 256000000',
  sha256: '分片内容的 `SHA-256` 校验值（十六进制），内容不符的不予接收',
};
const numbered = { ...part, part: '分片的序号，从 1 开始' };
const asked = {
  exemption: '记录不经告知即生效所依据的目录条款（第十一条）',
  inclusion: '第八条除外的信息得以纳入所依据的目录条款',
};
const result = {
  as: '文件的形式',
  language: '文件所用的语言',
  askedAt: '申请的时间（协调世界时）',
  writtenAt: '写成的时间（协调世界时）；尚未写成的为空',
};
const listed = {
  ...asked,
  openedAt: '登记的时间（协调世界时）',
  uploadBy: '可以上传分片的截止时间（协调世界时），届时已上传的内容均予删除',
  parts: '各分片，按顺序排列',
  completedAt: '报送单位表示分片已经传完的时间（协调世界时）；尚未传完的为空',
  progress: '读取的进度',
  readAt: '读完或者不予读取的时间（协调世界时）；尚未读完的为空',
  keptUntil: '各行保留至何时，供报送单位取回（协调世界时，不含该时刻）；尚未读完的为空',
  unread: '文件中除该表格以外未读取的内容，按文件中的名称',
  fault: '未予读取或者未读完的原因；没有的为空',
  results: '申请取回的文件：各行及其处理结果',
  confirming: '承办人员对全部待确认行的确认及其进度；没有的为空',
};

export const files: ProcessTexts<typeof described> = {
  about: '按业务系统导出的原样报送的文件，最多五十万行，工作簿最多十万行（第十条）',
  operations: {
    open: '登记一个文件，并取得各分片的上传地址：表格文件（`UTF-8`、`UTF-16` 或者 `GB18030` 编码）、每行一个 `JSON` 对象的文件，或者新版工作簿',
    list: '查看本单位的文件，最新的在前',
    read: '查看文件的进度、尚缺分片的上传地址、处理结果的下载地址',
    submissions: '由文件各行形成的各次报送，按文件中的顺序；各有回执，可据以确认和重新报送各行',
    mend: '按现在的内容重新登记一个分片；此前为该分片上传的内容不再读取',
    complete: '表示分片已经传完，开始读取',
    confirm:
      '由本单位承办人员确认文件中全部待确认、且没有疑问的行，逐行重新核对；有疑问的行须说明理由逐行确认',
    report: '申请取回文件的各行及其处理结果',
  },
  fields: {
    ListedFile: listed,
    File: listed,
    FileProgress: {
      through: '已读到第几行，按文件中的行号',
      bytes: '已读取的字节数',
      rows: '已读取的行数',
      accepted: '符合要求的行数；除决定已在册的以外，均成为记录',
      returned: '退回的行数',
      waiting: '读取时须由本单位承办人员确认的行数',
      submissions: '由此形成的报送数',
      ofBytes: '文件的字节数',
      secondsLeft: '预计还需多少秒；尚不能预计的为空',
    },
    FileConfirming: {
      official: '确认的承办人员',
      askedAt: '确认的时间（协调世界时）',
      submissions: '已处理完的报送数，按顺序',
      ofSubmissions: '由该文件形成的报送数',
      waiting: '处理后仍待确认的行数：有疑问、涉及该承办人员本人，或者因所列原因未能确认',
      fault: '有的行未能确认的原因；没有的为空',
      doneAt: '全部处理完的时间（协调世界时）；尚未处理完的为空',
    },
    FilePart: part,
    NumberedPart: numbered,
    PartSent: {
      ...numbered,
      isThere: '是否已经收到；不再需要的为空',
      upload: '上传的地址和方式；已经收到或者不能再上传的为空',
    },
    Upload: { url: '上传地址，一小时内以 `PUT` 方式发送', headers: '须原样一并发送的请求头' },
    AskedResult: result,
    ResultFile: {
      ...result,
      url: '下载地址，写成后一小时内有效；尚未写成或者已超过一小时的为空，可以重新申请',
    },
    OpenFile: { ...asked, parts: '文件按顺序切分的各分片，最多 64 个' },
    MendPart: numbered,
    AskResult: { as: '需要的形式' },
  },
};
