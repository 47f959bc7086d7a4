/** What says of a platform's data that a restore was begun on it, and whether it is done: nothing serves what is not reconciled. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readIfPresent, replaceFile } from '../files.ts';
import { isObject } from '../json.ts';
import { BootRefusal } from '../refusal.ts';

/** Which restore it is. */
export interface Mark {
  /** The copy that is put back, and the instant that it is of. */
  copy: string;
  to: string;
  isDone: boolean;
}

/** Where the database lies, what it was before a restore, and what comes in its place. */
export const placesOf = (dataDir: string) => ({
  present: join(dataDir, 'database'),
  kept: join(dataDir, 'database-before-restore'),
  coming: join(dataDir, 'database-coming'),
});

const markOf = (dataDir: string): string => `${placesOf(dataDir).kept}.json`;

/** The mark of the last restore that was begun; null where none was. A mark that says nothing of being done is of one that is not. */
export function readMark(dataDir: string): Mark | null {
  const text = readIfPresent(markOf(dataDir));
  if (text === undefined) return null;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    read = {};
  }
  const { copy, to, isDone } = isObject(read) ? read : {};
  return { copy: String(copy), to: String(to), isDone: isDone === true };
}

export const mark = (dataDir: string, restore: Mark): void =>
  replaceFile(markOf(dataDir), JSON.stringify(restore));

/** The command that goes on with a restore. */
export const goingOn = (dataDir: string, { copy, to }: Mark): string =>
  `npm run restore -- rehearse --copy ${copy} --to ${to} --data ${dataDir}`;

/**
 * Checks that no restore was begun on the data that is not reconciled.
 * @throws BootRefusal that says how to go on with it
 */
export function checkReconciled(dataDir: string): void {
  const found = readMark(dataDir);
  if (found && !found.isDone)
    throw new BootRefusal({
      en: `A restore was begun on ${dataDir} and is not reconciled, so nothing of it is shown: go on with it by ${goingOn(dataDir, found)}`,
      'zh-CN': `${dataDir} 的恢复尚未核对完毕，因此不提供任何内容：请用以下命令继续：${goingOn(dataDir, found)}`,
    });
  const { present, kept } = placesOf(dataDir);
  if (!found && existsSync(kept))
    throw new BootRefusal({
      en: `A restore was begun on ${dataDir}, and nothing says which: put ${kept} back in the place of ${present}, and restore again.`,
      'zh-CN': `${dataDir} 开始过一次恢复，但没有留下是哪一次的记录：请把 ${kept} 放回 ${present} 的位置，再重新恢复。`,
    });
}
