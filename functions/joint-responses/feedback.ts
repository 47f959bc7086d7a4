import type { JointMeasure } from '../../shared/joint-response/measures.ts';
import { jointResponseProcess } from '../../shared/joint-response/process.ts';
import type { JointResponseCommand } from '../../shared/joint-response/state.ts';
import type { Found } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { type Performed, perform } from '../http/perform.ts';
import { nothingThere, officialNeeded, type ProblemDocument } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { jointResponses } from './contract.ts';
import { showJointResponse } from './show.ts';

type Answering = Request<typeof jointResponses.feedback>;
type Feedback = Extract<JointResponseCommand, { type: 'feedback' }>;

/** A unit's answer: what it did, or in writing why it does not act (Art. 25). */
export async function feedback(request: Answering, wired: Dependencies) {
  const { official, unit } = request.principal;
  if (!official || !unit) return officialNeeded();
  const { outcome, action = '', explanation = '' } = request.body;
  const text = outcome === 'implemented' ? action : explanation;
  const command: Feedback = { type: 'feedback', unit, outcome, text, official };
  const measures = await wired.published('measures', request.now);
  return perform(request, wired, { 'joint-response': request.id }, (found) =>
    answered(found, command, request, measures),
  );
}

function answered(
  { 'joint-response': stored }: Found<'joint-response'>,
  command: Feedback,
  request: Answering,
  measures: readonly JointMeasure[],
): Performed | ProblemDocument {
  const { unit, text } = command;
  if (!stored?.state.asks.some((ask) => ask.unit === unit)) return nothingThere();
  return commanded(jointResponseProcess, stored, command, request, (state, version) =>
    showJointResponse(state, version, { unit }, { [unit]: text }, request.now, measures),
  );
}
