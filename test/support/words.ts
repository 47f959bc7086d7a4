/** Which language words are in: what of a text is said, apart from what every language writes alike. */
import type { Language } from '../../shared/texts/languages.ts';

/** Words of the forms that agencies use, names of the interface, and what is quoted. */
const common = [
  /万元|罚款|年|月|日/gu,
  /“[^”]*”|"[^"]*"/g,
  /(GET|POST) \/v1\/[\w./{}-]+/g,
  /\?item=[\w-]+/g,
  // What a picture in Mermaid is written with, and the names of what it shows.
  /stateDiagram-v2|\b(state|as|classDef|class|now|stroke-width|px|open|decided|withdrawn)\b/g,
  /\b(JSON|ETag|If-Match|Idempotency-Key|ASCII|Content-Type|application\/json|text\/csv|CSV|UTF-8|Retry-After|Acting-As|UTC|OpenAPI|KB|MB|T|Z|Bearer|Authorization)\b/g,
];

/** What is left of a text where that is taken away. */
const own = (text: string) => common.reduce((rest, form) => rest.replace(form, ''), text);

/** Whether a text holds words of another language than its own. */
export const isForeign = (text: string, language: Language): boolean =>
  language === 'en' ? /\p{Script=Han}/u.test(own(text)) : /[A-Za-z]{3}/.test(own(text));
