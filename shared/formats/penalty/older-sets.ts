/** The column sets of penalties before 2021 (Art. 10): what they leave out, other cells of theirs say. */
import { isOfIndividualBusiness } from '../../identity/subject-code.ts';
import { fault } from '../../texts/said.ts';
import type { SubjectCategory } from '../format.ts';
import { nameOf, type RowReading } from '../row.ts';
import type { Check } from '../rule.ts';
import { IDENTITY_CARD } from '../subject/words.ts';

/** The columns that no set has had since. */
export const olderColumns = ['stateInFile', 'scopeInFile', 'updatedInFile', 'exportedInFile'] as const;
/** What the sets since ask for, and those before know nothing of. */
const newerColumns = ['violationType', 'providerName', 'providerCode'] as const;

const isOlder = (row: RowReading): boolean => olderColumns.some((key) => row.has(key));

/** Of what sort a subject is, by which code is given. */
function categoryOf({ values, given }: RowReading): SubjectCategory | null {
  const code = values.unifiedSocialCreditCode;
  if (typeof code === 'string')
    return isOfIndividualBusiness(code) ? 'individual-business' : 'legal-person-or-organization';
  return given('identityDocumentNumber') && !given('unifiedSocialCreditCode') ? 'natural-person' : null;
}

/**
 * Completes a row of an older set: the category is that of the code given; numbers of documents are identity cards, as those
 * sets have no other; the procedure, which nothing says, is the ordinary one, by which nobody loses a notice.
 */
export function completeOlderSet(row: RowReading): void {
  if (!isOlder(row)) return;
  const category = row.has('subjectCategory') ? null : categoryOf(row);
  if (category !== null) row.fill('subjectCategory', category);
  if (!row.has('procedure')) row.fill('procedure', '02');
  for (const [type, number] of documents)
    if (!row.has(type) && row.given(number)) row.fill(type, IDENTITY_CARD);
  for (const key of newerColumns) row.excuse(key);
}

const documents = [
  ['identityDocumentType', 'identityDocumentNumber'],
  ['legalRepresentativeDocumentType', 'legalRepresentativeDocumentNumber'],
] as const;

/** M8.2: a penalty of a person whose procedure its file does not say may be one that is not collected: it is asked about. */
export const knowsItsProcedure: Check = (columns, row) => {
  const { subjectCategory, procedure } = row.values;
  const isOfPerson = subjectCategory === 'natural-person' || subjectCategory === 'individual-business';
  return isOlder(row) && !row.has('procedure') && procedure !== undefined && isOfPerson
    ? [fault(nameOf(columns, 'procedure'), 'procedure-unknown')]
    : [];
};
