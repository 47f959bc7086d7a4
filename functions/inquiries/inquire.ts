import { checkSubjectCode } from '../../shared/identity/subject-code.ts';
import { homeOf } from '../../shared/ids.ts';
import { subjectKey } from '../../shared/keys/keys.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { said } from '../../shared/texts/said.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { consentsOf } from '../consented.ts';
import type { Dependencies } from '../dependencies.ts';
import { limitOf } from '../http/page.ts';
import { invalidField } from '../http/problem.ts';
import { lookThrough } from '../looking.ts';
import { accessBy, seen } from '../viewing.ts';
import { type Inquiry, judged, onList } from './basis.ts';

/**
 * An inquiry into one subject: the basis is judged, then records are read, and the answer leaves only when the
 * entry on the access list says exactly what is in it (Art. 13, 14, 32). Two round trips, three with an
 * authorization, and one more where records rest on consents. A further page rests on its basis anew.
 */
export async function inquire(request: Inquiry, wired: Dependencies) {
  const { body, now } = request;
  const checked = checkSubjectCode(body.subject);
  if (!checked.ok) return invalidField('subject.code', checked.fault);
  const [keys, units, items] = await Promise.all([
    wired.keys(),
    wired.published('units', now),
    wired.published('items', now),
  ]);
  const subject = subjectKey(keys, checked.subject);
  const { basis, matter } = onList(body);

  const judgement = await judged(request, { code: checked.subject, key: subject }, units, wired.cases);
  if ('refusal' in judgement) {
    await wired.history.record(accessBy(request, subject, basis, [], { matter, outcome: 'refused' }));
    return judgement.refusal;
  }

  const limit = limitOf(body.limit);
  const looking = { subject, basis, matter, list: listOf(request, subject), cursor: body.cursor, limit };
  const { id, shown, cursor } = await lookThrough(request, wired, looking, {
    read: (after, most) => wired.cases.list(homeOf.subject(subject), 'record', after, most),
    show: async (records: Stored<RecordState>[]) => {
      const consentOf = await consentsOf(wired.cases, records);
      return records.map((record) => {
        const sight = view(record.state, judgement.viewer, now, items, consentOf(record.state));
        return 'shown' in sight ? { shown: sight.shown, seen: seen(record) } : null;
      });
    },
  });
  const norm = said('norm', { basis: body.basis.type });
  return { status: 200, body: { id, asOf: now, basis: body.basis, norm, records: shown, cursor } };
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
