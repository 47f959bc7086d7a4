import * as z from 'zod/mini';
import { fileLimits } from '../../shared/file/limits.ts';
import { reportForms } from '../../shared/file/state.ts';
import type { PlainCode } from '../../shared/texts/texts.ts';
import type { Contracts } from '../http/route.ts';
import { pageQuery, text } from '../schemas.ts';

/** The name of a provision that the catalog publishes with the item. */
const provision = z.lazy(() => text(80));

const partOf = {
  /** Its length, in bytes. */
  bytes: z.int().check(z.gte(1), z.lte(fileLimits.partBytes)),
  /** Its SHA-256, in hexadecimal digits. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'digest-form' satisfies PlainCode)),
};

/** A part of a file, as it is announced before it is sent. */
export const filePart = z.lazy(() => z.strictObject(partOf));

const one = '/v1/files/{id}';

export const files = {
  open: {
    method: 'POST',
    path: '/v1/files',
    scopes: ['records:submit'],
    body: z.lazy(() =>
      z.strictObject({
        item: text(80),
        /** The provision of the catalog by which the records take effect without notice (Art. 11). */
        exemption: z.optional(provision),
        /** The provision of the catalog by which what Art. 8 leaves out is included. */
        inclusion: z.optional(provision),
        /** The file, cut into parts in their order. */
        parts: z.array(filePart).check(z.minLength(1), z.maxLength(fileLimits.parts)),
      }),
    ),
    idempotent: true,
    uploads: true,
  },
  list: { method: 'GET', path: '/v1/files', scopes: ['records:submit'], query: pageQuery },
  read: { method: 'GET', path: one, scopes: ['records:submit'], id: 'file', uploads: true },
  submissions: {
    method: 'GET',
    path: `${one}/submissions`,
    scopes: ['records:submit'],
    id: 'file',
    query: pageQuery,
  },
  mend: {
    method: 'POST',
    path: `${one}/parts`,
    scopes: ['records:submit'],
    id: 'file',
    body: z.lazy(() => z.strictObject({ part: z.int().check(z.gte(1), z.lte(fileLimits.parts)), ...partOf })),
    idempotent: true,
    uploads: true,
  },
  complete: {
    method: 'POST',
    path: `${one}/completions`,
    scopes: ['records:submit'],
    id: 'file',
    body: z.lazy(() => z.strictObject({})),
    idempotent: true,
    uploads: true,
  },
  confirm: {
    method: 'POST',
    path: `${one}/confirmations`,
    scopes: ['records:submit'],
    id: 'file',
    body: z.lazy(() => z.strictObject({})),
    idempotent: true,
    uploads: true,
  },
  report: {
    method: 'POST',
    path: `${one}/results`,
    scopes: ['records:submit'],
    id: 'file',
    body: z.lazy(() => z.strictObject({ as: z.enum(reportForms) })),
    idempotent: true,
    uploads: true,
  },
} as const satisfies Contracts;
