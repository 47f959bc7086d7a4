import { accept, type Outcome, refuse, tooEarly } from '../outcome.ts';
import { afterMessage } from '../process/head-start.ts';
import type { Message } from '../process/message.ts';
import type { Process } from '../process/process.ts';
import { next } from '../process/transitions.ts';
import { civilDateOf, type Instant } from '../time/civil.ts';
import { periodEnd } from '../time/period.ts';
import { fileAuthority } from './authority.ts';
import { advanced, begun, confirm, confirmingOwed, noteConfirmed, takenUp } from './confirming.ts';
import { fileLimits } from './limits.ts';
import {
  type FileCommand,
  type FileEvent,
  type FileProgress,
  type FileReport,
  type FileReportName,
  type FileState,
  fileTransitions,
} from './state.ts';
import { fileForm } from './stored.ts';

/** A file of rows, from when it is announced until nothing of it is kept any more (Art. 10, 16). */
export const fileProcess: Process<FileState, FileCommand, FileEvent, never> = {
  authority: fileAuthority,
  opens: fileAuthority.open,
  concerned: ({ provider }) => ({ units: { provider: [provider] } }),
  decide,
  evolve,
  sends: ({ id }, event) => (sendsOn(event) ? [{ to: 'files', file: id } satisfies Message] : []),
  waits: {},
  entries: () => ({ work: [] }),
  notices: () => [],
  due,
  bookkeeping: ['FileAdvanced', 'ReportWritten', 'FileConfirmationAdvanced', 'FileResumed', 'FileCleared'],
  stored: fileForm,
};

/** What is left to be done of a file is the reader's: it reads, writes what goes back, and removes what is over. */
function sendsOn(event: FileEvent): boolean {
  switch (event.type) {
    case 'FileCompleted':
    case 'ReportAsked':
    case 'FileConfirmed':
    case 'FileResumed':
    case 'FileLapsed':
      return true;
    case 'FileAdvanced':
    case 'FileConfirmationAdvanced':
      return event.data.goesOn;
    default:
      return false;
  }
}

/** The bytes of all parts together. */
export const bytesOf = ({ parts }: Pick<FileState, 'parts'>): number =>
  parts.reduce((sum, { bytes }) => sum + bytes, 0);

const isReport =
  ({ as, language }: FileReportName) =>
  (each: FileReportName): boolean =>
    each.as === as && each.language === language;

/** The result files that were asked for and are not written. */
export const reportsOwed = ({ reports }: Pick<FileState, 'reports'>): FileReport[] =>
  reports.filter(({ writtenAt }) => writtenAt === null);

/** What has fallen due on a file, and since when; null where nothing ever does. */
function nextDue(state: FileState): { at: Instant; command: 'lapse' | 'resume' } | null {
  if (state.status === 'open') return { at: state.uploadBy, command: 'lapse' };
  // A message that is lost is sent again.
  const isOfReader = state.status === 'reading' || state.status === 'lapsed';
  if (isOfReader && state.tookAt) return { at: afterMessage(state.tookAt), command: 'resume' };
  if (state.status !== 'read' || !state.keptUntil) return null;
  const owed = [...reportsOwed(state).map(({ askedAt }) => askedAt), confirmingOwed(state)?.tookAt];
  const asked = owed.flatMap((at) => (at ? [afterMessage(at)] : [])).sort()[0];
  return asked !== undefined && asked < state.keptUntil
    ? { at: asked, command: 'resume' }
    : { at: state.keptUntil, command: 'lapse' };
}

function due(state: FileState): Instant | null {
  return nextDue(state)?.at ?? null;
}

/** The command that has fallen due; null where none has. */
export function fallenDue(state: FileState, now: Instant): FileCommand | null {
  const next = nextDue(state);
  return next && now >= next.at ? { type: next.command } : null;
}

