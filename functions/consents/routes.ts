import { consentNoticeVersion } from '../../shared/consent/notice.ts';
import { consentProcess } from '../../shared/consent/process.ts';
import type { ConsentState } from '../../shared/consent/state.ts';
import { homeOf } from '../../shared/ids.ts';
import type { Stored } from '../../shared/process/change.ts';
import { languages } from '../../shared/texts/languages.ts';
import { textsIn } from '../../shared/texts/load.ts';
import { activeUnit } from '../../shared/units/register.ts';
import { type Found, load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { pageOf, showing } from '../http/page.ts';
import { type Performed, perform } from '../http/perform.ts';
import { nothingThere, type Problem, problem } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { consents } from './contract.ts';
import { give } from './give.ts';
import { showOwn, showToUnit } from './show.ts';

/** What a consent may bring with it, in every language at once: its version is of all of them. */
async function notice() {
  const texts = await Promise.all(
    languages.map(async (language) => ({ language, text: (await textsIn(language)).words.consentNotice })),
  );
  return { status: 200, body: { version: consentNoticeVersion, texts } };
}

/** One's own consents, the newest first, those that are over too. */
async function list(
  { now, principal: { subject }, query }: Request<typeof consents.list>,
  wired: Dependencies,
) {
  if (!subject) return problem('not-yours', 'subject-needed');
  const show = showOwn(now);
  const page = await pageOf(wired, ['consents', subject], query, {
    read: (after, limit) => wired.cases.list(homeOf.subject(subject), 'consent', after, limit),
    show: showing(({ state, seq }: Stored<ConsentState>) => show(state, seq)),
  });
  return { status: 200, body: { asOf: now, ...page } };
}

/** A consent to its person; to the unit that it names, what it covers while it is in force, and nothing else. */
async function read({ id, now, principal }: Request<typeof consents.read>, wired: Dependencies) {
  const [{ consent }, units] = await Promise.all([
    load(wired.cases, { consent: id }),
    wired.published('units', now),
  ]);
  if (!consent) return nothingThere();
  const { state, seq } = consent;
  if (principal.role === 'subject') {
    if (principal.subject !== state.subject) return nothingThere();
    return { status: 200, body: showOwn(now)(state, seq) };
  }
  const unit = activeUnit(units, principal.unit, now)?.id ?? null;
  const shown = showToUnit(state, unit, now);
  return shown ? { status: 200, body: shown } : nothingThere();
}

/** Ends a consent at once: what was filed under it is shown to nobody else from then on (Art. 15, 16). */
const withdraw = (request: Request<typeof consents.withdraw>, wired: Dependencies) =>
  perform(request, wired, { consent: request.id }, withdrawn);

function withdrawn(
  { consent }: Found<'consent'>,
  request: Request<typeof consents.withdraw>,
): Performed | Problem {
  if (!consent || consent.state.subject !== request.principal.subject) return nothingThere();
  return commanded(consentProcess, consent, { type: 'withdraw' }, request, showOwn(request.now));
}

export const routes = routesOf(consents, { notice, give, list, read, withdraw });
