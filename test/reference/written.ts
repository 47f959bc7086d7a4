/** The files of the reference that are kept with the sources, as they should be. */
import { openApi } from '../../infra/reference/document.ts';
import { languages } from '../../shared/texts/languages.ts';

/** What makes them anew. */
export const command = 'npm run reference';

const formatted = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;

/** Each by its path from the root of the sources. */
export function documents(): Map<string, string> {
  return new Map(
    languages.map((language) => [
      language === 'en' ? 'docs/openapi.json' : `docs/openapi.${language}.json`,
      formatted(openApi(language)),
    ]),
  );
}
