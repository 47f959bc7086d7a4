import type * as described from '../../../../functions/reference/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const reference: ProcessTexts<typeof described> = {
  about: '本接口文档，可按文件或者网页读取',
  operations: {
    document: '读取本接口文档，使用所选语言',
    page: '以网页查看本接口文档，使用所选语言',
    file: '该网页的脚本或者样式',
  },
  fields: { OpenApiDocument: { openapi: '所用 OpenAPI 规范的版本' } },
};
