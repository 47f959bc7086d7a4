import { nameIn } from '../names.ts';
import { names } from './names.ts';

/** What may be wrong with a file and its rows (Art. 7, 8, 10, 16), in English. */
export const rowCodes = {
  'not-a-table': {
    means: 'The file is no table: it is a document, such as PDF or Word, an image, or an archive of files.',
    advice: 'Send the rows as an XLSX workbook or as CSV.',
  },
  'hidden-sheet': {
    means: 'The table is on a hidden sheet of the workbook, which is not read.',
    advice: 'Show that sheet and send the workbook again; delete it where it is not to be filed.',
  },
  'workbook-unreadable': {
    means:
      'The workbook cannot be read: it is cut off, damaged, protected by a password, or not one that a spreadsheet program wrote.',
    advice: 'Open it in the program, save it anew as an XLSX workbook without a password, and send that.',
  },
  'workbook-too-large': {
    means: ({ most }: { most: number }) => `Unpacked, the workbook is larger than ${most} MB.`,
    advice: 'Delete what is no part of the table, such as pictures and empty formatted rows, or split it.',
  },
  'workbook-texts-too-large': {
    means: ({ most }: { most: number }) => `The texts of the workbook are together larger than ${most} MB.`,
    advice: 'Split the table, or save it as CSV and send that.',
  },
  'rows-out-of-order': {
    means: 'In the file of the workbook, the rows of a sheet do not follow each other by their numbers.',
    advice: 'Open it in the spreadsheet program, save it anew, and send that.',
  },
  'old-workbook': {
    means: 'This is a workbook of the old kind (XLS).',
    advice: 'Open it, save it as an XLSX workbook, and send that.',
  },
  'web-page': {
    means: 'This is a web page, whatever its name says.',
    advice: 'Open it in the spreadsheet program, save it as an XLSX workbook, and send that.',
  },
  'too-many-columns': {
    means: ({ most }: { most: number }) => `The table has more than ${most} columns.`,
    advice: 'Leave out what the data format does not name.',
  },
  'several-tables': {
    means: 'Several sheets of the workbook hold such a table, with the same columns or most of them.',
    advice: 'Send each of them by itself.',
  },
  'cell-error': {
    means: 'The cell shows an error of the spreadsheet, such as a reference to nothing.',
    advice: 'Enter the value itself.',
  },
  'formula-not-calculated': {
    means: 'The cell holds a formula that was never calculated.',
    advice: 'Enter the value itself, or open the workbook in the program and save it.',
  },
  'from-formula': {
    means: 'The value was calculated by a formula.',
    advice: 'Check it with the document; enter the value itself, or have an official confirm it.',
  },
  'shown-otherwise': {
    means:
      'The workbook shows this number otherwise than it keeps it: with a unit, in another scale, with other digits, or as a share of a hundred.',
    advice:
      'Enter it as the column asks and show it as a plain number, or have an official confirm what is kept.',
  },
  'bare-day': {
    means:
      'The workbook counts days from 1904, and this cell shows the bare number of a day: it was read by that count.',
    advice: 'Enter the day itself, such as 2026-07-02; where it is right as read, an official confirms it.',
  },
  'hidden-row': {
    means: 'The row is hidden in the workbook.',
    advice: 'Delete it where it is not to be filed; else an official confirms it.',
  },
  'hidden-column': {
    means: 'The value stands in a column that is hidden in the workbook.',
    advice: 'Delete the column where it is not to be filed; else an official confirms the value.',
  },
  'hidden-value': {
    means: 'The cell does not show its value in the workbook: its number format hides it.',
    advice:
      'Delete the value where it is not to be filed; else show it in a common format, or have an official confirm it.',
  },
  'struck-out': {
    means: 'Some of the text in this cell is struck out.',
    advice: 'Delete what no longer holds; else an official confirms it as it stands.',
  },
  'has-comment': {
    means: 'The workbook has a comment on this cell, which is not read.',
    advice:
      'Correct the value or leave the row out where the comment says so, and delete it; else an official confirms the value.',
  },
  'merged-cells': {
    means:
      'Here cells of several rows or columns are merged into one: it is not certain for which its value holds.',
    advice: 'Undo the merging and enter the value in each row; else an official confirms it.',
  },
  empty: { means: 'There are no rows.', advice: 'Send the rows with a header above them.' },
  'too-many-rows': {
    means: ({ most }: { most: number }) => `At most ${most} rows are read, blank ones included.`,
    advice: 'Split the table.',
  },
  'no-such-receipt': {
    means: 'Your unit has no such row of such a submission.',
    advice: 'Leave the columns of the result as they were written.',
  },
  'line-not-json': {
    means: 'The line is no JSON object.',
    advice: 'Write each row as one JSON object on a line of its own, by the columns of the data format.',
  },
  'json-not-lines': {
    means:
      'The file is one JSON value that goes over all its lines: a list of rows, or an object that is parted into lines.',
    advice:
      'Write each row as one JSON object on a line of its own (NDJSON), without brackets around the rows and commas between them.',
  },
  'too-many-broken': {
    means: ({ most }: { most: number }) => `More than ${most} rows of the file cannot be read.`,
    advice: 'Export the table again.',
  },
  'quotation-marks': {
    means: 'A quotation mark is opened here and not closed, or closed within the cell.',
    advice: 'Export the table again.',
  },
  'encoding-unknown': {
    means:
      'The text of the file is in none of the encodings that are read: UTF-8, UTF-16, GB18030 (GBK, GB2312).',
    advice: 'Export the table again in UTF-8 or as an XLSX workbook, and send that.',
  },
  'no-header': {
    means: 'No row names the columns of the data format.',
    advice: 'Add the header row of the standard.',
  },
  'duplicate-header': {
    means: 'Two columns have the same header, or two have none.',
    advice: 'Leave one of them out.',
  },
  'bare-code-headers': {
    means: ({ headers }: { headers: string[] }) =>
      `These columns say by a number alone which code they hold, and each set of columns numbers them otherwise: ${headers.map((each) => `"${each}"`).join(', ')}.`,
    advice:
      'Put the name of the code in brackets behind the number, as the data format has it; or have a named official say once what each of them holds (POST /v1/columns), and send the file again.',
  },
  'columns-unknown': {
    means: ({ headers }: { headers: string[] }) =>
      `The data format does not know these columns, and nothing of the file was read: ${headers.map((each) => `"${each}"`).join(', ')}.`,
    advice:
      'Have a named official say once what each of them holds, or that it is left out (POST /v1/columns), and send the file again: it is kept for all files to come.',
  },
  'bare-code-header': {
    means:
      'This field says by a number alone which code it holds, and each set of columns numbers them otherwise.',
    advice: 'Put the name of the code in brackets behind the number, as the data format has it.',
  },
  cells: {
    means: 'The row has more cells than the header, so its values may stand in the wrong columns.',
    advice: 'Put a text that holds the delimiter in quotation marks, and export the table again.',
  },
  'under-second-header': {
    means: ({ header }: { header: number }) =>
      `The row stands under a second header, in row ${header}, whose columns are others: it belongs to another table.`,
    advice: 'Send that table as a file of its own.',
  },
  'unit-above': {
    // What was asked before columns of other units were, has no unit of its own with it.
    means: ({ line, yuan, read = 10_000 }: { line: number; yuan: number; read?: number }) =>
      `${line > 0 ? `Row ${line}, beside the rows of the table,` : 'The name of the sheet'} says that sums are in units of ${yuan} yuan; this column is read in units of ${read} yuan.`,
    advice:
      'Enter the amount in the unit of the column and delete that line; where it is in that unit as it stands, an official confirms it.',
  },
  'unit-below': {
    means: ({ line, yuan }: { line: number; yuan: number }) =>
      `Row ${line}, below rows with sums, says that they are in units of ${yuan} yuan; they would be read in another. From there on, and in short files from the beginning, nothing was read.`,
    advice:
      'Enter the amounts in the units of the columns and delete that line; or move it above all rows, and have an official confirm the sums that are right as they stand.',
  },
  'file-says-void': {
    means:
      'A title of the file, a line of it or the name of its sheet says of all rows that they are void, contested, changed or no data.',
    advice:
      'Send no such rows; where that line does not speak of this row, delete it, or have an official confirm the row.',
  },
  'void-below': {
    means: ({ line }: { line: number }) =>
      `Row ${line}, below the rows of the table, says that those before it are void, contested, changed or no data. From there on, and in short files from the beginning, nothing was read.`,
    advice:
      'Send no such rows, and withdraw those that are on record already; where the line does not speak of them, delete it, or say in each row what it is about.',
  },
  'sample-row': {
    means: 'A cell of this row says that it is a sample of how rows are filled in.',
    advice: 'Delete the row where it is one; else delete that word, or have an official confirm the row.',
  },
  'above-header': {
    means: ({ header }: { header: number }) =>
      `The row stands above the header, which is in row ${header}: which cell is what cannot be told.`,
    advice: 'Move the header above all rows and send the row again; delete it where it is none.',
  },
  type: { means: 'Only text and numbers can be read here.', advice: 'Send the value as text.' },
  'digits-lost': {
    means: 'This number is too long to be kept exactly, so its last digits are lost.',
    advice: 'Send it as text.',
  },
  'duplicate-field': {
    means: 'Two columns of a table, or two fields of a JSON object, mean this one field of the data format.',
    advice: 'Leave one of them out.',
  },
  'field-twice': {
    means: 'A JSON object has this field twice, and a program would take one of its values in silence.',
    advice: 'Name the field once, with the value that is right.',
  },
  'row-too-long': {
    means: ({ most }: { most: number }) => `The texts of a row hold at most ${most} characters together.`,
    advice: 'Give summaries; where the texts are short, look for a quotation mark that is never closed.',
  },
  'not-all-in-list': {
    means: 'At least one part is not in the list of the data format.',
    advice: ({ allowed }: { allowed: string[] }) =>
      `Separate several by semicolons or commas, and give only: ${allowed.join(', ')}.`,
  },
  date: {
    means: 'This cannot be read as a day, or there is no such day.',
    advice: 'Give the day as 2026-07-27, 2026/7/27, 2026年7月27日 or 20260727.',
  },
  damaged: {
    means:
      'The text was damaged on its way: it is lost, or there are signs in it that stand where characters could not be read, or that a web page writes.',
    advice:
      'Export it again from the case system, in UTF-8; where a question is meant, write its sign in full width (？).',
  },
  'two-values': {
    means: 'The cell holds two values.',
    advice: 'Give the one that the column asks for.',
  },
  'time-of-day': {
    means: 'A time of day stands with the day, so another day may be meant.',
    advice: 'Compare it with the document; the day stands as it is read.',
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
  hours: {
    means: 'This is no number of hours.',
    advice: 'Give digits, such as 2.5.',
  },
  'hours-by-clock': {
    means: 'This may be hours and minutes, or the time on a clock.',
    advice: 'Compare it with the document; it stands as the hours that something took.',
  },
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
  'code-form': {
    means: 'A code or a number of a document holds no Chinese characters.',
    advice: 'Enter the number alone, as it stands in the document.',
  },
  'document-number-form': {
    means:
      'This is no number of a document: it has no digit, is a day, or is what a spreadsheet made of one.',
    advice: 'Enter the number as it stands in the document, as text.',
  },
  'number-form': {
    means:
      'This is no number of a licence, a registration or a document: it has no digit, is a day or an error, or is what a spreadsheet made of one.',
    advice:
      'Enter the number as it stands in the document, as text; leave the cell empty where there is none.',
  },
  'document-type-against-number': {
    means: 'The number is that of an identity card, and the kind of document is another.',
    advice: 'Compare both with the document, and correct the one that is wrong.',
  },
  'too-many-doubts': {
    means: ({ most }: { most: number }) => `More than ${most} values of this submission are doubtful.`,
    advice: 'Check the unit of amounts and the columns; send the rest of the rows in another submission.',
  },
  'suspicious-amount': {
    means: 'This amount looks as if it were in yuan; the column is in 10,000 yuan (万元).',
    advice:
      'Convert it; if it is right as it stands, a named official confirms it and says why; who corrects a record states it with its unit in the content of the penalty.',
  },
  'amounts-swapped': {
    means:
      'The text of the penalty states this amount as that of the other column, and the other as this one.',
    advice: 'Compare both with the decision. Change them over, or answer why they are right so.',
  },
  'amount-not-stated': {
    means: 'The text of the penalty states amounts, and this one is none of them.',
    advice: 'Compare both with the document, and correct the one that is wrong.',
  },
  'kind-without-amount': {
    means: 'The kinds of penalty say that there is an amount here, and none is given.',
    advice: 'Give the amount; where there is none, such as of goods without a value, say so.',
  },
  'amount-without-kind': {
    means: 'An amount is confiscated, and no kind of penalty says so.',
    advice: 'Add the kind, or leave the amount out.',
  },
  'licence-without-kind': {
    means: 'A licence is named, and no kind of penalty takes one or lowers it.',
    advice: 'Add the kind, or leave the licence out.',
  },
  'kinds-against-text': {
    means: ({ kinds }: { kinds: string[] }) =>
      `The kinds of penalty and its text do not agree on: ${kinds.map((each) => `"${each}"`).join(', ')}.`,
    advice: 'Compare both with the document, and correct the one that is wrong.',
  },
  'beyond-simplified-procedure': {
    means: ({ citizen, organization }: { citizen: number; organization: number }) =>
      `By simplified procedure are imposed a warning, or a fine of at most ${citizen} yuan on a citizen and ${organization} on an organization (Administrative Penalty Law, Art. 51); this is more.`,
    advice: 'Compare procedure, kinds and fine with the document.',
  },
  'before-decision': {
    means: 'This day lies before the day of the decision.',
    advice: 'Compare both with the decision.',
  },
  'days-out-of-order': {
    means: ({ after }: { after: string }) =>
      `This day lies before that of "${after}", which it cannot precede.`,
    advice: 'Compare both with the document.',
  },
  inconsistent: {
    means: 'An amount is given as a fine, but 罚款 is not among the kinds.',
    advice: 'Add it, or remove the amount.',
  },
  'waits-otherwise': {
    means: 'The row says something else than the one that waits; nothing was confirmed.',
    advice:
      'Send it as it stands in the result. Where it has to change, let it lapse and send it as a new row, or confirm it and correct the record.',
  },
  'older-form': {
    means:
      'This is the older, shorter form, which does not say by code whom the penalty is about and who imposed it.',
    advice: ({ columns }: { columns: string[] }) =>
      `Add the columns ${columns.join(', ')}: for an organization its code, for a natural person the document, one of both. Where another column of the file holds the code, an official may say so (POST /v1/columns).`,
  },
  'authority-by-no-code': {
    means: ({ column }: { column: string }) =>
      `No column of this table holds the code of who decided, "${column}", as in the column set of 2016: without it no decision has a name, and nothing of the file was read.`,
    advice:
      'Add the column; or have a named official say once by which code your unit’s tables without it are (POST /v1/columns, "holds"), and send the file again: it is kept for all files to come.',
  },
  'revoked-by-its-file': {
    means: 'By its own file this is revoked.',
    advice: 'Leave it out; if it is on record already, withdraw it.',
  },
  'disputed-by-its-file': {
    means: 'By its own file this is disputed.',
    advice:
      'Send it once the dispute is settled; if it is on record already, see whether it must be withdrawn.',
  },
  'revoked-on-record': {
    means: ({ record }: { record: string }) =>
      `By its own file this is revoked, and it is on record: as ${record}.`,
    advice:
      'Have a named official withdraw that record, with the document that revokes it, and leave the row out.',
  },
  'disputed-on-record': {
    means: ({ record }: { record: string }) =>
      `By its own file this is disputed, and it is on record: as ${record}.`,
    advice:
      'Have a named official see whether that record must be withdrawn; send the row no more until the dispute is settled.',
  },
  'state-unclear': {
    means: 'Its own file gives a state that is neither in force nor revoked or disputed.',
    advice: 'See in the case system whether it is in force.',
  },
  'either-kind': {
    means:
      'The word stands for a licence suspended or revoked, which are of different classes; it is read as suspended.',
    advice:
      'See in the decision. If the licence is revoked, write that kind alone; if it is suspended, answer why.',
  },
  'no-penalty-in-text': {
    means: 'The text says that no penalty is imposed, or names none; the row names kinds of penalty.',
    advice:
      'Compare both with the decision, and correct the one that is wrong. Where nothing was imposed, leave the row out.',
  },
  'simplified-in-text': {
    means: 'The text speaks of the simplified procedure, and the row names the ordinary one.',
    advice:
      'See in the decision which it was. A penalty of a natural person under the simplified procedure is not entered (Art. 8).',
  },
  'remarks-not-in-force': {
    means:
      'This speaks of the decision or permit as revoked, changed, repaired or contested. Only what is in force is entered.',
    advice:
      'See in the case system. If it is not in force, leave the row out; where it is on record already, withdraw that record (POST /v1/records/{id}/withdrawals). If it is in force, answer why.',
  },
  'no-decision-by-number': {
    means:
      'This seems to be the number of no decision: it has a year alone, few digits, digits that blanks part or a blank to be filled in, is that of a notice before one or that no penalty is imposed, or is of a year after the decision.',
    advice: 'Compare it with the decision. If it is right, answer why.',
  },
  'state-by-number': {
    means: 'The number 1 means in force in some sets of columns and revoked in others.',
    advice: 'Write the state in words, or see in the case system whether it is in force.',
  },
  'procedure-unknown': {
    means:
      'This older set of columns does not say by which procedure; by simplified procedure the penalty of a person would not be collected (Art. 8).',
    advice: 'Compare it with the document; it is read as of the ordinary procedure.',
  },
  'document-not-linked': {
    means: 'Only the identity card can be linked to a person yet.',
    advice: 'Give the citizen number, or hold the record back.',
  },
  'identified-twice': {
    means:
      'The row identifies an organization and a natural person at once: whose record it would be is not certain.',
    advice: 'Leave empty the code or the document that is not the subject’s; else an official confirms it.',
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
    means: 'Characters are hidden, so the number cannot be matched to anybody or to a document.',
    advice: 'Give the whole number.',
  },
  'name-masked': {
    means: 'Signs of the name are hidden, so nobody can tell whose record this would be.',
    advice: 'Give the whole name, as it stands in the decision.',
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
    advice:
      'Compare it with the certificate. Where the certificate has this very code, a named official sends the row again under its receipt and answers to this with the reason: POST /v1/submissions/{id}/resubmissions.',
  },
  registrar: {
    means:
      'The first two characters name no department that registers organizations, or no kind that it registers.',
    advice: 'Compare it with the certificate.',
  },
  'citizen-number': {
    means: 'This column is of organizations and holds the number of a natural person.',
    advice:
      'Give the number of the organization; a natural person’s stands in the column of documents alone.',
  },
  region: {
    means: 'The first two digits of the number name no province.',
    advice: 'Compare it with the identity card.',
  },
  'born-after-decision': {
    means: 'By the number the person was born after the decision.',
    advice: 'Compare number and day with the document.',
  },
  'under-age-at-decision': {
    means: ({ years }: { years: number }) =>
      `By the number the person was not yet ${years} on the day of the decision; no penalty is imposed then (Administrative Penalty Law, Art. 30).`,
    advice: 'Compare number and day with the document.',
  },
  'zeros-at-its-end': {
    means: 'The code ends in zeros, as one does whose last digits a spreadsheet has lost.',
    advice: 'Compare it with the certificate or the identity card.',
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
  'may-be-same-decision': {
    means: ({ row }: { row: number }) =>
      `Row ${row} is about the same subject and day, and of the same facts or the same number by its digits: both may be one decision.`,
    advice:
      'Compare both with the decision, and leave one out where they are one; where they are two, an official confirms it.',
  },
  'same-decision-twice': {
    means: ({ row }: { row: number }) =>
      `The same decision about the same subject stands in row ${row} already.`,
    advice: 'Submit it once.',
  },
  'already-filed': {
    means: 'This decision about this subject is on record already: it is on record once.',
    advice:
      'Leave it out; if what is on record is wrong, its unit corrects or withdraws it, and its subject may object to it.',
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
  'forbidden-since': {
    means: 'What took effect after this row was received forbids to put it on record.',
    advice: 'See the item in GET /v1/catalog as it is now; send the row anew if it complies with that.',
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
