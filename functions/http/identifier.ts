/** The identifiers that stand in paths: each route says of which kind its own is. */
import { type CaseKind, readCaseId } from '../../shared/ids.ts';

const forms = {
  submission: /^sub_[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
  'catalog-item': /^[a-z0-9-]{1,80}$/,
} as const;

/** `case` is a case of any kind. */
export type IdentifierKind = CaseKind | 'case' | keyof typeof forms;

/** Whether a text is an identifier of that kind, whether or not there is such a thing. */
export function isIdentifier(text: string, kind: IdentifierKind): boolean {
  switch (kind) {
    case 'submission':
    case 'catalog-item':
      return forms[kind].test(text);
    case 'case':
      return readCaseId(text) !== null;
    default:
      return readCaseId(text, kind) !== null;
  }
}
