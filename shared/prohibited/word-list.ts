/** Lists of words by which texts are looked through for what is not collected about natural persons (Art. 16): published, in versions. */
import { flag, listOf, number, objectOf, oneOf, orNot, type Reader, texts } from '../process/reading.ts';
import { type InBoth, inBoth, unsaid } from '../publication/in-both.ts';
import type { Version } from '../publication/list.ts';
import { type ConsentKind, consentKinds, prohibitedInformation } from '../regulation.ts';

/** What Art. 16 closes wholly. */
type Closed = Exclude<keyof typeof prohibitedInformation, 'assets-or-tax-without-consent'>;

/** Of what a list is: what is never collected, or what is only under its person's written consent. */
export type ProhibitedCategory = Closed | ConsentCategory;

/** Of what a list is that may be collected under its person's consent. */
type ConsentCategory = Exclude<ConsentKind, 'market'>;

const underConsent = (Object.keys(consentKinds) as ConsentKind[]).filter((kind) => kind !== 'market');

export const prohibitedCategories: readonly ProhibitedCategory[] = [
  ...(Object.keys(prohibitedInformation) as (keyof typeof prohibitedInformation)[]).filter(
    (kind) => kind !== 'assets-or-tax-without-consent',
  ),
  ...underConsent,
];

/** Whether it may be collected where its person consented to that in writing. */
export const isUnderConsent = (category: ProhibitedCategory): category is ConsentCategory =>
  underConsent.some((kind) => kind === category);

/** What makes a word tell of somebody, within its clause. What is left out is not asked for. */
export interface WordContext {
  /** One of these stands before it, with at most `within` other characters between. */
  before?: string[] | undefined;
  /** One of these stands after it, likewise. */
  after?: string[] | undefined;
  within?: number | undefined;
  /** It is all that its clause says. */
  alone?: boolean | undefined;
}

/** Words with what must hold around them. */
export interface WordRule {
  words: string[];
  /** One of these holds; left out, nothing is asked for. */
  when?: WordContext[] | undefined;
  /** None of these holds, of the word or of the enumeration that it is of: it tells of nobody then. */
  unless?: WordContext[] | undefined;
  /** None of these stands right before or right after: it is another word then, or a thing. */
  notBefore?: string[] | undefined;
  notAfter?: string[] | undefined;
}

/** What a version of a list says. */
export interface WordListContent {
  name: InBoth;
  /** Null where an earlier release published it: nothing is held against such a list. */
  category: ProhibitedCategory | null;
  rules: WordRule[];
  /** Names and titles that hold such words and tell of nobody: they are looked past. */
  leftAlone: string[];
}

export type WordList = WordListContent & Version;

/** How many other characters a context may reach over. */
export const farthest = 20;

const words = orNot(texts);

const context = objectOf<WordContext>({
  before: words,
  after: words,
  within: orNot(number),
  alone: orNot(flag),
});

const present = objectOf<WordListContent>({
  name: inBoth,
  category: oneOf(prohibitedCategories),
  rules: listOf(
    objectOf<WordRule>({
      words: texts,
      when: orNot(listOf(context)),
      unless: orNot(listOf(context)),
      notBefore: words,
      notAfter: words,
    }),
  ),
  leftAlone: texts,
});

const fromBefore = objectOf({ words: texts });

/** Reads what a version of a list says. Earlier releases published bare words, which nothing was held against. */
export const readWordList: Reader<WordListContent> = (value, at) =>
  typeof value === 'object' && value !== null && 'category' in value
    ? present(value, at)
    : { name: unsaid, category: null, rules: [{ words: fromBefore(value, at).words }], leftAlone: [] };
