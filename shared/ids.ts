/**
 * Identifiers say where the thing lies, so that a known one is a single read: `<prefix>_<home>_<rest>`. The
 * prefix names the kind, which says what sort of home it has; the rest begins with the instant at which the case
 * was opened, so that a home's cases lie in the order of their time. Nothing of it can be computed from the case.
 */
import { forEachKind, rules } from './application/rules.ts';
import type { SubjectKey } from './keys/keys.ts';
import type { PublishedKind } from './publication/kinds.ts';
import type { Instant } from './time/civil.ts';

const inSubject = (prefix: string) => ({ prefix, home: 'subject' as const });

/** In what sort of home the cases of each kind lie, and how their identifiers begin. */
export const kinds = {
  ...forEachKind((kind) => inSubject(rules[kind].prefix)),
  record: { prefix: 'rec', home: 'subject' },
  'joint-response': { prefix: 'jnt', home: 'subject' },
  authorization: { prefix: 'aut', home: 'subject' },
  consent: { prefix: 'cns', home: 'subject' },
  pledge: { prefix: 'plg', home: 'subject' },
  declaration: { prefix: 'dcl', home: 'subject' },
  recall: { prefix: 'rcl', home: 'subject' },
  expungement: { prefix: 'exp', home: 'subject' },
  finding: { prefix: 'fnd', home: 'unit' },
  submission: { prefix: 'sub', home: 'unit' },
  file: { prefix: 'fil', home: 'unit' },
  'column-map': { prefix: 'map', home: 'unit' },
  publication: { prefix: 'pub', home: 'published' },
  comment: { prefix: 'com', home: 'published' },
} as const satisfies Record<string, { prefix: string; home: HomeSort }>;

export type HomeSort = 'subject' | 'unit' | 'published';

export type CaseKind = keyof typeof kinds;

/** The partition in which a case lies: that of a subject, of a unit, or of what is published of one kind. */
export type Home =
  | { of: 'subject'; key: SubjectKey }
  | { of: 'unit'; key: string }
  | { of: 'published'; key: PublishedKind };

export const homeOf = {
  subject: (key: SubjectKey): Home => ({ of: 'subject', key }),
  unit: (key: string): Home => ({ of: 'unit', key }),
  published: (key: PublishedKind): Home => ({ of: 'published', key }),
};

export interface CaseId {
  kind: CaseKind;
  home: Home;
  rest: string;
}

/** How the key of each sort of home is written. A subject's may say which version of the key made it. */
const homeForms: Record<HomeSort, string> = {
  subject: '(?:v[1-9]\\d{0,2}-)?[\\w-]{22}',
  unit: '[a-z0-9][a-z0-9-]{0,39}',
  published: '[a-z][a-z-]{1,30}',
};

const forms = Object.entries(kinds).map(([kind, { prefix, home }]) => ({
  kind: kind as CaseKind,
  home,
  // The identifiers of the release before this one held no time: sixteen characters and more.
  form: new RegExp(`^${prefix}_(${homeForms[home]})_([A-Za-z0-9-]{16,53})$`),
}));

/** By how they begin: one pattern is compiled for an identifier, and not those of all kinds before it. */
const byPrefix = new Map(forms.map((each) => [kinds[each.kind].prefix as string, each]));

/** The pattern of a kind's identifiers, for contracts and the reference. */
export const idForm = (kind: CaseKind): RegExp => byPrefix.get(kinds[kind].prefix)?.form ?? /^$/;

/** Writes the identifier of a case in its home. */
export const caseId = (kind: CaseKind, home: Home, rest: string): string =>
  `${kinds[kind].prefix}_${home.key}_${rest}`;

/** Reads an identifier; null where it is none of ours, or not of the kind asked for. */
export function readCaseId(text: string, kind?: CaseKind): CaseId | null {
  const found = byPrefix.get(text.slice(0, Math.max(0, text.indexOf('_'))));
  if (!found || (kind && kind !== found.kind)) return null;
  const read = found.form.exec(text);
  if (!read) return null;
  const [, key = '', rest = ''] = read;
  // What key a sort of home has, its pattern has just said.
  return { kind: found.kind, home: { of: found.home, key } as Home, rest };
}