function decide(state: FileState, command: FileCommand, now: Instant): Outcome<FileEvent[]> {
  const possible = next(fileTransitions, state.status, command.type);
  if (!possible.ok) return possible;
  switch (command.type) {
    case 'mend':
      return mend(state, command, now);
    case 'complete':
      // What was sent is over on its second, whenever the sweep comes by.
      return now >= state.uploadBy ? refuse('upload-over') : accept([completed(command)]);
    case 'advance': {
      const { progress, columns, goesOn } = command;
      return goesFurther(state.progress, progress)
        ? accept([{ type: 'FileAdvanced', data: { progress, goesOn }, secret: { columns } }])
        : accept([]);
    }
    case 'finish': {
      const { progress, columns, unread, fault, keptDays } = command;
      const keptUntil = periodEnd(civilDateOf(now), { days: keptDays });
      const secret = { columns, unread, fault };
      return accept([{ type: 'FileRead', data: { progress, keptUntil }, secret }]);
    }
    case 'refuse':
      return accept([{ type: 'FileRefused', data: {}, secret: { fault: command.fault } }]);
    case 'report':
      if (now >= (state.keptUntil ?? '')) return refuse('result-over');
      // Asked for twice, it is written once.
      return reportsOwed(state).some(isReport(command))
        ? accept([])
        : accept([{ type: 'ReportAsked', data: { as: command.as, language: command.language } }]);
    case 'note-report':
      return reportsOwed(state).some(isReport(command))
        ? accept([{ type: 'ReportWritten', data: { as: command.as, language: command.language } }])
        : accept([]);
    case 'confirm':
      return confirm(state, command, now);
    case 'note-confirmed':
      return noteConfirmed(state, command);
    case 'clear':
      return accept(state.tookAt === null ? [] : [{ type: 'FileCleared', data: {} }]);
    case 'resume':
    case 'lapse':
      return timed(state, command.type, now);
  }
}

/** Whoever completes it has seen it whole: they answer for it, and nobody who announced it before it was mended. */
const completed = ({ official, person }: Extract<FileCommand, { type: 'complete' }>): FileEvent => ({
  type: 'FileCompleted',
  data: {},
  secret: { official, person },
});

function timed(state: FileState, type: 'resume' | 'lapse', now: Instant): Outcome<FileEvent[]> {
  const next = nextDue(state);
  if (next?.command !== type) return accept([]);
  if (now < next.at) return tooEarly(next.at, 'not-yet-due');
  return accept([type === 'lapse' ? { type: 'FileLapsed', data: {} } : { type: 'FileResumed', data: {} }]);
}

/** A part is announced anew: what was sent of it so far is not read (Art. 10). */
function mend(
  state: FileState,
  { number, part }: Extract<FileCommand, { type: 'mend' }>,
  now: Instant,
): Outcome<FileEvent[]> {
  if (now >= state.uploadBy) return refuse('upload-over');
  const before = state.parts[number - 1];
  if (!before) return refuse('no-such-part', { parts: state.parts.length });
  const { bytes: most } = fileLimits;
  if (bytesOf(state) - before.bytes + part.bytes > most) return refuse('file-too-large', { most });
  const isSame = before.bytes === part.bytes && before.sha256 === part.sha256;
  return accept(isSame ? [] : [{ type: 'PartMended', data: { number, part } }]);
}

const goesFurther = (before: FileProgress, after: FileProgress): boolean => after.through > before.through;

function evolve(state: FileState, event: FileEvent, now: Instant): FileState {
  switch (event.type) {
    case 'FileOpened':
      return state;
    case 'PartMended': {
      const { number, part } = event.data;
      return { ...state, parts: state.parts.with(number - 1, part) };
    }
    case 'FileCompleted':
      return {
        ...state,
        status: 'reading',
        completedAt: now,
        tookAt: now,
        secret: { ...state.secret, ...event.secret },
      };
    case 'FileAdvanced': {
      const secret = { ...state.secret, columns: event.secret.columns };
      return { ...state, progress: event.data.progress, tookAt: now, secret };
    }
    case 'FileRead': {
      const { progress, keptUntil } = event.data;
      const secret = { ...state.secret, ...event.secret };
      return { ...state, status: 'read', progress, tookAt: now, readAt: now, keptUntil, secret };
    }
    case 'FileRefused':
      return { ...state, status: 'refused', readAt: now, secret: { ...state.secret, ...event.secret } };
    case 'ReportAsked': {
      const isSame = isReport(event.data);
      const others = state.reports.filter((each) => !isSame(each));
      return { ...state, reports: [...others, { ...event.data, askedAt: now, writtenAt: null }] };
    }
    case 'ReportWritten': {
      const isSame = isReport(event.data);
      const written = (each: FileReport) => (isSame(each) ? { ...each, writtenAt: now } : each);
      return { ...state, reports: state.reports.map(written) };
    }
    case 'FileConfirmed': {
      const confirming = begun(event.data.official, now);
      return { ...state, confirming, secret: { ...state.secret, confirmer: event.secret.person } };
    }
    case 'FileConfirmationAdvanced':
      return { ...state, confirming: advanced(state.confirming, event.data, now) };
    case 'FileResumed': {
      const asked = (each: FileReport) => (each.writtenAt === null ? { ...each, askedAt: now } : each);
      const confirming = takenUp(state.confirming, now);
      return { ...state, tookAt: now, reports: state.reports.map(asked), confirming };
    }
    case 'FileLapsed':
      return { ...state, status: 'lapsed', tookAt: now };
    case 'FileCleared':
      return { ...state, tookAt: null };
  }
}
