import type { Official } from '../actor.ts';
import { caseId, homeOf, newRest } from '../ids.ts';
import type { SubjectKey } from '../keys/keys.ts';
import type { Instant } from '../time/civil.ts';
import { type FilePart, type FileState, nothingRead } from './state.ts';

export interface Opened {
  /** A UUID of its own. */
  id: string;
  item: string;
  provider: string;
  client: string;
  official: Official | null;
  person: SubjectKey | null;
  /** The provisions that it rests on, by their names; null for none. */
  exemption: string | null;
  inclusion: string | null;
  parts: FilePart[];
  /** How long its parts may be sent. */
  uploadHours: number;
}

const hour = 3_600_000;

/** A file as it is announced, before anything of it was sent (Art. 10). */
export const openFile = (
  { id, official, person, uploadHours, ...announced }: Opened,
  now: Instant,
): FileState => ({
  kind: 'file',
  id: caseId('file', homeOf.unit(announced.provider), newRest(now, id)),
  status: 'open',
  stalledAt: null,
  ...announced,
  openedAt: now,
  uploadBy: new Date(Date.parse(now) + uploadHours * hour).toISOString(),
  completedAt: null,
  tookAt: null,
  progress: nothingRead,
  readAt: null,
  keptUntil: null,
  reports: [],
  confirming: null,
  secret: { official, person, columns: [], unread: [], fault: null, confirmer: null },
});
