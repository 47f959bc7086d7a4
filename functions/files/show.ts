/** A file as its unit sees it. */
import { bytesOf } from '../../shared/file/process.ts';
import type {
  FileConfirming,
  FileProgress,
  FileState,
  FileStatus,
  ReportForm,
} from '../../shared/file/state.ts';
import type { Language } from '../../shared/texts/languages.ts';
import { type CivilDate, type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import { type ShownFault, showFault } from '../http/problem.ts';

export interface ShownPart {
  part: number;
  bytes: number;
  sha256: string;
}

export interface ShownReport {
  as: ReportForm;
  language: Language;
  askedAt: Instant;
  writtenAt: Instant | null;
}

/** How far a file is read. */
export interface ShownProgress extends FileProgress {
  ofBytes: number;
  /** Null where it is not known. */
  secondsLeft: number | null;
}

/** How far it is carried out that an official answers for what waits. */
export interface ShownConfirming extends Omit<FileConfirming, 'tookAt' | 'fault'> {
  ofSubmissions: number;
  fault: ShownFault | null;
}

export interface ShownFile {
  id: string;
  version: number;
  status: FileStatus;
  item: string;
  exemption: string | null;
  inclusion: string | null;
  openedAt: Instant;
  uploadBy: Instant;
  parts: ShownPart[];
  completedAt: Instant | null;
  progress: ShownProgress;
  readAt: Instant | null;
  keptUntil: Instant | null;
  lastDay: CivilDate | null;
  unread: string[];
  fault: ShownFault | null;
  results: ShownReport[];
  confirming: ShownConfirming | null;
}

export const showFile =
  (now: Instant) =>
  (state: FileState, version: number): ShownFile => {
    const { secret } = state;
    return {
      id: state.id,
      version,
      status: state.status,
      item: state.item,
      exemption: state.exemption,
      inclusion: state.inclusion,
      openedAt: state.openedAt,
      uploadBy: state.uploadBy,
      parts: state.parts.map((each, index) => ({ part: index + 1, ...each })),
      completedAt: state.completedAt,
      progress: progressOf(state, now),
      readAt: state.readAt,
      keptUntil: state.keptUntil,
      lastDay: state.keptUntil && lastDayBefore(state.keptUntil),
      unread: secret.unread,
      fault: secret.fault && showFault(secret.fault),
      results: state.reports,
      confirming: confirmingOf(state),
    };
  };

function progressOf(state: FileState, now: Instant): ShownProgress {
  return { ...state.progress, ofBytes: bytesOf(state), secondsLeft: secondsLeft(state, now) };
}

function confirmingOf({ confirming, progress }: FileState): ShownConfirming | null {
  if (!confirming) return null;
  const { tookAt: _, fault, ...shown } = confirming;
  return { ...shown, ofSubmissions: progress.submissions, fault: fault && showFault(fault) };
}

/** How long it takes yet, as long as it has taken for what is read; null where that is not known. */
function secondsLeft(state: FileState, now: Instant): number | null {
  const { status, completedAt, progress } = state;
  if (status !== 'reading' || completedAt === null || progress.bytes === 0) return null;
  const secondsTaken = (Date.parse(now) - Date.parse(completedAt)) / 1000;
  const bytesLeft = Math.max(0, bytesOf(state) - progress.bytes);
  return Math.ceil((secondsTaken * bytesLeft) / progress.bytes);
}
