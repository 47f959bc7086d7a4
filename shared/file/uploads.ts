/**
 * Where files lie for a while: raw uploads until their first pass or the end of their hours, and result files until they
 * lapse (invariant 6). What is sent and fetched goes by addresses that say for whom they are signed, past every function.
 */

import { escaped } from '../escaped.ts';

/**
 * After how many days the store drops what nobody removed, by the folder that it lies in. A file that was completed is read
 * after any outage that the platform is to outlast, of two days and a night.
 */
export const dropped = { 'upload/': 4, 'result/': 31 } as const;

/** What an address to write to says of the bytes: the store takes no others. */
export interface Announced {
  /** The length. */
  bytes: number;
  /** The SHA-256 as 64 hexadecimal digits. */
  sha256: string;
  /** For how long the address is good. No longer than the credentials that sign it: hours, in a function. */
  seconds: number;
}

/** An address to `PUT` to, with the headers that have to be sent as they are. */
export interface PutAddress {
  url: string;
  headers: Record<string, string>;
}

/** How what lies under a key is fetched: under which name, and for how long the address is good. */
export interface Fetched {
  fileName: string;
  seconds: number;
}

/** What is put there: bytes, or a file from disk, by its path. */
export type Content = Uint8Array | { file: string };

/** The store of uploads. A key that cannot be one (see `isUploadKey`) throws. */
export interface Uploads {
  /** Where these bytes, and no others, can be sent. Whatever was under the key is replaced, whole. */
  putAddress(key: string, announced: Announced): Promise<PutAddress>;
  /** Where what lies under a key is downloaded under a name. */
  getAddress(key: string, fetched: Fetched): Promise<string>;
  /** The keys that begin with a text, in their order, each with its length in bytes. */
  list(prefix: string): Promise<Map<string, number>>;
  /**
   * The bytes, piece by piece: of one version, never of two.
   * @throws NothingThere where there is nothing under the key, also where that goes while it is read
   * @throws ReplacedMeanwhile where another version took its place before all was read
   */
  read(key: string): AsyncIterable<Uint8Array>;
  /** Puts something under a key. Whatever was there is replaced, whole. */
  write(key: string, content: Content): Promise<void>;
  /** Removes what lies under keys; what is not there is no trouble. */
  remove(keys: readonly string[]): Promise<void>;
}

/** Nothing lies under the key: it never came, was removed, or its time is over. */
export class NothingThere extends Error {
  override name = 'NothingThere';
  constructor(key: string) {
    super(`Nothing lies under ${key}.`);
  }
}

/** What was being read is another now: begin anew. */
export class ReplacedMeanwhile extends Error {
  override name = 'ReplacedMeanwhile';
  constructor(key: string) {
    super(`What lies under ${key} was replaced while it was read.`);
  }
}

/** Only what needs no writing otherwise in an address, in XML or as a file's name, and leads nowhere else. */
const keyForm = /^(?:upload|result)(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)+$/;
const longestKey = 200;

/** Whether a text can be a key: `upload/` or `result/`, and then names of letters, digits, `_`, `.` and `-`. */
const isUploadKey = (key: string): boolean => key.length <= longestKey && keyForm.test(key);

/** The key that was given. Throws where it cannot be one. */
export function uploadKey(key: string): string {
  if (!isUploadKey(key)) throw new Error('This is no key of an upload.');
  return key;
}

const sha256Form = /^[0-9a-f]{64}$/;

/** A SHA-256 in hexadecimal digits, as base64. Throws where it is none. */
export function base64Of(sha256: string): string {
  if (!sha256Form.test(sha256)) throw new Error('A SHA-256 is 64 hexadecimal digits in lower case.');
  return Buffer.from(sha256, 'hex').toString('base64');
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The media type of a file by the end of its name. */
export const mediaTypeOf = (fileName: string): string =>
  mediaTypes[/\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';

/** What a file's name cannot have anywhere: folders, and signs that nobody sees. */
const notInNames = /[/\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What a quoted name in a header cannot have. */
const notInQuotes = /[^\x20-\x7e]|["%]/gu;

/** What has a download saved under a name (RFC 6266): for whoever reads RFC 5987 as it is, for others without its signs. */
export function dispositionOf(fileName: string): string {
  const name = fileName.toWellFormed().replace(notInNames, '_');
  return `attachment; filename="${name.replace(notInQuotes, '_')}"; filename*=UTF-8''${escaped(name)}`;
}
