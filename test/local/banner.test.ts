import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { banner } from '../../local/banner.ts';
import { languageSpoken } from '../../local/language.ts';
import { demoClients } from '../../local/tokens/clients.ts';
import { languages } from '../../shared/texts/languages.ts';
import { isForeign } from '../support/words.ts';

/** What is pasted, and the table's columns of names, secrets and scopes, are the same in any language. */
const isSaid = (line: string): boolean => !/^ {2}\S/.test(line);
/** So are addresses, names of files and keys, and what stands in quotes. */
const wordsOf = (line: string): string => line.replace(/http\S+|'[^']*'|\w+\.log|Ctrl-C|logs$/g, '');

test.each(languages)(
  'npm start says in %s where it listens, who the demo clients are, what to try first',
  (language) => {
    const shown = banner('http://127.0.0.1:8787', demoClients(), '/', language);
    expect(shown).toContain('http://127.0.0.1:8787');
    for (const { client_id, note } of demoClients()) {
      expect(shown.split('\n').find((line) => line.startsWith(`  ${client_id} `))).toContain(note[language]);
      expect([client_id, isForeign(note[language], language)]).toEqual([client_id, false]);
    }
    const foreign = shown.split('\n').filter((line) => isSaid(line) && isForeign(wordsOf(line), language));
    expect(foreign).toEqual([]);
  },
);

test('a client is called what the register and the glossary call it', () => {
  const noted = (client: string) =>
    demoClients().find(({ client_id }) => client_id === client)?.note['zh-CN'];
  for (const handler of ['handler-one', 'handler-two']) expect(noted(handler)).toMatch(/经办人$/);
  const unit = new URL('../../data/published/units/procurement-centre.json', import.meta.url);
  const { name } = JSON.parse(readFileSync(unit, 'utf8')).content;
  expect(`市${noted('procurement-centre')}`.startsWith(name.zh)).toBe(true);
});

test('a language that it does not speak is refused with those that it does', () => {
  expect(() => languageSpoken('fr')).toThrow('"fr" is not spoken here: --language zh-CN or en');
});
