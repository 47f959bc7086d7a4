/** The lists in effect, compiled once for as long as they are the same. */
import { allLatest } from '../publication/list.ts';
import type { Instant } from '../time/civil.ts';
import { type Find, finderOf } from './finder.ts';
import type { WordList } from './word-list.ts';

/** What was compiled last, by the list that was read: copies of it live for minutes, and most requests have the same. */
const compiled = new WeakMap<readonly WordList[], { versions: string; find: Find }>();

/** What the lists that are in effect at an instant find. */
export function findBy(lists: readonly WordList[], at: Instant): Find {
  const present = allLatest(lists, at);
  const versions = present.map(({ id, version }) => `${id}#${version}`).join(' ');
  const kept = compiled.get(lists);
  if (kept?.versions === versions) return kept.find;
  const find = finderOf(present);
  compiled.set(lists, { versions, find });
  return find;
}
