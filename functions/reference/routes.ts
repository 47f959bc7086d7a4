/** The reference, as a document and as a page, in the language asked for: files that lie beside the bundle. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { nothingThere } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { reference } from './contract.ts';
import type { ReferenceDependencies } from './dependencies.ts';

/** What a deployment changes is seen within minutes. */
const changing = 'public, max-age=300';

/** The name of such a file says what it holds: another content has another name. */
const immutable = 'public, max-age=31536000, immutable';

/** The page loads its own script and style, asks its own server, and nobody else. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const kept = { 'x-content-type-options': 'nosniff' };

async function document({ language }: Request<typeof reference.document>, { folder }: ReferenceDependencies) {
  const body = await readFile(join(folder, `openapi.${language}.json`), 'utf8');
  return { status: 200, body, headers: { ...kept, 'cache-control': changing } };
}

async function page({ language }: Request<typeof reference.page>, { folder }: ReferenceDependencies) {
  const body = await readFile(join(folder, `docs.${language}.html`), 'utf8');
  const headers = {
    ...kept,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'cache-control': changing,
  };
  return { status: 200, body, headers };
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** A file by its name, whose form leads nowhere else (`file` of http/identifier.ts). */
async function file({ id }: Request<typeof reference.file>, { folder }: ReferenceDependencies) {
  const body = await readFile(join(folder, 'docs', id), 'utf8').catch(absent);
  if (body === null) return nothingThere();
  const type = types[extname(id)] ?? 'text/plain';
  return { status: 200, body, headers: { ...kept, 'content-type': type, 'cache-control': immutable } };
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

export const routes = routesOf<typeof reference, ReferenceDependencies>(reference, { document, page, file });
