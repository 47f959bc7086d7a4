/** Cases in any status, made as the product makes them: opened, changed by commands, stored and read again. */
import type { Acting } from '../../shared/authority/acting.ts';
import type { CatalogItem } from '../../shared/catalog/items.ts';
import type { Filing } from '../../shared/formats/format.ts';
import { contentKeysOf } from '../../shared/keys/content-key.ts';
import { deriveKeys } from '../../shared/keys/keys.ts';
import { type Change, opening, run, type Stored } from '../../shared/process/change.ts';
import type { CaseEvent, CaseState, Process } from '../../shared/process/process.ts';
import type { StallCommand } from '../../shared/process/stall.ts';
import type { Correction, RecordCommand } from '../../shared/record/commands.ts';
import { type FilingContext, fileRecord, newRecordId } from '../../shared/record/file.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState, RecordStatus } from '../../shared/record/state.ts';
import { parameters } from '../../shared/regulation.ts';
import { changeItems, openedItem, readCase } from '../../shared/store/dynamodb/items.ts';
import type { Instant } from '../../shared/time/civil.ts';
import {
  actingOn,
  actors,
  providerOfficial,
  providerUnit,
  secondProviderOfficial,
  shanghai,
  supervisionOfficial,
} from './actors.ts';
import { allowed } from './allowed.ts';
import { filings, penalties } from './filings.ts';

/** The key of records that tests insert. */
export const contentKey = contentKeysOf(Buffer.from('a test'))('a record');

export const secret = 'a secret of the tests and of nothing else';

/** Without chance: what is written twice is the same bytes. */
export const keys = deriveKeys(secret, {
  random: (size) => Buffer.alloc(size, 7),
});

/** When the records of the tests are filed, unless one says otherwise. */
export const filedAt = shanghai('2026-03-20', '10:00:00.000');

/** A change as the register holds it once written. */
export function stored<S extends CaseState>(change: Change<S>): Stored<S> {
  if (change.events.length === 0 && change.before) return change.before;
  const read: Stored<CaseState> = readCase(keys, openedItem(changeItems(keys, change)));
  // It comes out as the kind that went in; the compiler knows only that it is one of all kinds.
  return read as Stored<S>;
}

/** Runs a command as the product does; whom the case is about acts as the one whom it is about. */
export const giveCommand = <S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Process<S, C, E>,
  before: Stored<S>,
  command: C | StallCommand,
  at: Instant,
  acting: Acting,
) => run(process, before, command, at, actingOn(before.state, acting));

/** The case after a command that must be possible. */
export function after<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Process<S, C, E>,
  before: Stored<S>,
  command: C | StallCommand,
  at: Instant,
  acting: Acting,
): Stored<S> {
  const ran = giveCommand(process, before, command, at, acting);
  if (!ran.ok) throw new Error(`Refused: ${command.type}: ${ran.refusal.code}`);
  return stored(ran.value);
}

/** The change that files a record; `unique` is that of its identifier. */
export function filingChange(
  filing: Filing = filings.firmPenalty(),
  context: Partial<FilingContext> = {},
  unique = '00000000-0000-4000-8000-0000000000aa',
): Change<RecordState> {
  const whole: FilingContext = {
    item: penalties,
    provider: providerUnit,
    authorities: [],
    submission: 'sub-1',
    official: providerOfficial,
    answered: [],
    exemption: null,
    now: filedAt,
    deliveryLimitDays: parameters.deliveryLimitDays.default,
    noticePeriodDays: parameters.noticePeriodDays.default,
    calendars: [],
    exemptionReviewDays: parameters.exemptionReviewDays.default,
    ...context,
  };
  const event = { type: 'RecordFiled', data: { submission: whole.submission, row: 1 } } as const;
  const id = newRecordId(keys, filing, whole.now, unique);
  const by = { ...actors.filer, unit: whole.provider };
  return allowed(opening(recordProcess, fileRecord(keys, id, filing, 1, whole), event, whole.now, by));
}

/** A record as filed and stored. */
export const filed = (filing?: Filing, context?: Partial<FilingContext>): Stored<RecordState> =>
  stored(filingChange(filing, context));

export const onRecord = (
  before: Stored<RecordState>,
  command: RecordCommand | StallCommand,
  at: Instant,
  acting: Acting,
) => after(recordProcess, before, command, at, acting);

const because = { document: '（2026）某行终1号', reason: 'The court quashed the decision.' };

