import type * as described from '../../../../functions/reference/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const reference: ProcessTexts<typeof described> = {
  about: 'This reference, as a document and as a page',
  operations: {
    document: 'This reference (OpenAPI 3.1), in the language asked for',
    page: 'This reference as a page for people, in the language asked for',
    file: 'A script or a style of that page',
  },
  fields: { OpenApiDocument: { openapi: 'The version of OpenAPI in which it is written' } },
};
