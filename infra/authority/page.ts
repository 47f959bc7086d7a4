import type { Rule } from '../../shared/authority/may.ts';
import { authorities } from '../../shared/authority/tables.ts';
import { names as en } from '../../shared/texts/en/names.ts';
import { type Language, languages } from '../../shared/texts/languages.ts';
import { nameIn } from '../../shared/texts/names.ts';
import { names as zh } from '../../shared/texts/zh/names.ts';
import { words } from './words.ts';

const names = { en, 'zh-CN': zh };

/** The authority tables as a page that a lawyer reads, each language after the other. */
export const authorityPage = (): string =>
  `${languages.map(inLanguage).join('\n\n')}\n\nWritten by \`npm run reference\` from \`shared/authority/tables.ts\`.\n`;

function inLanguage(language: Language): string {
  const { title, about, columns, processes } = words[language];
  const tables = Object.entries(authorities).map(([process, rules]) =>
    [
      `## ${processes[process as keyof typeof authorities]}`,
      '',
      `| ${columns.join(' | ')} |`,
      '|---|---|---|',
      ...Object.entries<Rule>(rules).map(([command, rule]) => row(command, rule, language)),
    ].join('\n'),
  );
  return [`# ${title}`, ...about, ...tables].join('\n\n');
}

function row(command: string, { by, not }: Rule, language: Language): string {
  const { standings, bars } = words[language];
  const listed = (each: string[]) => each.join(language === 'en' ? '; ' : '；') || '—';
  const cells = [
    `${nameIn(names[language].commands, command)} (\`${command}\`)`,
    listed(by.map((standing) => standings[standing])),
    listed(not.map((bar) => bars[bar])),
  ];
  return `| ${cells.join(' | ')} |`;
}
