/** Goes through the history, item by item: each is whole, lies where it belongs, and is of a case that is there. */

import type { Found } from '../../shared/finding/state.ts';
import { readCaseId } from '../../shared/ids.ts';
import { fingerprint } from '../../shared/keys/keys.ts';
import { placeOf } from '../../shared/log/log-store.ts';
import { damageOfLook, leftAt } from '../../shared/store/dynamodb/history.ts';
import { type Item, text } from '../../shared/store/dynamodb/item.ts';
import { readEvent } from '../../shared/store/dynamodb/items.ts';
import { caseKey } from '../../shared/store/dynamodb/keys.ts';
import { isEntryOfHistory, leafText } from '../../shared/store/dynamodb/leaves.ts';
import { type Place, placeIn } from '../../shared/store/dynamodb/raw.ts';
import { isOverdue, isWaitOver } from '../audit/check-case.ts';
import type { Auditing } from './auditing.ts';
import { isBeingRecorded, submissionIn } from './being-recorded.ts';
import { found } from './found.ts';
import { eachIfReadable } from './readable.ts';

/** Checks some items of the history. Whether their chains are whole, their cases' own check says. */
export const checkHistory = (on: Auditing, items: readonly Item[]): Promise<Found[]> =>
  eachIfReadable(items, (some) => checkSome(on, some), foreignFound);

const foreignFound = (item: Item): Found => found('entry-foreign', `${text(item, 'pk')} ${text(item, 'sk')}`);

async function checkSome(on: Auditing, all: readonly Item[]): Promise<Found[]> {
  const items = all.filter(isEntryOfHistory);
  const keys = await on.keys();
  const events = items.filter((item) => text(item, 'sk').startsWith('E#'));
  const looks = items.filter((item) => text(item, 'sk').startsWith('A#'));
  const damaged = looks.flatMap((item) => {
    const what = damageOfLook(keys, item);
    return what ? [found(what, text(item, 'sk'))] : [];
  });
  const altered = events
    .filter((item) => !isWholeEvent(item))
    .map((item) => eventFound(item, 'event-altered'));
  const ids = [...new Set(events.map((item) => caseOf(item)))].filter((id) => readCaseId(id));
  const cases = await on.register.read(ids.map((id) => placeIn(caseKey(id) ?? {})));
  const missing: string[] = [];
  for (const id of ids.filter((_, at) => cases[at] === null)) {
    const bodies = events.filter((item) => caseOf(item) === id).map((item) => readEvent(item).body);
    const submission = bodies.map(submissionIn).find((each) => each !== null) ?? null;
    if (!(await isBeingRecorded(on.checking.cases, submission))) missing.push(id);
  }
  const unsealed = await unsealedAmong(on, items);
  const foreign = all.filter((item) => !isEntryOfHistory(item)).map(foreignFound);
  return [
    ...damaged,
    ...altered,
    ...unsealed,
    ...missing.map((id) => found('case-missing', id, { of: id })),
    ...foreign,
  ];
}

/** Those of some entries that wait for their seals for longer than they may. */
async function unsealedAmong({ log, keys, now }: Auditing, items: readonly Item[]): Promise<Found[]> {
  const sealed = await log.sealed(items.map(placeIn));
  const known = await keys();
  return items
    .filter((item) => !sealed.has(placeOf(placeIn(item))))
    .flatMap((item): Found[] => {
      if (text(item, 'sk').startsWith('E#'))
        return isOverdue(readEvent(item), now()) ? [eventFound(item, 'event-unsealed')] : [];
      const left = leftAt(known, item);
      return left !== null && isWaitOver(left, now()) ? [found('look-unsealed', text(item, 'sk'))] : [];
    });
}

const caseOf = (item: Item): string => text(item, 'sk').split('#')[1] ?? '';

const eventFound = (item: Item, what: Found['what']): Found => {
  const [, id = '', seq] = text(item, 'sk').split('#');
  return found(what, text(item, 'sk'), { of: id, event: Number(seq) });
};

/** Whether an event is what its own hash is over, and lies where its case lies. Those of the first release are sealed otherwise. */
function isWholeEvent(item: Item): boolean {
  const { hash, isSealed, seq } = readEvent(item);
  const { pk, sk }: Place = placeIn(item);
  const [, id = '', number] = sk.split('#');
  const home = caseKey(id)?.pk?.S;
  return home === pk && seq === Number(number) && (isSealed || hash === fingerprint(leafText(item)));
}
