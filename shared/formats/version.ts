/** The published versions of data formats, as data: which is in effect, and what of a record each lets be read. */
import { latest, type Version } from '../publication/list.ts';
import type { Published } from '../publication/state.ts';
import type { Instant } from '../time/civil.ts';
import { type ColumnContent, type FormatContent, readFormat } from './content.ts';

/** A version of a data format: never replaced, in effect until a later one is (Art. 8, 9). */
export interface PublishedFormat extends Version {
  readonly content: FormatContent;
}

/** A version as it is listed. What it says is read when it is asked for: most who read the list ask for one of it. */
export function publishedFormat(entry: Published): PublishedFormat {
  const { id, version } = entry;
  let read: FormatContent | undefined;
  return {
    id,
    version,
    get effectiveAt() {
      return entry.effectiveAt;
    },
    get content() {
      read ??= readFormat(entry.content, id);
      return read;
    },
  };
}

/** What has a data format: an item, with every version of the format that it names. */
export interface Formatted {
  format: string;
  formats: readonly PublishedFormat[];
}

/** The version of an item's data format that is in effect at an instant. Throws where there is none: no such item takes effect. */
export function formatAt({ format, formats }: Formatted, at: Instant): PublishedFormat {
  const found = latest(formats, format, at);
  if (!found) throw new Error('The data format of an item is not in effect.');
  return found;
}

/** The version of an item's data format by which something was read. Throws where it is not there any more. */
export function formatBy({ format, formats }: Formatted, version: number): PublishedFormat {
  const found = formats.find((each) => each.id === format && each.version === version);
  if (!found) throw new Error('The list of data formats lost a version that was published.');
  return found;
}

/** The names in the content that a version keeps for what it says of its columns. */
const keysWhere = (holds: (column: ColumnContent) => boolean) => {
  const known = new WeakMap<PublishedFormat, ReadonlySet<string>>();
  return (version: PublishedFormat): ReadonlySet<string> => {
    const found = known.get(version);
    if (found) return found;
    const keys = new Set(version.content.columns.flatMap((each) => (holds(each) ? [each.key] : [])));
    known.set(version, keys);
    return keys;
  };
};

const publicKeys = keysWhere((column) => column.public === true);
const identifyingKeys = keysWhere(({ identifying }) => identifying === true);
const allKeys = keysWhere(() => true);

/** The versions by which what was read by one is judged: that one, and all of its name that came into effect since. */
const versionsSince = ({ format, formats }: Formatted, version: number, at: Instant): PublishedFormat[] =>
  formats.filter(
    (each) =>
      each.id === format && (each.version === version || (each.version > version && each.effectiveAt <= at)),
  );

/**
 * Which names in the content may be shown of what was read by a version: to the public what that version and every one
 * since marks as public, to others all that none of them calls a document that identifies somebody. What is opened later
 * does not reach what was filed before, what was closed once is closed for good (Art. 5, 9, 12). None where the version is
 * not there: nothing says then what is public.
 */
export function mayBeShown(
  item: Formatted,
  version: number,
  { to, at }: { to: 'public' | 'others'; at: Instant },
): (key: string) => boolean {
  const versions = versionsSince(item, version, at);
  if (!versions.some((each) => each.version === version)) return () => false;
  return to === 'public'
    ? (key) => versions.every((each) => publicKeys(each).has(key))
    : (key) => !versions.some((each) => identifyingKeys(each).has(key));
}

/** The names in the content that a version has and one that took effect since does not: they may not be collected any more (Art. 8). */
export function noLongerCollected(item: Formatted, version: number, at: Instant): ReadonlySet<string> {
  const [own, ...later] = versionsSince(item, version, at).sort((a, b) => a.version - b.version);
  const last = later.at(-1);
  if (!own || !last) return none;
  const kept = allKeys(last);
  return new Set([...allKeys(own)].filter((key) => !kept.has(key)));
}

const none: ReadonlySet<string> = new Set();
