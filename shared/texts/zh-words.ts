/** What is said in Chinese beside codes and problems: all that most answers say, in a file of its own, which is soon read. */
import type { Wording } from './texts.ts';
import { applicationWords } from './zh/applications.ts';
import { names } from './zh/names.ts';
import { words } from './zh/words.ts';

export const zhWords: Wording = { between: '', words: { ...words, ...applicationWords }, names };
