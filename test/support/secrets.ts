/** Secrets of several versions, as the runbook says that they are written. */

/** A secret of which contents are closed under one version and people named under another. */
export const secretOf = (content: number, digest: number, versions: Record<number, string>): string =>
  JSON.stringify({ content, digest, versions });

/** A secret that is one version and no other. */
export const underVersion = (secret: string, version: number): string =>
  secretOf(version, version, { [version]: secret });
