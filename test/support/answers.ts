/** What every answer is held to, whichever test asked for it. */
import type * as z from 'zod/mini';
import { problemDocument } from '../../functions/answers.ts';
import { everyContract } from '../../functions/contracts.ts';
import type { Contract } from '../../functions/http/route.ts';
import { operationOf } from '../../infra/reference/operations.ts';
import { problemStatusesOf } from '../../infra/reference/problems.ts';
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
      /^(measureName|remedies|removal)$/.test(key) ||
      (key === 'basis' && ('remedies' in value || 'measureName' in value)) ||
      (key === 'name' && ('category' in value || 'conduct' in value)) ||
      (key === 'text' && /annotations\[\d+\]$/.test(at));
    if (typeof each === 'string') return isWords && !listing.has(code ?? '') ? [[`${at}.${key}`, each]] : [];
    return wordsIn(each, `${at}.${key}`);
  });
}

/** Instants until when something is due or holds, and where its last day stands beside it. */
const ends: Readonly<Record<string, string>> = {
  dueAt: 'lastDay',
  recordedUntil: 'lastDay',
  reviewBy: 'lastDay',
  confirmBy: 'confirmLastDay',
  answerBy: 'answerLastDay',
  until: 'lastDay',
  replyUntil: 'replyLastDay',
  decideBy: 'decideLastDay',
  liftBy: 'liftLastDay',
  settleBy: 'lastDay',
  keptUntil: 'lastDay',
};

const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The places where an end is given without the last day before it. */
function endsWithoutDay(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return Object.entries(fields).flatMap(([key, each]) => {
    const beside = ends[key];
    // What an event keeps is shown as it was kept; an example of the reference is held as it is played.
    if (key === 'data' || key === 'example') return [];
    if (beside && typeof each === 'string' && each.endsWith('Z')) {
      const lastDay = shanghai.format(Date.parse(each) - 1);
      return [fields[beside], fields.lastDay].includes(lastDay) ? [] : [`${at}.${key}`];
    }
    return endsWithoutDay(each, `${at}.${key}`);
  });
}

const settledUnseen: unknown[] = ['content-not-consented', 'content-withheld-at-wish'];

/** Throws where an answer is not what the reference says, or speaks another language than it says. */
export function holdAnswer(contract: Contract | undefined, given: Given): void {
  const { status, body, header } = given;
  const route = contract ? `${contract.method} ${contract.path}` : 'no route';
  if (contract) holdOperation(contract, given, route);
  else holdContent(problemDocument, ['application/problem+json'], given, route);
  const [endless] = endsWithoutDay(body);
  if (endless) throw new Error(`${route} ${status}: ${endless} stands without its last day`);
  const language = languages.find((each): each is Language => each === header('content-language'));
  // What the gateway says itself is in all languages, and in none of its own; a file has tests of its own.
  if (!language || contract?.file) return;
  const foreign = wordsIn(body).find(([, words]) => isForeign(words, language));
  if (foreign) throw new Error(`${route} ${status} in ${language}, ${foreign[0]}: ${foreign[1]}`);
}

function holdOperation(contract: Contract, given: Given, route: string): void {
  const operation = operationOf(contract);
  const schema = operation.answers[given.status];
  const isNamed = problemStatusesOf(contract, operation).some((status) => status === given.status);
  if (!schema && !isNamed)
    throw new Error(`${route} answered ${given.status}, which its operation does not name.`);
  const types = schema ? (operation.media ?? ['application/json']) : ['application/problem+json'];
  holdContent(schema ?? problemDocument, types, given, route);
  for (const name of ['ETag', 'Location'] as const) {
    // What is settled unseen has its version all the same.
    const isUnseen = name === 'ETag' && settledUnseen.includes(given.body?.code);
    const promised = schema === undefined ? isUnseen : operation.headers?.includes(name) === true;
    if (promised === (given.header(name.toLowerCase()) !== null)) continue;
    throw new Error(
      `${route} ${given.status}: ${name} is ${promised ? 'promised' : 'not in its operation'}.`,
    );
  }
}

function holdContent(
  schema: z.ZodMiniType,
  types: readonly string[],
  { status, body, header }: Given,
  route: string,
): void {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new Error(`${route} ${status}: ${JSON.stringify(parsed.error.issues)}`);
  if (types.some((type) => header('content-type')?.startsWith(type))) return;
  throw new Error(`${route} ${status} is no ${types.join(' or ')}`);
}

export const contractOf = (route: string): Contract | undefined =>
  everyContract.find(({ method, path }) => `${method} ${path}` === route);
