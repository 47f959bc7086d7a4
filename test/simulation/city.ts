/** The people of a simulated city, what each is known to hold, and when somebody looks. */
import { Broken } from './invariants/broken.ts';
import { SealedHistory } from './invariants/sealed.ts';
import { checkWoken } from './invariants/woken.ts';
import { Observer } from './observer.ts';
import { day } from './people/calendar.ts';
import { Door } from './people/door.ts';
import { Files } from './people/files.ts';
import { type Known, Ledger } from './people/ledger.ts';
import { Merger } from './people/merger.ts';
import { subjectOf } from './people/population.ts';
import { Provided } from './people/provided.ts';
import { Publications, type Versions } from './people/publications.ts';
import { Sightings } from './people/sightings.ts';
import type { Plan } from './plan.ts';
import { Simulated } from './simulated.ts';
import { calendarTales } from './stories/calendars.ts';
import { endingItemTale } from './stories/ending-item.ts';
import { fileTales } from './stories/file.ts';
import { forbiddenSinceTale } from './stories/forbidden-since.ts';
import { mergerTale } from './stories/merger.ts';
import { publishingTales } from './stories/publishing.ts';
import { recallTale } from './stories/recall.ts';
import { storiesOf } from './stories/stories.ts';
import { type Part, Tale } from './stories/tale.ts';

const startMs = Date.parse('2026-01-05T00:00:00Z');
const yearMs = 365.25 * day;
/** A round takes its time: within a year there is one at the end alone. */
const auditEveryMs = 400 * day;

export class City {
  readonly plan: Plan;
  readonly simulated: Simulated;
  readonly door: Door;
  readonly observer: Observer;
  readonly ledgers: Ledger[];
  readonly publications = new Publications();
  readonly merger = new Merger();
  readonly provided = new Provided();
  readonly files = new Files();
  readonly sightings: Sightings;
  readonly sealed: SealedHistory;
  readonly endMs: number;
  /** What happened in the tales that a plan can leave out. */
  readonly acted = new Set<string>();
  /** Whose state has changed or reached an edge since somebody last looked. */
  private readonly due = new Set<Ledger>();

  constructor(plan: Plan) {
    this.plan = plan;
    this.endMs = startMs + plan.years * yearMs;
    this.simulated = new Simulated({
      seed: plan.seed,
      startMs,
      trouble: plan.trouble,
      losesNothing: plan.losesNothing,
      often: plan.often,
    });
    this.door = new Door(this.simulated, this.merger);
    const { keys } = this.simulated;
    const indices = plan.only === null ? [...Array(plan.subjects).keys()] : [plan.only];
    this.ledgers = indices.map((index) => new Ledger(subjectOf(keys, index)));
    this.sightings = new Sightings(this.ledgers);
    this.door.onDone = (done) => this.sightings.heard(done);
    this.sightings.onWrong = (ledger, wrong, count) =>
      this.tell(new Tale(this, ledger, `${wrong.record}/recall-${count}`), (tale) => recallTale(tale, wrong));
    this.sealed = new SealedHistory(this.simulated);
    this.observer = new Observer(this);
    for (const story of [...publishingTales(this), ...calendarTales(this)]) this.tell(...story);
    this.tell(...mergerTale(this));
    this.tell(...endingItemTale(this));
    this.tell(...forbiddenSinceTale(this));
    for (const story of fileTales(this)) this.tell(...story);
    for (const ledger of this.ledgers) for (const story of storiesOf(this, ledger)) this.tell(...story);
  }

  /** Lets a tale begin; what breaks in it ends the run. */
  tell<K extends Known>(tale: Tale<K>, part: Part<K>): void {
    part(tale).catch((error) => this.fail(error, tale.ledger));
  }

  /** Whether something that happens by chance is part of the plan. */
  plays(name: string): boolean {
    if (this.plan.without.has(name)) return false;
    this.acted.add(name);
    return true;
  }

  /** The version that is in force at an instant, as the department knows it. */
  inForce = <W extends keyof Versions>(what: W, id: string, atMs: number): Versions[W] =>
    this.publications.inForce(what, id, atMs);

  /** Somebody looks as soon as all is still, where it was about a subject. */
  changed(known: Known): void {
    if (known instanceof Ledger) this.due.add(known);
  }

  /** Somebody looks at an instant, just before it, and when whatever follows it has had its time. */
  lookAround(ledger: Ledger, edgeMs: number): void {
    for (const atMs of [edgeMs - 1, edgeMs, edgeMs + Observer.graceMs]) {
      if (atMs < this.simulated.world.nowMs || atMs > this.endMs) continue;
      this.simulated.world.at(atMs, () => this.changed(ledger));
    }
  }

  /** Lets the years pass. Gives what was found broken, or null. */
  async run(progress: (share: number) => void): Promise<Error | null> {
    const { world } = this.simulated;
    let nextMs = startMs;
    let nextAuditMs = startMs + auditEveryMs;
    await this.simulated.begin();
    await world.run(this.plan.untilMs ?? this.endMs, async () => {
      await this.observed(null, async () => this.sealed.checkWaits());
      await this.look();
      if (world.nowMs >= nextMs) {
        await this.observed(null, () => this.observer.units());
        await this.observed(null, () => this.observer.log());
        nextMs = world.nowMs + 30 * day;
        progress((world.nowMs - startMs) / (this.endMs - startMs));
      }
      if (world.nowMs >= nextAuditMs) {
        await this.observed(null, () => this.observer.audit(false));
        nextAuditMs = world.nowMs + auditEveryMs;
      }
      return this.simulated.failure === null;
    });
    for (const ledger of this.ledgers) {
      if (ledger.pending > 0 || this.publications.pending > 0) continue;
      await this.observed(ledger, () => this.observer.look(ledger, true));
    }
    await this.observed(null, () => this.observer.audit(true));
    if (this.plan.losesNothing) await this.observed(null, () => checkWoken(this));
    return this.simulated.failure;
  }

  /** Lets those look who are due. While something is being published nobody knows what is. */
  private async look(): Promise<void> {
    if (this.publications.pending > 0) return;
    for (const ledger of this.due) {
      if (ledger.pending > 0) continue;
      this.due.delete(ledger);
      await this.observed(ledger, () => this.observer.look(ledger, false));
    }
  }

  private async observed(ledger: Ledger | null, look: () => Promise<void>): Promise<void> {
    if (this.simulated.failure !== null) return;
    await look().catch((error) => this.fail(error, ledger));
  }

  private fail(error: unknown, ledger: Known | null): void {
    if (error instanceof Broken && ledger instanceof Ledger) error.subject ??= ledger.subject.index;
    this.simulated.fail(error);
  }
}
