import { declare, standingDeclarations } from '../../shared/declaration/declare.ts';
import { speaksOfKeptOut } from '../../shared/declaration/kept-out.ts';
import { declarationProcess } from '../../shared/declaration/process.ts';
import type { DeclarationState } from '../../shared/declaration/state.ts';
import { protectedAs, type SubjectCode } from '../../shared/identity/subject-code.ts';
import { homeOf } from '../../shared/ids.ts';
import { opening } from '../../shared/process/change.ts';
import { findBy } from '../../shared/prohibited/in-effect.ts';
import { saidNotCollected } from '../../shared/prohibited/said.ts';
import { law } from '../../shared/regulation.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import { addDays, civilDateOf } from '../../shared/time/civil.ts';
import { ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { opened } from '../http/commanded.ts';
import { etag, type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { invalidFields, isProblem, type Problem, problem, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { ownCode } from '../own-code.ts';
import type { declarations } from './contract.ts';
import { showOwn } from './show.ts';

type Making = Request<typeof declarations.make>;

const path = '/v1/declarations';

/**
 * A person or a firm declares something about themselves (Art. 45): nothing that Art. 16 keeps out, until a last day, and to
 * be shown to those alone whom they say. Where the same stands, that one is given back.
 */
export async function make(request: Making, wired: Dependencies) {
  const { body, now, principal } = request;
  const [keys, lists] = await Promise.all([wired.keys(), wired.published('word-lists', now)]);
  const own = ownCode(body.subject, principal, keys);
  if (isProblem(own)) return own;
  const wrong = wrongIn(request, own.subject, wired.parameters.declarationDays);
  const { text, document = null } = body;
  const isNamed = (field: string) => wrong.some((each) => each.field === field);
  const said = saidNotCollected({ text, document }, findBy(lists, now)).filter(
    ({ field }) => !isNamed(field),
  );
  if (wrong.length + said.length > 0) return invalidFields([...wrong, ...said]);
  const state = declare(keys, { ...body, ...own, document, id: request.newId() }, now);
  return perform(request, wired, {}, () => made(state, request, wired));
}

function wrongIn({ body, now }: Making, subject: SubjectCode, days: number): Fault[] {
  const { text, document, lastDay, everybody } = body;
  const isPerson = protectedAs(subject) === 'natural-person';
  const today = civilDateOf(now);
  const most = addDays(today, days);
  return [
    ...(isPerson && speaksOfKeptOut(text) ? [fault('text', 'kept-out')] : []),
    ...(isPerson && document && speaksOfKeptOut(document) ? [fault('document', 'kept-out')] : []),
    ...(isPerson && everybody ? [fault('everybody', 'person-not-for-everybody')] : []),
    ...(lastDay < today ? [fault('lastDay', 'declaration-past')] : []),
    ...(lastDay > most ? [fault('lastDay', 'declaration-too-long', { most })] : []),
  ];
}

async function made(
  state: DeclarationState,
  { now, principal }: Making,
  { cases }: Pick<Dependencies, 'cases'>,
): Promise<Performed | Problem | null> {
  const standing = await cases.names(homeOf.subject(state.subject), standingDeclarations);
  const same = standing.get(state.place);
  if (same !== undefined) {
    const found = ofKind((await cases.load(null, [same])).cases[0], 'declaration');
    // It was taken back between the two reads: decided again, there is none.
    if (found?.state.status !== 'standing') return null;
    const headers = { location: `${path}/${same}`, ...etag(found.seq) };
    return { changes: [], answer: { status: 200, body: showOwn(now)(found.state, found.seq), headers } };
  }
  const { standing: most } = law.declarations;
  if (standing.size >= most) return problem('conflict', 'too-many-declarations', { most });
  const { about, purposes, everybody, until, secret } = state;
  const event = {
    type: 'DeclarationMade' as const,
    data: { about, purposes, everybody, until },
    secret,
  };
  const opens = opening(declarationProcess, state, event, now, actingOf(principal));
  return opens.ok ? opened(opens.value, path, showOwn(now)) : refused(opens.refusal);
}
