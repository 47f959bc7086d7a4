/** Texts that whoever publishes gives in Chinese and in English: every reader reads them in their own language. */
import { objectOf, type Reader, text } from '../process/reading.ts';
import { type Said, said } from '../texts/said.ts';

export interface InBoth {
  zh: string;
  en: string;
}

/** Stands where a version that is not there would say something. */
export const unsaid: InBoth = { zh: '', en: '' };

const both = objectOf<InBoth>({ zh: text, en: text });

/** Reads such a text. Versions of the second release say the same to everybody. */
export const inBoth: Reader<InBoth> = (value, at) =>
  typeof value === 'string' ? { zh: value, en: value } : both(value, at);

/** The text as it is answered. */
export const published = ({ zh, en }: InBoth): Said => said('published', { zh, en });
