/** What every answer says, in every language, whichever a test asked for. */
import { isProblem, type Problem, showFault } from '../../functions/http/problem.ts';
import type { Answer, Route } from '../../functions/http/route.ts';
import { texts } from '../../shared/texts/every.ts';
import { languages } from '../../shared/texts/languages.ts';
import { isSaid, meaning, type Said } from '../../shared/texts/said.ts';
import { written } from '../../shared/texts/write.ts';
import { isForeign } from './words.ts';

/** Texts that give what agencies themselves name, or what is to be sent as it stands: that is the same in any language. */
const naming = new Set([
  'published',
  'breach-item-unfit',
  'no-breach-in-effect',
  'no-such-matter',
  'no-such-unit',
  'not-all-in-list',
  'not-in-list',
  'older-form',
  'outcome-of-another',
  'scope-too-small',
  'successor-needed',
  'successor-owed',
  'unmet-required',
  'which-unit',
]);

/** The texts of an answer before they are written out. */
function saidIn(value: unknown): Said[] {
  if (isSaid(value)) return [value];
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  return Object.values(value).flatMap(saidIn);
}

const textsOf = (answer: Answer | Problem): Said[] =>
  isProblem(answer)
    ? [meaning(answer.because), ...(answer.errors ?? []).map((each) => showFault(each).detail)]
    : saidIn(answer.body);

/** What of an answer would be said in another language than the one that it is written in. */
const foreignIn = (answer: Answer | Problem): string[] =>
  textsOf(answer)
    .filter(({ say }) => !naming.has(say.split('/').at(-1) ?? ''))
    .flatMap((said) =>
      languages
        .map((language) => ({ language, text: written(said, texts[language]) }))
        .filter(({ language, text }) => isForeign(text, language))
        .map(({ language, text }) => `${said.say} in ${language}: ${text}`),
    );

/** Routes of which every answer is held to be said in every language: what is not is added to a list. */
export const spoken = <Wired>(routes: readonly Route<Wired>[], foreign: string[]): Route<Wired>[] =>
  routes.map((route) => ({
    ...route,
    handle: async (request, wired) => {
      const answer = await route.handle(request, wired);
      foreign.push(...foreignIn(answer));
      return answer;
    },
  }));
