import type { ReferenceCatalog } from './texts.ts';
import { applicationIds } from './zh/applications.ts';
import { common } from './zh/common.ts';
import { examples } from './zh/examples.ts';
import { page } from './zh/page.ts';
import { shared } from './zh/shared.ts';
import { values } from './zh/values.ts';

/** The texts of the reference, in Chinese. */
export const zh: ReferenceCatalog = {
  title: '公共信用信息平台',
  description:
    '信息提供单位报送；信息主体知情、提出异议并得到答复；一切到期即止。时刻为协调世界时，日期为本市日期。全部文字均有中文和英文，由请求头 "Accept-Language" 选择。每个问题及其各项错误都有固定的代码。平台不对任何人评分，不利决定一律由承办人员作出。',
  token: '本市身份认证机构签发的令牌；具有操作所列任一权限即可调用',
  server: '提供本文档的平台',
  workbook: '新版工作簿，其中一张工作表写明该目录事项数据规范的列名；其他工作表不读取，回执中列明',
  csv: 'CSV 文件，UTF-8 或 GB18030 编码，首行为该目录事项数据规范的列名',
  answers: {
    200: '所请求的内容',
    201: '办理结果及当前状态',
    202: '回执；合规的行随后记录',
  },
  headers: {
    ifMatch: '您读取该事项时得到的 ETag：读取后有变化的，不会被误作决定',
    actingAs: '令牌可以多种身份办事时，写明本次请求以哪一种身份提出',
    idempotencyKey: '您为本次请求自定的标识：用同一标识重发，只办理一次，并返回首次的答复',
    acceptLanguage: '答复使用的语言，中文或英文；均未指明的，用平台的默认语言',
    traceparent: '链路跟踪标识，随答复原样返回',
    etag: '事项的版本，供 If-Match 使用',
    location: '新建事项的读取地址',
    retryAfter: '多少秒后重试',
    contentLanguage: '答复使用的语言',
    idempotentReplayed: '出现时表示这是首次答复的重复',
  },
  ids: {
    ...applicationIds,
    record: '信用信息编号，也是其告知书编号',
    'joint-response': '联合响应编号',
    declaration: '申报编号',
    pledge: '信用承诺编号',
    consent: '同意编号',
    authorization: '授权编号',
    recall: '停止使用通知编号',
    expungement: '销毁事项的编号',
    finding: '核验发现的编号',
    submission: '报送编号，见回执',
    file: '文件编号，见登记时的返回内容',
    'column-map': '列的说明编号',
    publication: '草稿编号',
    comment: '意见的编号',
    case: '任一类事项的编号',
    'published-name': '已公布内容的名称，如 "administrative-penalties"',
    code: '代码，如 "not-found"',
    asset: '页面给出的文件名',
    tile: '分块的层、序号，未满的另加条数，如 "0/x001/x234/067"、"entries/005.p/8"',
  },
  queries: {
    cursor: '本页起点：上一页给出的 "cursor"',
    limit: '每页条数，1 至 50',
    version: '版本号；不填则为现行版本',
    what: '类别',
    matter: '信用承诺事项的名称',
    item: '目录事项名称；报送时仅用于文件',
    exemption: '报送文件时：该事项免于事前告知的依据的名称（第十一条）',
    inclusion: '报送文件时：该事项纳入第八条以外信息的依据的名称',
    kind: '只列以此为依据的查询',
    without: '不列以此为依据的查询，例如社会公众的查询',
    proof: '填写 `true` 时附日志存证的证明',
    unit: '单位：查询记录只列该单位的；公开的信息为提供信息的单位',
    month: '月份，例如 `2026-11`；不填则为本月',
    since: '此前签名根哈希所载的条数',
    each: '填写 `true` 时逐次列出，不合并同类查询',
  },
  common,
  shared,
  values,
  examples,
  page,
};
