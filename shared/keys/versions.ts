/** The versions of the deployment's secret: which values it holds, and which of them is used for what is written. */

export interface SecretVersions {
  /** The version under which contents are closed. */
  content: number;
  /** The version under which people and decisions are named: apart, so that no partition moves with the other. */
  digest: number;
  values: ReadonlyMap<number, string>;
}

/** What says nothing of its key is of the first version. */
export const firstVersion = 1;
/** A version is one byte in front of a cipher. */
const lastVersion = 255;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the secret: text as a deployment generates it, which is the first version and all there is, or JSON such as
 * `{"content": 2, "digest": 1, "versions": {"1": "…", "2": "…"}}`. Throws, without a value of it, where it is neither.
 */
export function readSecret(text: string): SecretVersions {
  if (!text.trimStart().startsWith('{')) {
    return { content: firstVersion, digest: firstVersion, values: new Map([[firstVersion, text]]) };
  }
  const { content, digest, versions } = parsed(text);
  const values = new Map(
    Object.entries(isObject(versions) ? versions : {}).map(([name, value]): [number, string] => {
      const version = Number(name);
      const isVersion = Number.isInteger(version) && version >= firstVersion && version <= lastVersion;
      if (!isVersion || typeof value !== 'string' || !value) throw unreadable('a version of it');
      return [version, value];
    }),
  );
  return { content: held(content, values, 'content'), digest: held(digest, values, 'digest'), values };
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable('its JSON');
  }
}

function held(version: unknown, values: ReadonlyMap<number, string>, what: string): number {
  if (typeof version !== 'number' || !values.has(version)) throw unreadable(`its "${what}"`);
  return version;
}

const unreadable = (part: string): Error =>
  new Error(`The secret cannot be read: ${part} is not as the runbook says.`);
