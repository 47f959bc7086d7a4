import type { ReferenceCatalog } from '../texts.ts';

export const shared: ReferenceCatalog['shared'] = {
  Problem: {
    type: '该类问题说明的地址，相对于请求地址',
    title: '该类问题的名称',
    status: '答复的状态码',
    code: '最确切的问题代码，固定不变，其含义见 "GET /v1/codes/{id}"',
    detail: '问题及处理办法，使用答复的语言',
    norm: '所依据的已公布规范及其版本的地址，相对于请求的地址（第十三条）',
    errors: '不符合要求的各个字段',
  },
  Fault: {
    field: '字段：请求中的路径，或者该行的列名；"(case)" 指事项本身',
    code: '问题代码，固定不变，其含义见 "GET /v1/codes/{id}"',
    detail: '问题及处理办法，使用答复的语言',
  },
  ConfirmedDoubt: {
    field: '有疑问的列，使用数据规范的列名',
    code: '疑问的代码',
    detail: '疑问的内容',
    reason: '承办人员说明该值无误的理由',
    official: '确认该值的提供单位承办人员',
  },
  Official: { id: '承办人员在本单位的编号', name: '承办人员姓名' },
  Citation: { law: '法律名称', article: '条款' },
};
