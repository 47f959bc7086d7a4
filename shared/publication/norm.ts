/** The norms of the service, as they are published: by which an inquiry is answered or refused (Art. 13). */
import type { AccessBasis } from '../history/access.ts';
import { objectOf } from '../process/reading.ts';
import { type InBoth, inBoth } from './in-both.ts';
import type { Version } from './list.ts';

export interface Norm extends Version {
  title: InBoth;
  text: InBoth;
}

/** Reads what a version of a norm says. */
export const readNorm = objectOf<Omit<Norm, keyof Version>>({ title: inBoth, text: inBoth });

/** By the basis of an inquiry the name of the norm that it rests on. */
export const normOfBasis = {
  self: 'inquiry-of-oneself',
  authorization: 'inquiry-by-authorization',
  duty: 'inquiry-by-duty',
  public: 'inquiry-by-the-public',
} as const satisfies Partial<Record<AccessBasis['type'], string>>;
