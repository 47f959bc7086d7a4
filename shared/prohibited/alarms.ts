/** What a row says that may not be collected about a natural person, column by column (Art. 16). */
import { type Filing, type Format, protectionOf } from '../formats/format.ts';
import { nothingRead, type ReadBefore } from '../formats/read-before.ts';
import type { RowText } from '../formats/texts.ts';
import type { ConsentKind } from '../regulation.ts';
import { type Fault, fault } from '../texts/said.ts';
import { comparable } from './comparable.ts';
import type { Find } from './finder.ts';
import { holdsIdentityNumber } from './identity-numbers.ts';
import { isUnderConsent, type ProhibitedCategory } from './word-list.ts';

/** What a row is looked through for. */
export interface LookingFor {
  find: Find;
  /** For what its person consented, where the item asks for it: that may be said. */
  consented: readonly ConsentKind[];
  /** What is known of the rows that are looked through with it. */
  before?: LookedBefore;
}

/** What a text says, whoever it is about. */
interface Said {
  holdsIdentityNumber: boolean;
  categories: readonly ProhibitedCategory[];
}

/** What was found in rows before, for the rows of one submission alone. */
export interface LookedBefore extends ReadBefore {
  /** What their texts say: by their column as a fault names it, then by the text. */
  readonly said: Map<string, Map<string, Said>>;
}

/** Where no row was looked through yet. */
export const nothingLookedThrough = (): LookedBefore => ({ ...nothingRead(), said: new Map() });

/**
 * The faults of a row that says what is not collected, each with its column and its category, never with what it says. Of
 * an organization's row what belongs to a person wholly is looked for as well, since a text may name somebody; income,
 * property and tax there are the organization's own. A row that cannot be read counts as a natural person's.
 */
export function alarmsOf(
  format: Pick<Format, 'texts'>,
  row: Readonly<Record<string, unknown>>,
  filing: Filing | null,
  { find, consented, before }: LookingFor,
): Fault[] {
  const isOrganizations = filing !== null && protectionOf(filing) === 'organization';
  const isOrganizationsName = ({ key = '' }: RowText): boolean => isOrganizations && key === 'subjectName';
  const mayBeSaid = (category: ProhibitedCategory): boolean =>
    isUnderConsent(category) && (isOrganizations || consented.some((kind) => kind === category));
  const faults: Fault[] = [];
  for (const each of format.texts(row, before)) {
    const said = saidOnce(each, find, before);
    if (said.holdsIdentityNumber) add(faults, fault(each.field, 'identity-number-in-text'));
    if (isOrganizationsName(each)) continue;
    for (const category of said.categories)
      if (!mayBeSaid(category)) add(faults, fault(each.field, 'prohibited-information', { category }));
  }
  return faults;
}

/** What a text says; looked through only where no row before said the same in its column. */
function saidOnce(text: RowText, find: Find, before: LookedBefore | undefined): Said {
  if (before === undefined) return saidIn(text, find);
  const known = before.said.get(text.field) ?? new Map<string, Said>();
  before.said.set(text.field, known);
  const said = known.get(text.text) ?? saidIn(text, find);
  known.set(text.text, said);
  return said;
}

function saidIn(each: RowText, find: Find): Said {
  const text = comparable(each.text);
  return { holdsIdentityNumber: holdsIdentityNumber(text, each), categories: find(text) };
}

/** Adds a fault once: the name and the cell of an unknown column may say the same. */
function add(faults: Fault[], found: Fault): void {
  if (!faults.some((each) => isSameAlarm(each, found))) faults.push(found);
}

/** Whether two alarms are the same: of the same column, and of the same kind of information. */
export const isSameAlarm = (one: Omit<Fault, 'detail'>, other: Omit<Fault, 'detail'>): boolean =>
  one.field === other.field && one.code === other.code && one.values?.category === other.values?.category;

const codes: ReadonlySet<string> = new Set(['prohibited-information', 'identity-number-in-text']);

/** Whether a fault, or what an official confirmed, is such an alarm. */
export const isAlarm = ({ code }: Pick<Fault, 'code'>): boolean => codes.has(code);
