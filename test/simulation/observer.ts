/** Somebody who looks at a subject through the reads that users have, and holds what is found against the law. */
import type { CatalogItem } from '../../shared/catalog/items.ts';
import { Chance } from './chance.ts';
import type { City } from './city.ts';
import { holds } from './invariants/broken.ts';
import { invariants } from './invariants/invariants.ts';
import type { Entered, Looked, Sight, Whole } from './invariants/looked.ts';
import { checkWorklists } from './invariants/worklists.ts';
import { clocksApartMs, hour } from './people/calendar.ts';
import { bank, citizen, handler, machine, procurement, provider, supervision } from './people/callers.ts';
import type { Answered, Ask } from './people/client.ts';
import { type Ledger, stands } from './people/ledger.ts';

const purpose = 'procurement-and-projects';
const duty = { type: 'duty', purpose, matter: '采购' };
const always = () => true;
const thoroughly = 0.04;

/** Inquires; `allowed` is what the basis asks of the catalog. */
type Inquire = (
  by: string,
  as: Ask['as'],
  basis: { type: string },
  allowed?: Sight['allowed'],
) => Promise<Sight>;

export class Observer {
  /** How long what follows an edge may take: messages on their way, tries again after trouble. */
  static readonly graceMs = 2 * hour;
  /** How often each thing that must hold was checked. */
  readonly checks = new Map<string, number>();
  private readonly city: City;

  constructor(city: City) {
    this.city = city;
  }

  /** Looks, and throws where something does not hold. Now and then, or where asked, at everything there is. */
  async look(ledger: Ledger, whole: boolean): Promise<void> {
    const chance = new Chance(this.city.plan.seed, `look:${ledger.subject.index}:${ledger.looks++}`);
    const entered: Entered[] = [];
    const looked: Looked = {
      ledger,
      atMs: this.city.simulated.world.nowMs,
      catalog: this.city.simulated.deployment.catalog,
      sights: await this.sights(ledger, chance, entered),
      objections: await this.objections(ledger, entered),
      responses: await this.responses(ledger, entered),
      whole: null,
    };
    if (whole || chance.happens(thoroughly)) looked.whole = await this.whole(ledger, entered);
    for (const { id, check } of invariants) {
      this.checks.set(id, (this.checks.get(id) ?? 0) + check(looked, Observer.graceMs));
    }
  }

  /** Looks at the worklists of every unit. */
  async worklists(): Promise<void> {
    const count = await checkWorklists(this.city, Observer.graceMs);
    this.checks.set('worklists', (this.checks.get('worklists') ?? 0) + count);
  }

  private async read(ask: Ask, status = 200): Promise<Answered> {
    const answer = await this.city.client.look(ask);
    holds(answer.status === status, 'reads', `${ask.method} ${ask.path} was answered with ${answer.status}`);
    return answer;
  }

  private async sights(ledger: Ledger, chance: Chance, entered: Entered[]): Promise<Sight[]> {
    const { subject } = ledger;
    const inquire: Inquire = async (by, as, basis, allowed = always) => {
      const body = { subject: { kind: subject.kind, code: subject.code }, basis };
      const answer = await this.read({ as, method: 'POST', path: '/v1/inquiries', body });
      entered.push({ basis: basis.type, unit: as.unit });
      return { by, party: false, allowed, records: answer.body.records, of: null };
    };
    const own = await this.read({ as: citizen(subject), method: 'GET', path: '/v1/me/records' });
    entered.push({ basis: 'self', unit: null });
    const sights: Sight[] = [
      { by: 'the subject', party: true, allowed: always, records: own.body.items, of: null },
      await inquire('an organ', procurement, duty, ({ scopeOfUse }) => scopeOfUse.includes(purpose)),
    ];
    const other = chance.pick(['public', 'bank', 'provider'] as const);
    if (other === 'public' && subject.kind === 'organization') {
      const open = ({ openForOrganizations }: CatalogItem) => openForOrganizations;
      sights.push(await inquire('anybody', bank, { type: 'public' }, open));
    }
    if (other === 'bank') sights.push(...(await this.bankSight(ledger, inquire)));
    if (other === 'provider') sights.push(...(await this.partySights(ledger, entered)));
    return sights;
  }

