import type { Ledger } from '../people/ledger.ts';
import { holds } from './broken.ts';
import type { Handled, Invariant, Shown, ShownApplication, ShownObjection } from './looked.ts';

export const claims: Invariant = {
  id: 'claims',
  promise:
    'an objection is in the hands of one official at a time, and whoever handles it is shown what it is about, and nothing else',
  check({ ledger, objections, applications, handled }) {
    for (const each of handled) checkHandled(each, ledger);
    for (const objection of objections) checkObjection(objection, ledger);
    for (const application of applications) checkAbout(application, ledger);
    return handled.length + objections.length + applications.length;
  },
};

/** What is shown to who has to decide on it is the record as it is, its end past or not. */
function asItIs({ id, recordedUntil }: Shown, ledger: Ledger): void {
  const record = ledger.records.get(id);
  holds(record !== undefined && !record.deleted, 'claims', `${id} is deleted and shows to a handler`);
  holds(Date.parse(recordedUntil) === record?.endMs, '2', `${id} is said to end at ${recordedUntil}`);
}

function checkHandled({ record, isTheirs, shown }: Handled, ledger: Ledger): void {
  holds(isTheirs || shown === null, 'claims', `${record} shows to an official who handles nothing of it`);
  const isHidden = isTheirs && !ledger.records.get(record)?.deleted && shown === null;
  holds(!isHidden, 'claims', `${record} does not show to the official who has to decide on it`);
  if (shown) asItIs(shown, ledger);
}

function checkObjection({ id, handler, about }: ShownObjection, ledger: Ledger): void {
  const facts = ledger.objections.get(id);
  const official = handler?.official.id ?? null;
  holds(official === (facts?.handler ?? null), 'claims', `${id} is in the hands of ${official}`);
  const isTheirs = facts !== undefined && facts.handler !== null && !facts.decided;
  holds(isTheirs || about === null, 'claims', `${id} shows its record to who has not claimed it`);
  const record = ledger.records.get(facts?.record ?? '');
  const isHidden = isTheirs && record !== undefined && !record.deleted && about === null;
  holds(!isHidden, 'claims', `${id} does not show what it is about to who has claimed it`);
  if (about) asItIs(about, ledger);
}

/** Whoever handles another application is shown what that is about, too; whoever recorded it reads its own record as it may. */
function checkAbout({ id, kind, about }: ShownApplication, ledger: Ledger): void {
  const facts = ledger.applications.get(id);
  if (!facts || kind === 'repair') return;
  const isTheirs = facts.handler !== null && facts.status === 'open';
  const isThere = ledger.records.get(facts.record)?.deleted === false;
  const isShown = about !== null;
  holds(
    isShown === (isTheirs && isThere),
    'claims',
    `${id} shows its record to ${facts.handler}: ${isShown}`,
  );
  if (about) asItIs(about, ledger);
}
