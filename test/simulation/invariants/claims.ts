import { holds } from './broken.ts';
import type { Invariant, Shown } from './looked.ts';

export const claims: Invariant = {
  id: 'claims',
  promise:
    'an objection is in the hands of one official at a time, and whoever handles it is shown what it is about, and nothing else',
  check({ ledger, objections, applications, handled }) {
    /** What is shown to who has to decide on it is the record as it is, its end past or not. */
    const isAsItIs = ({ id, recordedUntil }: Shown) => {
      const record = ledger.records.get(id);
      holds(record !== undefined && !record.deleted, 'claims', `${id} is deleted and shows to a handler`);
      holds(Date.parse(recordedUntil) === record?.endMs, '2', `${id} is said to end at ${recordedUntil}`);
    };
    for (const { record, isTheirs, shown } of handled) {
      holds(isTheirs || shown === null, 'claims', `${record} shows to an official who handles nothing of it`);
      const isHidden = isTheirs && !ledger.records.get(record)?.deleted && shown === null;
      holds(!isHidden, 'claims', `${record} does not show to the official who has to decide on it`);
      if (shown) isAsItIs(shown);
    }
    for (const { id, handler, about } of objections) {
      const facts = ledger.objections.get(id);
      const official = handler?.official.id ?? null;
      holds(official === (facts?.handler ?? null), 'claims', `${id} is in the hands of ${official}`);
      const isTheirs = facts !== undefined && facts.handler !== null && !facts.decided;
      holds(isTheirs || about === null, 'claims', `${id} shows its record to who has not claimed it`);
      const record = ledger.records.get(facts?.record ?? '');
      const isHidden = isTheirs && record !== undefined && !record.deleted && about === null;
      holds(!isHidden, 'claims', `${id} does not show what it is about to who has claimed it`);
      if (about) isAsItIs(about);
    }
    for (const { id, kind, about } of applications) {
      const facts = ledger.applications.get(id);
      // Whoever recorded it reads its own record as it may.
      if (!facts || kind === 'repair') continue;
      const isTheirs = facts.handler !== null && facts.status === 'open';
      const isThere = ledger.records.get(facts.record)?.deleted === false;
      holds(
        (about !== null) === (isTheirs && isThere),
        'claims',
        `${id} shows its record to ${facts.handler}: ${about !== null}`,
      );
      if (about) isAsItIs(about);
    }
    return handled.length + objections.length + applications.length;
  },
};
