/** An authority's clerk submits what was decided, and waits until it is recorded (Art. 10). */
import type { CatalogItem } from '../../../shared/catalog/items.ts';
import { addDays } from '../../../shared/time/civil.ts';
import type { Chance } from '../chance.ts';
import { Broken, holds } from '../invariants/broken.ts';
import {
  dateOf,
  day,
  endAfterDays,
  endAfterMonths,
  endOf,
  hour,
  minute,
  second,
} from '../people/calendar.ts';
import { machine, provider, providers } from '../people/callers.ts';
import type { Answered, Ask } from '../people/client.ts';
import type { RecordFacts } from '../people/ledger.ts';
import { designation, type Filed, monthsUnder, penalty, prohibited } from '../people/rows.ts';
import { inForce } from '../world/catalogs.ts';
import type { Deployment } from '../world/deployment.ts';
import type { Tale } from './tale.ts';

const law = { law: '药品管理法', article: '第一百一十六条' };
const awaited = [10 * second, minute, 10 * minute, hour, 6 * hour, day];

interface Decided {
  filed: Filed;
  provider: string;
  exempt: boolean;
  decidedOn: string;
  /** The end that the provider states, if it states one. */
  until: string | null;
}

/** Files one decision about the subject. Null where it was lawfully sent back. */
export async function fileRecord(tale: Tale): Promise<RecordFacts | null> {
  if (tale.acts('as a version is deployed', 0.1)) await untilDeployment(tale);
  await tale.notAtMidnight();
  const decided = decision(tale, tale.chance('decision'));
  const unlawful = tale.acts('prohibited', 0.05);
  const { subject } = tale.ledger;
  const filed = unlawful ? prohibited(decided.filed) : decided.filed;
  const ask = (clerk: string): Ask => ({
    as: provider(decided.provider, clerk),
    method: 'POST',
    path: '/v1/submissions',
    body: {
      item: filed.item,
      official: { id: 'official-1', name: '经办' },
      records: [filed.row],
      ...(decided.exempt ? { exemption: law } : {}),
    },
  });
  tale.ledger.pending++;
  try {
    const clerks = tale.acts('two clerks', 0.1) ? ['clerk-1', 'clerk-2'] : ['clerk-1'];
    const { simulated } = tale.city;
    const deployments = [simulated.deployment];
    const receipts = await Promise.all(
      clerks.map((clerk) => tale.city.client.send(`${tale.name}/${clerk}`, ask(clerk))),
    );
    deployments.push(simulated.deployment);
    const deliverByMs = Math.max(
      ...deployments.map(({ parameters }) => endAfterDays(tale.nowMs, parameters.deliveryLimitDays)),
    );
    for (const receipt of receipts) {
      holds(
        receipt.status === 202,
        '11',
        `A submission about subject ${subject.index} was answered with ${receipt.status}`,
      );
      const accepted = unlawful ? 0 : 1;
      holds(
        receipt.body.accepted === accepted,
        unlawful ? '6' : '11',
        `It took ${receipt.body.accepted} rows of ${accepted}`,
      );
    }
    if (unlawful) return null;
    const ids = new Set<string>();
    for (const receipt of receipts) {
      const id = await recorded(tale, decided.provider, receipt);
      if (id) ids.add(id);
    }
    holds(ids.size === 1, '11', `One decision, submitted by ${clerks.length}, became ${ids.size} records`);
    const [id = ''] = ids;
    const filedUnder = await versionOf(tale, decided, id, deployments);
    const record: RecordFacts = {
      id,
      class: filed.class,
      filedUnder,
      provider: decided.provider,
      exempt: decided.exempt,
      endMs: endUnder(decided, filedUnder),
      deliverByMs,
      recordedMs: tale.nowMs,
      noticeEndMs: null,
      decideByMs: null,
      decision: null,
      deleted: false,
    };
    tale.ledger.records.set(record.id, record);
    tale.ledger.acknowledge(record.id, 'RecordFiled');
    return record;
  } finally {
    tale.ledger.pending--;
    tale.city.changed(tale.ledger);
  }
}

function decision(tale: Tale, chance: Chance): Decided {
  const kind = chance.pick(['general', 'general', 'general', 'serious', 'designation'] as const);
  const decidedOn = addDays(dateOf(tale.nowMs), -chance.between(0, 6));
  const number = `模〔${tale.name}〕号`;
  const { subject } = tale.ledger;
  const by = kind === 'designation' ? 'market-regulation' : chance.pick(providers);
  const exempt = tale.acts('exempt', 0.15);
  if (kind === 'designation') {
    return {
      filed: designation(subject, number, decidedOn),
      provider: by,
      exempt,
      decidedOn,
      until: null,
    };
  }
  const until = tale.acts('ends sooner', 0.3) ? addDays(decidedOn, chance.between(40, 340)) : null;
  return { filed: penalty(subject, kind, number, decidedOn, until), provider: by, exempt, decidedOn, until };
}

/** When it ends by the version of the catalog that it was filed under, or before, where its provider says so. */
function endUnder({ filed, decidedOn, until }: Decided, item: CatalogItem): number {
  const byCatalogMs = endAfterMonths(decidedOn, monthsUnder(filed.class, item));
  return until ? Math.min(byCatalogMs, endOf(until)) : byCatalogMs;
}

/** Lets it come in while the version deployed is being replaced, its message still on its way. */
const untilDeployment = (tale: Tale): Promise<void> =>
  tale.until(tale.city.simulated.nextDeploymentMs - tale.chance('deployment').between(0, 4 * second));

/** The version of the catalog that a record says it was filed under: one published when it was received. */
async function versionOf(
  tale: Tale,
  { filed, provider: by }: Decided,
  id: string,
  deployments: readonly Deployment[],
): Promise<CatalogItem> {
  const ask = { as: machine(provider(by)), method: 'GET', path: '/v1/records/{id}', id } as const;
  const { body } = await tale.city.client.look(ask);
  const item = deployments
    .map(({ catalog }) => inForce(catalog.items, filed.item))
    .find(({ version }) => version === body.catalogVersion);
  if (!item) throw new Broken('catalogs', `${id} is filed under version ${body.catalogVersion}`);
  return item;
}

/** The record that a submission became, once it says so; null where another's was first. */
async function recorded(tale: Tale, by: string, receipt: Answered): Promise<string | null> {
  for (const ms of awaited) {
    await tale.later(ms);
    const { body } = await tale.city.client.look({
      as: provider(by),
      method: 'GET',
      path: '/v1/submissions/{id}',
      id: receipt.body.id,
    });
    if (body.status === 'recorded') return body.results[0].record ?? null;
  }
  holds(false, '11', 'What was received is not recorded a day later');
  return null;
}
