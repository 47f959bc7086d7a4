/** An expungement and the record that its identifier names. */
import { recordOf } from '../../shared/ids.ts';
import type { Wanted } from '../cases.ts';

/** What is read for an expungement: itself, and its record. An identifier that names none is none of ours. */
export function wantedFor(id: string): Wanted<'expungement' | 'record'> {
  const record = recordOf(id, 'expungement');
  // What names no record wants none, and finds none.
  return { expungement: id, ...(record ? { record } : {}) } as Wanted<'expungement' | 'record'>;
}
