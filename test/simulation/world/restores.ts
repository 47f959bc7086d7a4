/**
 * A restore of the tables once in the city's life, between two instants: what is lost is of somebody nobody else meets, and
 * is settled at once, so that all that the city remembers still holds.
 */
import { dependenciesOn } from '../../../functions/dependencies.ts';
import { restore } from '../../../functions/restoring/restore.ts';
import type { Official } from '../../../shared/actor.ts';
import { authorizationProcess, grantAuthorization } from '../../../shared/authorization/process.ts';
import { type AuthorizationState, inForce } from '../../../shared/authorization/state.ts';
import { findingProcess } from '../../../shared/finding/process.ts';
import type { FindingState } from '../../../shared/finding/state.ts';
import { type Change, opening, run, type Stored } from '../../../shared/process/change.ts';
import { openLossOf } from '../../../shared/process/loss.ts';
import { runOnLoss } from '../../../shared/process/run-on-loss.ts';
import { processOf } from '../../../shared/processes.ts';
import { fileRecord, newRecordId } from '../../../shared/record/file.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import type { Item } from '../../../shared/store/dynamodb/item.ts';
import { logRestore } from '../../../shared/store/dynamodb/log-restore.ts';
import { progressOf } from '../../../shared/store/dynamodb/progress.ts';
import { placeIn, rawTable } from '../../../shared/store/dynamodb/raw.ts';
import { endOfDay } from '../../../shared/time/civil.ts';
import { view } from '../../../shared/visibility/visibility.ts';
import { actors, handlerOfficial, supervisionOfficial } from '../../support/actors.ts';
import { allowed } from '../../support/allowed.ts';
import { exemption, filings, penalties } from '../../support/filings.ts';
import { history, log, register } from '../database/database.ts';
import { holds } from '../invariants/broken.ts';
import type { Simulated } from '../simulated.ts';

const tables = [register, history, log] as const;
const because = { document: '（2026）某行终1号', reason: 'The court quashed the decision.' };
const bank = 'harbour-bank';

/** A record in effect and an authorization, as they stand in the register. */
interface Standing {
  record: Stored<RecordState>;
  authorization: Stored<AuthorizationState>;
}

export class Restores {
  private readonly simulated: Simulated;

  constructor(simulated: Simulated) {
    this.simulated = simulated;
  }

  private get wired() {
    const { tables: on, deployment } = this.simulated;
    return dependenciesOn(on, deployment.parameters);
  }

  /** Puts the tables back behind the log, reconciles, and settles what was lost. */
  happen = (): Promise<void> =>
    this.simulated.invocations.observe(async () => {
      const { record, authorization } = this.opened();
      await this.written([record, authorization]);
      const ids = [record.state.id, authorization.state.id] as const;
      await this.seal();
      const copied = await this.copy();
      await this.taken(await this.standing(ids));
      await this.seal();
      await this.putBack(copied);
      await this.reconciled();
      this.hidden(await this.standing(ids));
      await this.settled(await this.standing(ids));
      await this.seal();
    });

  private seal = (): Promise<void> => this.simulated.deployment.seal({});

  private async written(changes: Change[]): Promise<void> {
    const written = await this.wired.cases.write({ changes }, null);
    holds(written.ok, '12', 'What a restore is to lose was not written');
  }

  private opened() {
    const { keys, world, deployment } = this.simulated;
    const { now } = world;
    const filing = filings.firmPenalty({ 行政处罚决定书文号: `市监罚〔恢复〕${world.nowMs}号` });
    const unique = `00000000-0000-4000-8000-${String(world.nowMs).padStart(12, '0').slice(-12)}`;
    const id = newRecordId(keys, filing, now, unique);
    const { official, unit } = actors.filer as { official: Official; unit: string };
    const made = fileRecord(keys, id, filing, 1, {
      ...deployment.parameters,
      item: penalties,
      provider: unit,
      authorities: [],
      submission: 'sub-restored',
      official,
      answered: [],
      exemption,
      now,
      calendars: [],
    });
    // That an exemption was used is nobody's to see to here.
    const state = { ...made, exemption: made.exemption && { ...made.exemption, reviewBy: null } };
    const filed = { type: 'RecordFiled', data: { submission: 'sub-restored', row: 1 } } as const;
    const record = allowed(opening(recordProcess, state, filed, now, actors.filer));
    const { subject } = state;
    const until = endOfDay(`${Number(now.slice(0, 4)) + 1}-06-30`);
    const granted = grantAuthorization(subject, { id: unique, to: bank, purpose: 'A loan.', until }, now);
    const event = { type: 'AuthorizationGranted', data: { to: bank, until } } as const;
    const by = { as: 'subject', person: subject } as const;
    return { record, authorization: allowed(opening(authorizationProcess, granted, event, now, by)) };
  }

  private async standing([record, authorization]: readonly [string, string]): Promise<Standing> {
    const { cases } = await this.wired.cases.load(null, [record, authorization]);
    const [one, other] = cases;
    return { record: one as Stored<RecordState>, authorization: other as Stored<AuthorizationState> };
  }

