/** What a workbook holds, found by its relationships and by no name of a part (ECMA-376, part 2, 9.3). */
import { posix } from 'node:path';
import { coded } from '../../texts/said.ts';
import { Refused } from '../refused.ts';
import { type Archive, openArchive } from './archive.ts';
import type { DateSystem } from './days.ts';
import { type Look, looksOf } from './looks.ts';
import type { SharedTexts } from './shared-texts.ts';
import { sharedStrings } from './strings.ts';
import { readXml } from './xml.ts';

export interface SheetPart {
  name: string;
  isHidden: boolean;
  /** Where it lies in the archive. */
  part: string;
}

/** What the cells of every sheet are read by. */
export interface Workbook {
  archive: Archive;
  sheets: SheetPart[];
  strings: SharedTexts;
  /** How cells look, by the number of their look. */
  looks: readonly Look[];
  dateSystem: DateSystem;
  /** The parts of comments that were read. */
  commentParts: Set<string>;
}

interface Relationship {
  type: string;
  target: string;
}

/**
 * Opens a workbook. Whoever opened it closes its archive.
 * @param from its bytes, or the path of the file that it is
 * @param mostBytes how large it may be, unpacked
 * @throws Refused where it cannot be read
 */
export async function openWorkbook(from: Uint8Array | string, mostBytes: number): Promise<Workbook> {
  const archive = await openArchive(from, mostBytes);
  try {
    return await workbookIn(archive);
  } catch (error) {
    archive.close();
    throw error;
  }
}

/** Parts of XML, those that nobody reads among them. */
const OF_XML = /\.(?:xml|rels|vml)$/;
/** In whatever encoding, a document type or an entity of its own. */
const DOCUMENT_TYPE = /<!\s*(?:DOCTYPE|ENTITY)/i;

/** @throws Refused where a part has a document type before its first element, whether it is read or not */
async function withoutDocumentTypes(archive: Archive): Promise<void> {
  for (const name of archive.names.filter((each) => OF_XML.test(each)))
    for await (const chunk of archive.part(name) ?? []) {
      if (DOCUMENT_TYPE.test(chunk.toString('latin1').replaceAll('\0', '')))
        throw new Refused(coded('workbook-unreadable'));
      break;
    }
}

async function workbookIn(archive: Archive): Promise<Workbook> {
  await withoutDocumentTypes(archive);
  const [main] = [...(await relationships(archive, '')).values()].filter(
    ({ type }) => type === 'officeDocument',
  );
  const part = main && archive.smallPart(main.target);
  if (!main || !part) throw new Refused(coded('workbook-unreadable'));
  const related = await relationships(archive, main.target);
  const targetOf = (of: string) => [...related.values()].find(({ type }) => type === of)?.target ?? null;
  const sheets: SheetPart[] = [];
  let dateSystem: DateSystem = 1900;
  let root: string | null = null;
  await readXml(part, {
    open(element, { name, state, id, date1904 }) {
      // The main part of a document or of slides is another one.
      root ??= element;
      if (root !== 'workbook') throw new Refused(coded('not-a-table'));
      if (element === 'workbookPr' && isOn(date1904)) dateSystem = 1904;
      const found = element === 'sheet' ? related.get(id ?? '') : undefined;
      if (found?.type === 'worksheet')
        sheets.push({ name: name ?? '', isHidden: (state ?? 'visible') !== 'visible', part: found.target });
    },
  });
  // Each is read some times over: a part that were many sheets could be read without end.
  if (new Set(sheets.map(({ part }) => archive.keyOf(part))).size < sheets.length)
    throw new Refused(coded('workbook-unreadable'));
  return {
    archive,
    sheets,
    strings: await sharedStrings(archive, targetOf('sharedStrings')),
    looks: await looksOf(archive, targetOf('styles')),
    dateSystem,
    commentParts: new Set(),
  };
}

/** A flag as workbooks write it. */
export const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

/** What a part is related to, by the name that it uses; of the archive itself for the empty name. */
export async function relationships(archive: Archive, of: string): Promise<Map<string, Relationship>> {
  const found = new Map<string, Relationship>();
  const part = archive.smallPart(posix.join(posix.dirname(of), '_rels', `${posix.basename(of)}.rels`));
  if (part === null) return found;
  await readXml(part, {
    open(element, { Id, Type, Target, TargetMode }) {
      if (element !== 'Relationship' || TargetMode === 'External') return;
      const target = posix.join('/', posix.isAbsolute(Target ?? '') ? '' : posix.dirname(of), Target ?? '');
      found.set(Id ?? '', { type: (Type ?? '').slice((Type ?? '').lastIndexOf('/') + 1), target });
    },
  });
  return found;
}
