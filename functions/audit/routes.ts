import type { Breach } from '../../shared/history/chain.ts';
import { proveLeaves } from '../../shared/log/proof.ts';
import { lastKept } from '../../shared/log/read-back.ts';
import { platformUnits } from '../../shared/process/process.ts';
import { nothingThere } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { checkCase, isExpunging } from './check-case.ts';
import { audit } from './contract.ts';
import type { AuditDependencies } from './dependencies.ts';
import { readFinding, settleFinding } from './findings.ts';
import { promptness } from './promptness.ts';
import { refusedLooks } from './refused-looks.ts';

/**
 * Checks the chain of a case's history, the case against it, and both against the log, and names what does not fit.
 * Gives the way of each event to the last checkpoint that the bucket of the log keeps; that the log's table says another
 * is a damage, too. Shows no content.
 */
async function prove({ id, principal, now }: Request<typeof audit.prove>, wired: AuditDependencies) {
  if (principal.unit !== platformUnits.supervision) return nothingThere();
  const found = await checkCase(id, now, wired);
  if (!found) return nothingThere();
  const { events, leaves, lost } = found;
  const kept = await lastKept(wired.log, wired.objects);
  const proven = await proveLeaves(wired, leaves, kept);
  const ofTree = events.flatMap(({ seq }, at): Breach[] =>
    proven.leaves[at]?.isInTree === false ? [{ case: id, seq, what: 'log-altered' }] : [],
  );
  const ofTable: Breach[] = kept?.isTableUnlike ? [{ case: id, seq: null, what: 'log-altered' }] : [];
  const breaches = [...found.breaches, ...ofTree, ...ofTable];
  return {
    status: 200,
    body: {
      case: id,
      events: events.length,
      whole: breaches.length === 0 && lost.length === 0,
      breaches,
      expunged: found.expunged,
      lost,
      checkpoint: proven.checkpoint,
      // What says that it is expunged is given with its text, which holds nothing closed: so that is proven, too.
      leaves: proven.leaves.map(({ leaf }, at) => {
        const event = events[at];
        return event && isExpunging(event) ? { ...leaf, text: leaves[at]?.text ?? '' } : leaf;
      }),
    },
  };
}

export const routes = routesOf<typeof audit, AuditDependencies>(audit, {
  prove,
  promptness,
  readFinding,
  refusedLooks,
  settleFinding,
});
