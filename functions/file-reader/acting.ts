import type { Official } from '../../shared/actor.ts';
import type { FileState } from '../../shared/file/state.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import { forItself, type Principal } from '../http/principal.ts';
import { isProblem, type Problem } from '../http/problem.ts';
import type { Reading } from './reading.ts';

/** As whom the reader acts on the rows of a file: for its unit, and in the name of whoever said that they answer for it. */
export const actingFor = (
  { client, provider }: Pick<FileState, 'client' | 'provider'>,
  { official, person }: { official: Official | null; person: SubjectKey | null },
): Principal => ({
  role: 'provider',
  client,
  unit: provider,
  organ: false,
  official,
  subject: null,
  person,
  answersFor: forItself(provider),
  // It files, and decides nothing.
  bodies: [],
});

/** What the reader asks of a route in that name: at once, and again itself where others were faster. */
export const asRequest = <Body>(
  on: Pick<Reading, 'now' | 'newId'>,
  principal: Principal,
  { id, body }: { id: string; body: Body },
) => ({
  principal,
  body,
  id,
  query: {},
  file: null,
  language: 'zh-CN' as const,
  now: on.now(),
  newId: on.newId,
  pause: async () => {},
  versions: null,
  replay: null,
});

/** What a route came to. Throws where others were faster each time: the message comes again, and what is done by then is done. */
export function settled<A extends object>(answer: A | Problem): A | Problem {
  if (isProblem(answer) && answer.problem === 'busy')
    throw new Error('Others are at rows of this file: it is tried again.');
  return answer;
}
