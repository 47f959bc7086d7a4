/** What is published in versions: an item of information or a measure. */
export interface Version {
  id: string;
  version: number;
}

/** What is published under an id now; undefined where nothing ever was. */
export const latest = <V extends Version>(versions: readonly V[], id: string): V | undefined =>
  versions.findLast((each) => each.id === id);

/** What is published now: the latest version of each. */
export const allLatest = <V extends Version>(versions: readonly V[]): V[] =>
  versions.filter((each) => latest(versions, each.id) === each);

/** The version that something was filed or begun under, and goes on under (Art. 9). Undefined where there is none. */
export const versionOf = <V extends Version>(
  versions: readonly V[],
  id: string,
  version: number,
): V | undefined => versions.find((each) => each.id === id && each.version === version);
