/**
 * A case that somebody damaged, met by a request that asked for it: who has to do with it is told so, to all others there
 * is nothing. What it says of whose it is counts for nothing, as whoever damaged it wrote that, too; its identifier does,
 * and what of its history the platform made.
 */
import { applicationKinds } from '../shared/application/rules.ts';
import { isInHandsOf } from '../shared/application/state.ts';
import { isMadeByUs } from '../shared/history/chain.ts';
import { readCaseId } from '../shared/ids.ts';
import { platformUnits } from '../shared/process/process.ts';
import { forEnded } from './answering.ts';
import { isIdOf } from './cases.ts';
import type { Dependencies } from './dependencies.ts';
import { applicationIn, mayHandle } from './handling.ts';
import { nothingThere, type Problem, problem } from './http/problem.ts';
import type { Request } from './http/route.ts';

type On = Pick<Dependencies, 'cases' | 'history' | 'keys' | 'published'>;
type Asking = Pick<Request, 'principal' | 'now' | 'id' | 'body'>;

/** What a request is answered that met a damaged case. Writes nothing but a line for operators. */
export function answerDamaged(request: Asking, damaged: string, wired: object): Promise<Problem> {
  console.error({ code: 'case-damaged', case: damaged });
  // Whatever reads single cases is wired to all of these.
  return answer({ ...request, damaged }, wired as On);
}

/**
 * No status of the caller's: nothing in the request is wrong; nor 503, as it does not pass by itself. One that was met
 * beside the case that is asked for is said to whoever has to do with that one.
 */
const answer = forEnded(async (request: Asking & { damaged: string }, on: On): Promise<Problem> => {
  const { id, body, damaged, principal } = request;
  const asked = typeof id === 'string' && readCaseId(id) ? id : null;
  const isTold =
    (await concerns(principal, damaged, on)) ||
    (asked !== null &&
      asked !== damaged &&
      (await on.cases.stored(asked)) !== null &&
      (await concerns(principal, asked, on)));
  if (isTold) return problem('internal-error', 'case-damaged');
  const isAskedFor = asked !== null || JSON.stringify(body ?? null).includes(JSON.stringify(damaged));
  // What nobody asked for by name the platform itself needed, and failed on.
  return isAskedFor ? nothingThere() : problem('internal-error', 'internal-error');
});

/** Whether somebody has to do with a case, by what nobody writes who has no key. */
async function concerns(principal: Asking['principal'], id: string, on: On): Promise<boolean> {
  const read = readCaseId(id);
  if (!read) return false;
  const { role, subject, unit, official, answersFor } = principal;
  const { kind, home } = read;
  if (home.of === 'subject' && role === 'subject') return home.key === subject;
  if (role === 'supervision') return unit === platformUnits.supervision;
  const units = [...(unit === null ? [] : [unit]), ...Object.values(answersFor).flat()];
  if (home.of === 'unit') return units.includes(home.key);
  // Comments, and drafts once they were opened to them, are read by anybody.
  if (kind === 'comment' || (home.of === 'published' && unit === platformUnits.department)) return true;
  const events = await madeByUs(id, on);
  if (home.of === 'published') return events.some(({ type }) => type === 'CommentsOpened');
  if (!mayHandle(principal))
    return events.flatMap(unitsIn).some((each) => typeof each === 'string' && units.includes(each));
  if (!official) return false;
  return applicationKinds.some((each) => each === kind) || isInHand(events, official, on);
}

/** What is read of an event: nothing of it is known to be there but that the platform wrote it. */
interface Made {
  type?: unknown;
  by?: Readonly<Record<string, unknown>>;
  data?: Readonly<Record<string, unknown>>;
}

/** The events of a case that the platform made. One that is older than the log shows that by nothing. */
async function madeByUs(id: string, { history, keys }: On): Promise<Made[]> {
  const [known, events] = await Promise.all([keys(), history.caseHistory(id)]);
  return events.filter((event) => isMadeByUs(known, id, event)).map(({ body }): Made => JSON.parse(body));
}

/** The units that an event names: who acted, and instead of whom, who was asked or allowed, and with whose submission it came. */
function unitsIn({ by = {}, data = {} }: Made): unknown[] {
  const home = readCaseId(String(data.submission ?? ''))?.home.key;
  const named = [by.unit, by.insteadOf, data.unit, data.units, data.to, home];
  return named.flat();
}

/** Whether an official has an open application in hand by which they look at a record, of those that its events name. */
async function isInHand(
  events: readonly Made[],
  official: NonNullable<Asking['principal']['official']>,
  { cases }: On,
): Promise<boolean> {
  const ids = events
    .flatMap(({ data = {} }) => {
      const { restriction, application, objection } = data;
      return [application, objection, (restriction as { application?: unknown } | undefined)?.application];
    })
    .filter((id) => typeof id === 'string')
    .filter((id) => applicationKinds.some((kind) => isIdOf(kind, id)));
  const { cases: read } = await cases.loadReadable([...new Set(ids)]);
  return read.map(applicationIn).some((application) => application && isInHandsOf(application, official));
}
