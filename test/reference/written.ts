/** The files of the reference that are kept with the sources, as they should be. */
import { authorityPage } from '../../infra/authority/page.ts';
import { openApi } from '../../infra/reference/document.ts';
import type { Examples } from '../../infra/reference/examples.ts';
import { visibilityPage } from '../../infra/visibility/page.ts';
import { type Language, languages } from '../../shared/texts/languages.ts';

/** What makes them anew. */
export const command = 'npm run reference';

/** Each by its path from the root of the sources; with the examples of each language. */
export const filesOf = (examples: Readonly<Record<Language, Examples>>): Map<string, string> =>
  new Map([
    ['docs/authority.md', authorityPage()],
    ['docs/visibility.md', visibilityPage()],
    ...languages.flatMap((language): [string, string][] => [
      [`data/examples/${language}.json`, formatted(examples[language])],
      [
        language === 'en' ? 'docs/openapi.json' : `docs/openapi.${language}.json`,
        formatted(openApi(language, examples[language])),
      ],
    ]),
  ]);

const formatted = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;
