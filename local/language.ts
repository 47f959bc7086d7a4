import { type Language, languages } from '../shared/texts/languages.ts';
import { BootRefusal } from './refusal.ts';

/** The language that a command is asked to speak. Throws `BootRefusal` where it does not. */
export function languageSpoken(asked: string): Language {
  const language = languages.find((each) => each === asked);
  if (language) return language;
  throw new BootRefusal({
    en: `"${asked}" is not spoken here: --language ${languages.join(' or ')}.`,
    'zh-CN': `不支持语言“${asked}”，可选：--language ${languages.join(' 或 ')}。`,
  });
}
