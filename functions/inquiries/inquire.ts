import type { Cases } from '../../shared/cases.ts';
import type { CatalogItem } from '../../shared/catalog/items.ts';
import { checkSubjectCode } from '../../shared/identity/subject-code.ts';
import { homeOf } from '../../shared/ids.ts';
import { subjectKey } from '../../shared/keys/keys.ts';
import type { Stored } from '../../shared/process/change.ts';
import { said } from '../../shared/texts/said.ts';
import { viewDeclaration } from '../../shared/visibility/declaration.ts';
import type { Viewer } from '../../shared/visibility/viewer.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { consentsOf } from '../consented.ts';
import type { Dependencies } from '../dependencies.ts';
import { limitOf } from '../http/page.ts';
import { invalidField, isProblem } from '../http/problem.ts';
import { lookThrough, type Sight } from '../looking.ts';
import { viewPledges } from '../pledges/breaches.ts';
import { knownAsIssued } from '../submissions/issued.ts';
import { accessBy, seen } from '../viewing.ts';
import { type Inquiry, judged, onList } from './basis.ts';
import { citing } from './norm.ts';

/** Whoever looks, at what instant, and the catalog by which that is judged. */
interface Looker {
  viewer: Viewer;
  at: string;
  items: readonly CatalogItem[];
}

/** Shows cases of a kind to whoever looks; null for what is withheld. */
type Show<K extends keyof Cases, S> = (
  cases: Dependencies['cases'],
  found: Stored<Cases[K]>[],
  looker: Looker,
) => Promise<(S | null)[]>;

/**
 * An inquiry into one subject: the basis is judged, then cases of a kind are read, and the answer leaves only when the
 * entry on the access list says exactly what is in it (Art. 13, 14, 32). Two round trips, three with an
 * authorization, and one more where what is read rests on something else. A further page rests on its basis anew.
 */
async function inquireAbout<K extends 'record' | 'pledge' | 'declaration', S>(
  kind: K,
  request: Inquiry,
  wired: Dependencies,
  show: Show<K, S>,
) {
  const { body, now } = request;
  let isUnfitting = false;
  const checked = checkSubjectCode(body.subject, () => {
    isUnfitting = true;
    return true;
  });
  if (!checked.ok) return invalidField('subject.code', checked.fault);
  const [keys, units, items] = await Promise.all([
    wired.keys(),
    wired.published('units', now),
    wired.published('items', now),
  ]);
  const subject = subjectKey(keys, checked.subject);
  const { basis, matter } = onList(body);

  const judgement = await judged(request, { code: checked.subject, key: subject }, units, wired.cases);
  if ('refusal' in judgement) {
    await wired.history.record(accessBy(request, subject, basis, [], { matter, outcome: 'refused' }));
    return citing(judgement.refusal, body.basis.type, now, wired);
  }

  const limit = limitOf(body.limit);
  const looking = {
    subject,
    basis,
    matter,
    list: listOf(kind, request, subject),
    cursor: body.cursor,
    limit,
  };
  const looker = { viewer: judgement.viewer, at: now, items };
  const { id, shown, cursor } = await lookThrough(request, wired, looking, {
    read: (after, most) => wired.cases.list(homeOf.subject(subject), kind, after, most),
    show: async (found: Stored<Cases[K]>[]) => {
      const sights = await show(wired.cases, found, looker);
      return found.map((each, index): Sight<S> | null => {
        const sight = sights[index] ?? null;
        return sight === null ? null : { shown: sight, seen: seen(each) };
      });
    },
  });
  // Some codes were issued so: where one is none of these, it was mistyped, and nothing of anybody was looked at.
  if (isUnfitting && shown.length === 0) {
    const known = await knownAsIssued(wired.cases, keys, [checked.subject.code], {
      unit: null,
      at: now,
      items,
    });
    if (known.size === 0) return invalidField('subject.code', 'check-character');
  }
  const norm = said('norm', { basis: body.basis.type });
  return { look: { id, asOf: now, basis: body.basis, norm, cursor }, shown };
}

/** Which records of a subject there are for whoever inquires. */
export async function inquire(request: Inquiry, wired: Dependencies) {
  const found = await inquireAbout(
    'record',
    request,
    wired,
    async (cases, records, { viewer, at, items }) => {
      const consentOf = await consentsOf(cases, records);
      return records.map(({ state }) => {
        const sight = view(state, viewer, at, items, consentOf(state));
        return 'shown' in sight ? sight.shown : null;
      });
    },
  );
  return isProblem(found) ? found : { status: 200, body: { ...found.look, records: found.shown } };
}

/** What a subject has pledged, on the same basis (Art. 27). */
export async function inquirePledges(request: Inquiry, wired: Dependencies) {
  const found = await inquireAbout('pledge', request, wired, async (cases, pledges, { viewer, ...looking }) =>
    (await viewPledges(cases, pledges, viewer, looking)).map((sight) =>
      sight && 'shown' in sight ? sight.shown : null,
    ),
  );
  return isProblem(found) ? found : { status: 200, body: { ...found.look, pledges: found.shown } };
}

/** What a subject has declared about itself, as far as it says that it may be shown on this basis (Art. 45). */
export async function inquireDeclarations(request: Inquiry, wired: Dependencies) {
  const found = await inquireAbout('declaration', request, wired, async (_, declarations, { viewer, at }) =>
    declarations.map(({ state }) => {
      const sight = viewDeclaration(state, viewer, at);
      return 'shown' in sight ? sight.shown : null;
    }),
  );
  return isProblem(found) ? found : { status: 200, body: { ...found.look, declarations: found.shown } };
}

/** The list that an inquiry pages through: nobody goes on with another's look, another subject's or another basis's. */
const listOf = (kind: string, { principal, body }: Inquiry, subject: string): (string | null)[] => [
  // As it was called while there was one kind: cursors that are on their way stay good.
  kind === 'record' ? 'inquiry' : `inquiry-${kind}`,
  subject,
  principal.client,
  principal.unit,
  principal.official?.id ?? null,
  principal.subject,
  JSON.stringify(body.basis),
];
