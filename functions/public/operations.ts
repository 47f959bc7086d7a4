import * as z from 'zod/mini';
import { itemSubjects, natures } from '../../shared/catalog/items.ts';
import { burdenKinds } from '../../shared/formats/format.ts';
import { ruleIds } from '../../shared/formats/rules.ts';
import { matterStatuses } from '../../shared/pledge/matters.ts';
import { prohibitedCategories } from '../../shared/prohibited/word-list.ts';
import { categories, consentKinds } from '../../shared/regulation.ts';
import { proceedings, unitStatuses } from '../../shared/units/unit.ts';
import { provision as citation, page, words } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import {
  columnReader,
  disclosedFor,
  disclosure,
  period,
  periods,
  recordingPeriods,
  successors,
  wordRule,
} from '../publications/content.ts';
import { instant, keyOf } from '../schemas.ts';
import type { open } from './contract.ts';

const upcomingVersion = z.strictObject({ version: z.number(), effectiveAt: instant });

const version = {
  id: z.string(),
  version: z.number(),
  effectiveAt: instant,
  upcoming: z.array(upcomingVersion),
};

const category = keyOf(categories);

const provision = z.strictObject({ id: z.string(), law: words, article: words, units: z.array(z.string()) });

const basis = z.strictObject({ law: words, article: words });

const item = z.strictObject({
  ...version,
  name: words,
  category,
  nature: z.enum(natures),
  noticeBefore: z.boolean(),
  format: z.string(),
  columns: z.array(z.string()),
  providers: z.array(z.string()),
  frequency: period,
  recordingPeriod: z.union([period, recordingPeriods]),
  scopeOfUse: z.array(z.string()),
  openForOrganizations: z.boolean(),
  disclosure,
  basis: z.nullable(basis),
  exemptions: z.array(provision),
  inclusions: z.array(provision),
  consent: z.array(keyOf(consentKinds)),
  about: z.optional(z.enum(itemSubjects)),
  issuersWord: z.optional(z.literal(true)),
  findByLicence: z.optional(z.literal(true)),
});

const citedLaw = z.strictObject({ law: words, article: words });

const column = z.strictObject({
  name: z.string(),
  label: words,
  key: z.string(),
  aliases: z.array(z.string()),
  reader: columnReader,
  required: z.boolean(),
  personal: z.boolean(),
  identifying: z.boolean(),
  public: z.boolean(),
  burden: z.nullable(z.enum(burdenKinds)),
  basis: z.nullable(citedLaw),
});

const format = z.strictObject({
  ...version,
  name: words,
  table: z.boolean(),
  columns: z.array(column),
  rules: z.array(z.enum(ruleIds)),
});

const measure = z.strictObject({
  ...version,
  name: words,
  conduct: z.string(),
  basis: words,
  initiatingUnits: z.array(z.string()),
  implementingUnits: z.array(z.string()),
  remedies: words,
  removal: words,
});

const names = z.array(z.string());

const exempts = z.strictObject({ item: z.string(), exemption: z.string() });

const unit = z.strictObject({
  ...version,
  name: words,
  code: z.nullable(z.string()),
  authorities: names,
  purposes: names,
  hears: z.array(z.enum(proceedings)),
  status: z.enum(unitStatuses),
  successors,
  provides: names,
  exempts: z.array(exempts),
  initiates: names,
  implements: names,
});

const pledgeMatter = z.strictObject({
  ...version,
  name: words,
  pledged: words,
  unit: z.string(),
  basis: citation,
  forNaturalPersons: z.boolean(),
  longest: period,
  recordingPeriod: period,
  breachItem: z.string(),
  mayBeTakenBack: z.boolean(),
  status: z.enum(matterStatuses),
});

const wordList = z.strictObject({
  ...version,
  name: words,
  category: z.nullable(z.enum(prohibitedCategories)),
  rules: z.array(wordRule),
  leftAlone: z.array(z.string()),
});

const norm = z.strictObject({ ...version, title: words, text: words });

const code = z.strictObject({ code: z.string(), means: words, advice: words });
const codes = z.strictObject({ items: z.array(code) });
const health = z.strictObject({ status: z.literal('ok') });
const pages = {
  items: page(item),
  formats: page(format),
  measures: page(measure),
  units: page(unit),
  matters: page(pledgeMatter),
  lists: page(wordList),
  norms: page(norm),
};

export const components = {
  CatalogPage: pages.items,
  CatalogItem: item,
  Provision: provision,
  UpcomingVersion: upcomingVersion,
  Period: period,
  PeriodOfDays: periods.days,
  PeriodOfMonths: periods.months,
  PeriodOfYears: periods.years,
  RecordingPeriods: recordingPeriods,
  Disclosure: disclosure,
  DisclosedFor: disclosedFor,
  ItemBasis: basis,
  FormatPage: pages.formats,
  DataFormat: format,
  DataColumn: column,
  CitedLaw: citedLaw,
  MeasurePage: pages.measures,
  Measure: measure,
  UnitPage: pages.units,
  Unit: unit,
  UnitExemption: exempts,
  UnitSuccessors: successors,
  PledgeMatterPage: pages.matters,
  PledgeMatter: pledgeMatter,
  WordListPage: pages.lists,
  WordList: wordList,
  NormPage: pages.norms,
  Norm: norm,
  Codes: codes,
  Code: code,
  Health: health,
} as const satisfies Components;

export const operations = {
  catalog: { id: 'listCatalog', answers: { 200: pages.items } },
  item: { id: 'readCatalogItem', answers: { 200: item } },
  formats: { id: 'listFormats', answers: { 200: pages.formats } },
  format: { id: 'readFormat', answers: { 200: format } },
  measures: { id: 'listMeasures', answers: { 200: pages.measures } },
  measure: { id: 'readMeasure', answers: { 200: measure } },
  units: { id: 'listUnits', answers: { 200: pages.units } },
  unit: { id: 'readUnit', answers: { 200: unit } },
  pledgeMatters: { id: 'listPledgeMatters', answers: { 200: pages.matters } },
  pledgeMatter: { id: 'readPledgeMatter', answers: { 200: pledgeMatter } },
  wordLists: { id: 'listWordLists', answers: { 200: pages.lists } },
  wordList: { id: 'readWordList', answers: { 200: wordList } },
  norms: { id: 'listNorms', answers: { 200: pages.norms } },
  norm: { id: 'readNorm', answers: { 200: norm } },
  codes: { id: 'listCodes', answers: { 200: codes } },
  code: { id: 'readCode', answers: { 200: code } },
  health: { id: 'readHealth', answers: { 200: health } },
} as const satisfies Operations<typeof open>;
