/** What has to hold before anything of a deployment is stopped. */
import { BootRefusal } from '../../local/refusal.ts';
import { reserved } from './reserved.ts';
import { checkSettled, present, restoringFunction } from './stacks.ts';
import type { Running, Step } from './step.ts';
import { describedTable, restoredName, tables } from './tables.ts';

/** What point-in-time recovery says of a table: of its instants, the first version of the command line gives seconds. */
interface Recovery {
  PointInTimeRecoveryStatus?: string;
  EarliestRestorableDateTime?: string | number;
  LatestRestorableDateTime?: string | number;
}

const readMs = (at: string | number | undefined): number =>
  typeof at === 'number' ? at * 1000 : Date.parse(at ?? '');

async function checkKept({ aws, plan }: Running, table: string): Promise<void> {
  const answer = (await aws('dynamodb', 'describe-continuous-backups', '--table-name', table)) as {
    ContinuousBackupsDescription?: { PointInTimeRecoveryDescription?: Recovery };
  } | null;
  const kept = answer?.ContinuousBackupsDescription?.PointInTimeRecoveryDescription;
  const [from, until] = [readMs(kept?.EarliestRestorableDateTime), readMs(kept?.LatestRestorableDateTime)];
  if (kept?.PointInTimeRecoveryStatus !== 'ENABLED' || Number.isNaN(from) || Number.isNaN(until))
    throw new BootRefusal(
      `The table ${table} has no point-in-time recovery: it cannot be restored to an instant. Nothing was stopped.`,
    );
  const at = Date.parse(plan.to);
  if (at >= from && at <= until) return;
  const [first, last] = [from, until].map((ms) => new Date(ms).toISOString());
  throw new BootRefusal(
    `--to ${plan.to} is not kept of the table ${table}, but ${first} to ${last}: name an instant between. Nothing was stopped.`,
  );
}

export const check: Step = {
  name: 'check',
  says: 'Reads all that the steps need, and whether each table keeps the instant; until functions are stopped, each time.',
  async run(on) {
    await checkSettled(on);
    await restoringFunction(on);
    await present(on, 'DataKey');
    for (const table of tables) {
      const name = await present(on, table.parameter);
      // One that was restored to it before is taken as it is.
      if (!(await describedTable(on.aws, restoredName(name, on.plan.to)))) await checkKept(on, name);
    }
    await reserved(on, 'all');
    await on.command('npx', 'cdk', '--version');
  },
};
