/** `npm run restore` with what it does not take: one line that says what is wrong and what to do, and nothing touched. */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { restoring } from '../../infra/restore/command.ts';
import { steps } from '../../infra/restore/steps.ts';
import { listenOnLoopback } from '../../local/listen.ts';
import { BootRefusal } from '../../local/refusal.ts';
import { PROJECT } from '../../local/synth.ts';

const folder = mkdtempSync(join(tmpdir(), 'restore-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const state = (name: string, held: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof held === 'string' ? held : JSON.stringify(held));
  return file;
};
const fresh = (name: string): string => join(folder, name);

/** An instant so many days ago, of a whole second. */
const daysAgo = (days: number): string =>
  new Date(Math.floor(Date.now() / 1000) * 1000 - days * 86_400_000).toISOString();
const to = daysAgo(1);
const ofIt = { to, stack: 'CreditPlatform', dataStack: 'CreditPlatformData', done: [], stopped: {} };
const names = steps.map(({ name }) => name);

interface Said {
  code: number;
  lines: string[];
}

/** What the command says, and its code; no `aws` is found on its path. */
async function said(...args: string[]): Promise<Said> {
  const main = join(PROJECT, 'infra/restore/main.ts');
  const env = { ...process.env, PATH: folder };
  const how = { env, cwd: folder, timeout: 30_000 };
  const ran = await promisify(execFile)(process.execPath, [main, ...args], how).then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    (error) => ({ code: Number(error.code), text: `${error.stdout}${error.stderr}` }),
  );
  return { code: ran.code, lines: ran.text.trim().split('\n') };
}

/** The line with which it refuses, asked within this process. */
const refusal = (args: string[]): Promise<Said> =>
  restoring(args).then(
    () => ({ code: 0, lines: [] }),
    (error) => {
      if (!(error instanceof BootRefusal)) throw error;
      return { code: 1, lines: error.message.split('\n') };
    },
  );

/** That it refused in a line, but for those that say which step it is at. */
function expectRefused({ code, lines }: Said, told: RegExp): void {
  expect(code).toBe(1);
  const [line, ...more] = lines.filter((each) => !/^[a-z]+: /.test(each));
  expect(more).toEqual([]);
  expect(line).toMatch(told);
}

const run = (...args: string[]): string[] => ['run', '--to', to, ...args];
const stateOf = (name: string, held: unknown): string[] => run('--state', state(name, held));

