import Negotiator from 'negotiator';
import type { Language } from '../../shared/texts/languages.ts';

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
