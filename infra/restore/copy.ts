/** A copy of the database of the platform that runs on this machine, asked of it. */
import { isObject, messageOf } from '../../local/json.ts';
import { BootRefusal } from '../../local/refusal.ts';

const mostTold = 300;

/** What says why nothing answered: what lies under “fetch failed”. */
const why = (error: unknown): string =>
  messageOf(error instanceof Error && error.cause ? error.cause : error);

/**
 * Has the platform at an address copy its database; gives the options of the rehearsal that puts it back.
 * @throws BootRefusal where no platform answers there, or it does not copy
 */
export async function copyOver(url: URL): Promise<string> {
  const refused = (told: string) =>
    new BootRefusal(
      `--url ${url.origin}: ${told.replaceAll(/\s+/g, ' ').slice(0, mostTold)}. Start the platform (npm start), or name its address.`,
    );
  let answer: Response;
  let text: string;
  try {
    answer = await fetch(new URL('/_local/copy', url), { method: 'POST' });
    text = await answer.text();
  } catch (error) {
    throw refused(`no platform answers there (${why(error)})`);
  }
  if (!answer.ok) throw refused(`it answered ${answer.status}: ${text}`);
  let copied: unknown;
  try {
    copied = JSON.parse(text);
  } catch {
    copied = undefined;
  }
  const { copy, at } = isObject(copied) ? copied : {};
  if (typeof copy !== 'string' || typeof at !== 'string') throw refused('what answers there is no platform');
  return `--copy ${copy} --to ${at}`;
}
