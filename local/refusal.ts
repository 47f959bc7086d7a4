import { type Language, languages } from '../shared/texts/languages.ts';
import type { Line } from './line.ts';

/**
 * A reason not to boot that the user can act on, in one line and shown without a stack trace. What whoever starts a platform can
 * meet is said in each language; what only somebody meets who altered the template is in English, as its own names are.
 */
export class BootRefusal extends Error {
  override name = 'BootRefusal';
  private readonly line: Line;

  constructor(line: string | Line) {
    const inEach = typeof line === 'string' ? { en: line, 'zh-CN': `未能启动（英文说明）：${line}` } : line;
    super(inEach.en);
    this.line = inEach;
  }

  in(language: Language): string {
    return this.line[language];
  }
}

/** What a command that failed says before it ends: the line of a refusal; of anything else, which is a fault, where it comes from. */
export const whyNot = (error: unknown, args: readonly string[]): unknown =>
  error instanceof BootRefusal ? error.in(languageIn(args)) : error;

/** The language in which a command was asked to speak, also where it is refused for something else; English where it was not. */
const languageIn = (args: readonly string[]): Language => {
  const given = args.flatMap((each, index) =>
    each === '--language' ? args[index + 1] : /^--language=(.*)/.exec(each)?.[1],
  );
  return languages.find((each) => given.includes(each)) ?? 'en';
};
