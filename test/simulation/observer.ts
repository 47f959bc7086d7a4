/** Somebody who looks at a subject through the reads that users have, and holds what is found against the law. */

import type { Client, Item } from '../../client/src/index.ts';
import { readApplication } from '../../local/acts/apply.ts';
import { type Basis, inquire as inquiring } from '../../local/acts/inquire.ts';
import { readResponse } from '../../local/acts/measure.ts';
import { readObjection } from '../../local/acts/object.ts';
import { prove, readRecord } from '../../local/acts/read.ts';
import type { CatalogItem } from '../../shared/catalog/items.ts';
import { Chance } from './chance.ts';
import type { City } from './city.ts';
import { strangersName } from './invariants/disclosed.ts';
import { checkFiles, promise as filesPromise } from './invariants/files.ts';
import { invariants } from './invariants/invariants.ts';
import type { Handled, Looked, Proof, Sight, Whole } from './invariants/looked.ts';
import { checkPromptness } from './invariants/promptness.ts';
import { checkPublications } from './invariants/publications.ts';
import { checkRefusedLooks } from './invariants/refused-looks.ts';
import { checkWorklists } from './invariants/worklists.ts';
import { clocksApartMs, hour } from './people/calendar.ts';
import {
  bank,
  citizen,
  handler,
  machine,
  procurement,
  provider,
  stranger,
  supervision,
} from './people/callers.ts';
import type { Ask } from './people/door.ts';
import type { Ledger } from './people/ledger.ts';
import { keptBecause } from './people/marks.ts';
import { isOpenToAll } from './people/population.ts';
import { Reading } from './people/reading.ts';
import { sweepEvery } from './simulated.ts';
import { officialFor } from './stories/application-decided.ts';

const purpose = 'procurement-and-projects';
const duty: Basis = { type: 'duty', purpose, matter: '采购' };
const always = () => true;
const everyKept = ['repaired', 'undisclosed', 'suspended', 'expunging'] as const;

/** How likely somebody looks at everything: after as many looks as a year has it is rarer, as all of it is read each time. */
const thoroughly = { atFirst: 0.1, looks: 120 } as const;
const likelyWhole = (number: number): number =>
  thoroughly.atFirst * Math.min(1, thoroughly.looks / (number + 1));

/** Inquires; `allowed` is what the basis asks of the catalog. */
type Inquire = (by: string, as: Ask['as'], basis: Basis, allowed?: Sight['allowed']) => Promise<Sight>;

export class Observer {
  /** How long what follows an edge may take: messages on their way, tries again after trouble, or the next sweep but one. */
  static readonly graceMs = 2 * sweepEvery + 2 * hour;
  /** How often each thing that must hold was checked. */
  readonly checks = new Map<string, number>();
  private readonly city: City;

  constructor(city: City) {
    this.city = city;
  }

  /** Looks, and throws where something does not hold. Now and then, or where asked, at everything there is. */
  async look(ledger: Ledger, whole: boolean): Promise<void> {
    const { plan, door, simulated } = this.city;
    const number = ledger.looks++;
    const chance = new Chance(plan.seed, `look:${ledger.subject.index}:${number}`);
    const reading = new Reading(door, `observer-${number}`, chance);
    const atMs = simulated.world.nowMs;
    const isWhole = whole || chance.happens(likelyWhole(number));
    const looked: Looked = {
      ledger,
      merger: this.city.merger,
      atMs,
      inForceSince: (item) => this.city.publications.inForceSince(item, atMs),
      isPublicSince: (version, key) => this.city.publications.isPublicSince(version, key, atMs),
      sights: await this.sights(ledger, chance, reading, isWhole),
      objections: await this.objections(ledger, reading),
      applications: await this.applications(ledger, reading),
      handled: isWhole ? await this.handled(ledger, reading) : [],
      responses: await this.responses(ledger, reading),
      recalls: await reading.list(citizen(ledger.subject), '/v1/me/recalls', ({ id }) => id),
      sightings: this.city.sightings,
      mayWait: this.city.sealed.mayWait,
      whole: null,
    };
    if (isWhole)
      looked.whole = await this.whole(
        ledger,
        reading,
        looked.recalls.map(({ id }) => id),
      );
    for (const { id, check } of invariants) this.checked(id, check(looked, Observer.graceMs));
  }

  /** Sees that the log only grows. */
  async log(): Promise<void> {
    this.checked('12', await this.city.sealed.follow());
  }

  /** A whole round of the audit; at the end once nothing waits for its seal any more. */
  async audit(isEnd: boolean): Promise<void> {
    const { sealed } = this.city;
    if (isEnd) {
      await sealed.caughtUp();
      this.checked('prompt', await checkPromptness(this.city, true));
      this.checked('7', await checkRefusedLooks(this.city, true));
    }
    this.checked('12', await sealed.audit());
    await this.log();
  }

