import { publishedWord } from '../../shared/application/published.ts';
import type { ApplicationKind } from '../../shared/application/rules.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { nothingThere } from '../http/problem.ts';
import type { ReadingPublished } from './contracts.ts';
import { foundFor, wantedFor } from './found.ts';

/** What an organization pledged in public with an application; of anybody else, or any other, there is nothing. */
export async function readPublished(kind: ApplicationKind, request: ReadingPublished, wired: Dependencies) {
  const { id, now } = request;
  const [loaded, items] = await Promise.all([
    load(wired.cases, wantedFor(kind, id)),
    wired.published('items', now),
  ]);
  const found = foundFor(kind, loaded);
  const word = found?.record && publishedWord(found.application.state, found.record.state, now, items);
  return word ? { status: 200, body: word } : nothingThere();
}
