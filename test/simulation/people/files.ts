/** The files of rows that units send, as their clerks know them. Instants in milliseconds since 1970. */
import type { Known } from './ledger.ts';

/** A file from its announcement on. */
export interface FileFacts {
  id: string;
  unit: string;
  /** Until when its parts may be sent. */
  uploadByMs: number;
  /** When it was said that all parts are there; null while nobody has. */
  completedMs: number | null;
  /** How it was last seen to have ended, and when; null before that. */
  ended: { as: 'read' | 'refused' | 'lapsed'; ms: number } | null;
}

export class Files implements Known {
  pending = 0;
  readonly all = new Map<string, FileFacts>();
  /** The record that each decision became, by the number of its document. */
  readonly records = new Map<string, string>();
  /** Of which unit and item an official has said what the column of their own holds. */
  readonly said = new Set<string>();
}