/** The subject in whose home a case lies; null where it lies in none. */
export function subjectOf(id: string): SubjectKey | null {
  const home = readCaseId(id)?.home;
  return home?.of === 'subject' ? home.key : null;
}

const timeLength = 9;
const uniqueHex = 20;
/** Ten digits of sixteen are eight of thirty-two, and a number that is exact: no larger kind of number is needed. */
const halfHex = 10;
const halfLength = 8;
const inBase32 = (hex: string): string => Number.parseInt(hex, 16).toString(32).padStart(halfLength, '0');

/**
 * The rest of a new identifier: the instant, then 80 bits of the unique text, both in the order-keeping base 32
 * of RFC 4648 (base32hex, lower case).
 * @param unique a UUID, of whose random digits the last twenty are taken
 */
export function newRest(at: Instant, unique: string): string {
  const time = Date.parse(at).toString(32).padStart(timeLength, '0');
  const digits = unique.replaceAll('-', '').slice(-uniqueHex).padStart(uniqueHex, '0');
  return `${time}${inBase32(digits.slice(0, halfHex))}${inBase32(digits.slice(halfHex))}`;
}

const timed = /^[0-9a-v]{25}(?:-[0-9a-f]{20})?(?:-[0-9a-v]{6})?$/;

/** Whether an identifier's rest begins with a time, as all but those of the first release do. */
export const isTimed = (rest: string): boolean => timed.test(rest);

/**
 * The identifier of an application to a record, such as an objection: it names the record, so that one that is
 * known reads both in one round trip. It stays within the 80 characters that the name of an execution may have.
 * @param unique a UUID that no other application to the record was given
 */
export function applicationId(kind: CaseKind, record: string, unique: string): string {
  const read = readCaseId(record, 'record');
  if (!read) throw new Error('An application to a record names a record.');
  return caseId(kind, read.home, `${read.rest}-${unique.replaceAll('-', '').slice(-uniqueHex)}`);
}

const expungementLength = 6;
const expungementHex = 8;
const expungementBits = 30n;

/**
 * The identifier of an expungement of an application: it begins as that of the application, so that all of one lie side by
 * side, and as none of a record does. One of the first release holds no time: then it says when it was asked for.
 * @param unique a UUID; what is left of it tells apart the few askings about one application
 */
export function expungementOf(application: string, at: Instant, unique: string): string {
  const read = readCaseId(application);
  if (!read) throw new Error('An expungement of an application names one.');
  if (!isTimed(read.rest)) return caseId('expungement', read.home, newRest(at, unique));
  const chance = BigInt(`0x${unique.replaceAll('-', '').slice(-expungementHex)}`) % 2n ** expungementBits;
  const short = chance.toString(32).padStart(expungementLength, '0');
  return caseId('expungement', read.home, `${read.rest}-${short}`);
}

const millisecondHex = 11;

/**
 * The identifier of a comment: it names the draft that it is on, and the comments on one lie in the order of their time.
 * @param unique a UUID that no other comment was given
 */
export function commentId(publication: string, at: Instant, unique: string): string {
  const read = readCaseId(publication, 'publication');
  if (!read) throw new Error('A comment names a draft.');
  const time = Date.parse(at).toString(16).padStart(millisecondHex, '0');
  const chance = unique.replaceAll('-', '').slice(-(uniqueHex - millisecondHex));
  return caseId('comment', read.home, `${read.rest}-${time}${chance}`);
}

/** The draft that a comment is on; null where the text is no identifier of a comment. */
export function draftOf(comment: string): string | null {
  const read = readCaseId(comment, 'comment');
  const rest = read && toRecord.exec(read.rest)?.[1];
  return rest ? caseId('publication', read.home, rest) : null;
}

const toRecord = /^([A-Za-z0-9]+)-[0-9a-f]{20}$/;

/** The record that an application is about; null where the text is no identifier of such an application, or names none. */
export function recordOf(application: string, kind: CaseKind): string | null {
  const read = readCaseId(application, kind);
  const rest = read && toRecord.exec(read.rest)?.[1];
  return rest ? caseId('record', read.home, rest) : null;
}
