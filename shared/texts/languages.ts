/** The languages of the platform, the usual one first. */
export const languages = ['zh-CN', 'en'] as const;

export type Language = (typeof languages)[number];

const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);

/** The language of a name, the first where it names none of them. */
export const languageNamed = (name: string | undefined): Language => (isLanguage(name) ? name : languages[0]);
