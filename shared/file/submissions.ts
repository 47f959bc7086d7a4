import { caseId, readCaseId } from '../ids.ts';

/** As long as the identifiers of what belongs to a case have behind theirs. */
const numberLength = 20;

/**
 * The submission that a file makes of its rows, by its number, from 0: the same at every attempt, so that none is made twice.
 * Throws where the text is no identifier of a file.
 */
export function submissionOf(file: string, number: number): string {
  const read = readCaseId(file, 'file');
  if (!read) throw new Error('A file makes submissions.');
  return caseId('submission', read.home, `${read.rest}-${number.toString(16).padStart(numberLength, '0')}`);
}