  /** Looks at the worklists of every unit, and at what is published. */
  async units(): Promise<void> {
    this.checked('worklists', await checkWorklists(this.city, Observer.graceMs));
    this.checked('prompt', await checkPromptness(this.city, false));
    this.checked('7', await checkRefusedLooks(this.city, false));
    this.checked(filesPromise, checkFiles(this.city));
    if (this.city.publications.pending > 0) return;
    this.checked('published', await checkPublications(this.city));
  }

  /** Notes that something that must hold was checked by whoever tells of it. */
  count = (id: string, times: number): void => this.checked(id, times);

  private checked(id: string, times: number): void {
    this.checks.set(id, (this.checks.get(id) ?? 0) + times);
  }

  private async sights(ledger: Ledger, chance: Chance, reading: Reading, whole: boolean): Promise<Sight[]> {
    const { subject } = ledger;
    const inquire: Inquire = async (by, as, basis, allowed = always) => {
      const { kind, code } = subject;
      const records = await reading.inquiry(as, { kind, code }, basis);
      return { by, party: false, allowed, records, of: null, sees: [], marks: false };
    };
    const own = await reading.ownList(citizen(subject), '/v1/me/records', ({ id }) => id);
    const sights: Sight[] = [
      {
        by: 'the subject',
        party: true,
        allowed: always,
        records: own,
        of: null,
        sees: everyKept,
        marks: true,
      },
      await inquire('an organ', procurement, duty, ({ scopeOfUse }) => scopeOfUse.includes(purpose)),
    ];
    const other = chance.pick(['public', 'bank', 'provider'] as const);
    if (other === 'public' && isOpenToAll(subject)) {
      const open = ({ openForOrganizations }: CatalogItem) => openForOrganizations;
      sights.push(await inquire('anybody', bank, { type: 'public' }, open));
    }
    if (whole) sights.push(await this.strangerSight(ledger, reading));
    if (other === 'bank') sights.push(...(await this.bankSight(ledger, inquire, reading)));
    if (other === 'provider' || whole) sights.push(...(await this.partySights(ledger, reading)));
    return sights;
  }

  /** What a stranger finds of the subject among all that is disclosed: of a person nothing, ever. */
  private async strangerSight(ledger: Ledger, reading: Reading): Promise<Sight> {
    const isOpen = isOpenToAll(ledger.subject);
    const lists = new Set<string>();
    for (const { filedUnder, provider: unit } of ledger.records.values()) {
      const isClosed = !this.city.inForce('items', filedUnder.id, this.city.simulated.world.nowMs)
        .openForOrganizations;
      if (!isClosed) lists.add(`${filedUnder.id} ${unit}`);
    }
    const found: Item<'/v1/disclosures'>[] = [];
    for (const list of lists) {
      const [item = '', unit = ''] = list.split(' ');
      found.push(...(await reading.list(stranger, '/v1/disclosures', ({ id }) => id, { item, unit })));
    }
    return {
      by: strangersName,
      party: false,
      allowed: ({ openForOrganizations }) => isOpen && openForOrganizations,
      records: found.filter(({ id }) => ledger.records.has(id)),
      of: null,
      sees: [],
      marks: false,
    };
  }

  /** What the bank sees on the latest authorization: all that is in effect, or, once that is over, a refusal. */
  private async bankSight(ledger: Ledger, inquire: Inquire, reading: Reading): Promise<Sight[]> {
    const last = [...ledger.authorizations.values()].at(-1);
    const { nowMs } = this.city.simulated.world;
    // A machine whose clock is ahead grants from the instant that it believes it is.
    if (!last || (nowMs < last.sinceMs + clocksApartMs && !last.revoked)) return [];
    const basis: Basis = { type: 'authorization', authorization: last.id };
    if (!last.revoked && nowMs < last.untilMs) {
      return [await inquire('the authorized bank', bank, basis)];
    }
    const { kind, code } = ledger.subject;
    const ask: Ask = { as: bank, act: (client) => inquiring(client, { kind, code }, basis) };
    await reading.read('inquiry', ask, 403);
    reading.saw(bank, basis, [], { outcome: 'refused' });
    return [];
  }

  private async partySights(ledger: Ledger, reading: Reading): Promise<Sight[]> {
    const { door } = this.city;
    const sights: Sight[] = [];
    for (const record of ledger.records.values()) {
      const { id, provider: unit, exempt, reviewed } = record;
      const named = keptBecause(record) === null ? [] : [provider(unit)];
      const readers: { as: Ask['as']; basis: string; sees: Sight['sees'] }[] = [
        { as: machine(provider(unit)), basis: 'provider', sees: [] },
        // To correct or withdraw it.
        ...named.map((as) => ({ as, basis: 'provider', sees: ['suspended'] as const })),
        ...(exempt && !reviewed ? [{ as: supervision, basis: 'oversight', sees: [] }] : []),
      ];
      for (const { as: caller, basis, sees } of readers) {
        const as = door.tokenOf(caller);
        const answer = await reading.attempt({ as, act: (client) => readRecord(client, id) });
        const shown = answer.status === 200;
        if (shown) reading.saw(as, { type: basis, case: id }, [id]);
        const records = shown ? [answer.body] : [];
        const marks = basis === 'provider';
        sights.push({ by: as.unit, party: true, allowed: always, records, of: [id], sees, marks });
      }
    }
    return sights;
  }

