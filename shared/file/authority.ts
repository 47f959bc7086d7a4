import type { Authority } from '../authority/may.ts';
import type { FileCommand } from './state.ts';

const ofUnit = { by: ['provider', 'sender'], not: [] } as const;
const ofOfficial = { by: ['provider'], not: [] } as const;
const ofPlatform = { by: ['platform'], not: [] } as const;

/**
 * A file: whoever sends rows for a unit sends files of them, its systems too; they are read by the platform. For what waits
 * a named official of the unit answers (Art. 10).
 */
export const fileAuthority: Authority<'open' | FileCommand['type']> = {
  open: ofUnit,
  mend: ofUnit,
  complete: ofUnit,
  advance: ofPlatform,
  finish: ofPlatform,
  refuse: ofPlatform,
  report: ofUnit,
  'note-report': ofPlatform,
  confirm: ofOfficial,
  'note-confirmed': ofPlatform,
  resume: ofPlatform,
  clear: ofPlatform,
  lapse: ofPlatform,
};
