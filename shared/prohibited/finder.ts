/** Lists of words, compiled once into one pass over a text. */
import { mayBeTraditional } from '../formats/simplified.ts';
import { clauseAfter, clauseBefore, isAlone, lastMember, membersAfter, membersBefore } from './clause.ts';
import { comparable } from './comparable.ts';
import type { ProhibitedCategory, WordContext, WordListContent, WordRule } from './word-list.ts';

/** What some lists find in a text as it is compared (see comparable.ts): each category once, in the order in which it stands there. */
export type Find = (text: string) => ProhibitedCategory[];

/** A word that is looked for. */
interface Sought {
  /** As the list has it, or, once its first sign was met, as it is compared. */
  word: string;
  /** Null for what is looked past. */
  category: ProhibitedCategory | null;
  /** Compiled when first its word is found: most never are. */
  rule: () => Compiled;
}

interface Compiled {
  when: readonly Context[];
  unless: readonly Context[];
  notBefore: readonly string[];
  notAfter: readonly string[];
  /** All words of the rule: by them the members of an enumeration are known. */
  words: readonly string[];
}

interface Context {
  before: readonly string[];
  after: readonly string[];
  within: number;
  alone: boolean;
}

const none: Compiled = { when: [], unless: [], notBefore: [], notAfter: [], words: [] };
const noRule = () => none;

const compared = (words: readonly string[] = []): string[] =>
  words.map(comparable).filter((word) => word !== '');

const compiledContext = ({ before, after, within = 0, alone = false }: WordContext): Context => ({
  before: compared(before),
  after: compared(after),
  within,
  alone,
});

const compiledRule = ({ words, when = [], unless = [], notBefore, notAfter }: WordRule): Compiled => ({
  when: when.map(compiledContext),
  unless: unless.map(compiledContext),
  notBefore: compared(notBefore),
  notAfter: compared(notAfter),
  words: compared(words),
});

const soughtOf = ({ category, rules, leftAlone }: WordListContent): Sought[] => {
  if (category === null) return [];
  return [
    ...leftAlone.map((word) => ({ word, category: null, rule: noRule })),
    ...rules.flatMap((each) => {
      let compiled: Compiled | undefined;
      const rule = () => (compiled ??= compiledRule(each));
      return each.words.map((word) => ({ word, category, rule }));
    }),
  ];
};

/** A title is looked past, as that of a law: nobody's religion is told by it. One that goes on and on is none. */
const longestTitle = 60;

/** The sign with which a word begins as it is compared; not a number where nothing of it is. */
function firstOf({ word }: Sought): number {
  const first = word.charCodeAt(0);
  const isPlain = first >= 0x4e00 && first <= 0x9fff && !mayBeTraditional(first);
  return isPlain ? first : comparable(word).charCodeAt(0);
}

/** Words as they are compared, the longest first: what is left alone is seen before a word within it. */
const asCompared = (words: readonly Sought[]): Sought[] =>
  words
    .map((each) => ({ ...each, word: comparable(each.word) }))
    .sort((one, other) => other.word.length - one.word.length);

const TITLE = '《'.charCodeAt(0);

/** Compiles lists. What is left alone by one is so for all: it is no matter whose list knows the Blood Donation Law. */
export function finderOf(lists: readonly WordListContent[]): Find {
  const byFirst = Map.groupBy(lists.flatMap(soughtOf), firstOf);
  byFirst.delete(Number.NaN);
  const met = new Map<number, readonly Sought[]>();
  // Most signs begin no word: a table of bits is asked before the map.
  const begins = new Uint8Array(0x1_0000);
  for (const first of byFirst.keys()) begins[first] = 1;
  begins[TITLE] = 1;
  const beginningWith = (first: number): readonly Sought[] => {
    const known = met.get(first);
    if (known) return known;
    const words = asCompared(byFirst.get(first) ?? []);
    met.set(first, words);
    return words;
  };

  return (text) => {
    const found: ProhibitedCategory[] = [];
    for (let at = 0; at < text.length; at++) {
      const first = text.charCodeAt(at);
      if (begins[first] === 0) continue;
      const words = beginningWith(first);
      const passed = first === TITLE ? titleLength(text, at) : leftAlone(words, text, at);
      if (passed > 0) at += passed - 1;
      else findHere(words, text, at, found);
    }
    return found;
  };
}

