import { type Breach, type StoredEvent, verifyChain } from '../../shared/history/chain.ts';
import { platformUnits } from '../../shared/process/process.ts';
import type { Dependencies } from '../dependencies.ts';
import { nothingThere } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { audit } from './contract.ts';

/** How often what does not fit is read again: a change that came between two reads is no breach. */
const readings = 3;

/** Checks the chain of a case's history and the case against it, and names what does not fit. Shows no content. */
async function prove({ id, principal }: Request<typeof audit.prove>, wired: Dependencies) {
  if (principal.unit !== platformUnits.supervision) return nothingThere();
  const { cases, history, keys } = wired;
  let [events, breaches]: [StoredEvent[], Breach[]] = [[], []];
  for (let reading = 0; reading < readings; reading++) {
    const [stored, read] = await Promise.all([cases.stored(id), history.caseHistory(id)]);
    if (!stored && read.length === 0) return nothingThere();
    events = read;
    breaches = stored
      ? verifyChain(await keys(), stored, read)
      : [{ case: id, seq: null, what: 'case-missing' }];
    if (breaches.length === 0) break;
  }
  return { status: 200, body: { case: id, events: events.length, whole: breaches.length === 0, breaches } };
}

export const routes = routesOf(audit, { prove });
