import { readFileSync } from 'node:fs';
import type { DemoClient } from './tokens/clients.ts';

/** Lines of a table, its columns as wide as their widest cell. */
function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** What a user reads when the platform is up: the address, the demo clients, and a first request to paste. */
export function banner(url: string, clients: DemoClient[], dataDir: string): string {
  const rows = clients.map(({ client_id, client_secret, scope, note }) => [
    client_id,
    client_secret,
    scope,
    note,
  ]);
  const first = readFileSync(new URL('./first-request.txt', import.meta.url), 'utf8');
  return [
    `Listening on ${url}`,
    '',
    'Demo clients (this machine only):',
    ...table([['client_id', 'client_secret', 'scope', 'who'], ...rows]).map((line) => `  ${line}`),
    '',
    first.replaceAll('{{url}}', url).trimEnd(),
    '',
    `Data and logs are in ${dataDir} (functions.log, platform.log). Stop with Ctrl-C.`,
  ].join('\n');
}
