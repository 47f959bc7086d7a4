/** The identifiers that stand in paths: each route says of which kind its own is. */
import { type CaseKind, readCaseId } from '../../shared/ids.ts';
import { isTilePath } from '../../shared/log/tiles.ts';

/** The name of something published, such as a catalog item. */
export const nameForm = /^[a-z0-9-]{1,80}$/;

/** A receipt of the first release, which kept submissions as no cases. */
const receiptForm = /^sub_[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A script or a style of the page of the reference, with what it holds as a digest in its name. */
const assetForm = /^[a-z-]{1,40}\.[\da-f]{16}\.(js|css)$/;

/** `case` is a case of any kind. */
export type IdentifierKind = CaseKind | 'case' | 'published-name' | 'code' | 'asset' | 'tile';

/** Whether a text is an identifier of that kind, whether or not there is such a thing. */
export function isIdentifier(text: string, kind: IdentifierKind): boolean {
  switch (kind) {
    case 'submission':
      return readCaseId(text, kind) !== null || receiptForm.test(text);
    case 'published-name':
    case 'code':
      return nameForm.test(text);
    case 'asset':
      return assetForm.test(text);
    case 'tile':
      return isTilePath(text);
    case 'case':
      return readCaseId(text) !== null;
    default:
      return readCaseId(text, kind) !== null;
  }
}
