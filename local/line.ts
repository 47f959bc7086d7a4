import type { Language } from '../shared/texts/languages.ts';

/** A line as it is printed, in each language. */
export type Line = Readonly<Record<Language, string>>;
