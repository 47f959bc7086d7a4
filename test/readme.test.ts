import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** The commands of a page, without what is said beside them and the language that they ask for. */
const commandsOf = (page: string): string[] =>
  [...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .map((line) =>
        line
          .replace(/ +# .*/, '')
          .replace(" -H 'Accept-Language: en'", '')
          .trimEnd(),
      )
      .filter((line) => line !== ''),
  );

test('who reads Chinese gets the same commands', () => {
  const commands = commandsOf(read('README.md'));
  expect(commands).toEqual(expect.arrayContaining(['npm ci && npm start', 'npm ci && npm test']));
  expect(commandsOf(read('README.zh-CN.md'))).toEqual(commands);
});

test('the clients’ names are those of the demo', () => {
  const clients: { client_id: string }[] = JSON.parse(read('local/tokens/clients.json'));
  for (const page of ['README.md', 'README.zh-CN.md']) {
    for (const { client_id } of clients) expect(read(page)).toContain(`\`${client_id}\``);
  }
});