describe('M30.1 `npm run restore` refuses in a line', () => {
  test.each<[what: string, told: RegExp, args: string[]]>([
    ['a short one', /^-x/, ['run', '-x']],
    ['a command that there is none of', /^“nonsense”.*rehearse/, ['nonsense']],
    ['a name that every object has', /^“toString”/, ['toString']],
    ['options without a command', /command/, ['--to', to]],
    ['an option without its value', /^--to/, ['run', '--to']],
    ['one with nothing in it', /^--to/, ['run', '--to=']],
    ['one followed by another', /^--to/, ['run', '--to', '--state', fresh('x.json')]],
    ['one given twice', /^--to.*twice/, run('--to', daysAgo(2))],
    ['one of another command', /^--url/, run('--url', 'http://127.0.0.1:1')],
    ['words behind the command', /^“extra”/, ['plan', 'extra']],
    ['no instant', /^--to/, ['run']],
    ['an instant to come', /^--to.*future/, ['run', '--to', '2999-01-01T00:00:00Z']],
    ['one that is kept nowhere', /^--to.*35 days/, ['run', '--to', daysAgo(36)]],
    ['a year for an instant', /^--to/, ['run', '--to', '2026']],
    ['a day', /^--to/, ['run', '--to', to.slice(0, 10)]],
    ['another zone', /^--to/, ['run', '--to', to.replace('Z', '+08:00')]],
    ['a day that does not exist', /^--to/, ['run', '--to', '2026-02-30T01:00:00Z']],
    ['a part of a second', /^--to.*second/, ['run', '--to', to.replace('.000', '.500')]],
    ['a file of state that is none', /^--state/, stateOf('a.json', '{')],
    ['one without anything', /^--state/, stateOf('b.json', {})],
    ['a list', /^--state/, stateOf('c.json', [])],
    ['one that does not say of which restore', /^--state/, stateOf('d.json', { done: names, stopped: {} })],
    [
      'that of another instant',
      /^--state.*--to/,
      stateOf('e.json', { ...ofIt, to: daysAgo(2), done: names }),
    ],
    ['that of another stack', /^--state.*--stack/, stateOf('f.json', { ...ofIt, stack: 'Another' })],
    ['other steps than there are', /^--state/, stateOf('g.json', { ...ofIt, done: ['nonsense'] })],
    ['steps out of their order', /^--state/, stateOf('h.json', { ...ofIt, done: ['deploy'] })],
    ['what is stopped for what was had', /^--state/, stateOf('i.json', { ...ofIt, stopped: { Steps: 0 } })],
    ['a folder for a file of state', /^--state/, run('--state', folder)],
    ['one in a folder that is not there', /^--state/, run('--state', fresh('none/a.json'))],
    ['a state that is not there to start from', /^--state/, ['start', '--state', fresh('k.json')]],
    ['an instant to start from', /^--to/, ['start', '--to', to]],
    ['an address that is none', /^--url/, ['copy', '--url', 'nonsense']],
    ['one of another kind', /^--url/, ['copy', '--url', 'ftp://127.0.0.1']],
    ['a platform that does not run', /^--url.*npm start/, ['copy', '--url', 'http://127.0.0.1:9']],
    ['no copy', /^--copy/, ['rehearse', '--to', to]],
    ['no instant of a copy', /^--to/, ['rehearse', '--copy', fresh('l.sqlite')]],
    ['no data', /^--data/, ['rehearse', '--copy', 'l.sqlite', '--to', to, '--data', fresh('none')]],
    ['a file for data', /^--data/, ['rehearse', '--copy', 'l', '--to', to, '--data', state('m', '')]],
  ])('%s', async (_, told, args) => {
    const before = readdirSync(folder);
    expectRefused(await refusal(args), told);
    expect(readdirSync(folder)).toEqual(before);
  });

  test.each<[what: string, told: RegExp, args: string[]]>([
    ['an option that there is none of', /^--nonsense/, ['--nonsense']],
    ['no AWS command line', /“aws”/, run('--state', fresh('j.json'))],
    ['no AWS command line to start', /“aws”/, ['start']],
  ])('%s, on the command line', async (_, told, args) => {
    const before = readdirSync(folder);
    expectRefused(await said(...args), told);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('what answers and is no platform', async () => {
    const server = createServer((_, response) => response.end('<html>\n</html>'));
    const port = await listenOnLoopback(server, 0);
    expectRefused(await said('copy', '--url', `http://127.0.0.1:${port}`), /^--url.*no platform/);
    server.close();
  });

  test('a copy that is no database: what there was stays in its place', async () => {
    const data = join(folder, 'data');
    const database = join(data, 'database', 'database.sqlite');
    mkdirSync(join(data, 'database'), { recursive: true });
    writeFileSync(database, 'what there was');
    const copy = join(PROJECT, 'package.json');
    expectRefused(await said('rehearse', '--copy', copy, '--to', to, '--data', data), /^--copy/);
    expect(readFileSync(database, 'utf8')).toBe('what there was');
    expect(existsSync(join(data, 'database-before-restore'))).toBe(false);
  });

  test('a restore that is done is not said to be done again', async () => {
    const { code, lines } = await said(...stateOf('n.json', { ...ofIt, done: names }));
    expect(code).toBe(0);
    expect(lines).toEqual([expect.stringMatching(/^Nothing was done now/)]);
  });
});
