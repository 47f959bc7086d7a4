import Negotiator from 'negotiator';
import { type Language, languages } from '../../shared/texts/languages.ts';

/**
 * The language that Accept-Language prefers (RFC 9110, 12.5.4); `usual` where it prefers none of them. Who reads any
 * Chinese or English gets that.
 */
export function languageFor(accepted: string | undefined, usual: Language): Language {
  if (accepted === undefined || accepted === '') return usual;
  const negotiator = new Negotiator({ headers: { 'accept-language': accepted } });
  for (const wanted of negotiator.languages()) {
    const [language] = wanted.toLowerCase().split('-');
    if (language === 'zh') return 'zh-CN';
    if (language === 'en') return 'en';
    // Any but those that are refused by a weight of nothing.
    if (language === '*') {
      const [any] = negotiator.languages([usual, ...languages.filter((each) => each !== usual)]);
      return languages.find((each) => each === any) ?? usual;
    }
  }
  return usual;
}
