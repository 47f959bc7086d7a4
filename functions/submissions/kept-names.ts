/** What a file calls things, as far as it may be kept and shown (Art. 16). */
import { repeatedName } from '../../shared/formats/repeated-name.ts';
import { normaliseHeader } from '../../shared/formats/text.ts';
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

/** What of a file was not read, as it may be kept and shown. */
export function keptUnread(unread: readonly string[], offered: Offered): string[] {
  const lines = unread.map((each) => LINE.exec(each));
  const names = keptNames(
    unread.map((each, index) => lines[index]?.[2] ?? each),
    offered,
  );
  return names.map((name, index) => (name === '' ? '' : `${lines[index]?.[1] ?? ''}${name}`));
}
