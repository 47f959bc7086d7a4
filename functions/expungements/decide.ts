import { expungementProcess } from '../../shared/expungement/process.ts';
import type { ExpungementCommand, Remaining } from '../../shared/expungement/state.ts';
import { isUnderOwn } from '../../shared/keys/content-key.ts';
import { run, type Stored } from '../../shared/process/change.ts';
import { allLatest } from '../../shared/publication/list.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { type Found, load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { etagAfter, type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { isProblem, nothingThere, officialNeeded, type Problem, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { expungements } from './contract.ts';
import { wantedFor } from './found.ts';
import { showExpungement } from './show.ts';

type Deciding = Request<typeof expungements.decide>;

/**
 * A named official of supervision, who neither asked nor filed the record, confirms or refuses. Confirmed, what the record
 * said and the key that opens its history are gone with the same transaction; refused, it stands as it did (Art. 16).
 */
export async function decide(request: Deciding, wired: Dependencies) {
  if (!request.principal.official) return officialNeeded();
  return perform(request, wired, wantedFor(request.id), (found) => decided(found, request, wired));
}

async function decided(
  { expungement, record }: Found<'expungement' | 'record'>,
  request: Deciding,
  wired: Dependencies,
): Promise<Performed | Problem> {
  const { body, now, principal } = request;
  const { official } = principal;
  if (!expungement || !record || !official) return nothingThere();
  const { outcome, ...grounds } = body;
  const { id } = expungement.state;
  const isConfirmed = outcome === 'expunge';
  const commandOn = (remaining: Remaining): ExpungementCommand =>
    isConfirmed
      ? { type: 'expunge', official, remaining, ...grounds }
      : { type: 'refuse', official, ...grounds };
  const commands = (remaining: Remaining) =>
    commanded(expungementProcess, expungement, commandOn(remaining), request, (state, version) =>
      showExpungement(state, version, now),
    );
  // Whoever may not is told so before anything further is read.
  const allowed = commands(nothingRemains);
  if (isProblem(allowed)) return allowed;
  const ran = run(
    recordProcess,
    record,
    isConfirmed
      ? { type: 'expunge', expungement: id }
      : {
          type: 'let-stand',
          expungement: id,
          calendars: allLatest(await wired.published('calendars', now), now),
        },
    now,
    actingOf(principal),
  );
  if (!ran.ok) return refused(ran.refusal);
  const performed = isConfirmed ? commands(await remainingOf(record, wired)) : allowed;
  if (isProblem(performed)) return performed;
  const changes = [...performed.changes, ran.value];
  return {
    changes,
    answer: { ...performed.answer, headers: { ...performed.answer.headers, ...etagAfter(changes) } },
  };
}

const nothingRemains: Remaining = { events: [], rows: false };

/**
 * What the key of the record does not close: events that an earlier release closed under the platform's own key, which
 * nothing may write anew, and the rows of its submission while others of them wait.
 */
async function remainingOf(
  { state }: Stored<RecordState>,
  { cases, history }: Pick<Dependencies, 'cases' | 'history'>,
): Promise<Remaining> {
  const [events, { submission }] = await Promise.all([
    history.caseHistory(state.id),
    load(cases, { submission: state.submission }),
  ]);
  return {
    events: events
      .filter(({ closed }) => closed !== '' && !isUnderOwn(Buffer.from(closed, 'base64')))
      .map(({ seq }) => seq),
    rows: (submission?.state.pieces ?? 0) > 0,
  };
}
