import type * as described from '../../../../functions/files/operations.ts';
import type { ProcessTexts } from '../texts.ts';

const part = {
  bytes: 'Its length, in bytes: at most 16,000,000, and of all parts together 256,000,000',
  sha256: 'The SHA-256 of its bytes, in hexadecimal digits: nothing else is taken for it',
};
const numbered = { ...part, part: 'Its number, counted from 1' };
const asked = {
  exemption: 'The provision of the catalog by which the records take effect without notice (Art. 11)',
  inclusion: 'The provision of the catalog by which what Art. 8 leaves out is included',
};
const result = {
  as: 'As what it is written',
  language: 'In which language its words are',
  askedAt: 'When it was asked for, in UTC',
  writtenAt: 'When it was written, in UTC; null while it is not',
};
const listed = {
  ...asked,
  openedAt: 'When it was announced, in UTC',
  uploadBy: 'Until when its parts may be sent, in UTC: then what was sent of it is gone',
  parts: 'Its parts, in their order',
  completedAt: 'When its parts were said to be there, in UTC; null while they were not',
  progress: 'How far it is read',
  readAt: 'When it was read to its end, or refused, in UTC; null while it was not',
  keptUntil: 'Until when its rows are kept to be given back, exclusive, in UTC; null until it was read',
  unread: 'What it holds beside its table that was not read, as it calls it',
  fault: 'Why it was not read, or not on; null where it was',
  results: 'Its rows as a file, with what became of each, once it was asked for',
  confirming: 'Who answers for all that waits of it, and how far that is carried out; null where nobody does',
};

export const files: ProcessTexts<typeof described> = {
  about: 'Files of up to 500,000 rows, workbooks of up to 100,000, as systems export them (Art. 10)',
  operations: {
    open: 'Announce a file and learn where each of its parts is sent: a delimited table (UTF-8, UTF-16 or GB18030), rows of JSON, one a line, or a workbook',
    list: 'The files of your unit, the newest first',
    read: 'How far a file is, where what is missing of it is sent, where its results are fetched',
    submissions:
      'The submissions that were made of the rows of a file, in its order: each has a receipt of its own, under which rows are confirmed and sent again',
    mend: 'Announce a part of a file anew, as it reads now: what was sent of it before is not read',
    complete: 'Say that all parts are there; then the file is read',
    confirm:
      'An official of the unit answers for every row of a file that waits and about which nothing is asked: each is checked once more. What is asked about a row is answered row by row, with a reason',
    report: 'Ask for the rows of a file with what became of each',
  },
  fields: {
    ListedFile: listed,
    File: listed,
    FileProgress: {
      through: 'Through which row, as a person counts them in the file',
      bytes: 'How many of its bytes are read',
      rows: 'How many rows were read',
      accepted: 'How many of them complied, and became records unless the decision was on record already',
      returned: 'How many came back',
      waiting: 'How many waited for an official of the unit',
      submissions: 'How many submissions were made of them',
      ofBytes: 'How many bytes it has',
      secondsLeft: 'How many seconds it takes yet, as far as is known; null where it is not',
    },
    FileConfirming: {
      official: 'Who answers for the rows',
      askedAt: 'When they said so, in UTC',
      submissions: 'For how many of its submissions it is carried out, in their order',
      ofSubmissions: 'How many submissions were made of the file',
      waiting:
        'How many of their rows wait still: something is asked about each, it is about the official, or what is named stood in the way',
      fault: 'What stood in the way of some rows; null where nothing did',
      doneAt: 'When it was carried out, in UTC; null while it is not',
    },
    FilePart: part,
    NumberedPart: numbered,
    PartSent: {
      ...numbered,
      isThere: 'Whether it has arrived; null where that no longer matters',
      upload: 'Where and how it is sent; null where it has arrived, or may not be sent any more',
    },
    Upload: {
      url: 'Where it is sent, by PUT, within an hour',
      headers: 'What must be sent with it, as it stands here',
    },
    AskedResult: result,
    ResultFile: {
      ...result,
      url: 'Where it is fetched, within an hour of its writing; null while it is not written, and after that: ask for it anew',
    },
    OpenFile: { ...asked, parts: 'The file, cut into at most 64 parts in their order' },
    MendPart: numbered,
    AskResult: { as: 'As what it is to be written' },
  },
};
