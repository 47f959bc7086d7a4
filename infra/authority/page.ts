import type { Authority, Rule } from '../../shared/authority/may.ts';
import { names as en } from '../../shared/texts/en/names.ts';
import { type Language, languages } from '../../shared/texts/languages.ts';
import { nameIn } from '../../shared/texts/names.ts';
import { names as zh } from '../../shared/texts/zh/names.ts';
import { processes, type Tabled } from '../reference/processes.ts';
import { words } from './words.ts';

/** What the page reads of a process: whose cases take commands, and what it is about. */
interface Process {
  authority?: Authority<string>;
  tables?: readonly Tabled[];
  texts: Readonly<Record<Language, { about: string }>>;
}

/** The tables of a process: one for all of its cases, or one for each of their kinds. */
function tablesOf({ authority, tables, texts }: Process): readonly Tabled[] {
  const about = { en: texts.en.about, 'zh-CN': texts['zh-CN'].about };
  return tables ?? (authority ? [{ about, authority }] : []);
}

const names = { en, 'zh-CN': zh };

/** The authority tables as a page that a lawyer reads, each language after the other. */
export const authorityPage = (): string =>
  `${languages.map(inLanguage).join('\n\n')}\n\nWritten by \`npm run reference\` from \`shared/*/authority.ts\`.\n`;

function inLanguage(language: Language): string {
  const { title, about, columns } = words[language];
  const tables = Object.values<Process>(processes)
    .flatMap(tablesOf)
    .map(({ about: of, authority }) => table(of[language], columns, authority, language));
  return [`# ${title}`, ...about, ...tables].join('\n\n');
}

const table = (
  about: string,
  columns: readonly string[],
  authority: Authority<string>,
  language: Language,
): string =>
  [
    `## ${about}`,
    '',
    `| ${columns.join(' | ')} |`,
    '|---|---|---|',
    ...Object.entries(authority).map(([command, rule]) => row(command, rule, language)),
  ].join('\n');

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
