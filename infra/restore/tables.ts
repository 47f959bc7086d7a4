/** The tables of a deployment, restored to an instant and equipped. */
import { present } from './stacks.ts';
import type { Aws, Running, Step } from './step.ts';

interface Tabled {
  parameter: 'RegisterTable' | 'HistoryTable' | 'LogTable';
  stream: { parameter: string; view: string } | null;
  expires: boolean;
}

export const tables: readonly Tabled[] = [
  { parameter: 'RegisterTable', stream: { parameter: 'RegisterStream', view: 'NEW_IMAGE' }, expires: true },
  {
    parameter: 'HistoryTable',
    stream: { parameter: 'HistoryStream', view: 'NEW_AND_OLD_IMAGES' },
    expires: false,
  },
  { parameter: 'LogTable', stream: null, expires: true },
];

/** How a table is called that is restored to an instant: the same whoever asks. */
export const restoredName = (table: string, to: string): string =>
  `${table.replace(/-at-\d{8}T\d{6}Z$/, '')}-at-${to.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}`;

/** The instant to which a table was restored that bears such a name; null where it bears none. */
export function restoredTo(table: string): string | null {
  const [, day, time] = /-at-(\d{8})T(\d{6})Z$/.exec(table) ?? [];
  if (!day || !time) return null;
  const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  return `${date}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}.000Z`;
}

export const nameOf = async (on: Running, { parameter }: Tabled): Promise<string> =>
  restoredName(await present(on, parameter), on.plan.to);

export async function describedTable(aws: Aws, table: string): Promise<Record<string, unknown> | null> {
  try {
    const { Table } = (await aws('dynamodb', 'describe-table', '--table-name', table)) as {
      Table: Record<string, unknown>;
    };
    return Table;
  } catch (error) {
    if (String(error).includes('ResourceNotFoundException')) return null;
    throw error;
  }
}

const between = 20_000;

export async function untilActive(
  { aws, pause, tell }: Running,
  table: string,
): Promise<Record<string, unknown>> {
  for (;;) {
    const found = await describedTable(aws, table);
    if (found?.TableStatus === 'ACTIVE') return found;
    tell(`${table}: ${found?.TableStatus ?? 'not there yet'}`);
    await pause(between);
  }
}

export const restoreTables: Step = {
  name: 'tables',
  says: 'Restores register, history and the log’s table to the instant, each to a new table under the same key, and waits for them.',
  async run(on) {
    const { aws, plan } = on;
    const key = await present(on, 'DataKey');
    for (const table of tables) {
      const name = await nameOf(on, table);
      if (await describedTable(aws, name)) continue;
      await aws(
        'dynamodb',
        'restore-table-to-point-in-time',
        '--source-table-name',
        await present(on, table.parameter),
        '--target-table-name',
        name,
        '--restore-date-time',
        plan.to,
        '--sse-specification-override',
        `Enabled=true,SSEType=KMS,KMSMasterKeyId=${key}`,
      );
    }
    for (const table of tables) await untilActive(on, await nameOf(on, table));
  },
};

export const equip: Step = {
  name: 'equip',
  says: 'Gives the new tables what a restore leaves off: streams, expiry, protection from deletion, point-in-time recovery, the tag.',
  async run(on) {
    const { aws } = on;
    for (const table of tables) {
      const name = await nameOf(on, table);
      const update = async (...what: string[]) => {
        await aws('dynamodb', 'update-table', '--table-name', name, ...what);
        await untilActive(on, name);
      };
      const found = await untilActive(on, name);
      if (table.stream && !found.LatestStreamArn) {
        const { view } = table.stream;
        await update('--stream-specification', `StreamEnabled=true,StreamViewType=${view}`);
      }
      if (!found.DeletionProtectionEnabled) await update('--deletion-protection-enabled');
      const of = ['--table-name', name];
      if (table.expires) {
        const { TimeToLiveDescription } = (await aws('dynamodb', 'describe-time-to-live', ...of)) as {
          TimeToLiveDescription?: { TimeToLiveStatus?: string };
        };
        if (!TimeToLiveDescription?.TimeToLiveStatus?.startsWith('ENABL')) {
          const expiry = ['--time-to-live-specification', 'Enabled=true,AttributeName=expires'];
          await aws('dynamodb', 'update-time-to-live', ...of, ...expiry);
        }
      }
      const recovery = ['--point-in-time-recovery-specification', 'PointInTimeRecoveryEnabled=true'];
      await aws('dynamodb', 'update-continuous-backups', ...of, ...recovery);
      const tag = ['--tags', 'Key=application,Value=public-credit-platform'];
      await aws('dynamodb', 'tag-resource', '--resource-arn', String(found.TableArn), ...tag);
    }
  },
};
