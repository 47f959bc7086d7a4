import { type Ledger, needsNotice, stands, toLift } from '../people/ledger.ts';
import { holds } from './broken.ts';
import type { Invariant, Whole } from './looked.ts';

export const listed: Invariant = {
  id: 'lists',
  promise:
    'lists hold each thing that is the reader’s once, in whatever pages: notices, authorizations, looks, history',
  check({ ledger, atMs, whole }) {
    if (!whole) return 0;
    const { subject, authorizations } = ledger;
    const notices = noticesOf(ledger, whole.history, atMs);
    const shown = new Set(whole.notices.map(({ kind, id }) => `${kind} of ${id}`));
    for (const notice of notices) holds(shown.has(notice), 'lists', `${notice} is not on the list`);
    holds(
      shown.size === notices.length,
      'lists',
      `Subject ${subject.index} has ${shown.size} notices on the list, and was given ${notices.length}`,
    );
    for (const { id, status } of whole.authorizations) {
      const known = authorizations.get(id)?.revoked ? 'revoked' : 'granted';
      holds(status === known, 'lists', `${id} is listed as ${status}, and is ${known}`);
    }
    holds(
      whole.authorizations.length === authorizations.size,
      'lists',
      `Subject ${subject.index} finds ${whole.authorizations.length} of ${authorizations.size} authorizations`,
    );
    return notices.length + authorizations.size + whole.accesses.length + whole.history.length;
  },
};

/** The notices that a subject has: of what stands about them, of what was decided, of the measures against them. */
function noticesOf(
  { records, objections, applications, expungements, responses }: Ledger,
  history: Whole['history'],
  atMs: number,
): string[] {
  const ended = new Set(history.filter(({ type }) => type === 'MeasureEnded').map((event) => event.case));
  const over = [...responses.values()].filter(({ id }) => ended.has(id));
  return [
    ...[...records.values()]
      .filter((record) => stands(record, atMs) && (needsNotice(record) || record.exempt))
      .map(({ id, exempt }) => `${exempt ? 'listed-under-exemption' : 'notice-before-listing'} of ${id}`),
    ...[...records.values()].flatMap(({ id, corrected, withdrawnMs }) => [
      ...(corrected ? [`record-corrected of ${id}`] : []),
      ...(withdrawnMs === null ? [] : [`record-withdrawn of ${id}`]),
    ]),
    ...[...objections.values()]
      .filter(({ decided }) => decided)
      .map(({ id }) => `objection-decided of ${id}`),
    ...[...objections.values()]
      .filter(({ asking }) => asking?.answered)
      .map(({ id }) => `objection-asking-answered of ${id}`),
    ...[...applications.values()].flatMap(({ id, kind, decided, begun }) => [
      ...(decided ? [`${kind}-decided of ${id}`] : []),
      ...(begun ? [`${kind}-begun of ${id}`] : []),
    ]),
    ...[...expungements.values()]
      .filter(({ status }) => status === 'confirmed')
      .map(({ id, record }) => `${record === null ? 'application' : 'record'}-expunged of ${id}`),
    ...[...responses.keys()].map((id) => `joint-measure of ${id}`),
    ...over.map(({ id }) => `joint-measure-ended of ${id}`),
    ...over
      .filter((response) => response.lifted.size > 0 && toLift(response).length === 0)
      .map(({ id }) => `joint-measure-lifted of ${id}`),
  ];
}
