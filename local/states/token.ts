import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../json.ts';

const TOKEN = z.tuple([z.string(), z.string(), z.string()]);

/** A new task token: it names its execution, and cannot be guessed. */
export function issueToken(machine: string, name: string): string {
  return Buffer.from(JSON.stringify([machine, name, randomUUID()])).toString('base64url');
}

/** The execution that a token names, or undefined where the text is no token. */
export function readToken(token: string): { machine: string; name: string } | undefined {
  try {
    const [machine, name] = TOKEN.parse(parseJson(Buffer.from(token, 'base64url').toString('utf8')));
    return { machine, name };
  } catch {
    return undefined;
  }
}
