import type { WrongBefore } from '../recall/state.ts';
import type { Workflow } from './workflows.ts';

/** A workflow to start: `name` comes from the case, so that starting twice is starting once. */
export interface Start {
  workflow: Workflow;
  name: string;
  input: object;
}

/** Something to send once a change is written. It leaves from the table's stream, with the item that carries it. */
export type Message =
  | { to: 'workflow'; start: Start }
  /**
   * What waiting steps are told, by their names. The token of the one that waits, if any does, lies on the item:
   * whoever writes second, the change or the wait, sees the other.
   */
  | { to: 'waiting'; answers: Readonly<Record<string, object>> }
  | { to: 'intake'; submission: string }
  /** A file to be read, of which something is to be given back or removed. */
  | { to: 'files'; file: string }
  /** A record that ended before its time: what rests on it ends with it, case by case, however many there are. */
  | { to: 'endings'; record: string }
  /** A record that was wrong until now: whoever saw it before is told to stop using that, look by look. */
  | { to: 'recalls'; change: WrongBefore }
  /** Of the first release, which wrote the token into the message: some are on their way when this one is deployed. */
  | { to: 'task'; token: string; output: object };

/** The looks at a record that was wrong, to be gone through: behind which place, where a message before went so far. */
export interface Recalling {
  recall: WrongBefore;
  after?: string;
  /** Once more over those that were entered late: an answer may be on its way while its record changes. */
  late?: boolean;
}

/** What waits in the queue of files. */
export interface Filed {
  file: string;
}

/** What waits in the queue of what takes longer than an answer: a submission to record, a record whose measures end, one that was wrong. */
export type Queued = { submission: string } | { record: string } | Recalling;
