import { giveComment, nextPlace, placesOf } from '../../shared/comment/give.ts';
import { commentProcess } from '../../shared/comment/process.ts';
import { homeOf } from '../../shared/ids.ts';
import { opening, run } from '../../shared/process/change.ts';
import { findBy } from '../../shared/prohibited/in-effect.ts';
import { withoutKindsNamed } from '../../shared/prohibited/kinds-named.ts';
import { saidNotCollected } from '../../shared/prohibited/said.ts';
import { publicationProcess } from '../../shared/publication/process.ts';
import { law } from '../../shared/regulation.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { activeUnit } from '../../shared/units/register.ts';
import type { Found } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { opened } from '../http/commanded.ts';
import { type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import {
  invalidFields,
  nothingThere,
  officialNeeded,
  type Problem,
  problem,
  refused,
} from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { comments } from './contract.ts';
import { isOpened } from './opened.ts';
import { showComment } from './show.ts';

type Commenting = Request<typeof comments.comment>;

/**
 * Anybody who is signed in comments on a draft until its last day (Art. 9): as a person, of whom nothing is shown, or for
 * a unit, which is named. The draft counts it in the same transaction, so that none comes that nobody has to answer.
 */
export async function comment(request: Commenting, wired: Dependencies) {
  const { official, role, subject, unit } = request.principal;
  if (role === 'subject' && !subject) return problem('not-yours', 'subject-needed');
  if (role !== 'subject' && !official) return officialNeeded();
  if (role !== 'subject' && !unit) return problem('not-yours', 'unit-needed');
  const units = unit ? await wired.published('units', request.now) : [];
  // An office that is no more says nothing.
  if (unit && !activeUnit(units, unit, request.now)) return problem('not-yours', 'unit-not-active');
  const said = await notToBeSaid(request, wired);
  if (said) return said;
  return perform(request, wired, { publication: request.id }, (found) => given(found, request, wired));
}

/**
 * What a text that everybody reads says of anybody that is never collected, with its field; null for nothing. That it speaks
 * of what may be collected tells of nobody (Art. 9, 16).
 */
export async function notToBeSaid(
  { body: { text }, now }: { body: { text: string }; now: Instant },
  { published }: Pick<Dependencies, 'published'>,
): Promise<Problem | null> {
  const said = saidNotCollected(
    { text: withoutKindsNamed(text) },
    findBy(await published('word-lists', now), now),
  );
  return said.length > 0 ? invalidFields(said) : null;
}

async function given(
  { publication }: Found<'publication'>,
  { body, id, newId, now, principal }: Commenting,
  { cases }: Dependencies,
): Promise<Performed | Problem> {
  if (!publication || !isOpened(publication.state)) return nothingThere();
  const { unit, subject, official } = principal;
  const acting = actingOf(principal);
  const by =
    subject === null ? { unit: unit ?? '', official: official?.id ?? '' } : { person: subject as string };
  const places = placesOf(id, by);
  const taken = await cases.names(homeOf.published(publication.state.what), places);
  const place = nextPlace(places, new Set(taken.keys()));
  const state = giveComment({ id: newId(), publication: id, unit, place: place ?? '', text: body.text }, now);
  const noted = run(
    publicationProcess,
    publication,
    { type: 'note-comment', comment: state.id },
    now,
    acting,
  );
  if (!noted.ok) return refused(noted.refusal);
  if (place === null) return problem('conflict', 'comments-of-one', { most: law.comments.mostOfOne });
  const event = {
    type: 'CommentGiven' as const,
    data: { publication: id, unit },
    secret: { text: body.text },
  };
  const opens = opening(commentProcess, state, event, now, acting);
  if (!opens.ok) return refused(opens.refusal);
  const performed = opened(opens.value, '/v1/comments', showComment);
  return { ...performed, changes: [...performed.changes, noted.value] };
}
