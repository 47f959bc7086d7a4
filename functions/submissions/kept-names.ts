/** What a file calls things, as far as it may be kept and shown (Art. 16). */
import { repeatedName } from '../../shared/formats/repeated-name.ts';
import { normaliseHeader } from '../../shared/formats/text.ts';
import { comparable } from '../../shared/prohibited/comparable.ts';
import { alarmsIn } from './check.ts';
import { nothingSaid } from './columns.ts';
import { headersOf } from './headers.ts';
import type { Offered } from './offer.ts';

/** As long as all names of columns, or of what was not read, may be together, in characters. */
const mostOfNames = 20_000;

/**
 * Names as the file has them that may be kept and shown: none that says what is not collected, or that is no name. Those of
 * columns that are known, by the format or since the unit has said what they hold, stay as they are, with their marks: by
 * them a result is read that is sent again.
 */
export function keptNames(names: readonly string[], offered: Offered, said = nothingSaid): string[] {
  const known = new Set(headersOf(offered).map(normaliseHeader));
  let room = mostOfNames;
  return names.map((name) => {
    const words = normaliseHeader(name);
    const isKnown = known.has(words) || said.reads.has(words);
    const isFine = isKnown || alarmsIn(offered, { [name]: '' }, null).length === 0;
    const kept = isKnown ? name : repeatedName(isFine ? name : '');
    room -= kept.length;
    return room < 0 ? '' : kept;
  });
}

/** How a line is named that is no row: by its number and a word. A sheet is by its name alone. */
const LINE = /^(\d{1,7}: )(.+)$/s;

/** What such a name is read with: it has no words around it that say of whom it speaks. */
const sayings = ['患', '信仰'] as const;
/** Names are short: no spreadsheet has longer ones of sheets. */
const longestName = 31;

/** Whether a name says of somebody what is not collected, by nothing but standing beside whom it is said of: 张三乙肝. */
function tellsOfSomebody(name: string, { find }: Offered): boolean {
  const signs = [...name].slice(0, longestName);
  const rests = signs.map((_, at) => signs.slice(at).join(''));
  return rests.some((rest) => sayings.some((saying) => find(comparable(saying + rest)).length > 0));
}

/** What of a file was not read, as it may be kept and shown. */
export function keptUnread(unread: readonly string[], offered: Offered): string[] {
  const lines = unread.map((each) => LINE.exec(each));
  const words = unread.map((each, index) => lines[index]?.[2] ?? each);
  const names = keptNames(
    words.map((each) => (tellsOfSomebody(each, offered) ? '' : each)),
    offered,
  );
  return names.map((name, index) => (name === '' ? '' : `${lines[index]?.[1] ?? ''}${name}`));
}
