import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isForeign } from '../support/words.ts';

const main = fileURLToPath(new URL('../../local/main.ts', import.meta.url));

/** What a start says that is refused. */
function refused(args: string[], env: NodeJS.ProcessEnv = process.env): string {
  const { status, stderr } = spawnSync(process.execPath, [main, ...args], { env, encoding: 'utf8' });
  expect(status).toBe(1);
  return stderr.trim();
}

const noJava = { PATH: '/nonexistent' };

describe('a start that is refused says why, and what to do, in one line', () => {
  test.each<[string, string[], RegExp, NodeJS.ProcessEnv?]>([
    ['for want of Java', ['--no-synth', '--database', 'dynamodb-local'], /Java.*Install it: \S+/, noJava],
    [
      'a database that there is none of',
      ['--database', 'other'],
      /^There is no database "other": it is embedded or dynamodb-local\.$/,
    ],
    [
      'an option that there is none of',
      ['--help'],
      /^Unknown option '--help'\. There is: npm start -- \[--no-synth\] \[--database …\] \[--language …\]$/,
    ],
    [
      'a language that it does not speak',
      ['--language', 'fr'],
      /^"fr" is not spoken here: --language zh-CN or en\.$/,
    ],
  ])('in English: %s', (_, args, line, env) => {
    expect(refused(args, env)).toMatch(line);
  });

  /** Names of commands, packages and options are the same in any language. */
  const words = (line: string): string =>
    line.replace(/npm start -- .*|apt-get \S+ \S+|brew \S+ \S+|“[^”]*”|dynamodb-local|embedded|Java/g, '');

  test.each<[string, string[], RegExp, NodeJS.ProcessEnv?]>([
    ['for want of Java', ['--no-synth', '--database', 'dynamodb-local'], /Java.*请先安装：\S+/, noJava],
    ['a database that there is none of', ['--database', 'other'], /“other”.*embedded、dynamodb-local/],
    ['an option that there is none of', ['--help'], /“--help”.*npm start -- \[--no-synth\]/],
    ['an argument that it does not take', ['now'], /“now”.*npm start -- \[--no-synth\]/],
  ])('in Chinese: %s', (_, args, line, env) => {
    const said = refused([...args, '--language', 'zh-CN'], env);
    expect(said).toMatch(line);
    expect(isForeign(words(said), 'zh-CN'), said).toBe(false);
  });

  test('in Chinese: however the language is written beside what is refused', () => {
    expect(refused(['--help', '--language=zh-CN'])).toMatch(/^[^a-z]/);
  });
});
