import { may } from '../../shared/authority/may.ts';
import { commentAuthority } from '../../shared/comment/authority.ts';
import { commentProcess } from '../../shared/comment/process.ts';
import { draftOf } from '../../shared/ids.ts';
import { run } from '../../shared/process/change.ts';
import { publicationProcess } from '../../shared/publication/process.ts';
import type { Wanted } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { isProblem, nothingThere, officialNeeded, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { notToBeSaid } from './comment.ts';
import type { comments } from './contract.ts';
import { showComment } from './show.ts';

/** What is read for a comment: itself, and its draft. An identifier that names none is none of ours. */
export function wantedFor(id: string): Wanted<'comment' | 'publication'> {
  const publication = draftOf(id);
  // What names no draft wants none, and finds none.
  return { comment: id, ...(publication ? { publication } : {}) } as Wanted<'comment' | 'publication'>;
}

/** A named official of the department answers a comment, once (Art. 9). */
export async function answer(request: Request<typeof comments.answer>, wired: Dependencies) {
  const { body, id, now, principal } = request;
  const { official } = principal;
  if (!official) return officialNeeded();
  const said = await notToBeSaid(request, wired);
  if (said) return said;
  return perform(request, wired, wantedFor(id), ({ comment, publication }) => {
    if (!comment || !publication) return nothingThere();
    const acting = actingOf(principal);
    const allowed = may(acting, commentAuthority['answer-comment'], commentProcess.concerned(comment.state));
    if (!allowed.ok) return refused(allowed.refusal);
    const command = { type: 'answer-comment', official, text: body.text } as const;
    const answered = commanded(commentProcess, comment, command, request, showComment);
    if (isProblem(answered)) return answered;
    const noted = run(publicationProcess, publication, { type: 'note-answer', comment: id }, now, acting);
    if (!noted.ok) return refused(noted.refusal);
    return { ...answered, changes: [...answered.changes, noted.value] };
  });
}
