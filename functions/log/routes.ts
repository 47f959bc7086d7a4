/** The log of the history, for anybody who follows it: C2SP tlog-checkpoint and tlog-tiles. */
import { proveGrowth } from '../../shared/log/proof.ts';
import { nothingThere } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { log } from './contract.ts';
import type { LogDependencies } from './dependencies.ts';

const textType = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };

/** The last checkpoint, signed. Before anything was sealed there is none. */
async function checkpoint(_: Request<typeof log.checkpoint>, wired: LogDependencies) {
  const published = await wired.log.published();
  return published ? { status: 200, body: published.note, headers: textType } : nothingThere();
}

/** The key that signs the checkpoints, as verifiers take it. Whoever follows the log keeps it from the first time on. */
async function key(_: Request<typeof log.key>, wired: LogDependencies) {
  const published = await wired.log.published();
  return published ? { status: 200, body: `${published.key}\n`, headers: textType } : nothingThere();
}

/** The last checkpoint, and that its tree begins with all of an earlier one (RFC 6962, 2.1.2). */
async function growth({ query }: Request<typeof log.growth>, wired: LogDependencies) {
  const body = await proveGrowth(wired, Number(query.since));
  return body ? { status: 200, body } : nothingThere();
}

/** A tile by its level, its number and its width, which never changes. */
async function tile({ id }: Request<typeof log.tile>, { objects }: LogDependencies) {
  const bytes = await objects.get(`tile/${id}`);
  if (!bytes) return nothingThere();
  const headers = {
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=31536000, immutable',
  };
  return { status: 200, body: bytes, headers };
}

export const routes = routesOf<typeof log, LogDependencies>(log, { checkpoint, key, growth, tile });
