/** Where things lie: the keys of cases, their events, and the entries of lists, and back. */
import { type CaseKind, caseId, homeOf, isTimed, kinds, readCaseId } from '../../ids.ts';
import { fingerprint } from '../../keys/keys.ts';
import type { DisclosureEntry, NoticeEntry, WorkEntry } from '../../process/process.ts';
import type { PublishedKind } from '../../publication/kinds.ts';
import type { Instant } from '../../time/civil.ts';
import type { NoticeOf, Work } from '../store.ts';
import type { Item } from './item.ts';
import { dueShards, homeAt, partitions } from './tables.ts';

/** The beginning of the sort keys of a kind, of this release (`rec~`, by time) and the first (`rec_`, behind them). */
export const kindRange = (kind: CaseKind): string => kinds[kind].prefix;

/** The beginning of the sort keys of those cases of a kind whose identifiers name another, by the rest of its own. */
export const rangeAbout = (kind: CaseKind, rest: string): string => `${kinds[kind].prefix}~${rest}-`;

/** The sort key of a case: its rest, so that a kind's cases lie in the order of their time. */
function caseSort(id: string, kind: CaseKind, rest: string): string {
  // The identifiers of the first release hold no time, and are sort keys whole. '~' comes behind '_'.
  return isTimed(rest) ? `${kinds[kind].prefix}~${rest}` : id;
}

/** The key of a case; its identifier says where it lies. Null for an identifier that is none of ours. */
export function caseKey(id: string): Item | null {
  const read = readCaseId(id);
  return read && { pk: { S: partitions.home(read.home) }, sk: { S: caseSort(id, read.kind, read.rest) } };
}

/** The partition of the home of a case. Throws for what is no identifier of ours: whoever asks has read it as one. */
export function homePartition(id: string): string {
  const home = readCaseId(id)?.home;
  if (!home) throw new Error('A case lies under an identifier of ours.');
  return partitions.home(home);
}

const bySortPrefix = new Map<string, CaseKind>(
  Object.entries(kinds).map(([kind, { prefix }]) => [prefix, kind as CaseKind]),
);

/** The identifier of the case at a key. */
export function caseIdAt(partition: string, sort: string): string {
  const [prefix = '', rest] = sort.split('~');
  const kind = bySortPrefix.get(prefix);
  const home = homeAt(partition);
  return kind && home && rest ? caseId(kind, home, rest) : sort;
}

/** The identifier of the case that lies at a place, where that is the place of the case that it names; else null. */
export function caseLyingAt(partition: string, sort: string): string | null {
  const id = caseIdAt(partition, sort);
  const key = caseKey(id);
  return key?.pk?.S === partition && key.sk?.S === sort ? id : null;
}

/** Where a case falls due: spread over the shards by its identifier. */
export const dueShard = (id: string): number => (fingerprint(id).codePointAt(0) ?? 0) % dueShards;

const eventDigits = 6;

export const eventSort = (id: string, seq: number): string =>
  `E#${id}#${String(seq).padStart(eventDigits, '0')}`;

/** The key range of a case's events in the history. */
export const eventRange = (id: string): { pk: string; prefix: string } => ({
  pk: homePartition(id),
  prefix: `E#${id}#`,
});

/** The key range of the events of all cases of a kind whose identifiers begin as that of another. */
export const rangeBehind = (kind: CaseKind, id: string): { pk: string; prefix: string } => {
  const read = readCaseId(id);
  if (!read) throw new Error('A case lies under an identifier of ours.');
  return { pk: homePartition(id), prefix: `E#${caseId(kind, read.home, read.rest)}-` };
};

export const workKey = ({ unit, dueAt, what }: WorkEntry, id: string): Item => ({
  pk: { S: partitions.work(unit) },
  sk: { S: `${dueAt}#${what}#${id}` },
});

/** What a place in a worklist says of the entry that lies there. */
export function readWorkSort(sort: string): Omit<Work, 'unit'> {
  const [dueAt = '', what = '', id = ''] = sort.split('#');
  return { dueAt, what, case: id };
}

/** Where a period lies that runs: in the order of their ends. */
export const periodKey = (endsAt: Instant, id: string): Item => ({
  pk: { S: partitions.periods(dueShard(id)) },
  sk: { S: `${endsAt}#${id}` },
});

/** Where what is disclosed lies in its list. */
export const disclosureKey = ({ item, unit, since }: DisclosureEntry, id: string): Item => ({
  pk: { S: partitions.disclosed(item, unit) },
  sk: { S: `${since}#${id}` },
});

/** The list of the notices to a subject, in the order of their instants. */
export const noticeRange = 'ntc~';

export const noticeSort = ({ issuedAt, kind, after }: NoticeEntry, id: string): string =>
  `${noticeRange}${issuedAt}#${kind}#${id}${after === undefined ? '' : `#${after}`}`;

export function readNoticeSort(sort: string): NoticeOf {
  const [issuedAt = '', kind = '', id = '', after] = sort.slice(noticeRange.length).split('#');
  // What was listed was a kind of notice; one that is none any more is shown by nothing.
  const read = { issuedAt, kind: kind as NoticeEntry['kind'], case: id };
  return after === undefined ? read : { ...read, after: Number(after) };
}

/** What a home keeps of what is published in it. */
export const listRange = 'lst~';

/** Where it is counted how much is published of a kind, for those who rest on all of it. */
export const publishedKey = (what: PublishedKind): Item => ({
  pk: { S: partitions.home(homeOf.published(what)) },
  sk: { S: 'all~' },
});

/** The names that the cases of a home have at present. */
export const nameRange = 'nam~';

export const nameSort = (name: string): string => `${nameRange}${name}`;
