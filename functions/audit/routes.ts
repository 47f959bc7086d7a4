import { type Breach, verifyChain } from '../../shared/history/chain.ts';
import type { Dependencies } from '../dependencies.ts';
import { nothingThere } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { audit } from './contract.ts';

/** Checks the chain of a case's history and the case against it, and names what does not fit. Shows no content. */
async function prove({ id }: Request<typeof audit.prove>, { cases, history, keys }: Dependencies) {
  const [stored, events] = await Promise.all([cases.stored(id), history.caseHistory(id)]);
  if (!stored && events.length === 0) return nothingThere();
  const breaches: Breach[] = stored
    ? verifyChain(await keys(), stored, events)
    : [{ case: id, seq: null, what: 'case-missing' }];
  return { status: 200, body: { case: id, events: events.length, whole: breaches.length === 0, breaches } };
}

export const routes = routesOf(audit, { prove });
