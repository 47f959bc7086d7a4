import type { Mark } from '../../shared/application/kind.ts';
import type { Loss } from '../../shared/process/process.ts';
import { unheardYet } from '../../shared/record/hearing.ts';
import {
  type RecordState,
  type RecordStatus,
  type Restriction,
  recordStatuses,
} from '../../shared/record/state.ts';
import { names as en } from '../../shared/texts/en/names.ts';
import { type Language, languages } from '../../shared/texts/languages.ts';
import { names as zh } from '../../shared/texts/zh/names.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { at, items, sample } from './sample.ts';
import { type LookAs, viewers } from './viewers.ts';
import { words } from './words.ts';

const names = { en, 'zh-CN': zh };

type Standing = Exclude<Mark, 'noted'>;

/** What may stand on a record at once: by itself, and what an objection or proceedings come to. */
const together: readonly (readonly Standing[])[] = [
  [],
  ['annotated'],
  ['suspended'],
  ['annotated', 'suspended'],
  ['repaired'],
  ['annotated', 'repaired'],
  ['suspended', 'repaired'],
  ['undisclosed'],
  ['annotated', 'undisclosed'],
  ['suspended', 'undisclosed'],
];

const kindOf = {
  annotated: 'objection',
  suspended: 'suspension',
  repaired: 'repair',
  undisclosed: 'nondisclosure',
} as const;

const restriction = (mark: Standing): Restriction => ({
  kind: kindOf[mark],
  application: '',
  ground: null,
  mark,
  since: sample.filedAt,
  dueAt: null,
});

/** The sample in a status, with marks; supervision sees to an exemption under which it was put into effect. */
function recordIn(status: RecordStatus, marks: readonly Standing[], as: LookAs): RecordState {
  const nowhere = { zh: '', en: '' };
  const exemption = { law: nowhere, article: nowhere, hearing: unheardYet, reviewBy: at, review: null };
  return {
    ...sample,
    status,
    restrictions: marks.map(restriction),
    isDeleted: status === 'deleted' || status === 'expunged',
    exemption: as === 'supervision' ? exemption : null,
  };
}

function cell(record: RecordState, as: LookAs, instant: string, language: Language): string {
  const { shown, annotated, because } = words[language];
  const seen = view(record, viewers[as], instant, items);
  if ('withheld' in seen) return because[seen.withheld];
  return seen.shown.annotations.length ? annotated : shown;
}

/** Everybody, in the order of the columns: of the viewers themselves, whose names entries would forget. */
const everybody = (Object.keys(viewers) as LookAs[]).filter((as) => as !== 'settling');

/** What is granted is granted of what is in effect, and stays on what ends after. */
const mayBeGranted: readonly RecordStatus[] = ['active', 'withdrawn', 'deleted', 'archived', 'expunged'];

const isPossible = (status: RecordStatus, standing: readonly Standing[]): boolean =>
  mayBeGranted.includes(status) || !standing.some((mark) => mark === 'repaired' || mark === 'undisclosed');

/** The rows of a status, without its name: one where it is the same whatever stands on it. */
function rowsIn(status: RecordStatus, language: Language): string[] {
  const { marks, nothing, whatever } = words[language];
  const rows = together
    .filter((standing) => isPossible(status, standing))
    .map((standing) => ({
      marks: standing.map((mark) => marks[mark]).join(separator[language]) || nothing,
      cells: everybody.map((as) => cell(recordIn(status, standing, as), as, at, language)).join(' | '),
    }));
  const [first] = rows;
  const isAlike = rows.every(({ cells }) => cells === first?.cells);
  return (first && isAlike ? [{ ...first, marks: whatever }] : rows).map(
    ({ marks: standing, cells }) => `${standing} | ${cells} |`,
  );
}

/** That a restore lost events of it, and nobody has settled that. */
const lost: Loss = { from: 2, to: 2, since: at, settleBy: at, overdueMarkedAt: null, settled: null };

const separator: Readonly<Record<Language, string>> = { en: ', ', 'zh-CN': '、' };

function tableIn(language: Language): string {
  const { columns, viewers: called, lostEvents, over, expunging, withdrawn, whatever } = words[language];
  const behind = everybody.map((as) =>
    cell({ ...recordIn('active', [], as), losses: [lost] }, as === 'handler' ? 'settling' : as, at, language),
  );
  const past = everybody.map((as) => cell(recordIn('active', [], as), as, sample.endsAt, language));
  const asked = { ...sample, expunging: { expungement: '', since: sample.filedAt, dueAt: at } };
  const whileAsked = everybody.map((as) => cell(asked, as, at, language));
  // Read without a consent that holds, as after its withdrawal.
  const resting = { ...sample, consent: { id: '', until: sample.endsAt } };
  const unconsented = everybody.map((as) => cell(resting, as, at, language));
  // Statuses of which the same holds stand together.
  const alike = Map.groupBy(recordStatuses, (status) => rowsIn(status, language).join('\n'));
  const rows = [...alike].flatMap(([cells, statuses]) => {
    const of = statuses.map((status) => names[language].statuses[status]).join(separator[language]);
    return cells.split('\n').map((row) => `| ${of} | ${row}`);
  });
  const head = [...columns, ...everybody.map((as) => called[as])];
  return [
    `| ${head.join(' | ')} |`,
    `|${'---|'.repeat(head.length)}`,
    ...rows,
    `| ${[lostEvents, whatever, ...behind].join(' | ')} |`,
    `| ${[over, whatever, ...past].join(' | ')} |`,
    `| ${[names[language].statuses.active, expunging, ...whileAsked].join(' | ')} |`,
    `| ${[names[language].statuses.active, withdrawn, ...unconsented].join(' | ')} |`,
  ].join('\n');
}

/** Who sees a record when, as a page that a lawyer reads, made from `view`; each language after the other. */
export const visibilityPage = (): string =>
  `${languages
    .map((language) =>
      [`# ${words[language].title}`, ...words[language].about, tableIn(language)].join('\n\n'),
    )
    .join('\n\n')}\n\nWritten by \`npm run reference\` from \`shared/visibility/visibility.ts\`.\n`;