/** Commands as people give them, with the deployment's default periods. */
export const commands = {
  acknowledge: (on: string): RecordCommand => ({
    type: 'deliver',
    method: 'acknowledged',
    on,
    proof: null,
    noticePeriodDays: parameters.noticePeriodDays.default,
    calendars: [],
    items: [],
  }),
  reply: (text = 'The permit was renewed in time.'): RecordCommand => ({
    type: 'reply',
    text,
    replyDecisionDays: parameters.replyDecisionDays.default,
    calendars: [],
    items: [],
  }),
  decideReply: (outcome: 'confirm' | 'withdraw'): RecordCommand => ({
    type: 'decide-reply',
    outcome,
    reasons: 'The file bears it out.',
    official: secondProviderOfficial,
    calendars: [],
    items: [],
  }),
  withdraw: (): RecordCommand => ({ type: 'withdraw', official: secondProviderOfficial, ...because }),
  correct: (
    correction: Correction,
    columns: string[] = ['违法事实'],
    rewritten: string[] = ['facts'],
  ): RecordCommand => ({
    type: 'correct',
    official: secondProviderOfficial,
    correction,
    columns,
    rewritten,
    calendars: [],
    ...because,
  }),
  reviewExemption: (): RecordCommand => ({
    type: 'review-exemption',
    finding: 'The risk was imminent, and the file says so.',
    official: supervisionOfficial,
  }),
  reviewOverride: (): RecordCommand => ({
    type: 'review-override',
    finding: 'The text names a street, and nobody’s faith.',
    official: supervisionOfficial,
  }),
};

export const acknowledgedAt = shanghai('2026-03-24', '15:30:00.000');

/** When the notice period of `acknowledgedAt` is over: ten days later, at the end of Friday 3 April. */
export const noticeEnd = shanghai('2026-04-04', '00:00:00.000');

/** The expungement that records are asked to be expunged by. */
export const expunging = { expungement: 'exp-1', dueAt: shanghai('2026-04-16', '00:00:00.000') };

type OfItem = Pick<RecordState, 'item' | 'catalogVersion'>;

/** The version that ends the item of a record at an instant. */
export const itemEnd = ({ item, catalogVersion }: OfItem, effectiveAt: Instant): CatalogItem => ({
  ...penalties,
  id: item,
  version: catalogVersion + 1,
  providers: [],
  effectiveAt,
});

/** What a notice is held against where the item of its record ended at an instant. */
export const itemEnding = (record: OfItem, effectiveAt: Instant): RecordCommand => ({
  type: 'recount',
  calendars: [],
  items: [itemEnd(record, effectiveAt)],
});

/** A record in each status, by the shortest way there. */
export function recordIn(status: RecordStatus): Stored<RecordState> {
  const { subject, provider, handler, platform } = actors;
  switch (status) {
    case 'notifying':
      return filed();
    case 'notified':
      return onRecord(recordIn('notifying'), commands.acknowledge('2026-03-24'), acknowledgedAt, subject);
    case 'contested':
      return onRecord(recordIn('notified'), commands.reply(), shanghai('2026-03-30'), subject);
    case 'active':
      return onRecord(recordIn('notified'), { type: 'activate' }, noticeEnd, platform);
    case 'withdrawn':
      return onRecord(
        recordIn('contested'),
        commands.decideReply('withdraw'),
        shanghai('2026-03-31'),
        provider,
      );
    case 'returned': {
      const record = recordIn('notifying');
      return onRecord(record, { type: 'return' }, record.state.notice?.deliverBy ?? '', platform);
    }
    case 'item-ended': {
      const record = recordIn('notified');
      const at = shanghai('2026-03-28');
      return onRecord(record, itemEnding(record.state, at), at, platform);
    }
    case 'deleted': {
      const objection = 'obj-deleted';
      const since = shanghai('2026-04-10');
      const restriction = {
        kind: 'objection',
        application: objection,
        ground: 'error',
        mark: 'annotated',
        since,
        dueAt: shanghai('2026-04-21', '00:00:00.000'),
      } as const;
      const annotated = onRecord(recordIn('active'), { type: 'annotate', restriction }, since, subject);
      const resolve: RecordCommand = { type: 'resolve', objection, resolution: { outcome: 'deleted' } };
      return onRecord(annotated, resolve, shanghai('2026-04-12'), handler);
    }
    case 'expunged': {
      const { supervision } = actors;
      const asks: RecordCommand = { type: 'ask-expunging', ...expunging };
      const asked = onRecord(recordIn('active'), asks, shanghai('2026-04-10'), provider);
      return onRecord(asked, { type: 'expunge', ...expunging }, shanghai('2026-04-12'), supervision);
    }
    case 'archived': {
      const record = recordIn('active');
      return onRecord(record, { type: 'archive' }, record.state.endsAt, platform);
    }
  }
}
