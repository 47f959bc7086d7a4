/** Plays a planned history with the real deciders, and keeps a ledger of what the law makes of it. */
import { rules } from '../../shared/application/rules.ts';
import type { Acting } from '../../shared/authority/acting.ts';
import { authorizationProcess, grantAuthorization } from '../../shared/authorization/process.ts';
import type { AuthorizationState } from '../../shared/authorization/state.ts';
import type { Change, Stored } from '../../shared/process/change.ts';
import { type StallCommand, stallCommand } from '../../shared/process/stall.ts';
import type { RecordCommand, Resolution } from '../../shared/record/commands.ts';
import { correctFiling } from '../../shared/record/correct.ts';
import { decisionNames } from '../../shared/record/name.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { DeliveryMethod, RecordState } from '../../shared/record/state.ts';
import { addDays, civilDateOf, endOfDay, type Instant } from '../../shared/time/civil.ts';
import { actors, shift } from './actors.ts';
import { commands, expunging, filingChange, giveCommand, itemEnding, keys, stored } from './cases.ts';
import { designations, exemption, filings, penalties } from './filings.ts';
import { entered, type Ledger, openedLedger } from './ledger.ts';
import { annotating, objectionChange } from './objections.ts';
import type { Act, Edge, Plan, Step } from './plans.ts';
import { published } from './published.ts';

/** A history as far as it has come. */
export interface Moment {
  at: Instant;
  record: RecordState;
  authorization: AuthorizationState | null;
  ledger: Ledger;
}

/** Plays a plan with the real deciders. Out: every moment of it, and every change that was made to the record. */
export function play(plan: Plan): { moments: Moment[]; changes: Change<RecordState>[] } {
  const player = new Player(plan);
  for (const each of plan.steps) player.take(each);
  return player;
}

/** By how many days a correction moves the date of the document. */
const moved = { correct: 0, backdate: -40, postdate: 40 };

function filingOf({ kind, filedAt, decidedDaysBefore, statedDays }: Plan) {
  const today = civilDateOf(filedAt);
  const decidedOn = addDays(today, -decidedDaysBefore);
  if (kind === 'firmDesignation' || kind === 'personDesignation')
    return filings[kind]({ decided_on: decidedOn });
  const stated = statedDays === null ? null : addDays(today, statedDays);
  return filings[kind]({ 处罚决定日期: decidedOn, 公示截止期: stated });
}

class Player {
  readonly moments: Moment[] = [];
  readonly changes: Change<RecordState>[];
  private record: Stored<RecordState>;
  private authorization: Stored<AuthorizationState> | null = null;
  private ledger: Ledger;
  private at: Instant;
  private count = 0;

  constructor(plan: Plan) {
    const isPenalty = plan.kind === 'firmPenalty' || plan.kind === 'personPenalty';
    const change = filingChange(filingOf(plan), {
      item: isPenalty ? penalties : designations,
      exemption: plan.exempt ? exemption : null,
      now: plan.filedAt,
    });
    this.at = plan.filedAt;
    this.changes = [change];
    this.record = stored(change);
    this.ledger = openedLedger(plan.exempt, change.state.endsAt);
    this.note();
  }

  take({ act, edge, off, later }: Step): void {
    this.at = this.instant(edge, off) ?? shift(this.at, later);
    this.count += 1;
    this.perform(act);
    this.note();
  }

  private note(): void {
    const { at, ledger } = this;
    this.moments.push({
      at,
      record: this.record.state,
      authorization: this.authorization?.state ?? null,
      ledger,
    });
  }

  /** The instant at an edge, if it lies ahead. */
  private instant(edge: Edge | null, off: number): Instant | null {
    const { notice, exemption: exempted, endsAt, restrictions } = this.record.state;
    const instants: Record<Edge, Instant | null | undefined> = {
      'notice-end': notice?.endsAt ?? exempted?.hearing.endsAt,
      'deliver-by': notice?.deliverBy,
      'decide-by': notice?.decideBy ?? exempted?.hearing.decideBy,
      end: endsAt,
      'objection-due': restrictions.at(-1)?.dueAt,
      'authorized-until': this.authorization?.state.until,
    };
    const found = edge && instants[edge];
    const at = found ? shift(found, off) : null;
    return at && at > this.at ? at : null;
  }

  private perform(act: Act): void {
    if (act === 'grant') this.grant();
    else if (act === 'revoke') this.revoke();
    else if (act === 'object') this.object();
    else for (const [command, actor] of this.commandsOf(act)) this.give(command, actor);
  }

  private give(command: RecordCommand | StallCommand, acting: Acting): void {
    const ran = giveCommand(recordProcess, this.record, command, this.at, acting);
    if (!ran.ok) return;
    this.ledger = entered(this.ledger, command, this.at, acting);
    if (ran.value.events.length === 0) return;
    this.changes.push(ran.value);
    this.record = stored(ran.value);
  }

