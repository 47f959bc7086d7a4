import { nameIn } from '../names.ts';
import { names } from './names.ts';

/** What may be wrong with a file and its rows (Art. 7, 8, 10, 16), in English. */
export const rowCodes = {
  'not-a-table': { means: 'The file holds no text.', advice: 'Save the table as CSV and send that.' },
  empty: { means: 'There are no rows.', advice: 'Send the rows with a header above them.' },
  'too-many-rows': {
    means: ({ most }: { most: number }) => `At most ${most} rows are read, blank ones included.`,
    advice: 'Split the table.',
  },
  'quotation-marks': {
    means: 'A quotation mark is opened and not closed, or stands within a cell.',
    advice: 'Export the table again.',
  },
  'no-header': {
    means: 'No row names the columns of the data format.',
    advice: 'Add the header row of the standard.',
  },
  'duplicate-header': {
    means: 'Two columns have the same header, or two have none.',
    advice: 'Leave one of them out.',
  },
  cells: {
    means: 'The row has more or fewer cells than the header, so its values may stand in the wrong columns.',
    advice: 'Put a text that holds the delimiter in quotation marks, and export the table again.',
  },
  type: { means: 'Only text and numbers can be read here.', advice: 'Send the value as text.' },
  'digits-lost': {
    means: 'This number is too long to be kept exactly, so its last digits are lost.',
    advice: 'Send it as text.',
  },
  'duplicate-field': { means: 'Two columns mean the same field.', advice: 'Leave one of them out.' },
  'row-too-long': {
    means: ({ most }: { most: number }) => `The texts of a row hold at most ${most} characters together.`,
    advice: 'Give summaries.',
  },
  'not-all-in-list': {
    means: 'At least one part is not a value of the list.',
    advice: ({ allowed }: { allowed: string[] }) => `Join by ; only: ${allowed.join(', ')}.`,
  },
  date: {
    means: 'This cannot be read as a day, or there is no such day.',
    advice: 'Give the day as 2026-07-27, 2026/7/27, 2026年7月27日 or 20260727.',
  },
  unit: {
    means: 'The amount is written in yuan, but this column is in 10,000 yuan (万元).',
    advice: 'Convert it.',
  },
  amount: { means: 'This is no amount.', advice: 'Give a decimal in 10,000 yuan (万元), such as 0.5.' },
  'unit-yuan': {
    means: 'The amount is written in 10,000 yuan (万元), but this column is in yuan.',
    advice: 'Convert it.',
  },
  'amount-yuan': { means: 'This is no amount.', advice: 'Give a decimal in yuan, such as 5000 or 0.50.' },
  'whole-number': { means: 'This is no whole number.', advice: 'Give digits alone, such as 12.' },
  'number-in-text': {
    means: 'This text holds an identity number or a telephone number.',
    advice: 'Leave the number out: whoever reads the text should reach nobody by it.',
  },
  'prohibited-information': {
    means: ({ category }: { category: string }) =>
      `This speaks of what is not collected about a natural person: ${nameIn(names.prohibited, category)} (Art. 16). Nothing of the row was kept.`,
    advice:
      'Take it out and send the row again. If it tells of nobody, a named official sends the row as it is: POST /v1/submissions/{id}/resubmissions, with the reason.',
  },
  'identity-number-in-text': {
    means: 'This holds what reads as the identity number of a person. Nothing of the row was kept.',
    advice:
      'Give such a number in the column for it alone, and send the row again. If it is another number, a named official sends the row as it is: POST /v1/submissions/{id}/resubmissions, with the reason.',
  },
  'too-many-doubts': {
    means: ({ most }: { most: number }) => `More than ${most} values of this submission are doubtful.`,
    advice: 'Check the unit of amounts and the columns; send the rest of the rows in another submission.',
  },
  'suspicious-amount': {
    means: 'This amount looks as if it were in yuan; the column is in 10,000 yuan (万元).',
    advice: 'Convert it; if it is right as it stands, state it with its unit in the content of the penalty.',
  },
  'before-decision': {
    means: 'This day lies before the day of the decision.',
    advice: 'Compare both with the decision.',
  },
  inconsistent: {
    means: 'An amount is given as a fine, but 罚款 is not among the kinds.',
    advice: 'Add it, or remove the amount.',
  },
  'older-form': {
    means:
      'This is the older, shorter form, which does not say by code whom the penalty is about and who imposed it.',
    advice: ({ columns }: { columns: string[] }) =>
      `Export the full form, with the columns ${columns.join(', ')}; for an organization its code, for a natural person the document.`,
  },
  'document-not-linked': {
    means: 'Only the identity card can be linked to a person yet.',
    advice: 'Give the citizen number, or hold the record back.',
  },
  'category-against-code': {
    means:
      'The code and the kind of subject do not agree: codes that begin with 92 are those of individual businesses, and no others are.',
    advice: 'See in the business licence which of the two is right, and correct the other.',
  },
  'simplified-penalty-of-natural-person': {
    means:
      'A penalty of a natural person or an individual business by simplified procedure is not collected (Art. 8).',
    advice: 'Leave it out, or name the inclusion that the catalog publishes for it.',
  },
  'code-missing': { means: 'The code is missing.', advice: 'Give all 18 characters.' },
  masked: {
    means: 'Characters are hidden, so the code cannot be matched to anybody.',
    advice: 'Give all 18 characters.',
  },
  'scientific-notation': {
    means: 'A spreadsheet has turned the code into a rounded number, so its last digits are lost.',
    advice: 'Export it again from the case system with this column as text.',
  },
  length: {
    means: 'The code does not have 18 characters.',
    advice: 'Compare it with the certificate or the identity card.',
  },
  character: {
    means: 'The code holds a character that cannot stand at its place.',
    advice: 'Compare it with the document.',
  },
  'birth-date': {
    means: 'The birth date within the number does not exist.',
    advice: 'Compare it with the identity card.',
  },
  'check-character': {
    means: 'The check character does not fit the other 17, so at least one of them is wrong.',
    advice: 'Compare it with the document.',
  },
  'date-in-future': {
    means: 'The decision date lies in the future.',
    advice: 'Give the date on the decision document.',
  },
  'recording-period-over': {
    means: 'The recording period of this record is already over, so nothing may show it.',
    advice: 'Do not submit it.',
  },
  'not-its-authority': {
    means: 'Your unit does not file the decisions of this authority.',
    advice: ({ authorities }: { authorities: readonly string[] }) =>
      authorities.length
        ? `It files those of: ${authorities.join(', ')}. What it is entered with: GET /v1/units.`
        : 'The register of units names none for it: see GET /v1/units.',
  },
  'same-decision-twice': {
    means: ({ row }: { row: number }) =>
      `The same decision about the same subject stands in row ${row} already.`,
    advice: 'Submit it once.',
  },
  'already-filed': {
    means: 'This decision about this subject is on record already: it is on record once.',
    advice: 'Leave it out; if what is on record is wrong, its subject may object to it.',
  },
  'on-record-otherwise': {
    means: ({ fields }: { fields: readonly string[] }) =>
      `This decision about this subject is on record already, otherwise in: ${fields.map((each) => `"${each}"`).join(', ')}.`,
    advice: 'Compare it with the document. If what is on record is wrong, have it corrected or withdrawn.',
  },
  'decision-deleted': {
    means: 'The record of this decision was deleted on an objection: it is not put on record again.',
    advice: 'Leave it out.',
  },
  'consent-missing': {
    means: 'This is taken about a natural person only with their consent.',
    advice:
      'Ask them for one (POST /v1/consents), and name it in the column that is the last of the item’s (GET /v1/catalog/{id}); without one, leave the row out.',
  },
  'no-consent-in-force': {
    means:
      'There is no consent in force under this identifier that covers this person, this unit, this information and its use.',
    advice:
      'Read what it covers (GET /v1/consents/{id}); where there is nothing, ask the person for a consent or leave the row out.',
  },
  'decision-repaired': {
    means: 'This decision is on record, and repaired: nothing shows it.',
    advice: 'Leave it out.',
  },
  'on-record-in-another': {
    means: 'The decision that the record would then be of is on record in another.',
    advice: 'Delete one of the two, or correct it otherwise.',
  },
  'another-subject': {
    means: 'A correction cannot make it a record of somebody else.',
    advice: 'Delete it and have it filed anew.',
  },
};
