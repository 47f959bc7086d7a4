/** The languages of the platform, and which of them a reader asks for. */
import Negotiator from 'negotiator';

export const languages = ['zh-CN', 'en'] as const;

export type Language = (typeof languages)[number];

const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);

/** The language of a name, the first where it names none of them. */
export const languageNamed = (name: string | undefined): Language => (isLanguage(name) ? name : languages[0]);

/**
 * The language that Accept-Language prefers (RFC 9110, 12.5.4); `usual` where it prefers none of them. Who reads any
 * Chinese or English gets that.
 */
export function languageFor(accepted: string | undefined, usual: Language): Language {
  if (accepted === undefined || accepted === '') return usual;
  for (const wanted of new Negotiator({ headers: { 'accept-language': accepted } }).languages()) {
    const [language] = wanted.toLowerCase().split('-');
    if (language === 'zh') return 'zh-CN';
    if (language === 'en') return 'en';
    if (language === '*') return usual;
  }
  return usual;
}
