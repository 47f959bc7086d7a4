/** What a version of each kind says: the schema that a draft is held to, and the reference shows (Art. 8, 9, 13, 17). */
import * as z from 'zod/mini';
import { itemSubjects, natures } from '../../shared/catalog/items.ts';
import { amountUnits, type FormatContent, readerKinds } from '../../shared/formats/content.ts';
import { burdenKinds } from '../../shared/formats/format.ts';
import { ruleIds } from '../../shared/formats/rules.ts';
import { saysSomething } from '../../shared/formats/visible.ts';
import { holdsPersonNumber } from '../../shared/identity/in-text.ts';
import { checkOrganizationCode } from '../../shared/identity/organization-code.ts';
import { matterStatuses } from '../../shared/pledge/matters.ts';
import { comparable } from '../../shared/prohibited/comparable.ts';
import {
  farthest,
  prohibitedCategories,
  type WordContext,
  type WordListContent,
  type WordRule,
} from '../../shared/prohibited/word-list.ts';
import type { PublishedKind } from '../../shared/publication/kinds.ts';
import { categories, consentKinds } from '../../shared/regulation.ts';
import type { PlainCode } from '../../shared/texts/texts.ts';
import { type Duty, proceedings, unitStatuses } from '../../shared/units/unit.ts';
import { someOf } from '../consents/contract.ts';
import { nameForm } from '../http/identifier.ts';
import { publicText } from '../public-text.ts';
import { civilDate, keyOf, purpose, unit } from '../schemas.ts';

// Each is made when the first draft is read: most starts of the function read none.
const listOfUnits = () =>
  z.array(unit).check(
    z.maxLength(200),
    z.refine((codes) => new Set(codes).size === codes.length, 'named-twice' satisfies PlainCode),
  );
const units = z.lazy(listOfUnits);
/** What people read, in both languages (see shared/publication/in-both.ts). */
const both = (max: number) => z.lazy(() => z.strictObject({ zh: publicText(max), en: publicText(max) }));
export const inBoth = { name: both(200), paragraph: both(1000), text: both(8000) };
const count = z.lazy(() => z.int().check(z.gte(1), z.lte(1200)));

export const periods = {
  days: z.lazy(() => z.strictObject({ days: count })),
  months: z.lazy(() => z.strictObject({ months: count })),
  years: z.lazy(() => z.strictObject({ years: count })),
};
export const period = z.lazy(() => z.union([periods.days, periods.months, periods.years]));

export const recordingPeriods = z.lazy(() =>
  z.strictObject({ minor: period, general: period, serious: period }),
);
/** One for all that it records, or one by class. */
export const recordingPeriod = z.lazy(() => z.union([period, recordingPeriods]));

export const disclosedFor = z.lazy(() => z.strictObject({ least: z.nullable(period), most: period }));
const ofClass = z.nullable(disclosedFor);
export const disclosure = z.lazy(() =>
  z.strictObject({ minor: ofClass, general: ofClass, serious: ofClass }),
);

/** The name of what is published, and of a provision within it. */
export const name = z.string().check(z.regex(nameForm, 'name-form' satisfies PlainCode));

export const provision = z.lazy(() =>
  z.strictObject({ id: name, law: inBoth.name, article: inBoth.name, units }),
);
/** The law on which something rests. */
export const citation = z.lazy(() => z.strictObject({ law: inBoth.name, article: inBoth.name }));
/** Left out, there are none. */
const provisions = () =>
  z.optional(
    z.array(provision).check(
      z.maxLength(50),
      z.refine(
        (each) => new Set(each.map(({ id }) => id)).size === each.length,
        'named-twice' satisfies PlainCode,
      ),
    ),
  );

const item = z.lazy(() =>
  z.strictObject({
    name: inBoth.name,
    category: keyOf(categories),
    nature: z.enum(natures),
    noticeBefore: z.boolean(),
    format: name,
    providers: units,
    frequency: period,
    recordingPeriod,
    scopeOfUse: z.array(purpose).check(z.maxLength(6)),
    openForOrganizations: z.boolean(),
    disclosure: z.optional(disclosure),
    basis: z.optional(z.nullable(citation)),
    exemptions: provisions(),
    inclusions: provisions(),
    consent: z.optional(someOf(keyOf(consentKinds), 7)),
    about: z.optional(z.enum(itemSubjects)),
    issuersWord: z.optional(z.literal(true)),
    findByLicence: z.optional(z.literal(true)),
  }),
);

const measure = z.lazy(() =>
  z.strictObject({
    name: inBoth.name,
    conduct: publicText(80),
    basis: inBoth.paragraph,
    initiatingUnits: units,
    // Each may answer with four thousand characters, and all answers are read together.
    implementingUnits: listOfUnits().check(z.minLength(1), z.maxLength(40)),
    remedies: inBoth.paragraph,
    removal: inBoth.paragraph,
  }),
);

/** A unified social credit code, as the standard writes it. */
const organizationCode = z.string().check((context) => {
  const checked = checkOrganizationCode(context.value);
  if (checked.ok && checked.code === context.value) return;
  const message = checked.ok ? ('wrong-form' satisfies PlainCode) : (checked.fault satisfies PlainCode);
  context.issues.push({ code: 'custom', input: context.value, message });
});

const successor = z.optional(unit);

export const successors = z.lazy(() =>
  z.strictObject({
    provider: successor,
    respondent: successor,
    designator: successor,
  } satisfies Record<Duty, typeof successor>),
);

