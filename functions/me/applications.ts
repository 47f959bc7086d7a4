/** What somebody applied for, and what was reported about a record of theirs: kind after kind, of each the newest first. */
import { type ApplicationKind, applicationKinds } from '../../shared/application/rules.ts';
import type { ApplicationState } from '../../shared/application/state.ts';
import { type Home, homeOf } from '../../shared/ids.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { CaseStore, Part } from '../../shared/store/store.ts';
import { textsIn } from '../../shared/texts/load.ts';
import { showOwnApplication } from '../applications/show.ts';
import type { Dependencies } from '../dependencies.ts';
import { showing } from '../http/page.ts';
import type { Request } from '../http/route.ts';
import { lookThrough } from '../looking.ts';
import { seen } from '../viewing.ts';
import type { me } from './contract.ts';
import { noSubject, own } from './own.ts';

/**
 * Each with the day on which it is due, who decides, their service number, and how it came so far (Art. 37). The look is on
 * the person's own access list, too.
 */
export async function applications(request: Request<typeof me.applications>, wired: Dependencies) {
  const { language, now, principal, query } = request;
  const { subject } = principal;
  if (!subject) return noSubject();
  const [numbers, units, { names }] = await Promise.all([
    wired.published('service-numbers', now),
    wired.published('units', now),
    textsIn(language),
  ]);
  const home = homeOf.subject(subject);
  const { shown, cursor } = await lookThrough(request, wired, own('applications', subject, query), {
    read: (after, limit) => partOf(wired.cases, home, after, limit),
    show: showing((stored: Stored<ApplicationState>) => ({
      shown: showOwnApplication(stored, now, { numbers, units }, names),
      seen: seen(stored),
    })),
  });
  return { status: 200, body: { asOf: now, items: shown, cursor } };
}

/** Where a list of several kinds goes on: in which kind, behind which place of it. */
const placeIn = (kind: ApplicationKind, place: string): string => `${kind}:${place}`;

function placeOf(after: string | null): { kind: ApplicationKind; place: string | null } {
  const [kind, place] = after?.split(':') ?? [];
  return {
    kind: applicationKinds.find((each) => each === kind) ?? applicationKinds[0],
    place: place || null,
  };
}

/**
 * A part of the applications of all kinds. They are read side by side, as most people have few: what of them there is no
 * room for is read again on the next page.
 */
async function partOf(
  cases: Pick<CaseStore, 'list'>,
  home: Home,
  after: string | null,
  limit: number,
): Promise<Part<Stored<ApplicationState>>> {
  const from = placeOf(after);
  const kinds = applicationKinds.slice(applicationKinds.indexOf(from.kind));
  const parts: Part<Stored<ApplicationState>>[] = await Promise.all(
    kinds.map((kind) => cases.list(home, kind, kind === from.kind ? from.place : null, limit)),
  );
  const items: Part<Stored<ApplicationState>>['items'] = [];
  for (const [index, kind] of kinds.entries()) {
    const { items: found, end } = parts[index] ?? { items: [], end: null };
    const taken = found.slice(0, limit - items.length);
    items.push(...taken.map((each) => ({ ...each, place: placeIn(kind, each.place) })));
    if (taken.length < found.length) return { items, end: placeIn(kind, taken.at(-1)?.place ?? '') };
    if (end !== null) return { items, end: placeIn(kind, end) };
  }
  return { items, end: null };
}
