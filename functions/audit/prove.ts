import { type Breach, verifyChain } from '../../shared/history/chain.ts';
import { readCaseId } from '../../shared/ids.ts';
import type { Dependencies } from '../dependencies.ts';
import { nothingThere } from '../http/perform.ts';
import { route } from '../http/route.ts';
import { prove } from './contract.ts';

/** Checks the chain of a case's history and the case against it, and names what does not fit. Shows no content. */
export const proveRoute = ({ cases, history, keys }: Dependencies) =>
  route(prove, async ({ params }) => {
    const id = params.id ?? '';
    if (!readCaseId(id)) return nothingThere();
    const [stored, events] = await Promise.all([cases.stored(id), history.caseHistory(id)]);
    if (!stored && events.length === 0) return nothingThere();
    const breaches: Breach[] = stored
      ? verifyChain(await keys(), stored, events)
      : [{ case: id, seq: null, what: 'case-missing' }];
    return { status: 200, body: { case: id, events: events.length, whole: breaches.length === 0, breaches } };
  });
