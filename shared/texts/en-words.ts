/** What is said in English beside codes and problems: all that most answers say, in a file of its own, which is soon read. */
import { applicationWords } from './en/applications.ts';
import { names } from './en/names.ts';
import { words } from './en/words.ts';

export const enWords = {
  /** What stands between what is wrong and what to do. */
  between: ' ',
  words: { ...words, ...applicationWords },
  /** What statuses, commands and types are called in a picture or another text. */
  names,
};
