import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Json, parseJson } from './json.ts';

/**
 * Replaces a small file whole: readers see the old text or the new one, also after `kill -9`.
 * @param mode file permissions, for secrets 0o600
 */
export function replaceFile(path: string, text: string, mode = 0o644): void {
  const beside = `${path}.new`;
  writeFileSync(beside, text, { mode });
  renameSync(beside, path);
}

/** The text of a file, or undefined where there is none. */
export function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The JSON in a file, or undefined where there is no such file. */
export function readJsonIfPresent(path: string): Json | undefined {
  const text = readIfPresent(path);
  return text === undefined ? undefined : parseJson(text);
}