  /** The unit withdraws the record, the person revokes the authorization: nothing of it will be in the tables. */
  private async taken({ record, authorization }: Standing): Promise<void> {
    const { now } = this.simulated.world;
    const { official } = actors.filer as { official: Official };
    const withdraw = { type: 'withdraw', ...because, official } as const;
    const by = { as: 'subject', person: authorization.state.subject } as const;
    await this.written([
      allowed(run(recordProcess, record, withdraw, now, actors.filer)),
      allowed(run(authorizationProcess, authorization, { type: 'revoke' }, now, by)),
    ]);
  }

  private async scanned(table: string): Promise<Map<string, Item>> {
    const found = new Map<string, Item>();
    const raw = rawTable(this.simulated.tables.client, table);
    let after: Awaited<ReturnType<typeof raw.scan>>['end'] = null;
    do {
      const part: Awaited<ReturnType<typeof raw.scan>> = await raw.scan(after, 500);
      for (const item of part.items) found.set(JSON.stringify(placeIn(item)), item);
      after = part.end;
    } while (after);
    return found;
  }

  private async copy(): Promise<Map<string, Map<string, Item>>> {
    const copied = new Map<string, Map<string, Item>>();
    for (const table of tables) copied.set(table, await this.scanned(table));
    return copied;
  }

  /** Puts back what has changed since, unheard: no stream says that it was. */
  private async putBack(copied: ReadonlyMap<string, ReadonlyMap<string, Item>>): Promise<void> {
    for (const [table, was] of copied) {
      const is = await this.scanned(table);
      this.simulated.unheard((perform) => {
        for (const [place, { pk, sk }] of is)
          if (!was.has(place)) perform('DeleteItem', { TableName: table, Key: { pk, sk } });
        for (const [place, Item] of was)
          if (JSON.stringify(is.get(place)) !== JSON.stringify(Item))
            perform('PutItem', { TableName: table, Item });
      });
    }
  }

  private async reconciled(): Promise<void> {
    const { tables: on, sealing, invocations, world } = this.simulated;
    const { client } = on;
    const { now, newId } = invocations.edge;
    const working = {
      ...this.wired,
      ...sealing,
      restore: logRestore({ client, log }),
      raw: rawTable(client, history),
      progress: progressOf('RESTORE', { client, log }),
      now,
      newId,
      hasTime: () => true,
    };
    const { is, found } = await restore(working, { to: world.now });
    holds(is === 'done', '12', `A restore is ${is} and not done`);
    const { marked, gone, unlike } = found;
    const told = `${marked} marked, ${gone} gone, ${unlike} unlike`;
    holds(
      marked === 2 && gone === 0 && unlike === 0,
      '12',
      `Of two cases that a restore lost something: ${told}`,
    );
  }

  /** Sees that nobody is shown a record that was withdrawn, and that a revoked authorization allows nothing. */
  private hidden({ record, authorization }: Standing): void {
    const { now } = this.simulated.world;
    const at = (viewer: Parameters<typeof view>[1]) => view(record.state, viewer, now, [penalties]);
    const organ = { as: 'organ', unit: 'procurement-centre', purpose: 'procurement-and-projects' } as const;
    for (const viewer of [
      organ,
      { as: 'public' },
      { as: 'provider', unit: record.state.provider, reader: record.state.provider, official: null },
    ] as const)
      holds(
        'withheld' in at(viewer),
        '5',
        `A restore lost what became of ${record.state.id}, and it shows to ${viewer.as}`,
      );
    const { subject } = record.state;
    holds(
      'shown' in at({ as: 'subject', subject }),
      '5',
      'What a restore lost something of is kept from its subject',
    );
    holds(
      !inForce(authorization.state, bank, now),
      '4',
      'An authorization is in force that was revoked before a restore',
    );
    for (const { state } of [record, authorization])
      holds(openLossOf(state) !== null, '12', `${state.id} is not known to be behind the log`);
    const { official } = actors.filer as { official: Official };
    const withdraw = run(
      recordProcess,
      record,
      { type: 'withdraw', ...because, official },
      now,
      actors.filer,
    );
    holds(!withdraw.ok, '12', `${record.state.id} takes a command that rests on what is not known`);
  }

  private async settled({ record, authorization }: Standing): Promise<void> {
    const { now } = this.simulated.world;
    const said = { document: '（2026）恢复1号', reasons: 'As the paper file says.' };
    const command = {
      type: 'settle-loss',
      outcome: 'ended',
      ...said,
      official: handlerOfficial,
      calendars: [],
    } as const;
    for (const stored of [record, authorization]) {
      const ran = runOnLoss(processOf(stored.state), stored, command, now, actors.handler);
      await this.written([allowed(ran)]);
    }
    const { items } = await this.wired.cases.work('supervision', null, 50);
    for (const { item } of items.filter(({ item: { what } }) => what === 'damage-found')) {
      const [stored] = (await this.wired.cases.load(null, [item.case])).cases;
      const settle = { type: 'settle', ...said, official: supervisionOfficial } as const;
      const found = stored as Stored<FindingState>;
      await this.written([allowed(run(findingProcess, found, settle, now, actors.supervision))]);
    }
  }
}
