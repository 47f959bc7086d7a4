/** What people write of themselves, for others to read, and what of it is never collected (Art. 16). */
import { type Fault, fault } from '../texts/said.ts';
import { comparable } from './comparable.ts';
import type { Find } from './finder.ts';
import { isUnderConsent } from './word-list.ts';

/**
 * The faults of texts, by their fields, that speak of what is never collected about a natural person: whoever writes it, it
 * may be said of somebody else. Each names its category, never the words. What may be collected under a consent is left to
 * whoever knows of consents.
 */
export const saidNotCollected = (
  texts: Readonly<Record<string, string | null | undefined>>,
  find: Find,
): Fault[] =>
  Object.entries(texts).flatMap(([field, text]) =>
    find(comparable(text ?? ''))
      .filter((category) => !isUnderConsent(category))
      .map((category) => fault(field, 'said-not-collected', { category })),
  );
