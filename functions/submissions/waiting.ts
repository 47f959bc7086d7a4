import { consentColumn } from '../../shared/consent/column.ts';
import { formatOf } from '../../shared/formats/compile.ts';
import { formatAt } from '../../shared/formats/version.ts';
import { latest } from '../../shared/publication/list.ts';
import { waitingRows } from '../../shared/submission/process.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { pageOf } from '../http/page.ts';
import { nothingThere } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { consentFor, consentsNamed } from './consents.ts';
import type { submissions } from './contract.ts';
import { itemOf } from './offer.ts';
import { filingsIn, type Payload } from './payload.ts';

type Reading = Request<typeof submissions.rows>;

/**
 * The rows that wait for an official, as their unit sent them, in their order: whoever answers for them reads them
 * first. They are nothing that is held about anybody yet, so nobody but their unit reads them.
 */
export async function rows({ id, query, now, principal }: Reading, wired: Dependencies) {
  const { submission } = await load(wired.cases, { submission: id });
  // Nothing more is read for another unit's than for none; to file them is no duty that is left to anybody.
  if (!submission || submission.state.provider !== principal.unit) return nothingThere();
  const [pieces, keys, items] = await Promise.all([
    wired.cases.pieces(id),
    wired.keys(),
    wired.published('items', now),
  ]);
  const { state } = submission;
  const item = itemOf(items, state);
  const format = formatOf(formatAt(item, state.receivedAt));
  const asked = latest(items, item.id, now) ?? item;
  const waits = new Set(now < (state.confirmBy ?? '') ? waitingRows(state) : []);
  const filings = waits.size ? filingsIn(keys, id, pieces) : [];
  const waiting = filings.filter(({ row }) => waits.has(row));
  const page = await pageOf(wired, ['waiting', id], query, {
    read: async (after, limit) => partOf(waiting, Number(after ?? 0), limit),
    show: async (part: Payload['filings']) => {
      const consents = await consentsNamed(
        wired.cases,
        part.map(({ consent }) => consent?.id),
      );
      const by = { keys, unit: state.provider, consents, now };
      return part.map(({ row, filing, consent }) => {
        // What its person consents to no more is for nobody's eyes, as it is nowhere else.
        if ('faults' in consentFor(asked, filing, consent?.id ?? null, by)) return { row, content: null };
        const named = consent ? { [consentColumn]: consent.id } : {};
        return { row, content: { ...format.row(filing, {}), ...named } };
      });
    },
  });
  return { status: 200, body: page };
}

function partOf(waiting: Payload['filings'], after: number, limit: number) {
  const behind = waiting.filter(({ row }) => row > after);
  const items = behind.slice(0, limit).map((item) => ({ item, place: String(item.row) }));
  return { items, end: behind.length > limit ? (items.at(-1)?.place ?? null) : null };
}
