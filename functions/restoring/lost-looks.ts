import type { Access } from '../../shared/history/access.ts';
import { fingerprint } from '../../shared/keys/keys.ts';
import { homeAt } from '../../shared/store/dynamodb/tables.ts';
import { addDays, type Instant } from '../../shared/time/civil.ts';

const lengthOfDate = '2026-01-01'.length;

/**
 * That pages of the looks at somebody are lost of a day, as they read it among those looks: at the end of that day, the same
 * entry however often it is made by one restore; another restore makes another, as that of one before may be lost itself.
 * The log holds it as it holds any look. Null where the looks are in no person's list.
 * @param day where the pages of that day lie; days of looks are those of UTC, as their places are
 * @param pages how many of them are lost
 * @param to the instant that was restored to
 */
export function lostLooks(
  { pk, prefix }: { pk: string; prefix: string },
  pages: number,
  to: Instant,
): Access | null {
  const home = homeAt(pk);
  if (home?.of !== 'subject') return null;
  const date = prefix.slice(-lengthOfDate);
  const from = `${date}T00:00:00.000Z`;
  const until = `${addDays(date, 1)}T00:00:00.000Z`;
  const at = `${date}T23:59:59.999Z`;
  const id = fingerprint(JSON.stringify(['lost', pk, prefix, pages, to]));
  return {
    id,
    subject: home.key,
    at,
    page: 1,
    entry: id,
    pageAt: at,
    unit: null,
    client: 'restore',
    official: null,
    basis: { type: 'lost', from, to: until, pages },
    matter: null,
    outcome: 'shown',
    seen: [],
  };
}
