import type { Official } from '../actor.ts';
import type { SubjectKey } from '../keys/keys.ts';
import type { CaseState } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { Language } from '../texts/languages.ts';
import type { Fault } from '../texts/said.ts';
import type { Instant } from '../time/civil.ts';

/**
 * While `open`, its parts are sent; while `reading`, they are read, and submissions made of its rows. Once `read` or
 * `refused`, nothing raw is left of it; once `lapsed`, nothing that was kept to give back either.
 */
export const fileStatuses = ['open', 'reading', 'read', 'refused', 'lapsed'] as const;
export type FileStatus = (typeof fileStatuses)[number];

/** A part as it is announced. */
export interface FilePart {
  /** Its length, in bytes. */
  bytes: number;
  /** Its SHA-256, as 64 hexadecimal digits. */
  sha256: string;
}

/** How far a file is read. */
export interface FileProgress {
  /** Through which row, as a person counts them in the file. */
  through: number;
  /** Of its bytes. */
  bytes: number;
  rows: number;
  accepted: number;
  returned: number;
  waiting: number;
  /** How many submissions were made of them. */
  submissions: number;
}

export const reportForms = ['csv', 'xlsx'] as const;
export type ReportForm = (typeof reportForms)[number];

/** Which result file: there is one of each form in each language. */
export interface FileReportName {
  as: ReportForm;
  /** In which its words are. */
  language: Language;
}

/** A result file that was asked for. */
export interface FileReport extends FileReportName {
  askedAt: Instant;
  writtenAt: Instant | null;
}

/** That an official answers for the rows that wait of a file, and how far that is carried out. */
export interface FileConfirming {
  official: Official;
  askedAt: Instant;
  /** When it was taken up last. */
  tookAt: Instant;
  /** Of how many of its submissions, in their order. */
  submissions: number;
  /** How many rows of these wait still: something is asked about each, it is about the official, or something stood in the way. */
  waiting: number;
  /** What stood in the way of some of them; null where nothing did. */
  fault: Fault | null;
  doneAt: Instant | null;
}

/** A file of rows: a case in the home of the unit that sends it (Art. 10). It makes submissions. */
export interface FileState extends CaseState {
  kind: 'file';
  status: FileStatus;
  item: string;
  provider: string;
  client: string;
  /** The provisions of the catalog that it rests on, by their names; null for none. */
  exemption: string | null;
  inclusion: string | null;
  openedAt: Instant;
  /** Until when its parts may be sent: then what of them came is gone. */
  uploadBy: Instant;
  parts: FilePart[];
  completedAt: Instant | null;
  /** When it was taken up last: something was read of it, or the reader was told to. Null once nothing of what lapsed is left. */
  tookAt: Instant | null;
  progress: FileProgress;
  readAt: Instant | null;
  /** Until when its rows are kept to be given back. */
  keptUntil: Instant | null;
  reports: FileReport[];
  /** Null where nobody has answered for all that waits of it. */
  confirming: FileConfirming | null;
  secret: {
    /** Who said that it is whole, and answers for its rows; before that who announced it. Null where a system of the unit did. */
    official: Official | null;
    /** Who that is among those on record, as far as the platform knows. */
    person: SubjectKey | null;
    /** The names of its columns, once they are known. */
    columns: string[];
    /** What of it was not read, as the file calls it. */
    unread: string[];
    /** Why it is not read, or not on. */
    fault: Fault | null;
    /** Who the official is among those on record who answers for what waits, as far as the platform knows. */
    confirmer: SubjectKey | null;
  };
}

/** How far it is carried out that an official answers for what waits of a file. */
export type ConfirmingProgress = Pick<FileConfirming, 'submissions' | 'waiting' | 'fault'>;

export type FileCommand =
  /** `number` of the part, from 1. */
  | { type: 'mend'; number: number; part: FilePart }
  /** Who says so answers for the rows: nobody, where a system of the unit does. */
  | { type: 'complete'; official: Official | null; person: SubjectKey | null }
  /** `goesOn`: what is left is read by another go. */
  | { type: 'advance'; progress: FileProgress; columns: string[]; goesOn: boolean }
  | {
      type: 'finish';
      progress: FileProgress;
      columns: string[];
      unread: string[];
      fault: Fault | null;
      keptDays: number;
    }
  | { type: 'refuse'; fault: Fault }
  | ({ type: 'report' } & FileReportName)
  | ({ type: 'note-report' } & FileReportName)
  /** Who says so answers for every row that waits and about which nothing is asked. */
  | { type: 'confirm'; official: Official; person: SubjectKey | null }
  /** `askedAt`: of which word; `isDone`: nothing is left to be gone through; `goesOn`: what is left is another go's. */
  | {
      type: 'note-confirmed';
      askedAt: Instant;
      progress: ConfirmingProgress;
      isDone: boolean;
      goesOn: boolean;
    }
  | { type: 'resume' }
  /** Nothing is left of what lapsed. */
  | { type: 'clear' }
  | { type: 'lapse' };

export type FileEvent =
  | { type: 'FileOpened'; data: { item: string; parts: number; bytes: number } }
  | { type: 'PartMended'; data: { number: number; part: FilePart } }
  | {
      type: 'FileCompleted';
      data: object;
      secret: { official: Official | null; person: SubjectKey | null };
    }
  | {
      type: 'FileAdvanced';
      data: { progress: FileProgress; goesOn: boolean };
      secret: { columns: string[] };
    }
  | {
      type: 'FileRead';
      data: { progress: FileProgress; keptUntil: Instant };
      secret: { columns: string[]; unread: string[]; fault: Fault | null };
    }
  | { type: 'FileRefused'; data: object; secret: { fault: Fault } }
  | { type: 'ReportAsked'; data: FileReportName }
  | { type: 'ReportWritten'; data: FileReportName }
  | { type: 'FileConfirmed'; data: { official: Official }; secret: { person: SubjectKey | null } }
  | {
      type: 'FileConfirmationAdvanced';
      data: { progress: ConfirmingProgress; isDone: boolean; goesOn: boolean };
    }
  | { type: 'FileResumed'; data: object }
  | { type: 'FileLapsed'; data: object }
  | { type: 'FileCleared'; data: object };

export const fileTransitions = {
  open: { mend: 'open', complete: 'reading', lapse: 'lapsed' },
  reading: { advance: 'reading', finish: 'read', refuse: 'refused', resume: 'reading' },
  read: {
    report: 'read',
    'note-report': 'read',
    confirm: 'read',
    'note-confirmed': 'read',
    resume: 'read',
    lapse: 'lapsed',
  },
  refused: {},
  lapsed: { resume: 'lapsed', clear: 'lapsed' },
} as const satisfies Transitions<FileStatus, FileCommand['type']>;

export const nothingRead: FileProgress = {
  through: 0,
  bytes: 0,
  rows: 0,
  accepted: 0,
  returned: 0,
  waiting: 0,
  submissions: 0,
};
