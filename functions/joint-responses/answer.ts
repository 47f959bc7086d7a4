/** A unit's answer in a joint response: on implementing the measure, or on lifting it once it has ended (Art. 22, 25). */
import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { EventWords } from '../../shared/history/entry.ts';
import { jointResponseProcess } from '../../shared/joint-response/process.ts';
import { asItStands } from '../../shared/joint-response/standing.ts';
import type { JointResponseCommand, JointResponseState } from '../../shared/joint-response/state.ts';
import { refuse } from '../../shared/outcome.ts';
import { findBy } from '../../shared/prohibited/in-effect.ts';
import { saidNotCollected } from '../../shared/prohibited/said.ts';
import { type Found, load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { etag, type Performed, perform } from '../http/perform.ts';
import {
  invalidField,
  invalidFields,
  isProblem,
  nothingThere,
  officialNeeded,
  type Problem,
  refused,
} from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { jointResponses } from './contract.ts';
import { followUp } from './end.ts';
import { answeringIn } from './part.ts';
import { type Said, saidIn, showJointResponse } from './show.ts';

type Feedback = Extract<JointResponseCommand, { type: 'feedback' }>;
type Lift = Extract<JointResponseCommand, { type: 'lift' }>;

/** What it did, or in writing why it does not act (Art. 25). */
export const feedback = (request: Request<typeof jointResponses.feedback>, wired: Dependencies) => {
  const { outcome } = request.body;
  return answer(request, wired, outcome === 'implemented', (text, by) => ({
    type: 'feedback',
    outcome,
    text,
    ...by,
  }));
};

/** What it did to lift a measure that ended, or in writing why it has not yet (Art. 22). */
export const lift = (request: Request<typeof jointResponses.lift>, wired: Dependencies) => {
  const { outcome } = request.body;
  return answer(request, wired, outcome === 'lifted', (text, by) => ({ type: 'lift', outcome, text, ...by }));
};

type Answering = typeof jointResponses.feedback | typeof jointResponses.lift;

async function answer<C extends Answering>(
  request: Request<C> & { id: string },
  wired: Dependencies,
  isDone: boolean,
  commandOf: (text: string, by: Pick<Feedback, 'unit' | 'official'>) => Feedback | Lift,
) {
  const { official, unit } = request.principal;
  if (!official || !unit) return officialNeeded();
  const { id, now } = request;
  const [{ 'joint-response': stored }, measures, items, lists, words] = await Promise.all([
    load(wired.cases, { 'joint-response': id }),
    wired.published('measures', now),
    wired.published('items', now),
    wired.published('word-lists', now),
    wired.history.words(id),
  ]);
  if (!stored) return nothingThere();
  const { answersFor } = request.principal;
  const asked = answeringIn(stored.state, { unit, answersFor }, request.body.unit);
  if (typeof asked !== 'string') return asked;
  const { action = '', explanation = '' } = request.body;
  const [text, other] = isDone ? [action, explanation] : [explanation, action];
  // Said in the other field it would be heard by nobody.
  if (text && other) return invalidField(isDone ? 'explanation' : 'action', 'words-misplaced');
  const said = saidNotCollected({ [isDone ? 'action' : 'explanation']: text }, findBy(lists, now));
  if (said.length > 0) return invalidFields(said);
  const command = commandOf(text, { unit: asked, official });
  // Whoever comes before the timers finds ended what has ended.
  if (isBehind(stored.state, command)) await followUp(wired, id, now);
  return perform(request, wired, { 'joint-response': id, record: stored.state.record }, (found) =>
    answered(found, command, request, { measures, items, words: words(stored) }),
  );
}

/** Whether what a command rests on may have come without being written yet: that the measure ended, or goes on. */
const isBehind = ({ end, paused }: JointResponseState, { type }: Feedback | Lift): boolean =>
  type === 'lift' ? end === null : paused !== null;

function answered(
  { 'joint-response': stored, record }: Found<'joint-response' | 'record'>,
  command: Feedback | Lift,
  { now, principal }: Pick<Request, 'now' | 'principal'>,
  { measures, items, words }: Pick<Catalog, 'measures' | 'items'> & { words: readonly EventWords[] },
): Performed | Problem {
  if (!stored || !record) return nothingThere();
  if (command.type === 'feedback') {
    const stands = asItStands(stored.state, record.state, now, items);
    if (stands.end) return refused(refuse('measure-ended').refusal);
    if (stands.paused) return refused(refuse('measure-paused').refusal);
  }
  const { answersFor: reader } = principal;
  // Of those for whom it may answer, it answers for this one.
  const by = { ...principal, answersFor: { ...reader, respondent: [command.unit] } };
  const performed = commanded(
    jointResponseProcess,
    stored,
    command,
    { now, principal: by },
    (state, version) =>
      showJointResponse({ state, version, reader, said: said(command, saidIn(state, words)) }, now, measures),
  );
  if (isProblem(performed)) return performed;
  const version = stored.seq + 1;
  const headers = { ...performed.answer.headers, ...etag(version, record.seq) };
  return { ...performed, answer: { ...performed.answer, headers }, unchanged: [record] };
}

/** What was said by then, and what the command says. */
function said({ type, unit, text }: Feedback | Lift, before: Said): Said {
  const of = type === 'lift' ? 'lifting' : 'feedback';
  return { ...before, [of]: { ...before[of], [unit]: text } };
}
