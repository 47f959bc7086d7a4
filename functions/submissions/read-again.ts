/** One row that came back, read as it is sent again: as any other, but for what the official answers for with a reason (Art. 10, 16). */
import type { CatalogItem } from '../../shared/catalog/items.ts';
import { type AnsweredDoubt, newDoubts } from '../../shared/formats/doubts.ts';
import type { Filing, FilingReading } from '../../shared/formats/format.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import { isAlarm, isSameAlarm } from '../../shared/prohibited/alarms.ts';
import type { RestsOn } from '../../shared/record/state.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import type { Code } from '../../shared/texts/texts.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Principal } from '../http/principal.ts';
import { invalidField, invalidFields, isProblem, type Problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { alarmsIn, filingFaults, isAboutOneself } from './check.ts';
import { consentFor, consentsNamed } from './consents.ts';
import type { submissions } from './contract.ts';
import { knownAsIssued } from './issued.ts';
import type { Offered, RestingOn } from './offer.ts';
import { rowAgain } from './rows.ts';

/** A row by its number, as it is right now, with what the official says to what is asked about it. */
export type SentAgain = Request<typeof submissions.resubmit>['body'];

export interface ReadAgain {
  filing: Filing;
  consent: RestsOn | null;
  answered: AnsweredDoubt[];
}

/** What a row is read again with, and for whom. */
export interface ReadingAgain {
  offered: Offered;
  inclusion: RestingOn['inclusion'];
  /** Every version of the items of the catalog. */
  items: readonly CatalogItem[];
  keys: Keys;
  unit: string;
  principal: Principal;
  now: Instant;
  cases: CaseStore;
}

/** Reads a row that came back as it is sent again: the filing that it is now, or what is wrong with it. */
export async function readAgain(
  { row, record, answers = [] }: SentAgain,
  { offered, inclusion, items, keys, unit, principal, now, cases }: ReadingAgain,
): Promise<ReadAgain | Problem> {
  const { cells, consent, doubts: ofRow } = rowAgain(row, record, offered.item);
  const { outcome, unfitting } = await readIssued(offered, cells, inclusion, answers, {
    keys,
    unit,
    now,
    cases,
    items,
  });
  const alarms = alarmsIn(offered, cells, outcome.ok ? outcome.filing : null);
  const asked = [...alarms, ...unfitting, ...(outcome.ok ? [...ofRow, ...outcome.doubts] : [])];
  const answered = answersTo(asked, answers);
  if (isProblem(answered)) return answered;
  const open = asked.filter((each) => !isAnswered(each, answered));
  if (!outcome.ok) return invalidFields(asSent([...open, ...outcome.faults]));
  const { filing } = outcome;
  const consents = await consentsNamed(cases, [consent]);
  const rested = consentFor(offered.item, filing, consent, { keys, unit, consents, now });
  const faults = [
    ...open,
    ...filingFaults(offered, filing, { now }),
    ...(isAboutOneself(filing, { keys, principal }) ? [fault('(row)', 'about-oneself')] : []),
    ...('faults' in rested ? rested.faults : []),
  ];
  if (faults.length || 'faults' in rested) return invalidFields(asSent(faults));
  return { filing, consent: rested.rests, answered };
}

/**
 * Reads a row whose code may be right against its check character: it is known as issued, or the official answers for it with
 * the certificate. Gives that it does not fit, where that is to be answered for.
 */
async function readIssued(
  { format }: Offered,
  cells: Readonly<Record<string, unknown>>,
  inclusion: RestingOn['inclusion'],
  answers: Answers,
  { keys, unit, now, cases, items }: Pick<ReadingAgain, 'keys' | 'unit' | 'now' | 'cases' | 'items'>,
): Promise<{ outcome: FilingReading; unfitting: Fault[] }> {
  const codes = new Set<string>();
  const options = inclusion ? { inclusion } : {};
  const strict = format.read(cells, { ...options, issued: (code) => !codes.add(code) });
  const known = codes.size > 0 ? await knownAsIssued(cases, keys, codes, { unit, at: now, items }) : codes;
  const outcome =
    codes.size > 0 ? format.read(cells, { ...options, issued: (code) => known.has(code) }) : strict;
  const unfitting = outcome.ok ? [] : outcome.faults.filter(isUnfitting);
  const isCertified =
    unfitting.length > 0 &&
    unfitting.every(({ field }) => answers.some((each) => isUnfitting(each) && each.field === field));
  return isCertified
    ? { outcome: format.read(cells, { ...options, issued: () => true }), unfitting }
    : { outcome, unfitting: [] };
}

/** That the check character of a code does not fit. */
const isUnfitting = ({ code }: Pick<Fault, 'code'>): boolean => code === ('check-character' satisfies Code);

type Answers = NonNullable<SentAgain['answers']>;

/** What the official says, each to an alarm or a doubt that there is; or which answer is to none. */
function answersTo(asked: readonly Fault[], answers: Answers): AnsweredDoubt[] | Problem {
  const answered: AnsweredDoubt[] = [];
  for (const [index, { field, code, category, reason }] of answers.entries()) {
    const to = { field, code, ...(category ? { values: { category } } : {}) };
    const found = asked.find((each) => isAnswered(each, [to]));
    if (!found) return invalidField(`answers.${index}`, 'no-such-doubt');
    if (isAnswered(found, answered)) return invalidField(`answers.${index}`, 'answered-twice');
    answered.push({ ...found, reason });
  }
  return answered;
}

/** Whether something is among what is answered: an alarm by its kind of information, too, so that none is confirmed unseen. */
const isAnswered = (asked: Fault, answered: readonly Fault[]): boolean =>
  isAlarm(asked)
    ? answered.some((each) => isSameAlarm(asked, each))
    : newDoubts([asked], answered).length === 0;

/** Faults by the names under which the row was sent. */
export const asSent = (faults: readonly Fault[]): Fault[] =>
  faults.map((each) => ({ ...each, field: each.field === '(row)' ? 'record' : `record.${each.field}` }));