/** Adds what is found of words that may begin here. */
function findHere(words: readonly Sought[], text: string, at: number, found: ProhibitedCategory[]): void {
  for (const { word, category, rule } of words) {
    if (category === null || found.includes(category) || !text.startsWith(word, at)) continue;
    if (holds(rule(), text, at, at + word.length)) found.push(category);
  }
}

/** How many signs a title has that begins here; none where it is none. */
function titleLength(text: string, at: number): number {
  const end = text.indexOf('》', at);
  const isTitle = end >= 0 && end - at <= longestTitle && ofLaw.test(text.slice(at, end));
  return isTitle ? end - at + 1 : 0;
}

/** How titles of laws and standards end; whatever else is put in such marks is looked through. */
const ofLaw =
  /(?:法|典|条例|规定|办法|细则|规则|标准|规范|准则|目录|名录|公约|解释|批复|指南|通则|通知|规程|制度|基准|纲要)(?:[（(〔][^》]{0,24}[）)〕])?$/;

/** How many signs from here on are looked past. */
function leftAlone(words: readonly Sought[], text: string, at: number): number {
  for (const { word, category } of words)
    if (category === null && text.startsWith(word, at)) return word.length;
  return 0;
}

/** Whether what must stand around a word does, and nothing that may not. */
function holds(rule: Compiled, text: string, start: number, end: number): boolean {
  const { when, unless, notBefore, notAfter } = rule;
  if (notBefore.some((each) => text.endsWith(each, start))) return false;
  if (notAfter.some((each) => text.startsWith(each, end))) return false;
  if (when.length > 0 && !when.some((context) => fits(context, text, start, end))) return false;
  return !isOfEnumeration(rule, text, start, end) && !unless.some((each) => fitsAll(each, text, start, end));
}

/** Whether a context is there, around the word itself. */
const fits = ({ before, after, within, alone }: Context, text: string, start: number, end: number): boolean =>
  (before.length === 0 || stands(before, clauseBefore(text, start), within, 'before')) &&
  (after.length === 0 || stands(after, clauseAfter(text, end), within, 'after')) &&
  (!alone || isAlone(text, start, end));

/** Whether it is, around the word or the enumeration that the word is of: 适用于甲、乙、丙人群 says of each what it says of all. */
function fitsAll(context: Context, text: string, start: number, end: number): boolean {
  if (fits(context, text, start, end)) return true;
  const { before, after, within, alone } = context;
  const first = membersBefore(text, start)[0] ?? '';
  // 患有甲、乙、丙的人员: the verb stands before the enumeration, what is said of all behind it.
  const last = lastMember(clauseAfter(text, end));
  if (alone || (first === '' && last === '')) return false;
  return (
    (before.length === 0 || stands(before, first, within, 'before')) &&
    (after.length === 0 || stands(after, last, within, 'after'))
  );
}

/** How far the verb of an enumeration stands from the end of a member: a name is as long, or an adjective and a name. */
const longestMember = 10;

/** Whether what may not stand around a word stands around the enumeration that it is of: 治疗甲、乙 treats both. */
const isOfEnumeration = (
  { words, notBefore, notAfter }: Compiled,
  text: string,
  start: number,
  end: number,
): boolean =>
  membersBefore(text, start).some((member) =>
    notBefore.some((each) =>
      each.length > 1
        ? stands([each], member, longestMember, 'before')
        : words.some((word) => member.endsWith(each + word)),
    ),
  ) ||
  membersAfter(text, end).some((member) => {
    const word = words.find((each) => member.startsWith(each));
    return word !== undefined && notAfter.some((each) => member.startsWith(each, word.length));
  });

/** Whether one of some words stands on a side, with at most so many signs between. */
const stands = (
  words: readonly string[],
  clause: string,
  within: number,
  side: 'before' | 'after',
): boolean =>
  words.some((word) => {
    const most = within + word.length;
    const near = side === 'before' ? clause.slice(-most) : clause.slice(0, most);
    return near.includes(word);
  });
