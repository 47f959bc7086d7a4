/** `npm run restore` with what it does not take: one line that says what is wrong, and nothing touched. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { putBackDatabase } from '../../local/restore/files.ts';
import { PROJECT } from '../../local/synth.ts';

const folder = mkdtempSync(join(tmpdir(), 'restore-command-'));
const state = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

/** What the command says, and its code; no `aws` is found on its path. */
async function said(...args: string[]): Promise<{ code: number; lines: string[] }> {
  const main = join(PROJECT, 'infra/restore/main.ts');
  const env = { ...process.env, PATH: folder };
  const ran = await promisify(execFile)(process.execPath, [main, ...args], { env, timeout: 30_000 }).then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    (error) => ({ code: Number(error.code), text: `${error.stdout}${error.stderr}` }),
  );
  return { code: ran.code, lines: ran.text.trim().split('\n') };
}

describe('`npm run restore` refuses in a line', () => {
  const done = JSON.stringify({
    done: ['stop', 'tables', 'equip', 'deploy', 'reconcile', 'start', 'look'],
    stopped: {},
  });
  test.each([
    ['an option that there is none of', ['--nonsense']],
    ['a command that there is none of', ['nonsense']],
    ['an option without its value', ['run', '--to']],
    ['words behind the command', ['plan', 'extra']],
    ['an instant to come', ['run', '--to', '2999-01-01T00:00:00Z', '--state', join(folder, 'a.json')]],
    ['a year for an instant', ['run', '--to', '2026', '--state', join(folder, 'b.json')]],
    [
      'a file of state that is none',
      ['run', '--to', '2026-11-26T01:00:00Z', '--state', state('c.json', '{')],
    ],
    [
      'a file of state without steps',
      ['run', '--to', '2026-11-26T01:00:00Z', '--state', state('d.json', '{}')],
    ],
    [
      'the state of another restore',
      ['run', '--to', '2026-11-26T01:00:00Z', '--state', state('e.json', done)],
    ],
    ['no AWS command line', ['run', '--to', '2026-11-26T01:00:00Z', '--state', join(folder, 'f.json')]],
    ['an address that is none', ['copy', '--url', 'nonsense']],
    ['a platform that does not run', ['copy', '--url', 'http://127.0.0.1:9']],
  ])('%s', async (_, args) => {
    const { code, lines } = await said(...args);
    expect(code).not.toBe(0);
    expect(lines.filter((line) => !/^[a-z]+: /.test(line))).toHaveLength(1);
    expect(lines.join('\n')).not.toMatch(/\n {4}at |ERR_|TypeError|SyntaxError/);
  });

  test('a copy that is no database is put in nothing’s place', () => {
    const dataDir = join(folder, 'data');
    mkdirSync(join(dataDir, 'database'), { recursive: true });
    const database = join(dataDir, 'database', 'database.sqlite');
    writeFileSync(database, 'what there was');
    expect(() => putBackDatabase(dataDir, join(PROJECT, 'package.json'), '2026-11-26T01:00:00.000Z')).toThrow(
      /copy/,
    );
    expect(readFileSync(database, 'utf8')).toBe('what there was');
  });
});
