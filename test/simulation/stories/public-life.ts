/** A draft in public: opened to comments, each answered, assessed by experts, before anybody approves it (Art. 9, 17). */
import type { Client } from '../../../client/src/index.ts';
import type { AuthorizerContext } from '../../../functions/http/principal.ts';
import { type Answered, versionOf } from '../../../local/acts/answered.ts';
import {
  type Approval,
  answerComment,
  approve,
  comment,
  enterAssessment,
  openComments,
  opinionOn,
  withdrawDraft,
} from '../../../local/acts/publish.ts';
import { holds } from '../invariants/broken.ts';
import { dateOf, day, endToAct, hour, minute } from '../people/calendar.ts';
import { citizen, department, handler, machine, procurement } from '../people/callers.ts';
import type { DraftFacts, Publications } from '../people/publications.ts';
import type { Tale } from './tale.ts';

export const editor = department('editor-1');
export const approvers = ['editor-2', 'editor-3'].map((official) => department(official));
const [approver = editor] = approvers;

/** What the deployment gives for comments, in days. */
const commentDays = 30;
/** How far from an instant everybody keeps whose clock may be off. */
const margin = 10 * minute;

export const byNumber = (count: number): Approval => ({ document: `琼府函〔2026〕${count}号` });

/** Asks for the approval of a draft as it was read last. */
export const approving = ({ id, etag }: DraftFacts, as: AuthorizerContext, body: Approval) => ({
  as,
  act: (client: Client) => approve(client, id, etag, body),
});

const opening = ({ id, etag }: DraftFacts, assessment: boolean) => ({
  as: editor,
  act: (client: Client) => openComments(client, id, etag, { assessment, reasons: '涉及失信信息。' }),
});

const commenting = ({ id }: DraftFacts, as: AuthorizerContext, text: string) => ({
  as,
  act: (client: Client) => comment(client, id, text),
});

/** Of a day on which comments are over by every clock. */
const assessing = ({ id, etag, untilMs }: DraftFacts, nowMs: number) => ({
  as: editor,
  act: (client: Client) =>
    enterAssessment(client, id, etag, opinionOn(dateOf(Math.max(untilMs ?? 0, nowMs - margin)))),
});

/** Notes what a command of an official made of a draft. */
function led(drafted: DraftFacts, status: DraftFacts['status'], answer: Answered): void {
  holds(
    answer.status === 201,
    'catalogs',
    `A draft that was to be ${status} was answered with ${answer.status}`,
  );
  drafted.status = status;
  drafted.etag = versionOf(answer);
  drafted.events++;
}

/** Opens a draft to comment; that it is not assessed nobody can say of what burdens people. */
export async function opened(tale: Tale<Publications>, drafted: DraftFacts, what: string): Promise<void> {
  if (tale.acts(`${what} approved at once`, 0.3)) {
    await tale.refused(
      'catalogs',
      `${what} approved at once`,
      approving(drafted, approver, byNumber(0)),
      [409],
    );
  }
  // What closes a field may go without experts; who says so is not asked here.
  if (drafted.what !== 'formats' && tale.acts(`${what} not to be assessed`, 0.5)) {
    await tale.refused('catalogs', `${what} not to be assessed`, opening(drafted, false), [409]);
  }
  await tale.notAtMidnight();
  const openedMs = tale.nowMs;
  await tale.change(`open ${what}`, opening(drafted, true), (answer) => {
    led(drafted, 'consulting', answer);
    const { until = '', decideBy = '' } = answer.body.consultation ?? {};
    drafted.untilMs = Date.parse(until);
    drafted.decideByMs = Date.parse(decideBy);
    const calendars = [openedMs, tale.nowMs].flatMap((atMs) => tale.ledger.calendarsAround(atMs));
    const ends = calendars.map((known) => endToAct(openedMs, commentDays, known));
    holds(
      ends.includes(drafted.untilMs),
      'catalogs',
      `Comments opened at ${openedMs} are taken until ${until}`,
    );
  });
}

