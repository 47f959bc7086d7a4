import { commentId, readCaseId } from '../ids.ts';
import { fingerprint } from '../keys/keys.ts';
import { law } from '../regulation.ts';
import type { Instant } from '../time/civil.ts';
import type { CommentState } from './state.ts';

/** Who comments: a person or a firm, by the key of the subject; or an official, for the unit. */
export type Commenter = { person: string } | { unit: string; official: string };

/** The beginning of the names that the comments of one commenter on a draft have. It tells nobody who it is. */
export const placesOf = (publication: string, by: Commenter): string => {
  const rest = readCaseId(publication, 'publication')?.rest ?? '';
  return `comment#${rest}#${fingerprint(JSON.stringify([publication, by]))}#`;
};

/** The place that the next comment of somebody has, of those that are taken; null where they have given as many as one may. */
export const nextPlace = (prefix: string, taken: ReadonlySet<string>): string | null =>
  Array.from({ length: law.comments.mostOfOne }, (_, index) => `${prefix}${index + 1}`).find(
    (place) => !taken.has(place),
  ) ?? null;

export interface Given {
  /** A UUID that no other comment was given. */
  id: string;
  publication: string;
  unit: string | null;
  place: string;
  text: string;
}

/** A comment as it is given. Its identifier names the draft, so that both are read in one round trip. */
export const giveComment = ({ id, publication, unit, place, text }: Given, now: Instant): CommentState => ({
  kind: 'comment',
  id: commentId(publication, now, id),
  status: 'open',
  stalledAt: null,
  publication,
  unit,
  place,
  givenAt: now,
  answered: null,
  secret: { text, answer: null },
});
