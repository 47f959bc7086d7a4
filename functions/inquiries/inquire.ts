import {
  checkSubjectCode,
  codeFaultDetail,
  type SubjectCodeFault,
} from '../../shared/identity/subject-code.ts';
import { homeOf } from '../../shared/ids.ts';
import { subjectKey } from '../../shared/keys/keys.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { view } from '../../shared/visibility/visibility.ts';
import type { Dependencies } from '../dependencies.ts';
import { closeCursor, openCursor } from '../http/cursor.ts';
import { fill, limitOf, showing } from '../http/page.ts';
import { invalidFields, type ProblemDocument } from '../http/problem.ts';
import { accessBy, newLook, type PageOfLook } from '../viewing.ts';
import { type Inquiry, judged, norms, onList } from './basis.ts';

/** Where a look goes on: which page of it comes next, behind which place. */
interface Continued extends PageOfLook {
  after: string;
}

/**
 * An inquiry into one subject: the basis is judged, then records are read, and the answer leaves only when the
 * entry on the access list says exactly what is in it (Art. 13, 14, 32). Two round trips, three with an
 * authorization. A further page rests on its basis anew.
 */
export async function inquire(request: Inquiry, wired: Dependencies) {
  const { body, now } = request;
  const checked = checkSubjectCode(body.subject);
  if (!checked.ok) return badCode(checked.fault);
  const keys = await wired.keys();
  const subject = subjectKey(keys, checked.subject);
  const list = listOf(request, subject);
  const place = openCursor(keys, list, body.cursor);
  const { basis, matter } = onList(body);

  const judgement = await judged(request, subject, wired.cases);
  if ('refusal' in judgement) {
    await wired.history.record(accessBy(request, subject, basis, [], { matter, outcome: 'refused' }));
    return judgement.refusal;
  }

  const continued: Continued | null = place === null ? null : JSON.parse(place);
  const items = await wired.published('items', now);
  const listing = {
    read: (after: string | null, limit: number) =>
      wired.cases.list(homeOf.subject(subject), 'record', after, limit),
    show: showing(({ state, seq }: Stored<RecordState>) => {
      const shown = view(state, judgement.viewer, now, items);
      return 'shown' in shown ? { record: shown.shown, version: seq } : null;
    }),
  };
  const limit = limitOf({ limit: body.limit === undefined ? undefined : String(body.limit) });
  const page = await fill(listing, continued?.after ?? null, limit);

  const look = continued ?? newLook(request);
  const seen = page.items.map(({ record, version }) => ({ case: record.id, version }));
  const { id, at, page: number } = look;
  await wired.history.record(accessBy(request, subject, basis, seen, { id, at, page: number, matter }));
  const next: Continued | null = page.end === null ? null : { id, at, page: number + 1, after: page.end };
  return {
    status: 200,
    body: {
      id,
      asOf: now,
      basis: body.basis,
      norm: norms[body.basis.type],
      records: page.items.map(({ record }) => record),
      cursor: closeCursor(keys, list, next && JSON.stringify(next)),
    },
  };
}

/** The list that an inquiry pages through: nobody goes on with another's look, another subject's or another basis's. */
const listOf = ({ principal, body }: Inquiry, subject: string): (string | null)[] => [
  'inquiry',
  subject,
  principal.client,
  principal.unit,
  principal.official?.id ?? null,
  principal.subject,
  JSON.stringify(body.basis),
];

const badCode = (fault: SubjectCodeFault): ProblemDocument =>
  invalidFields([{ field: 'subject.code', code: fault, detail: codeFaultDetail(fault) }]);
