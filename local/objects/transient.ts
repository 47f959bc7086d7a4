/**
 * The objects of a bucket without a lock, as files: replaced whole or not at all, removed, and gone once their time is
 * over. A file is written beside and renamed into place, so that neither a reader nor a `kill -9` ever finds half of one.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { type FileHandle, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** After how many days what lies under a prefix expires. */
export interface Expiry {
  prefix: string;
  days: number;
}

/** Bytes that have come, on disk, and not yet under any key. */
export interface Received {
  /** The SHA-256 in hexadecimal digits. */
  sha256: string;
  /** Puts them under a key, in the place of what is there. On disk once this resolves. Gives the version's tag. */
  keepAs(key: string): Promise<string>;
  discard(): Promise<void>;
}

/** An object that is being read; whatever happens to its key, it stays what it is. */
export interface Opened {
  bytes: number;
  /** Tells one version under a key from another. */
  tag: string;
  modifiedMs: number;
  /** The bytes from one to another, both counted; closes itself. */
  stream(from: number, to: number): Readable;
  close(): Promise<void>;
}

export interface Listed {
  key: string;
  bytes: number;
  modifiedMs: number;
}

export interface TransientBucket {
  /** Writes what comes to disk. Nothing is left where it breaks off. */
  receive(bytes: AsyncIterable<Uint8Array>): Promise<Received>;
  open(key: string): Promise<Opened | undefined>;
  /** The first objects whose keys begin with a text and come behind another, in their order. */
  list(prefix: string, after: string, most: number): Promise<Listed[]>;
  remove(key: string): Promise<void>;
  /** Takes from the disk what has expired. */
  sweep(): void;
}

/** Whether a bucket is one whose objects come and go. */
export const isTransient = (bucket: object): bucket is TransientBucket => 'receive' in bucket;

const dayMs = 24 * 60 * 60 * 1000;

/** The longest name that file systems take. */
const longestName = 255;

/** A key is the name of one file: none is a folder to another. */
const fileOf = (key: string): string => encodeURIComponent(key);

/** Whether a key is short enough to be kept here. */
export const isKept = (key: string): boolean => fileOf(key).length <= longestName;

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function ifThere<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

async function tagOf(file: FileHandle): Promise<string> {
  const { ino, ctimeNs } = await file.stat({ bigint: true });
  return `${ino.toString(16)}-${ctimeNs.toString(16)}`;
}

/** Has the disk know of names that came or went. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Opens a bucket in a folder, which is made where it is missing. What was under way when the platform last ended is
 * cleared away.
 * @param now by the platform's clock, in milliseconds since 1970
 */
export function openTransientBucket(
  folder: string,
  { now, expiry }: { now: () => number; expiry: readonly Expiry[] },
): TransientBucket {
  const objects = join(folder, 'objects');
  const coming = join(folder, 'coming');
  rmSync(coming, { recursive: true, force: true });
  for (const each of [objects, coming]) mkdirSync(each, { recursive: true });
  const pathOf = (key: string) => join(objects, fileOf(key));

  /** As S3 counts: whole days from the object on, and on to the next midnight in UTC. */
  const hasExpired = (key: string, modifiedMs: number): boolean =>
    expiry.some(
      ({ prefix, days }) => key.startsWith(prefix) && Math.ceil(modifiedMs / dayMs + days) * dayMs <= now(),
    );

  return {
    async receive(bytes) {
      const beside = join(coming, randomUUID());
      const file = await open(beside, 'wx+');
      const discard = async () => {
        await file.close();
        await rm(beside, { force: true });
      };
      const hash = createHash('sha256');
      try {
        for await (const part of bytes) {
          hash.update(part);
          await file.writeFile(part);
        }
        const seconds = now() / 1000;
        await file.utimes(seconds, seconds);
        await file.sync();
      } catch (error) {
        await discard();
        throw error;
      }
      return {
        sha256: hash.digest('hex'),
        discard,
        async keepAs(key) {
          try {
            // At once, as the sweep looks and removes at once: it never takes what has just come.
            renameSync(beside, pathOf(key));
            await syncFolder(objects);
            return await tagOf(file);
          } finally {
            await discard();
          }
        },
      };
    },

    async open(key) {
      const file = await ifThere(open(pathOf(key), 'r'));
      if (!file) return undefined;
      const { size, mtimeMs } = await file.stat();
      if (hasExpired(key, mtimeMs)) {
        await file.close();
        return undefined;
      }
      return {
        bytes: size,
        tag: await tagOf(file),
        modifiedMs: mtimeMs,
        stream: (start, end) => file.createReadStream({ start, end }),
        close: () => file.close(),
      };
    },

    async list(prefix, after, most) {
      const keys = (await readdir(objects)).map(decodeURIComponent);
      const found: Listed[] = [];
      for (const key of keys.filter((each) => each.startsWith(prefix) && each > after).sort()) {
        if (found.length === most) break;
        const stats = await ifThere(stat(pathOf(key)));
        if (stats && !hasExpired(key, stats.mtimeMs))
          found.push({ key, bytes: stats.size, modifiedMs: stats.mtimeMs });
      }
      return found;
    },

    async remove(key) {
      await rm(pathOf(key), { force: true });
      await syncFolder(objects);
    },

    sweep() {
      for (const name of readdirSync(objects)) {
        const path = join(objects, name);
        const stats = statSync(path, { throwIfNoEntry: false });
        if (stats && hasExpired(decodeURIComponent(name), stats.mtimeMs)) rmSync(path, { force: true });
      }
    },
  };
}
