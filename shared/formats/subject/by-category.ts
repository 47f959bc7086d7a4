import type { SubjectCode } from '../../identity/subject-code.ts';
import type { Filing, SubjectCategory, Value } from '../format.ts';
import type { OfSubject } from '../rule.ts';

/** Under which key the subject's own code is filed, where organizations and natural persons have a column each. */
const ownCode = (category: SubjectCategory): string =>
  category === 'natural-person' ? 'identityDocumentNumber' : 'unifiedSocialCreditCode';

/**
 * Whom a row without faults is about, and its content without the subject's own code: that stands with the subject only,
 * so that what protects it has one place to look.
 */
function subjectAndContent(
  values: Readonly<Record<string, Value>>,
): Pick<Filing, 'subject' | 'subjectName' | 'subjectCategory' | 'content'> {
  const subjectCategory = String(values.subjectCategory) as SubjectCategory;
  const own = ownCode(subjectCategory);
  const content: Record<string, Value> = {};
  for (const key of Object.keys(values)) if (key !== own) content[key] = values[key] ?? '';
  const kind: SubjectCode['kind'] = subjectCategory === 'natural-person' ? 'natural-person' : 'organization';
  return {
    subject: { kind, code: String(values[own] ?? '') },
    subjectName: String(values.subjectName ?? ''),
    subjectCategory,
    content,
  };
}

/** A subject by its category, and by the code in the column for its sort. */
export const subjectByCategory: OfSubject = {
  read: subjectAndContent,
  ownKey: ({ subjectCategory }) => ownCode(subjectCategory),
};
