/** How looks are stored: who, when, for what, and which cases left, each as where it lies. */
import { type Access, accessBases, accessOutcomes } from '../../history/access.ts';
import { homeOf } from '../../ids.ts';
import { fingerprint, type Keys, saltFor } from '../../keys/keys.ts';
import { commitment } from '../../log/leaf.ts';
import { listOf, nullable, number, objectOf, oneOf, type Reader, text } from '../../process/reading.ts';
import { official, subjectKey } from '../../process/stored-values.ts';
import { monthOf } from '../../promptness/lateness.ts';
import { type Purpose, purposes } from '../../regulation.ts';
import { closeJson, type Item } from './item.ts';
import { caseIdAt, caseKey } from './keys.ts';
import { partitions } from './tables.ts';

const pageDigits = 4;

/** Where the pages of a look lie: together, where it began. */
export const lookPrefix = ({ at, id }: Pick<Access, 'at' | 'id'>): string => `A#${at}#${id}#`;

/** Where a page of a look stands. A page that is asked for twice is entered twice. */
const accessSort = ({ page, entry, ...look }: Access): string =>
  `${lookPrefix(look)}${String(page).padStart(pageDigits, '0')}${page === 1 ? '' : `#${entry}`}`;

/** In which partitions a page of a look lies: in its subject's, and a refused one beside that in those of its month. */
export const partitionsOf = ({
  subject,
  outcome,
  at,
}: Pick<Access, 'subject' | 'outcome' | 'at'>): string[] => [
  partitions.home(homeOf.subject(subject)),
  ...(outcome === 'refused' ? [partitions.refusedLooks(monthOf(at))] : []),
];

/**
 * A page of a look as it is entered, in each of its partitions: closed, with the digest of what it says under a random
 * value, by which the log holds it without saying anything of it.
 */
export const lookItems = (keys: Keys, access: Access): Item[] =>
  partitionsOf(access).map((pk) => lookItem(keys, access, pk));

function lookItem(keys: Keys, access: Access, pk: string): Item {
  const sk = accessSort(access);
  const content = storedAccess(access);
  const said = JSON.stringify(content);
  const salt = saltFor(keys, said);
  return {
    pk: { S: pk },
    sk: { S: sk },
    closed: { B: closeJson(keys, content, sk) },
    salt: { B: salt },
    content: { B: commitment(salt, fingerprint(said)) },
  };
}

/** A look as it is closed. What is seen lies in the subject's own partition: its sort keys say which. */
const storedAccess = ({ seen, ...access }: Access): object => ({
  ...access,
  seen: seen.map(({ case: id, version }) => [caseKey(id)?.sk?.S ?? id, version]),
});

const basisType = objectOf({ type: oneOf(accessBases) });
const byCase = objectOf({ case: text });

const basis: Reader<Access['basis']> = (value, at) => {
  const { type } = basisType(value, at);
  switch (type) {
    case 'self':
    case 'public':
    case 'none':
      return { type };
    case 'authorization':
      return { type, ...objectOf({ authorization: text })(value, at) };
    case 'duty':
      return { type, ...objectOf({ purpose: oneOf(Object.keys(purposes) as Purpose[]) })(value, at) };
    case 'lost':
      return { type, ...objectOf({ from: text, to: text, pages: number })(value, at) };
    default:
      return { type, ...byCase(value, at) };
  }
};

const common = {
  id: text,
  subject: subjectKey,
  at: text,
  unit: nullable(text),
  client: text,
  official: nullable(official),
  basis,
  matter: nullable(text),
};

const seen: Reader<[string, number]> = (value, at) => {
  const [sort, version] = listOf((each) => each)(value, at);
  return [text(sort, at), number(version, at)];
};

const present = objectOf({
  ...common,
  page: number,
  entry: nullable(text),
  pageAt: text,
  outcome: oneOf(accessOutcomes),
  seen: listOf(seen),
});

const ofFirstRelease = objectOf({ ...common, outcome: oneOf(['asked', 'refused']) });
const pages = objectOf({ page: nullable(number) });

/** Reads a look. The first release entered it before it was known what would leave, and did not say what did. */
export function readAccess(value: unknown, partition: string): Access {
  if (pages(value, 'a look').page === null) {
    const { outcome, ...rest } = ofFirstRelease(value, 'a look');
    return {
      ...rest,
      page: 1,
      entry: rest.id,
      pageAt: rest.at,
      outcome: outcome === 'asked' ? 'shown' : outcome,
      seen: [],
    };
  }
  const read = present(value, 'a look');
  return {
    ...read,
    entry: read.entry ?? read.id,
    seen: read.seen.map(([sort, version]) => ({ case: caseIdAt(partition, sort), version })),
  };
}
