/**
 * Identifiers say where the thing lies, so that a known one is a single read.
 * `rec_<subject key>_<rest>`: the prefix names the kind, the subject key the partition.
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

const pattern = /^(rec|obj|jnt|aut)_([A-Za-z0-9_-]{22})_([A-Za-z0-9-]{16,36})$/;
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
