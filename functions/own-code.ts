/** What somebody says about themselves alone: the code that they give is their own. */
import { checkSubjectCode, type SubjectCode } from '../shared/identity/subject-code.ts';
import { type Keys, subjectKey } from '../shared/keys/keys.ts';
import type { Principal } from './http/principal.ts';
import { invalidField, type Problem, problem } from './http/problem.ts';

/** The code with which somebody names themselves, normalised; the problem where it is none, or another's. */
export function ownCode(
  given: SubjectCode,
  { subject }: Pick<Principal, 'subject'>,
  keys: Keys,
): { subject: SubjectCode } | Problem {
  if (!subject) return problem('not-yours', 'subject-needed');
  // Whether it was issued is held against the token, which the identity provider answers for.
  const checked = checkSubjectCode(given, () => true);
  if (!checked.ok) return invalidField('subject.code', checked.fault);
  return subjectKey(keys, checked.subject) === subject
    ? { subject: checked.subject }
    : invalidField('subject.code', 'not-own-code');
}
