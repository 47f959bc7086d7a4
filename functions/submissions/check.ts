/** Checks the rows of a submission, before anything of it is stored. */
import { aboutFaults } from '../../shared/catalog/about.ts';
import type { Filing } from '../../shared/formats/format.ts';
import type { Issued } from '../../shared/identity/organization-code.ts';
import { type Keys, subjectKey } from '../../shared/keys/keys.ts';
import { alarmsOf, type LookedBefore, nothingLookedThrough } from '../../shared/prohibited/alarms.ts';
import { newRecordId, timelinessFaults } from '../../shared/record/file.ts';
import { decisionsNamed } from '../../shared/record/name.ts';
import type { RestsOn } from '../../shared/record/state.ts';
import type { RowResult } from '../../shared/submission/state.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import { authorityFaults } from '../../shared/units/register.ts';
import { Alike } from './alike.ts';
import { type Consents, consentFor } from './consents.ts';
import type { Offered, RestingOn } from './offer.ts';
import type { Payload } from './payload.ts';
import type { NumberedRow, Submitting } from './rows.ts';

export interface ReadRows {
  results: RowResult[];
  filings: Payload['filings'];
  /** What comes back for nothing but that its own file calls it revoked or disputed, by the number of its row. */
  notInForce: ReadonlyMap<number, Filing>;
}

/** Who sends rows, and when. */
export type Sending = Pick<Submitting, 'now' | 'newId' | 'principal'>;

/**
 * Reads every row as the version of the item has it. What does not comply comes back with all its faults; what does is
 * accepted where a named official sends it, and waits for one where the unit's own system does, or where something about it
 * is doubtful (Art. 10, 11).
 */
export function readRows(
  keys: Keys,
  offered: Offered,
  { inclusion }: RestingOn,
  rows: NumberedRow[],
  consents: Consents,
  { now, newId, principal }: Sending,
  issued: Issued,
): ReadRows {
  const before: Before = { seen: new Map(), alike: new Alike(offered.format) };
  const looked = nothingLookedThrough();
  const notInForce = new Map<number, Filing>();
  const read: ReadRows = { results: [], filings: [], notInForce };
  let named = 0;
  for (const numbered of rows) {
    const { row } = numbered;
    const by = { keys, now, principal, consents, named, issued, before: looked };
    const outcome = amongRows(row, readRow(offered, inclusion, numbered, by), before, { offered, named });
    if ('faults' in outcome) {
      const faults = faultsKept(outcome.faults, named);
      named += faults.length;
      read.results.push({ row, result: 'returned', faults });
      if (outcome.notInForce) notInForce.set(row, outcome.notInForce);
      continue;
    }
    const { filing, rests, doubts } = outcome;
    named += doubts.length;
    read.results.push(
      principal.official && doubts.length === 0
        ? { row, result: 'accepted', record: newRecordId(keys, filing, now, newId()) }
        : { row, result: 'waiting', doubts },
    );
    read.filings.push({ row, filing, ...(rests ? { consent: rests } : {}) });
  }
  return read;
}

/** What the rows before one put on record. */
interface Before {
  /** By the names of their decisions. */
  seen: Map<string, number>;
  alike: Alike;
}

/** What a row comes to by itself, with what the rows before it make of that: it comes back, or is asked about, where it is one of them. */
function amongRows(
  row: number,
  outcome: RowOutcome,
  { seen, alike }: Before,
  { offered, named }: { offered: Offered; named: number },
): RowOutcome {
  if ('faults' in outcome) return outcome;
  const { item, format, authorities } = offered;
  const { documentNumber: field } = format.named;
  const names = decisionsNamed(item, outcome.filing, authorities).map((name) => JSON.stringify(name));
  const same = names.map((name) => seen.get(name)).find((each) => each !== undefined);
  if (same !== undefined) return { faults: [fault(field, 'same-decision-twice', { row: same })] };
  for (const name of names) seen.set(name, row);
  const perhaps = alike.before(row, outcome.filing);
  if (perhaps === null) return outcome;
  return named + outcome.doubts.length < mostDoubts
    ? { ...outcome, doubts: [...outcome.doubts, fault(field, 'may-be-same-decision', { row: perhaps })] }
    : { faults: [tooManyDoubts] };
}

/** What a row says that is not collected, column by column: nothing of it is kept (Art. 16). */
export const alarmsIn = (
  { format, find, item }: Offered,
  cells: NumberedRow['cells'],
  filing: Filing | null,
  before?: LookedBefore,
): Fault[] =>
  alarmsOf(format, cells, filing, { find, consented: item.consent ?? [], ...(before ? { before } : {}) });

/** How many faults of a row, and of a submission, are named one by one: a receipt must fit where it is kept. */
const faultsPerRow = 20;
const faultsPerSubmission = 2000;
const mostDoubts = faultsPerSubmission;

/** As many are asked about as a receipt holds: none is left out. */
const tooManyDoubts = fault('(row)', 'too-many-doubts', { most: mostDoubts });

/** The faults of a row that its result names; once a submission has named very many, the first of each row. */
const faultsKept = (faults: Fault[], named: number): Fault[] =>
  faults.slice(0, named < faultsPerSubmission ? faultsPerRow : 1);

/** What a row comes to: what is filed by it, with what is asked about; or what is wrong with it. */
type RowOutcome =
  | { filing: Filing; rests: RestsOn | null; doubts: Fault[] }
  | { faults: Fault[]; notInForce?: Filing };

function readRow(
  offered: Offered,
  inclusion: RestingOn['inclusion'],
  { cells, consent, fault: unread, doubts: ofFile }: NumberedRow,
  by: Answering & { consents: Consents; named: number; issued: Issued; before: LookedBefore },
): RowOutcome {
  if (unread) return { faults: [unread] };
  const options = { issued: by.issued, before: by.before, ...(inclusion ? { inclusion } : {}) };
  const outcome = offered.format.read(cells, options);
  const alarms = alarmsIn(offered, cells, outcome.ok ? outcome.filing : null, by.before);
  if (!outcome.ok) {
    const { faults, notInForce } = outcome;
    return notInForce && alarms.length === 0 ? { faults, notInForce } : { faults: [...alarms, ...faults] };
  }
  const { filing } = outcome;
  const doubts = [...ofFile, ...outcome.doubts];
  const faults = [...alarms, ...filingFaults(offered, filing, by)];
  if (by.named + doubts.length > mostDoubts) faults.push(tooManyDoubts);
  if (isAboutOneself(filing, by)) faults.push(fault('(row)', 'about-oneself'));
  const rested = consentFor(offered.item, filing, consent, { ...by, unit: offered.provider.id });
  if ('faults' in rested) faults.push(...rested.faults);
  return faults.length || 'faults' in rested ? { faults } : { filing, rests: rested.rests, doubts };
}

/** Who answers for a row, and when. */
type Answering = Pick<Submitting, 'now' | 'principal'> & { keys: Keys };

/** What keeps a row that complies with its format from being filed now: it is another authority's decision, or over already. */
export function filingFaults(
  { item, format, provider, units }: Offered,
  filing: Filing,
  { now }: Pick<Answering, 'now'>,
): Fault[] {
  return [
    ...authorityFaults(format, filing, provider),
    ...timelinessFaults(item, format, filing, now),
    ...aboutFaults(item, filing, { provider, units }, now),
  ];
}

/** Whether a row is about the official who would answer for it. */
export const isAboutOneself = (
  { subject }: Filing,
  { keys, principal: { person } }: Pick<Answering, 'keys' | 'principal'>,
): boolean => person !== null && subjectKey(keys, subject) === person;
