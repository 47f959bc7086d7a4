/** What is published, as the department that published it knows it: kept apart from what the product makes of it. */
import type { PublishedCalendar } from '../../../shared/catalog/catalog.ts';
import type { CatalogItem } from '../../../shared/catalog/items.ts';
import type { FormatContent } from '../../../shared/formats/content.ts';
import type { JointMeasure } from '../../../shared/joint-response/measures.ts';
import type { Version } from '../../../shared/publication/list.ts';
import { published } from '../../support/published.ts';
import { clocksApartMs } from './calendar.ts';
import type { Known } from './ledger.ts';

/** A version of a data format, as it was drafted. */
export interface FormatVersion extends FormatContent, Version {}

export interface Versions {
  items: CatalogItem;
  measures: JointMeasure;
  formats: FormatVersion;
}

/** A version from its draft on, as the department was told. */
export interface DraftFacts {
  id: string;
  what: keyof Versions;
  draftedMs: number;
  status: 'draft' | 'consulting' | 'assessed' | 'published' | 'withdrawn';
  version: number | null;
  /** The version of the case as an official read it last. */
  etag: string;
  /** Whether it ends its item, so that the platform looks through the notices of it once. */
  isEnd: boolean;
  /** How many events people brought about so far. */
  events: number;
  /** Until when comments are taken, and it should be decided on; null before it is open to them. */
  untilMs: number | null;
  decideByMs: number | null;
  comments: Map<string, CommentFacts>;
}

/** A comment as whoever gave it knows it. */
export interface CommentFacts {
  text: string;
  unit: string | null;
  isAnswered: boolean;
}

/** Who waits for a version of an item to be approved, to hear when it takes effect. */
interface Waiting {
  isWanted(version: CatalogItem): boolean;
  hears(effectiveMs: number): void;
}

export class Publications implements Known {
  readonly versions: { readonly [K in keyof Versions]: Versions[K][] } = {
    items: [...published.items],
    measures: [...published.measures],
    formats: published.formats.map(({ content, id, version, effectiveAt }) => ({
      ...content,
      id,
      version,
      effectiveAt,
    })),
  };
  /** The calendars that were approved, whose names are their years. */
  readonly calendars: PublishedCalendar[] = [];
  readonly drafts = new Map<string, DraftFacts>();
  pending = 0;
  private waiting: Waiting[] = [];

  /** The version that is in force at an instant: of those whose time has come that of the highest number. */
  inForce<K extends keyof Versions>(what: K, id: string, atMs: number): Versions[K] {
    const of: readonly (Version & Versions[K])[] = this.versions[what];
    const [highest] = of
      .filter((each) => each.id === id && Date.parse(each.effectiveAt) <= atMs)
      .sort((a, b) => b.version - a.version);
    if (!highest) throw new Error(`Nothing is published as ${id}.`);
    return highest;
  }

  /** The versions of an item that came into force after one, until an instant. */
  inForceSince = ({ id, version }: CatalogItem, atMs: number): CatalogItem[] =>
    this.versions.items.filter(
      (each) => each.id === id && each.version > version && Date.parse(each.effectiveAt) <= atMs,
    );

  /** Whether a field of what was read by a version of a format is public in it, and in every one in force since, until an instant. */
  isPublicSince = ({ id, version, ...own }: FormatVersion, key: string, atMs: number): boolean =>
    [
      own,
      ...this.versions.formats.filter(
        (each) => each.id === id && each.version > version && Date.parse(each.effectiveAt) <= atMs,
      ),
    ].every(({ columns }) => columns.some((column) => column.key === key && column.public));

  /** The version of the highest number, in force or not yet. */
  latest<K extends keyof Versions>(what: K, id: string): Versions[K] {
    return this.inForce(what, id, Number.POSITIVE_INFINITY);
  }

  /** The versions that are in force between two instants, at one time or another. */
  within<K extends keyof Versions>(what: K, id: string, fromMs: number, toMs: number): Versions[K][] {
    const first = this.inForce(what, id, fromMs);
    const comes = ({ effectiveAt }: Version) =>
      Date.parse(effectiveAt) > fromMs && Date.parse(effectiveAt) <= toMs;
    const of: readonly (Version & Versions[K])[] = this.versions[what];
    return [first, ...of.filter((each) => each.id === id && each.version > first.version && comes(each))];
  }

  /** The calendars that are on the wall at an instant: of each year the version of the highest number whose time has come. */
  calendarsAt(atMs: number): PublishedCalendar[] {
    const come = this.calendars.filter(({ effectiveAt }) => Date.parse(effectiveAt) <= atMs);
    return come.filter(({ year, version }) =>
      come.every((other) => other.year !== year || other.version <= version),
    );
  }

  /** Those that machines may go by whose clocks are off: just before an instant, at it, and just after. */
  calendarsAround = (atMs: number): PublishedCalendar[][] =>
    [-clocksApartMs, 0, clocksApartMs].map((off) => this.calendarsAt(atMs + off));

  /** Takes a version that was approved. */
  approved<K extends keyof Versions>(what: K, version: Versions[K]): void {
    this.versions[what].push(version);
    if (!('scopeOfUse' in version)) return;
    const isHeard = ({ isWanted }: Waiting) => isWanted(version);
    const heard = this.waiting.filter(isHeard);
    this.waiting = this.waiting.filter((each) => !isHeard(each));
    for (const { hears } of heard) hears(Date.parse(version.effectiveAt));
  }

  /** When the next version of an item takes effect, once one that is wanted is approved. */
  nextEffect(isWanted: Waiting['isWanted'] = () => true): Promise<number> {
    return new Promise((hears) => {
      this.waiting.push({ isWanted, hears });
    });
  }
}
