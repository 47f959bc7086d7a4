/** What the public reads of drafts: what is proposed, until when anybody may comment, what was said and answered (Art. 9). */
import type { CommentState } from '../../shared/comment/state.ts';
import { homeOf, readCaseId } from '../../shared/ids.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { PublicationState } from '../../shared/publication/state.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { pageOf, showing } from '../http/page.ts';
import { nothingThere } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { comments } from './contract.ts';
import { isOpened } from './opened.ts';
import { showComment, showDraft } from './show.ts';

/** Drafts of a kind that are or were open to comment, the newest first. */
export async function drafts({ now, query }: Request<typeof comments.drafts>, wired: Dependencies) {
  const { what } = query;
  const page = await pageOf(wired, ['drafts', what], query, {
    read: (after, limit) => wired.cases.list(homeOf.published(what), 'publication', after, limit),
    show: showing(({ state }: Stored<PublicationState>) => (isOpened(state) ? showDraft(state, now) : null)),
  });
  return { status: 200, body: page };
}

/** One of them, and what became of it. */
export async function draft({ id, now }: Request<typeof comments.draft>, { cases }: Dependencies) {
  const { publication } = await load(cases, { publication: id });
  if (!publication || !isOpened(publication.state)) return nothingThere();
  return { status: 200, body: showDraft(publication.state, now) };
}

/** The comments on a draft and their answers, the newest first. */
export async function list({ id, query }: Request<typeof comments.list>, wired: Dependencies) {
  const { publication } = await load(wired.cases, { publication: id });
  const read = readCaseId(id);
  if (!publication || !read || !isOpened(publication.state)) return nothingThere();
  const page = await pageOf(wired, ['comments', id], query, {
    read: (after, limit) => wired.cases.list(read.home, 'comment', after, limit, read.rest),
    show: showing(({ state }: Stored<CommentState>) => showComment(state)),
  });
  return { status: 200, body: page };
}

/** One comment and its answer. */
export async function read({ id }: Request<typeof comments.read>, { cases }: Dependencies) {
  const { comment } = await load(cases, { comment: id });
  return comment ? { status: 200, body: showComment(comment.state) } : nothingThere();
}
