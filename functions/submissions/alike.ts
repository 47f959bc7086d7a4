/** Rows of one submission that may be of one decision, though each has a number of its own (Art. 10). */
import type { Filing, Format } from '../../shared/formats/format.ts';
import { visibleOf } from '../../shared/formats/visible.ts';
import { canonicalNumber } from '../../shared/record/canonical-number.ts';

/** What tells two decisions apart by their numbers, or nothing of what was decided. */
const ofNoFacts: ReadonlySet<string> = new Set(['documentNumber', 'remarks']);

/** The year and the number of a document, whoever is named in front of them and whatever parts them: 2026012号 is alike to 〔2026〕12号. */
const digitsOf = ({ documentNumber }: Filing): string =>
  canonicalNumber(documentNumber)
    .replace(/\D+/g, ' ')
    .trim()
    .replace(/^((?:19|20)\d\d) ?0*(?=\d)/, '$1 ');

/** What was decided, whatever signs part its words. Ends are left out: some exports work them out anew. */
function factsOf({ content }: Filing, { burdens }: Pick<Format, 'burdens'>): string {
  const ends = new Set(burdens.flatMap(({ key, is }) => (is === 'end' ? [key] : [])));
  const said = Object.entries(content).filter(([key]) => !ofNoFacts.has(key) && !ends.has(key));
  const tidied = said.map(([key, value]) => [key, visibleOf(String(value)).replace(/\p{P}/gu, '')]);
  return JSON.stringify(tidied.sort(([one = ''], [other = '']) => (one < other ? -1 : 1)));
}

/** The rows about one subject of one day. */
interface OfDay {
  /** The first, of which nothing is worked out as long as it is the only one. */
  first: { row: number; filing: Filing } | null;
  rows: Map<string, number>;
}

/** The rows of a submission as they are read. */
export class Alike {
  private readonly days = new Map<string, OfDay>();
  private readonly format: Pick<Format, 'burdens'>;

  constructor(format: Pick<Format, 'burdens'>) {
    this.format = format;
  }

  /**
   * Takes a row that puts a decision on record against somebody. Gives the row before it that may be the same: about the same
   * subject, of the same day, and of the same facts under another number, or of the same number by another authority or series.
   * Null where there is none, and for what is not adverse: twice on record, that harms nobody.
   */
  before(row: number, filing: Filing): number | null {
    if (filing.untrustworthiness === null) return null;
    const key = `${filing.subject.kind} ${filing.subject.code} ${filing.decidedOn}`;
    const day = this.days.get(key);
    if (!day) {
      this.days.set(key, { first: { row, filing }, rows: new Map() });
      return null;
    }
    if (day.first) this.note(day, day.first.row, day.first.filing);
    day.first = null;
    return this.note(day, row, filing);
  }

  private note({ rows }: OfDay, row: number, filing: Filing): number | null {
    const names = [digitsOf(filing), factsOf(filing, this.format)];
    const found = names.flatMap((name) => rows.get(name) ?? []);
    for (const name of names) if (!rows.has(name)) rows.set(name, row);
    return found.length > 0 ? Math.min(...found) : null;
  }
}