const registeredUnit = z.lazy(() =>
  z.strictObject({
    name: inBoth.name,
    code: organizationCode,
    /** The authorities under whose unified social credit codes it files. */
    authorities: z.array(organizationCode).check(z.maxLength(200)),
    /** For what it may inquire as its work requires (Art. 14). */
    purposes: z.array(purpose).check(z.maxLength(6)),
    /** Which proceedings it hears, as a court or an organ of reconsideration: what it reports suspends at once (Art. 53). */
    hears: z.optional(z.array(z.enum(proceedings)).check(z.maxLength(2))),
    status: z.enum(unitStatuses),
    /** For each kind of open duty, whose it is now. */
    successors,
  }),
);

const calendar = z.lazy(() =>
  z.strictObject({
    year: z.int().check(z.gte(2000), z.lte(2200)),
    holidays: z.array(civilDate).check(z.maxLength(366)),
    workingWeekends: z.array(civilDate).check(z.maxLength(366)),
  }),
);

/** The key of a column in the content: English, and no name that objects have of themselves. */
const columnKey = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,59}$/, 'column-key' satisfies PlainCode));

const word = z.string().check(z.maxLength(60), z.refine(saysSomething, 'missing' satisfies PlainCode));

const mostWords = 200;
const words = z.lazy(() =>
  z
    .record(word, word)
    .check(z.refine((each) => Object.keys(each).length <= mostWords, 'too-many-words' satisfies PlainCode)),
);

/** What each kind needs beside is asked for with the columns: so an answer names the field (see shared/formats/faults.ts). */
export const columnReader = z.lazy(() =>
  z.strictObject({
    kind: z.enum(readerKinds),
    unit: z.optional(z.enum(amountUnits)),
    words: z.optional(words),
  }),
);

export const disclosureBasis = z.lazy(() => z.strictObject({ law: inBoth.name, article: inBoth.name }));

export const formatColumn = z.lazy(() =>
  z.strictObject({
    name: publicText(60),
    label: inBoth.name,
    key: columnKey,
    aliases: z.array(publicText(60)).check(z.maxLength(20)),
    reader: columnReader,
    required: z.optional(z.boolean()),
    personal: z.optional(z.boolean()),
    identifying: z.optional(z.boolean()),
    public: z.optional(z.boolean()),
    burden: z.optional(z.enum(burdenKinds)),
    basis: z.optional(disclosureBasis),
  }),
);

const format = z.lazy(() =>
  z.strictObject({
    name: inBoth.name,
    table: z.boolean(),
    columns: z.array(formatColumn).check(z.minLength(1), z.maxLength(80)),
    rules: z.array(z.enum(ruleIds)).check(z.maxLength(20)),
  } satisfies Record<keyof FormatContent, z.ZodMiniType>),
);

const listOfWords = z.lazy(() => z.array(publicText(60)).check(z.minLength(1), z.maxLength(2000)));
/** What stands around a word may be a sign alone, such as a colon. */
const sign = z.string().check(
  z.minLength(1),
  z.maxLength(60),
  z.refine((each) => comparable(each) !== '', 'missing' satisfies PlainCode),
  z.refine((each) => !holdsPersonNumber(each), 'identity-number-said' satisfies PlainCode),
);
const someWords = z.lazy(() => z.optional(z.array(sign).check(z.maxLength(500))));

export const wordContext = z.lazy(() =>
  z.strictObject({
    before: someWords,
    after: someWords,
    within: z.optional(z.int().check(z.gte(0), z.lte(farthest))),
    alone: z.optional(z.literal(true)),
  } satisfies Record<keyof WordContext, z.ZodMiniType>),
);

const contexts = z.lazy(() => z.optional(z.array(wordContext).check(z.minLength(1), z.maxLength(20))));

export const wordRule = z.lazy(() =>
  z.strictObject({
    words: listOfWords,
    when: contexts,
    unless: contexts,
    notBefore: someWords,
    notAfter: someWords,
  } satisfies Record<keyof WordRule, z.ZodMiniType>),
);

const wordList = z.lazy(() =>
  z.strictObject({
    name: inBoth.name,
    category: z.enum(prohibitedCategories),
    rules: z.array(wordRule).check(z.minLength(1), z.maxLength(200)),
    leftAlone: z.array(publicText(60)).check(z.maxLength(1000)),
  } satisfies Record<keyof WordListContent, z.ZodMiniType>),
);

const norm = z.lazy(() => z.strictObject({ title: inBoth.name, text: inBoth.text }));

const serviceNumber = z.lazy(() =>
  z.strictObject({ number: publicText(40), hours: inBoth.name, for: inBoth.paragraph }),
);

const pledgeMatter = z.lazy(() =>
  z.strictObject({
    name: inBoth.name,
    pledged: inBoth.paragraph,
    unit,
    basis: citation,
    forNaturalPersons: z.boolean(),
    longest: period,
    recordingPeriod: period,
    breachItem: name,
    mayBeTakenBack: z.boolean(),
    status: z.enum(matterStatuses),
  }),
);

export const contents = {
  items: item,
  measures: measure,
  units: registeredUnit,
  calendars: calendar,
  'word-lists': wordList,
  norms: norm,
  'service-numbers': serviceNumber,
  formats: format,
  'pledge-matters': pledgeMatter,
} as const satisfies Record<PublishedKind, z.ZodMiniType>;
