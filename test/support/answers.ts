/** What every answer is held to, whichever test asked for it. */
import { everyContract } from '../../functions/contracts.ts';
import type { Contract } from '../../functions/http/route.ts';
import { problemDocument } from '../../functions/schemas.ts';
import { type Language, languages } from '../../shared/texts/languages.ts';
import type { Body } from './body.ts';
import { isForeign } from './words.ts';

export interface Given {
  status: number;
  body: Body;
  /** A header by its name in small letters. */
  header(name: string): string | null;
}

/** Lists that hold what agencies themselves name: a value of a list is what it is in any language. */
const listing = new Set(['not-in-list', 'not-all-in-list', 'older-form', 'scope-too-small']);

/** The platform's own words in an answer, by where they stand. */
function wordsIn(value: unknown, at = ''): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((each, index) => wordsIn(each, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { code } = value as { code?: string };
  return Object.entries(value).flatMap(([key, each]): [string, string][] => {
    const isWords =
      /^(detail|norm|means|advice)$/.test(key) ||
      (key === 'title' && 'detail' in value) ||
      /howTo$/.test(at) ||
      (key === 'remedies' && 'outcome' in value) ||
      (key === 'text' && /annotations\[\d+\]$/.test(at));
    if (typeof each === 'string') return isWords && !listing.has(code ?? '') ? [[`${at}.${key}`, each]] : [];
    return wordsIn(each, `${at}.${key}`);
  });
}

/** Throws where an answer is not what its contract says, or speaks another language than it says. */
export function holdAnswer(contract: Contract | undefined, { status, body, header }: Given): void {
  const route = contract ? `${contract.method} ${contract.path}` : 'no route';
  const schema = contract?.answers[status] ?? problemDocument;
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new Error(`${route} ${status}: ${JSON.stringify(parsed.error.issues)}`);
  const type = schema === problemDocument ? 'application/problem+json' : 'application/json';
  if (!header('content-type')?.includes(type)) throw new Error(`${route} ${status} is no ${type}`);
  const language = languages.find((each): each is Language => each === header('content-language'));
  // What the gateway says itself is in all languages, and in none of its own.
  if (!language) return;
  const foreign = wordsIn(body).find(([, words]) => isForeign(words, language));
  if (foreign) throw new Error(`${route} ${status} in ${language}, ${foreign[0]}: ${foreign[1]}`);
}

export const contractOf = (route: string): Contract | undefined =>
  everyContract.find(({ method, path }) => `${method} ${path}` === route);