/** Leads an opened draft to where it is approved: whoever would leave something out is told so. */
export async function heard(tale: Tale<Publications>, drafted: DraftFacts, what: string): Promise<void> {
  const untilMs = drafted.untilMs ?? tale.nowMs;
  const left = await commented(tale, drafted, what, untilMs);
  const isEarly = tale.acts(`${what} before the last day`, 0.5);
  if (isEarly) {
    await tale.until(untilMs - margin);
    const early = assessing(drafted, tale.nowMs);
    await tale.refused('catalogs', `${what} assessed before the last day`, early, [409]);
    const ask = approving(drafted, approver, byNumber(1));
    await tale.refused('catalogs', `${what} approved before the last day`, ask, [409]);
  }
  await tale.until(untilMs + margin);
  if (tale.acts(`late comment on ${what}`, 0.4)) {
    await tale.refused(
      'catalogs',
      `late comment on ${what}`,
      commenting(drafted, handler(), '太迟。'),
      [409],
    );
  }
  const isAnsweredFirst = tale.acts(`${what} answered before it is assessed`, 0.5);
  if (isAnsweredFirst) await answeredAll(tale, drafted, left, what);
  await tale.later(tale.chance(`${what} assessed`).between(minute, 2 * day));
  const unassessed = approving(drafted, approver, byNumber(2));
  if (tale.acts(`${what} approved without experts`, 0.6))
    await tale.refused('catalogs', `${what} approved without experts`, unassessed, [409]);
  await tale.change(`assess ${what}`, assessing(drafted, tale.nowMs), (answer) =>
    led(drafted, 'assessed', answer),
  );
  if (isAnsweredFirst) return;
  if (left.length > 0 && tale.acts(`${what} approved unanswered`, 0.7)) {
    const unanswered = approving(drafted, approver, byNumber(3));
    await tale.refused('catalogs', `${what} approved unanswered`, unanswered, [409]);
  }
  await answeredAll(tale, drafted, left, what);
}

/** People and units comment within the period; some comments are answered meanwhile. Gives those that are not. */
async function commented(
  tale: Tale<Publications>,
  drafted: DraftFacts,
  what: string,
  untilMs: number,
): Promise<string[]> {
  const chance = tale.chance(`comments on ${what}`);
  const left: string[] = [];
  for (let count = chance.between(1, 4); count > 0; count--) {
    const latest = untilMs - margin - hour;
    await tale.until(Math.min(latest, tale.nowMs + chance.between(hour, 9 * day)));
    const ledger = tale.city.ledgers[chance.between(0, tale.city.ledgers.length - 1)];
    const people = [procurement, handler(), ...(ledger ? [citizen(ledger.subject)] : [])];
    const as = people[chance.between(0, people.length - 1)] ?? procurement;
    const text = `意见 ${what} ${count}`;
    const role = as === procurement ? { ...as, scope: 'inquiries:make' } : as;
    const { body } = await tale.change(
      `comment ${count} on ${what}`,
      commenting(drafted, role, text),
      (answer) => {
        holds(answer.status === 201, 'catalogs', `A comment was answered with ${answer.status}`);
        drafted.events++;
        drafted.comments.set(answer.body.id, { text, unit: as.unit || null, isAnswered: false });
      },
    );
    if (chance.happens(0.5)) await answered(tale, drafted, body.id, what);
    else left.push(body.id);
  }
  if (tale.acts(`machine comments on ${what}`, 0.1)) {
    const ask = commenting(drafted, machine(handler()), '自动。');
    await tale.refused('catalogs', `machine comments on ${what}`, ask, [403]);
  }
  return left;
}

async function answeredAll(
  tale: Tale<Publications>,
  drafted: DraftFacts,
  left: string[],
  what: string,
): Promise<void> {
  for (const id of left) await answered(tale, drafted, id, what);
}

async function answered(
  tale: Tale<Publications>,
  drafted: DraftFacts,
  id: string,
  what: string,
): Promise<void> {
  const ask = { as: editor, act: (client: Client) => answerComment(client, id, '已采纳。') };
  await tale.change(`answer ${id} on ${what}`, ask, ({ status }) => {
    holds(status === 201, 'catalogs', `An answer to a comment was answered with ${status}`);
    drafted.events++;
    const known = drafted.comments.get(id);
    if (known) known.isAnswered = true;
  });
}

/** Withdraws a draft, in whatever stage. */
export async function withdrawn(tale: Tale<Publications>, drafted: DraftFacts, what: string): Promise<void> {
  const ask = { as: editor, act: (client: Client) => withdrawDraft(client, drafted.id, drafted.etag) };
  await tale.change(`withdraw ${what}`, ask, (answer) => led(drafted, 'withdrawn', answer));
}
