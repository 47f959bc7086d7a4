import { clocksApartMs } from '../people/calendar.ts';
import type { Ledger } from '../people/ledger.ts';
import { holds } from './broken.ts';
import type { Entered, Invariant, Proof, ShownAccess } from './looked.ts';

export const onTheAccessList: Invariant = {
  id: '7',
  promise:
    'each look is on the access list of its subject before its answer leaves, with its basis and what it showed',
  check({ ledger, whole }) {
    if (!whole) return 0;
    const { accesses, kindsOfAccess, entered, client } = whole;
    const versions = versionsOf(whole.proofs);
    const named = new Set(entered.map(({ id }) => id));
    // The public is named by nobody: which of its looks were this one's, their answers said.
    const left = accesses.filter(
      (access) => access.client === client || (isPublic(access) && named.has(access.id)),
    );
    for (const each of entered) {
      const index = left.findIndex((access) => isEntryOf(access, each, versions));
      const what = `${each.basis} ${each.case ?? ''}, ${each.outcome}, ${each.seen.length} cases`;
      holds(
        index >= 0,
        '7',
        `A look at subject ${ledger.subject.index} (${what}) is not on the access list as it was`,
      );
      left.splice(index, 1);
    }
    holds(left.length === 0, '7', `The access list has ${left.length} looks that nobody took`);
    checkRefusals(ledger, accesses);
    checkKept(ledger, accesses);
    checkPublic(accesses);
    checkKinds(accesses, kindsOfAccess);
    return entered.length + ledger.refusals.length;
  },
};

/** How many events each case has: its version. */
const versionsOf = (proofs: Proof[]) => new Map(proofs.map(({ case: id, events }) => [id, events]));

/** Whether an entry says of a look what it was, and names exactly what it showed, in its version. */
function isEntryOf(access: ShownAccess, look: Entered, versions: ReadonlyMap<string, number>): boolean {
  const { basis, seen, id, unit, outcome, pages } = access;
  const about = 'case' in basis ? basis.case : undefined;
  return (
    (look.id === null || look.id === id) &&
    basis.type === look.basis &&
    about === look.case &&
    unit === (isPublic(access) ? null : look.unit) &&
    outcome === look.outcome &&
    pages === look.pages &&
    seen.length === look.seen.length &&
    seen.every(({ case: shown, version }) => look.seen.includes(shown) && version === versions.get(shown))
  );
}

/** Who was refused is on the list, too. */
function checkRefusals({ refusals, subject }: Ledger, accesses: ShownAccess[]): void {
  for (const { unit, basis, fromMs, toMs } of refusals) {
    const found = accesses.some(
      (access) =>
        access.outcome === 'refused' &&
        access.unit === (basis === 'public' ? null : unit) &&
        access.basis.type === basis &&
        access.seen.length === 0 &&
        Date.parse(access.at) >= fromMs - clocksApartMs &&
        Date.parse(access.at) <= toMs + clocksApartMs,
    );
    holds(
      found,
      '7',
      `An inquiry into subject ${subject.index} (${basis}), refused, is not on the access list`,
    );
  }
}

const isPublic = ({ basis }: ShownAccess): boolean => basis.type === 'public';

/** Who looked as all may is the public. */
function checkPublic(accesses: ShownAccess[]): void {
  for (const access of accesses.filter(isPublic)) {
    const { id, unit, client, official } = access;
    holds(!unit && !client && !official, '7', `The look ${id} of the public names somebody`);
  }
}

/** Joined by kind, no look is lost and none is there twice. */
function checkKinds(accesses: ShownAccess[], kinds: ShownAccess[]): void {
  const sum = (of: ShownAccess[], what: 'looks' | 'pages') => of.reduce((all, each) => all + each[what], 0);
  for (const what of ['looks', 'pages'] as const) {
    const [is, owed] = [sum(kinds, what), sum(accesses, what)];
    holds(
      is === owed,
      '7',
      `${owed} ${what} stand on the access list, ${is} where those of one kind are one`,
    );
  }
}

/** What was on the list once stays on it. */
function checkKept(ledger: Ledger, accesses: ShownAccess[]): void {
  const ids = new Set(accesses.map(({ id }) => id));
  for (const id of ledger.lookedAt) holds(ids.has(id), '7', `The look ${id} is no longer on the access list`);
  ledger.lookedAt = ids;
}