  /** The records, as two officials of the management body read them: through an objection in their hands, if any is. */
  private async handled(ledger: Ledger, reading: Reading): Promise<Handled[]> {
    const found: Handled[] = [];
    for (const { id, applications } of ledger.records.values()) {
      const others = applications.filter(({ kind, mark }) => kind !== 'repair' && mark !== null);
      const open = [...ledger.openObjections(id), ...others.filter(({ status }) => status === 'open')];
      for (const official of ['handler-1', 'handler-2']) {
        const theirs = open.filter((each) => each.handler === official);
        const as = handler(official);
        const answer = await reading.attempt({ as, act: (client) => readRecord(client, id) });
        const shown = answer.status === 200 ? answer.body : null;
        // Of several the first that the record names.
        const names = shown?.annotations.map(({ application }) => application) ?? [];
        const through = names.find((name) => theirs.some((each) => each.id === name));
        if (shown) reading.saw(as, { type: 'handling', case: through ?? id }, [id]);
        found.push({ record: id, isTheirs: theirs.length > 0, shown });
      }
    }
    return found;
  }

  /** The objections, to what stands, to what has ended and to what is missing, as who handles them or may claim them reads them. */
  private async objections({ objections }: Ledger, reading: Reading): Promise<Looked['objections']> {
    const found: Looked['objections'] = [];
    for (const { id, record, handler: official } of objections.values()) {
      const as = handler(official ?? undefined);
      const { body } = await reading.read('objection', { as, act: (client) => readObjection(client, id) });
      reading.saw(as, { type: 'handling', case: id }, [id, ...(record && body.about ? [record] : [])]);
      found.push(body);
      if (official === null) continue;
      const other = handler(official === 'handler-1' ? 'handler-2' : 'handler-1');
      await reading.read(
        'objection of another',
        { as: other, act: (client) => readObjection(client, id) },
        403,
      );
    }
    return found;
  }

  /** All other applications, as who decides them reads them. */
  private async applications({ applications }: Ledger, reading: Reading): Promise<Looked['applications']> {
    const found: Looked['applications'] = [];
    for (const facts of applications.values()) {
      const { id, kind, record } = facts;
      const as = this.city.door.tokenOf(officialFor(facts));
      const act = (client: Client) => readApplication(client, kind, id);
      const { body } = await reading.read(kind, { as, act });
      reading.saw(as, { type: 'handling', case: id }, [id, ...(body.about ? [record] : [])]);
      found.push(body);
    }
    return found;
  }

  /** The joint responses, as the unit that began them reads them. */
  private async responses({ responses }: Ledger, reading: Reading): Promise<Looked['responses']> {
    const found: Looked['responses'] = [];
    for (const { id, record } of responses.values()) {
      const as = provider('market-regulation');
      const { body } = await reading.read('joint response', {
        as,
        act: (client) => readResponse(client, id),
      });
      reading.saw(as, { type: 'joint-response', case: id }, [id, ...(body.target ? [record] : [])]);
      found.push(body);
    }
    return found;
  }

  private async whole(ledger: Ledger, reading: Reading, recalls: string[]): Promise<Whole> {
    const own = citizen(ledger.subject);
    const byId = ({ id }: { id: string }) => id;
    const notices = await reading.ownList(own, '/v1/me/notices', byId, ({ kind, id }) => `${kind} of ${id}`);
    const authorizations = await reading.list(own, '/v1/me/authorizations', byId);
    const accesses = await reading.list(own, '/v1/me/accesses', byId, { each: 'true' });
    const kindsOfAccess = await reading.list(own, '/v1/me/accesses', byId);
    const history = await reading.list(own, '/v1/me/history', ({ case: id, seq }) => `${id} ${seq}`);
    const { client, entered } = reading;
    const proofs = await this.proofs([...ledger.cases, ...ledger.pledges, ...recalls], reading);
    const submissionProofs = await this.proofs([...ledger.submissions.keys()], reading);
    return {
      notices,
      authorizations,
      history,
      accesses,
      kindsOfAccess,
      client,
      entered,
      proofs,
      submissionProofs,
    };
  }

  private async proofs(cases: string[], reading: Reading): Promise<Proof[]> {
    const proofs: Proof[] = [];
    for (const id of cases) {
      const proof = { as: supervision, act: (client: Client) => prove(client, id) };
      proofs.push((await reading.read('proof', proof)).body);
    }
    return proofs;
  }
}