  private commandsOf(
    act: Exclude<Act, 'grant' | 'revoke' | 'object'>,
  ): [RecordCommand | StallCommand, Acting][] {
    const { subject, filer, provider, handler, supervision, platform, machine } = actors;
    switch (act) {
      case 'acknowledge':
        return [[this.delivery('acknowledged'), subject]];
      case 'serve':
        return [[this.delivery('in-person'), provider]];
      case 'acknowledge-for-the-subject':
        return [[this.delivery('acknowledged'), provider]];
      case 'serve-oneself':
        return [[this.delivery('registered-mail'), subject]];
      case 'serve-by-machine':
        return [[this.delivery('electronic'), machine]];
      case 'reply':
        return [[commands.reply(), subject]];
      case 'confirm':
      case 'withdraw':
        return [[commands.decideReply(act), provider]];
      case 'withdraw-own':
        return [[commands.withdraw(), filer]];
      case 'correct-own':
        return this.ownCorrections().map((command) => [command, provider]);
      case 'review-exemption':
        return [[commands.reviewExemption(), supervision]];
      case 'ask-expunging':
        return [[{ type: act, ...expunging }, provider]];
      case 'let-stand':
        return [[{ type: act, expungement: expunging.expungement, calendars: [] }, supervision]];
      case 'expunge':
        return [[{ type: act, expungement: expunging.expungement }, supervision]];
      case 'end-item':
        return [[itemEnding(this.record.state, this.at), platform]];
      case 'mark-overdue':
        return [[{ type: 'mark-reply-overdue' }, platform]];
      case 'stall':
        return [[stallCommand, platform]];
      case 'activate':
      case 'return':
      case 'archive':
        return [[{ type: act }, platform]];
      case 'delete-without-objection':
        return [[this.resolve('obj-of-nobody', { outcome: 'deleted' }), handler]];
      default:
        return this.resolutions(act).map((command) => [command, handler]);
    }
  }

  private delivery(method: DeliveryMethod): RecordCommand {
    const on = civilDateOf(this.at);
    return {
      type: 'deliver',
      method,
      on,
      proof: 'receipt 17',
      noticePeriodDays: 10,
      calendars: [],
      items: [],
    };
  }

  private resolve = (objection: string, resolution: Resolution): RecordCommand => ({
    type: 'resolve',
    objection,
    resolution,
  });

  /** What the provider corrects of its own, by the rules that an objection's correction is held to. */
  private ownCorrections(): RecordCommand[] {
    const fields = { facts: `另行查明。（${this.count}）` };
    const corrected = correctFiling(this.record.state, fields, published, this.at);
    if (!corrected.ok) return [];
    const { filing, endsAt, columns } = corrected;
    return [commands.correct({ filing, endsAt, names: decisionNames(keys, penalties, filing, []) }, columns)];
  }

  /** A decision of the oldest open objection, if there is one. */
  private resolutions(act: 'uphold' | 'delete' | keyof typeof moved): RecordCommand[] {
    const [open] = this.record.state.restrictions;
    if (!open) return [];
    if (act === 'uphold') return [this.resolve(open.application, { outcome: 'upheld' })];
    if (act === 'delete') return [this.resolve(open.application, { outcome: 'deleted' })];
    const { decidedOn } = this.record.state.secret.filing;
    const fields = { facts: '另行查明。', decidedOn: addDays(decidedOn, moved[act]) };
    const corrected = correctFiling(this.record.state, fields, published, this.at);
    if (!corrected.ok) return [];
    const { filing, endsAt, rewritten } = corrected;
    const names = decisionNames(keys, penalties, filing, []);
    return [
      this.resolve(open.application, {
        outcome: 'corrected',
        filing,
        endsAt,
        names,
        rewritten,
        calendars: [],
      }),
    ];
  }

  /** An objection and its annotation are one write; to what is deleted there is none, to all else at any time. */
  private object(): void {
    const { state } = this.record;
    if (state.isDeleted) return;
    const id = `00000000-0000-4000-8000-${String(this.count).padStart(12, '0')}`;
    const { grounds } = rules.objection;
    const ground = grounds[this.count % grounds.length];
    this.give(annotating(objectionChange(state, this.at, id, ground).state), actors.subject);
  }

  private grant(): void {
    const { subject } = this.record.state;
    const until = endOfDay(addDays(civilDateOf(this.at), 7));
    const id = `00000000-0000-4000-8000-${String(this.count).padStart(12, '0')}`;
    const state = grantAuthorization(subject, { id, to: 'harbour-bank', purpose: 'A loan.', until }, this.at);
    this.authorization = { state, seq: 1, revision: 1, head: '' };
    this.ledger = { ...this.ledger, authorization: { grantedAt: this.at, until, revoked: false } };
  }

  private revoke(): void {
    if (!this.authorization || !this.ledger.authorization) return;
    const ran = giveCommand(
      authorizationProcess,
      this.authorization,
      { type: 'revoke' },
      this.at,
      actors.subject,
    );
    if (ran.ok) this.authorization = { ...this.authorization, state: ran.value.state };
    this.ledger = { ...this.ledger, authorization: { ...this.ledger.authorization, revoked: true } };
  }
}
