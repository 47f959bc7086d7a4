import { readFileSync } from 'node:fs';
import type { Language } from '../shared/texts/languages.ts';
import { said } from './said.ts';
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
export function banner(url: string, clients: DemoClient[], dataDir: string, language: Language): string {
  const { listening, clients: theirs, columns, data } = said[language];
  const rows = clients.map(({ client_id, client_secret, scope, note }) => [
    client_id,
    client_secret,
    scope,
    note[language],
  ]);
  const first = readFileSync(new URL(`./first-request.${language}.txt`, import.meta.url), 'utf8');
  return [
    listening(url),
    '',
    theirs,
    ...table([[...columns], ...rows]).map((line) => `  ${line}`),
    '',
    first.replaceAll('{{url}}', url).trimEnd(),
    '',
    data(dataDir),
  ].join('\n');
}
