import { z } from 'zod';
import { parseJson } from '../json.ts';

const TOKEN = z.tuple([z.string(), z.string(), z.string()]);

/** A new task token: it names its execution; `secret` is what nobody can guess. */
export function issueToken(machine: string, name: string, secret: string): string {
  return Buffer.from(JSON.stringify([machine, name, secret])).toString('base64url');
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
