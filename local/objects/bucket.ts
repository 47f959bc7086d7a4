/** The objects of a bucket as files: each written once, whole, and never changed or removed, as its lock demands. */
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Bucket {
  /** The bytes under a key; undefined where there are none. */
  get(key: string): Promise<Buffer | undefined>;
  /** Writes an object; false where there is one under its key. On disk once this resolves. */
  create(key: string, bytes: Buffer): Promise<boolean>;
  /** The keys that begin with a text and come behind another, in their order. */
  list(prefix: string, after: string): Promise<string[]>;
}

/** The name of a bucket of the template that sets none: names are in lower case. */
export const bucketName = (logicalId: string): string => logicalId.toLowerCase();

/** A key is a path below the bucket's folder: of what S3 allows besides, the platform's keys have nothing. */
const keyForm = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/;

/** Whether a text can be a key here. */
export const isKey = (key: string): boolean => keyForm.test(key);

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');

/** Opens a bucket in a folder, which is made where it is missing. */
export function openBucket(folder: string): Bucket {
  const objects = join(folder, 'objects');
  const coming = join(folder, 'coming');
  return {
    async get(key) {
      try {
        return await readFile(join(objects, key));
      } catch (error) {
        if (isAbsent(error)) return undefined;
        throw error;
      }
    },

    async create(key, bytes) {
      const [path, beside] = [join(objects, key), join(coming, randomUUID())];
      await Promise.all([mkdir(dirname(path), { recursive: true }), mkdir(coming, { recursive: true })]);
      const file = await open(beside, 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      try {
        // Unlike a rename, this fails where there is something.
        await link(beside, path);
        return true;
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
        throw error;
      } finally {
        await rm(beside);
      }
    },

    async list(prefix, after) {
      const below = prefix.includes('/') ? prefix.slice(0, prefix.lastIndexOf('/')) : '';
      const found = await readdir(join(objects, below), { recursive: true, withFileTypes: true }).catch(
        (error: unknown) => {
          if (isAbsent(error)) return [];
          throw error;
        },
      );
      return found
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(objects.length + 1))
        .filter((key) => key.startsWith(prefix) && key > after)
        .sort();
    },
  };
}
