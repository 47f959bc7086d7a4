import { columnMapId, columnMapProcess, emptyMap, evolve } from '../../shared/column-map/process.ts';
import type { Said } from '../../shared/column-map/state.ts';
import { normaliseHeader } from '../../shared/formats/text.ts';
import { normaliseCode } from '../../shared/identity/normalise.ts';
import { opening } from '../../shared/process/change.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import { authorityFaults } from '../../shared/units/register.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded, opened } from '../http/commanded.ts';
import { type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { invalidFields, isProblem, officialNeeded, type Problem, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { alarmsIn } from '../submissions/check.ts';
import { headersOf } from '../submissions/headers.ts';
import { itemFor, type Offered, publishedForRows } from '../submissions/offer.ts';
import type { columns } from './contract.ts';
import { showColumns } from './show.ts';

const path = '/v1/columns';

/**
 * A named official says what columns hold that the data format does not know: from now on every file of the unit is read so.
 * What names something that is not collected is never read, and never left out unsaid (Art. 8, 10, 16).
 */
export async function map(request: Request<typeof columns.map>, wired: Dependencies) {
  const { body, now, principal } = request;
  const { official, unit } = principal;
  if (!official || !unit) return officialNeeded();
  const offered = itemFor(await publishedForRows(wired, now), body.item, request);
  if (isProblem(offered)) return offered;
  const wrong = wrongIn(body.columns, offered);
  if (wrong.length) return invalidFields(wrong);
  const said: Said[] = body.columns.map(({ header, reads, holds }) => ({
    header: normaliseHeader(header),
    reads,
    ...(holds === undefined ? {} : { holds: normaliseCode(holds) }),
  }));
  const id = columnMapId(unit, offered.format.id);
  return perform(request, wired, { 'column-map': id }, ({ 'column-map': found }) => {
    const command = { type: 'map-columns', official, columns: said } as const;
    if (found) return placed(commanded(columnMapProcess, found, command, request, showColumns), id);
    const event = { type: 'ColumnsMapped', data: { official }, secret: { columns: said } } as const;
    const state = evolve(emptyMap(unit, offered.format.id), event, now);
    const opens = opening(columnMapProcess, state, event, now, actingOf(principal));
    return opens.ok ? opened(opens.value, path, showColumns) : refused(opens.refusal);
  });
}

/** The answer to what changed the map, with where that is read. */
const placed = (performed: Performed | Problem, id: string): Performed | Problem => {
  if (isProblem(performed)) return performed;
  const { answer } = performed;
  return { ...performed, answer: { ...answer, headers: { location: `${path}/${id}`, ...answer.headers } } };
};

/** In what a column counts money, by its words; null where they do not say. */
const countedIn = (words: string): string | null => /[万亿千百]?[元圆]/.exec(words)?.[0] ?? null;

/** Whether two columns count money in different units: read as the other, each sum would be another. */
function areOfTwoUnits(header: string, reads: string): boolean {
  const [one, other] = [countedIn(header), countedIn(reads)];
  return one !== null && other !== null && one !== other;
}

/**
 * What is wrong with what each row is said to hold: only the code of the authority is one for all rows of files that do not
 * have it, and only one under which the unit files.
 */
function wrongInHeld({ header, reads, holds = '' }: Said, { format, provider }: Offered): Fault | null {
  const { authorityCode } = format.named;
  if (reads !== authorityCode || format.columnBy(header) !== authorityCode)
    return fault('holds', 'holds-no-one-value', { column: authorityCode });
  const code = normaliseCode(holds);
  const [wrong] = authorityFaults(format, { authority: { name: '', code } }, provider);
  return wrong ? { ...wrong, field: 'holds' } : null;
}

/** What is wrong with the column that a header is said to be. */
function wrongInRead({ header, reads }: Said, { format: { columns: allowed } }: Offered): Fault | null {
  if (reads === null) return null;
  if (!allowed.includes(reads)) return fault('reads', 'not-in-list', { allowed: [...allowed] });
  return areOfTwoUnits(header, reads) ? fault('header', 'header-of-other-unit', { reads }) : null;
}

/** What is wrong with what is said of one: its header is one that the format does not know, its column one that it has. */
function wrongInOne(said: Said, offered: Offered, known: ReadonlySet<string>): Fault | null {
  if (said.holds !== undefined) return wrongInHeld(said, offered);
  if (known.has(normaliseHeader(said.header))) return fault('header', 'header-known');
  const [alarm] = alarmsIn(offered, { [said.header]: '' }, null);
  return alarm ? { ...alarm, field: 'header' } : wrongInRead(said, offered);
}

/** What is wrong with what is said, column by column. */
function wrongIn(said: readonly Said[], offered: Offered): Fault[] {
  const known = new Set(headersOf(offered).map(normaliseHeader));
  const seen = new Set<string>();
  return said.flatMap((each, index) => {
    const words = normaliseHeader(each.header);
    // Marks alone: a column without a name is none that somebody could speak of.
    const asOne = words === '' ? fault('header', 'missing') : wrongInOne(each, offered, known);
    const wrong = seen.has(words) ? fault('header', 'duplicate-header') : asOne;
    seen.add(words);
    return wrong ? [{ ...wrong, field: `columns.${index}.${wrong.field}` }] : [];
  });
}
