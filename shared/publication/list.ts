/** The list of what is published: an entry a version, in the home of its kind, written with the approval. */
import type { ListEntry } from '../process/process.ts';
import { number, objectOf, type Reader, text } from '../process/reading.ts';
import type { Instant } from '../time/civil.ts';
import { content } from './content.ts';
import type { PublicationState, Published } from './state.ts';

const versionDigits = 6;

/** The key of a version in the list: the names in their order, the versions of each in theirs. */
const keyOf = (name: string, version: number): string =>
  `${name}#${String(version).padStart(versionDigits, '0')}`;

/** Which version of which name an entry of the list is, by its key. */
export function namedBy(key: string): Pick<Version, 'id' | 'version'> {
  const [id = '', version] = key.split('#');
  return { id, version: Number(version) };
}

/** The beginning of the keys of all versions of a name. */
export const versionsOf = (name: string): string => `${name}#`;

/** A version as everybody reads it; null before it is approved. */
export const publishedAs = ({
  id,
  name,
  version,
  effectiveAt,
  content,
}: PublicationState): Published | null =>
  version === null || effectiveAt === null
    ? null
    : { id: name, version, effectiveAt, content, publication: id };

/** The entry of a version that is approved; none before. */
export function listEntry(state: PublicationState): ListEntry[] {
  const published = publishedAs(state);
  if (!published) return [];
  const { id: name, version } = published;
  return [{ key: keyOf(name, version), body: published }];
}

/** The highest number that any version of a name has; null for none. */
export const highestOf = (versions: readonly Pick<Version, 'version'>[]): number | null =>
  versions.reduce<number | null>((highest, { version }) => Math.max(highest ?? 0, version), null);

/** Reads an entry of the list as stored. */
export const readPublished: Reader<Published> = objectOf<Published>({
  id: text,
  version: number,
  effectiveAt: text,
  content,
  publication: text,
});

/** What every version of anything published has. */
export interface Version {
  id: string;
  version: number;
  /** From when on it is in effect, until a later version of its name is. */
  effectiveAt: Instant;
}

/** The version of a name that is in effect at an instant; undefined where none is yet. */
export const latest = <V extends Version>(versions: readonly V[], id: string, at: string): V | undefined =>
  versions
    .filter((each) => each.id === id && each.effectiveAt <= at)
    .reduce<V | undefined>((last, each) => (last && last.version > each.version ? last : each), undefined);

/** Of every name the version that is in effect at an instant. */
export const allLatest = <V extends Version>(versions: readonly V[], at: string): V[] =>
  [...Map.groupBy(versions, ({ id }) => id)].flatMap(([id, ofName]) => latest(ofName, id, at) ?? []);

/** The versions of a name that are published, not in effect yet, and will be: none that another takes the place of. */
export const upcoming = <V extends Version>(versions: readonly V[], id: string, at: string): V[] =>
  versions.filter((each) => each.id === id && each.effectiveAt > at && comesIntoEffect(versions, each));

/** Whether a version is in effect from its instant on, by what is published: not where one that was approved later took its place before. */
export const comesIntoEffect = <V extends Version>(
  versions: readonly V[],
  { id, version, effectiveAt }: Version,
): boolean => latest(versions, id, effectiveAt)?.version === version;

/** The version that something was filed or begun under, and goes on under (Art. 9). Undefined where there is none. */
export const versionOf = <V extends Pick<Version, 'id' | 'version'>>(
  versions: readonly V[],
  id: string,
  version: number,
): V | undefined => versions.find((each) => each.id === id && each.version === version);
