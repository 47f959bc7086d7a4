import { readDocumentNumber } from '../../shared/formats/values.ts';
import { latest } from '../../shared/publication/list.ts';
import { canonicalLicence, licenceName, licencePlace } from '../../shared/record/licence.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { said } from '../../shared/texts/said.ts';
import { activeUnit } from '../../shared/units/register.ts';
import { isFoundByLicence, view } from '../../shared/visibility/visibility.ts';
import { ofKind } from '../cases.ts';
import { consentsOf } from '../consented.ts';
import type { Dependencies } from '../dependencies.ts';
import { invalidField } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { accessBy, newLook, seen } from '../viewing.ts';
import { noBasis } from './basis.ts';
import type { inquiries } from './contract.ts';
import { citing } from './norm.ts';

/** So many records lie under one number at most before it is nobody's in particular. */
const lying = 10;

/**
 * A practitioner found by the exact number of the licence, one at a time, for a named purpose (Art. 14, 50). There is no list
 * and no beginning of a number that finds anything; of what may not be shown the answer is the same as of nothing. What is
 * shown is on the practitioner's access list before it leaves. Of several records of one person the last that took effect is
 * shown; what two persons have shows of neither.
 */
export async function inquireLicence(request: Request<typeof inquiries.inquireLicence>, wired: Dependencies) {
  const { body, now, principal } = request;
  const { unit, organ, official } = principal;
  const { purpose, matter } = body.basis;
  if (!organ || !unit || !official) return citing(noBasis('not-an-organ', 'duty'), 'duty', now, wired);
  const [keys, units, items] = await Promise.all([
    wired.keys(),
    wired.published('units', now),
    wired.published('items', now),
  ]);
  if (!activeUnit(units, unit, now)?.purposes.includes(purpose))
    return citing(noBasis('not-its-purpose', 'duty'), 'duty', now, wired);
  const item = latest(items, body.item, now);
  if (!item?.findByLicence) return invalidField('item', 'item-not-by-licence');
  const read = readDocumentNumber(body.licence);
  const licence = read.ok ? String(read.value) : '';
  const { item: list, unit: place } = licencePlace(licenceName(keys, item.id, licence));
  const found = await wired.cases.disclosed(list, place, null, lying);
  const ids = found.items.map((each) => each.item);
  const stored = ids.length > 0 ? (await wired.cases.loadReadable(ids)).cases : [];
  const records = stored.flatMap((each) => ofKind(each, 'record') ?? []);
  const ofOne = found.end === null && new Set(records.map(({ state }) => state.subject)).size === 1;
  const consentOf = await consentsOf(wired.cases, records);
  const viewer = { as: 'organ', unit, purpose } as const;
  const isIt = (state: RecordState) =>
    state.item === item.id &&
    isFoundByLicence(state, now, items) &&
    canonicalLicence(state.secret.filing.documentNumber) === canonicalLicence(licence);
  const [first] = (ofOne ? records : []).flatMap((record) => {
    const sight = view(record.state, viewer, now, items, consentOf(record.state));
    return isIt(record.state) && 'shown' in sight ? [{ record, shown: sight.shown }] : [];
  });
  const look = newLook(request);
  const answer = { id: look.id, asOf: now, basis: body.basis, norm: said('norm', { basis: 'duty' }) };
  if (!first) return { status: 200, body: { ...answer, record: null } };
  const { record, shown } = first;
  const basis = { type: 'duty', purpose } as const;
  await wired.history.record(
    accessBy(request, record.state.subject, basis, [seen(record)], { ...look, matter }),
  );
  return { status: 200, body: { ...answer, record: shown } };
}
