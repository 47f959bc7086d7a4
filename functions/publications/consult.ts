/** The public life of a draft, between its drafting and its approval: comments, and the experts (Art. 9, 17). */
import type { Official } from '../../shared/actor.ts';
import { may } from '../../shared/authority/may.ts';
import type { PublishedCalendar } from '../../shared/catalog/catalog.ts';
import { publicationAuthority } from '../../shared/publication/authority.ts';
import { commentsUntil, lastDays } from '../../shared/publication/comments-until.ts';
import { allLatest, versionsOf } from '../../shared/publication/list.ts';
import { publicationProcess } from '../../shared/publication/process.ts';
import { civilDateOf } from '../../shared/time/civil.ts';
import type { Found } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import {
  invalidField,
  isProblem,
  nothingThere,
  officialNeeded,
  type Problem,
  refused,
} from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { publications } from './contract.ts';
import { showPublication } from './show.ts';

type Opening = Request<typeof publications.openComments>;

/**
 * A named official opens a draft to the comments of the public, until a last day of its own, and says whether experts
 * assess it: where it clearly affects rights, that cannot be denied (Art. 9).
 */
export async function openComments(request: Opening, wired: Dependencies) {
  const { official } = request.principal;
  if (!official) return officialNeeded();
  return perform(request, wired, { publication: request.id }, (found) =>
    opened(found, request, wired, official),
  );
}

async function opened(
  { publication }: Found<'publication'>,
  request: Opening,
  wired: Dependencies,
  official: Official,
): Promise<Performed | Problem> {
  if (!publication) return nothingThere();
  const { now, body, principal } = request;
  // Asked before anything else is read: whoever may not learns nothing of what it says.
  const concerned = publicationProcess.concerned(publication.state);
  const allowed = may(actingOf(principal), publicationAuthority['open-comments'], concerned);
  if (!allowed.ok) return refused(allowed.refusal);
  const [first, last] = lastDays(now, wired.parameters.commentPeriodDays);
  const { lastDay = first } = body;
  if (lastDay < first || lastDay > last) return invalidField('lastDay', 'comment-last-day', { first, last });
  const { what, name } = publication.state;
  const [earlier, calendars] = await Promise.all([
    wired.cases.published(what, versionsOf(name)),
    wired.published('calendars', now),
  ]);
  const until = commentsUntil(lastDay, allLatest<PublishedCalendar>(calendars, now));
  const { assessment: assessed, reasons } = body;
  const command = { type: 'open-comments', official, until, assessed, reasons, earlier } as const;
  return commanded(publicationProcess, publication, command, request, showPublication);
}

/** A named official enters what the experts found, once comments are over (Art. 9). */
export async function assess(request: Request<typeof publications.assess>, wired: Dependencies) {
  const { body, now, principal } = request;
  const { official } = principal;
  if (!official) return officialNeeded();
  const command = { type: 'enter-assessment', official, ...body } as const;
  return perform(request, wired, { publication: request.id }, ({ publication }) => {
    if (!publication) return nothingThere();
    const entered = commanded(publicationProcess, publication, command, request, showPublication);
    const isToCome = body.givenOn > civilDateOf(now);
    return !isProblem(entered) && isToCome ? invalidField('givenOn', 'not-yet-given') : entered;
  });
}
