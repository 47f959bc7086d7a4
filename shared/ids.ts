/**
 * Identifiers say where the thing lies, so that a known one is a single read.
 * `rec_<subject key>_<rest>`: the prefix names the kind, the subject key the partition. The rest of an objection begins
 * with that of its record.
 */
import type { SubjectKey } from './keys/keys.ts';

export const prefixes = {
  record: 'rec',
  objection: 'obj',
  'joint-response': 'jnt',
  authorization: 'aut',
} as const;

export type CaseKind = keyof typeof prefixes;

export interface CaseId {
  kind: CaseKind;
  subject: SubjectKey;
  rest: string;
}

const pattern = /^(rec|obj|jnt|aut)_([A-Za-z0-9_-]{22})_([A-Za-z0-9-]{16,53})$/;
const kinds = new Map<string, CaseKind>(
  Object.entries(prefixes).map(([kind, prefix]) => [prefix, kind as CaseKind]),
);

/** Writes the identifier of a case in a subject's partition. */
export const caseId = (kind: CaseKind, subject: SubjectKey, rest: string): string =>
  `${prefixes[kind]}_${subject}_${rest}`;

/** Reads an identifier; null where it is none of ours, or not of the kind asked for. */
export function readCaseId(text: string, kind?: CaseKind): CaseId | null {
  const [, prefix, subject, rest] = pattern.exec(text) ?? [];
  const found = kinds.get(prefix ?? '');
  if (!found || !subject || !rest || (kind && kind !== found)) return null;
  return { kind: found, subject: subject as SubjectKey, rest };
}

/** Characters of an objection's own in its identifier: with the record's, it stays within the name of an execution. */
const ownLength = 20;

/**
 * The identifier of an objection, which names its record, so that one that is known reads both in one round trip.
 * @param unique anything that no other objection to the record was given, such as a UUID
 */
export function objectionId(record: string, unique: string): string {
  const read = readCaseId(record, 'record');
  if (!read) throw new Error('An objection is raised to a record.');
  return caseId('objection', read.subject, `${read.rest}-${unique.replaceAll('-', '').slice(-ownLength)}`);
}

/** The record that an objection is about; null where the text is no objection's identifier. */
export function recordOfObjection(objection: string): string | null {
  const read = readCaseId(objection, 'objection');
  const rest = read?.rest.split('-')[0];
  return read && rest ? caseId('record', read.subject, rest) : null;
}
