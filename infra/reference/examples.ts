/** One request and one answer of each operation, as they were played against its own handlers. */
import en from '../../data/examples/en.json' with { type: 'json' };
import zh from '../../data/examples/zh-CN.json' with { type: 'json' };
import type { Language } from '../../shared/texts/languages.ts';

export interface OperationExamples {
  request?: unknown;
  /** The request as a file. */
  csv?: string;
  /** By status. */
  answers: Readonly<Record<string, unknown>>;
}

/** By the id of the operation. */
export type Examples = Readonly<Record<string, OperationExamples>>;

export const examples: Readonly<Record<Language, Examples>> = { en, 'zh-CN': zh };
