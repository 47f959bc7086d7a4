import type { CatalogItem, CitedProvision } from '../../shared/catalog/items.ts';
import type { Filing, FilingReading } from '../../shared/formats/format.ts';
import { versionOf } from '../../shared/publication/list.ts';
import { commendedFirm, commendedPerson } from '../shared/formats/commendation/rows.ts';
import { firmRow, personRow } from '../shared/formats/penalty/rows.ts';
import { formats } from './formats.ts';
import { published } from './published.ts';

type Row = Record<string, unknown>;

/** A published item; a test that names one that is not fails at once. */
export function item(
  id: 'administrative-penalties' | 'serious-untrustworthiness-designations' | 'commendations',
): CatalogItem {
  const found = versionOf(published.items, id, 1);
  if (!found) throw new Error(`Not in the catalog: ${id}`);
  return found;
}

export const penalties = item('administrative-penalties');
export const designations = item('serious-untrustworthiness-designations');
export const commendations = item('commendations');

/** A provision under which a record takes effect without notice before. */
export const exemption: CitedProvision = {
  law: { zh: '《中华人民共和国食品安全法》', en: 'Food Safety Law' },
  article: { zh: '第一百一十八条', en: 'Art. 118' },
};

function filingOf(reading: FilingReading | undefined): Filing {
  if (reading?.ok) return reading.filing;
  throw new Error(`The row does not comply: ${JSON.stringify(reading)}`);
}

/** The row of a designation of a firm; natural persons need another kind and code. */
export const designationRow = (change: Row = {}): Row => ({
  subject_kind: 'organization',
  subject_code: '91330100799655058B',
  subject_name: '某某公司',
  list: 'food-safety',
  ground: 'harm-to-health-or-safety',
  standard_level: 'national',
  standard_name: '《市场监督管理严重违法失信名单管理办法》',
  facts: '在食品中添加非食用物质。',
  legal_basis: '《中华人民共和国食品安全法》第一百二十三条',
  document_number: '市监列〔2026〕1号',
  decided_on: '2026-03-12',
  authority_name: '市市场监督管理局',
  authority_code: '11990100MB0X0Y001E',
  ...change,
});

const personDesignation: Row = { subject_kind: 'natural-person', subject_code: '990101189505200028' };

/** Filings of a penalty, a designation or a commendation, of a firm or a natural person, read by the format as at intake. */
export const filings = {
  firmPenalty: (change: Row = {}) => filingOf(formats[penalties.format]?.read(firmRow(change), {})),
  personPenalty: (change: Row = {}) => filingOf(formats[penalties.format]?.read(personRow(change), {})),
  firmDesignation: (change: Row = {}) =>
    filingOf(formats[designations.format]?.read(designationRow(change), {})),
  personDesignation: (change: Row = {}) =>
    filingOf(formats[designations.format]?.read(designationRow({ ...personDesignation, ...change }), {})),
  firmCommendation: (change: Row = {}) =>
    filingOf(formats[commendations.format]?.read(commendedFirm(change), {})),
  personCommendation: (change: Row = {}) =>
    filingOf(formats[commendations.format]?.read(commendedPerson(change), {})),
};
