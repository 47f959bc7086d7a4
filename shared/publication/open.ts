import type { Official } from '../actor.ts';
import type { Acting } from '../authority/acting.ts';
import { caseId, homeOf, newRest } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import { type Change, opening } from '../process/change.ts';
import type { Instant } from '../time/civil.ts';
import type { PublishedKind } from './kinds.ts';
import { publicationProcess } from './process.ts';
import type { Seed } from './seeds.ts';
import type { Content, PublicationState } from './state.ts';

export interface Drafted {
  /** A UUID of its own. */
  id: string;
  what: PublishedKind;
  name: string;
  content: Content;
  official: Official | null;
  /** The highest number under its name; null for none. */
  replaces: number | null;
}

const drafted = ({ id, official, ...draft }: Drafted, now: Instant): PublicationState => ({
  kind: 'publication',
  id: caseId('publication', homeOf.published(draft.what), newRest(now, id)),
  status: 'draft',
  stalledAt: null,
  ...draft,
  draftedAt: now,
  draftedBy: official,
  version: null,
  approved: null,
  consultation: null,
  assessment: null,
  effectiveAt: null,
  recountedAt: null,
  secret: {},
});

/** A version as drafted by an official of the department (Art. 9, 17). */
export const draftPublication = (
  draft: Drafted,
  now: Instant,
  acting: Acting,
): Outcome<Change<PublicationState>> => {
  const { what, name } = draft;
  const event = { type: 'PublicationDrafted', data: { what, name } } as const;
  return opening(publicationProcess, drafted(draft, now), event, now, acting);
};

/** The first version of what comes with the deployment, published by it. The same at every attempt. */
export function seedPublication(
  { what, id: name, effectiveAt, content }: Seed,
  unique: string,
): Change<PublicationState> {
  const draft = drafted({ id: unique, what, name, content, official: null, replaces: null }, effectiveAt);
  const approved = { at: effectiveAt, official: null, document: null };
  const state: PublicationState = { ...draft, status: 'published', version: 1, effectiveAt, approved };
  const data = { version: 1, effectiveAt, official: null, document: null, widens: true };
  const deployment: Acting = { as: 'platform', process: 'deployment' };
  const event = { type: 'PublicationApproved', data } as const;
  const opens = opening(publicationProcess, state, event, effectiveAt, deployment);
  if (!opens.ok) throw new Error('The deployment may not publish what it ships with.');
  return opens.value;
}
