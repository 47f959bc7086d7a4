import { askExpungement } from '../../shared/expungement/ask.ts';
import { run } from '../../shared/process/change.ts';
import { platformUnits } from '../../shared/process/process.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { Dependencies } from '../dependencies.ts';
import { perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { nothingThere, officialNeeded, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { expungements } from './contract.ts';
import { openedOf } from './opened.ts';

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
    const unit = role === 'handler' ? platformUnits.handler : record.state.provider;
    const state = askExpungement(record.state, { id: newId(), by: { unit, official }, ...body }, now);
    const stands = run(
      recordProcess,
      record,
      { type: 'ask-expunging', expungement: state.id, dueAt: state.dueAt },
      now,
      actingOf(principal),
    );
    if (!stands.ok) return refused(stands.refusal);
    return openedOf(state, request, stands.value);
  });
}
