import { askExpungement } from '../../shared/expungement/ask.ts';
import { expungementProcess } from '../../shared/expungement/process.ts';
import { opening, run } from '../../shared/process/change.ts';
import { platformUnits } from '../../shared/process/process.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { Dependencies } from '../dependencies.ts';
import { opened } from '../http/commanded.ts';
import { etagAfter, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { nothingThere, officialNeeded, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { expungements } from './contract.ts';
import { showExpungement } from './show.ts';

/**
 * A named official of the unit that provided a record, or of the management body, says that it holds what must not be
 * stored. In the same transaction it is kept from everybody but its subject and who decides, whatever its status (Art. 16).
 */
export async function ask(request: Request<typeof expungements.ask>, wired: Dependencies) {
  const { body, id, newId, now, principal } = request;
  const { official, role } = principal;
  if (!official) return officialNeeded();
  return perform(request, wired, { record: id }, ({ record }) => {
    if (!record) return nothingThere();
    const acting = actingOf(principal);
    const unit = role === 'handler' ? platformUnits.handler : record.state.provider;
    const state = askExpungement(record.state, { id: newId(), by: { unit, official }, ...body }, now);
    const { dueAt } = state;
    const stands = run(
      recordProcess,
      record,
      { type: 'ask-expunging', expungement: state.id, dueAt },
      now,
      acting,
    );
    if (!stands.ok) return refused(stands.refusal);
    const event = {
      type: 'ExpungementAsked' as const,
      data: { record: id, dueAt },
      secret: body,
    };
    const opens = opening(expungementProcess, state, event, now, acting);
    if (!opens.ok) return refused(opens.refusal);
    const given = opened(opens.value, '/v1/expungements', (asked, version) =>
      showExpungement(asked, version, now),
    );
    const changes = [opens.value, stands.value];
    return {
      changes,
      answer: { ...given.answer, headers: { ...given.answer.headers, ...etagAfter(changes) } },
    };
  });
}
