/** The column of the state of a decision: words of a list, and whatever else systems export there (Art. 7, 10). */
import type { Words } from './content.ts';
import {
  saysItIsContested,
  saysOnlyItDoesNotStand,
  saysOnlyItStands,
  wordsOfNote,
} from './notes-of-standing.ts';
import { compact } from './text.ts';
import { type Reader, readOneOf } from './values.ts';

/** What is kept of a state: each format has a word of its own for one in force and one that is void. */
interface Kept {
  inForce: string;
  void: string;
}
const keptBy: ReadonlyMap<string, Kept> = new Map([
  ['stateInFile', { inForce: '正常', void: '撤销' }],
  ['permitState', { inForce: '有效', void: '无效' }],
]);
const [CONTESTED, UNCLEAR] = ['异议', '其他'] as const;

/** A word with the number that the list has for it, in front or behind: 正常（0）, 0 正常, 撤销(1). */
const WITH_NUMBER = /^0?(\d)(?:\.0)?[\s:.、-]*(\p{L}\D*)$|^(\p{L}\D*?)[\s(:.、-]*0?(\d)\)?$/u;
/** Void, by its first word: what is only stayed, changed, mistaken or not issued yet is asked about. */
const VOID =
  /^(?:[已被经]|完全|全部)*(?:撤(?:[销消回]|$)|作废|废[止除]|失效|无效|注[销消]|吊销|取消|删除?|revoked|void|invalid|cancell?ed|withdrawn|deleted)/i;

/** As licences are; the column of a decision's state says it of the decision. */
const REVOKED = /^[已被]*吊销$/;

/** Whether the column of a key holds such a state. */
export const isState = (key: string): boolean => keptBy.has(key);

/**
 * Reads a state: a word of the list; one with its number, where both say the same; what says nothing but that a decision is in
 * force, void or contested; of other words nobody knows, which is asked.
 */
export function readState(key: string, words: Words): Reader {
  const listed = readOneOf(words);
  const kept = keptBy.get(key);
  return (text) => {
    const asListed = listed(text);
    if (asListed.ok || kept === undefined) return asListed;
    const value = stateOf(text, kept, (word) => {
      const read = listed(word);
      return read.ok && typeof read.value === 'string' ? read.value : null;
    });
    return value === null ? asListed : { ok: true, value };
  };
}

function stateOf(text: string, kept: Kept, listed: (word: string) => string | null): string | null {
  const written = compact(text);
  const numbered = /^0*(\d)\.0$/.exec(written)?.[1];
  if (numbered !== undefined) return listed(numbered);
  const [, before, behind, front, after] = WITH_NUMBER.exec(text.normalize('NFKC').trim()) ?? [];
  const [number, word] = [before ?? after, behind ?? front];
  if (number !== undefined && word !== undefined) {
    const [byNumber, byWord] = [listed(number), listed(word) ?? inWords(word, kept)];
    return byNumber === byWord ? byWord : UNCLEAR;
  }
  return inWords(written, kept) ?? (/\p{Script=Han}/u.test(written) ? UNCLEAR : null);
}

function inWords(text: string, kept: Kept): string | null {
  if (saysOnlyItStands(text)) return kept.inForce;
  const words = wordsOfNote(text);
  if (!saysOnlyItDoesNotStand(text) && !REVOKED.test(words)) return null;
  if (VOID.test(words)) return kept.void;
  return saysItIsContested(text) ? CONTESTED : UNCLEAR;
}
