/** Holds the platform to its deadlines once all of them are past. */
import type { Api } from '../../../local/acts/api.ts';
import { firm, handler, person, provider } from '../../../local/acts/cast.ts';
import { readResponse } from '../../../local/acts/measure.ts';
import { readObjection } from '../../../local/acts/object.ts';
import { all } from '../../../local/acts/read.ts';
import { parameters } from '../../../shared/regulation.ts';
import { each } from '../support/each.ts';
import { settle } from '../support/settle.ts';
import type { KnownRecord, Ledger } from './ledger.ts';
import { fewOnPage } from './read.ts';

const DAY_MS = 86_400_000;
/** The longest period of all, for a notice to be delivered, and a few days for those that begin when it ends. */
const ALL_PAST_DAYS = parameters.deliveryLimitDays.default + 5;

/** Moves the clock past every deadline, and gives what did not happen at one. */
export async function missedDeadlines(api: Api, ledger: Ledger): Promise<string[]> {
  await api.moveTo(new Date(Date.parse(await api.now()) + ALL_PAST_DAYS * DAY_MS).toISOString());
  await settle(api);
  return [
    ...(await notices(api, ledger)),
    ...(await objections(api, ledger)),
    ...(await responses(api, ledger)),
  ];
}

/** As what a record stands once its notice's periods are over. */
function endOf({ exempt, delivered, replied, withdrawn }: KnownRecord): string {
  if (exempt) return 'active';
  if (!delivered) return 'returned';
  if (withdrawn) return 'withdrawn';
  return replied ? 'contested' : 'active';
}

async function notices(api: Api, ledger: Ledger): Promise<string[]> {
  const shown = [
    ...(await all(api.as(firm), '/v1/me/notices', fewOnPage)),
    ...(await all(api.as(person), '/v1/me/notices', fewOnPage)),
  ];
  const byId = new Map(
    shown.flatMap((notice) => ('record' in notice && 'overdue' in notice ? [[notice.id, notice]] : [])),
  );
  return ledger.records.flatMap((known) => {
    const notice = byId.get(known.id);
    const overdue = known.replied && !known.withdrawn;
    const right = notice?.status === endOf(known) && notice.overdue === overdue;
    return right
      ? []
      : [`the notice of ${known.id}: ${notice?.status}, overdue ${notice?.overdue}, not ${endOf(known)}`];
  });
}

const objections = (api: Api, ledger: Ledger): Promise<string[]> =>
  each(
    ledger.objections.filter(({ decided }) => !decided),
    async ({ id }) => {
      const { body } = await readObjection(api.as(handler), id);
      return body.overdue && body.remindedAt && body.escalatedAt
        ? []
        : [`the objection ${id}: ${JSON.stringify(body).slice(0, 400)}`];
    },
  );

const responses = (api: Api, ledger: Ledger): Promise<string[]> =>
  each(ledger.responses, async ({ id, answered }) => {
    const { status, body } = await readResponse(api.as(provider), id);
    if (status !== 200) return [`the joint response ${id}: ${status} ${JSON.stringify(body)}`];
    const wrong = body.units.filter(
      ({ unit, state }) => state !== (answered.includes(unit) ? 'implemented' : 'overdue'),
    );
    return wrong.length ? [`the joint response ${id}: ${JSON.stringify(wrong).slice(0, 400)}`] : [];
  });