  /** What the bank sees on the latest authorization: all that is in effect, or, once that is over, a refusal. */
  private async bankSight(ledger: Ledger, inquire: Inquire): Promise<Sight[]> {
    const last = [...ledger.authorizations.values()].at(-1);
    const { nowMs } = this.city.simulated.world;
    // A machine whose clock is ahead grants from the instant that it believes it is.
    if (!last || (nowMs < last.sinceMs + clocksApartMs && !last.revoked)) return [];
    const basis = { type: 'authorization', authorization: last.id };
    if (!last.revoked && nowMs < last.untilMs) {
      return [await inquire('the authorized bank', bank, basis)];
    }
    const { kind, code } = ledger.subject;
    const body = { subject: { kind, code }, basis };
    await this.read({ as: bank, method: 'POST', path: '/v1/inquiries', body }, 403);
    return [];
  }

  private async partySights(ledger: Ledger, entered: Entered[]): Promise<Sight[]> {
    const sights: Sight[] = [];
    for (const { id, provider: unit } of ledger.records.values()) {
      for (const as of [machine(provider(unit)), handler()]) {
        const answer = await this.city.client.look({ as, method: 'GET', path: '/v1/records/{id}', id });
        const shown = answer.status === 200;
        if (shown)
          entered.push({ basis: as.unit === unit ? 'provider' : 'handling', case: id, unit: as.unit });
        sights.push({
          by: as.unit,
          party: true,
          allowed: always,
          records: shown ? [answer.body] : [],
          of: [id],
        });
      }
    }
    return sights;
  }

  /** The objections to what stands, as the handler reads them. */
  private async objections(
    { objections, records }: Ledger,
    entered: Entered[],
  ): Promise<Looked['objections']> {
    const found: Looked['objections'] = [];
    for (const { id, record } of objections.values()) {
      const about = records.get(record);
      if (!about || !stands(about, this.city.simulated.world.nowMs)) continue;
      const as = handler();
      found.push((await this.read({ as, method: 'GET', path: '/v1/objections/{id}', id })).body);
      entered.push({ basis: 'handling', case: record, unit: as.unit });
    }
    return found;
  }

  /** The joint responses, as the unit that began them reads them. */
  private async responses({ responses }: Ledger, entered: Entered[]): Promise<Looked['responses']> {
    const found: Looked['responses'] = [];
    for (const id of responses.keys()) {
      const as = provider('market-regulation');
      found.push((await this.read({ as, method: 'GET', path: '/v1/joint-responses/{id}', id })).body);
      entered.push({ basis: 'joint-response', case: id, unit: as.unit });
    }
    return found;
  }

  private async whole(ledger: Ledger, entered: Entered[]): Promise<Whole> {
    const as = citizen(ledger.subject);
    const notices = await this.read({ as, method: 'GET', path: '/v1/me/notices' });
    entered.push({ basis: 'self', unit: null });
    const accesses = await this.read({ as, method: 'GET', path: '/v1/me/accesses' });
    const history: Whole['history'] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query: Record<string, string> = cursor ? { cursor } : {};
      const { body }: Answered = await this.read({ as, method: 'GET', path: '/v1/me/history', query });
      history.push(...body.items);
      cursor = body.cursor;
    }
    const proofs: Whole['proofs'] = [];
    for (const id of ledger.cases) {
      proofs.push(
        (await this.read({ as: supervision, method: 'GET', path: '/v1/audit/proofs/{id}', id })).body,
      );
    }
    return { notices: notices.body.items, history, accesses: accesses.body.items, entered, proofs };
  }
}
