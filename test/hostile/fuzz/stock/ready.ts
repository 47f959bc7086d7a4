/** What cases in stock are made with: who acts, and how those come about that several commands begin with. */
import { done, versionOf } from '../../../../local/acts/answered.ts';
import { duty, providerSystem } from '../../../../local/acts/cast.ts';
import type { Declaration } from '../../../../local/acts/declaration.ts';
import { askExpungement } from '../../../../local/acts/expunge.ts';
import { readSubmission, recordsOf, resubmit } from '../../../../local/acts/file.ts';
import { inquire } from '../../../../local/acts/inquire.ts';
import { startResponse } from '../../../../local/acts/measure.ts';
import { object } from '../../../../local/acts/object.ts';
import { givePledge } from '../../../../local/acts/pledge.ts';
import { comment, type Draft, draft, openComments } from '../../../../local/acts/publish.ts';
import { all } from '../../../../local/acts/read.ts';
import { withdrawRecord } from '../../../../local/acts/record.ts';
import type { SubjectCode } from '../../../../shared/identity/subject-code.ts';
import { submissionOf } from '../../../support/penalties.ts';
import { fuzzedItem } from '../drafts.ts';
import type { Stock } from '../stock.ts';
import { demoTokens, type Token } from '../tokens.ts';

/** A request that may be made, once. */
export interface Lawful {
  token: Token;
  id: string;
  headers: Record<string, string>;
  body: object;
  /** Whom the case is about; null for nobody. */
  about: SubjectCode | null;
}

export const exemption = 'food-safety-risk';
export const because = { document: '生效文书', reason: '原决定已被撤销。' };
export const designations = 'serious-untrustworthiness-designations';
export const commendations = 'commendations';
export const measure = 'restricted-procurement-and-subsidies';

const as = (client: string): Token => {
  const found = demoTokens.get(client);
  if (!found) throw new Error(`There is no demo client ${client}.`);
  return found;
};
export const by = {
  filer: as('market-regulation'),
  decider: as('market-regulation-two'),
  system: as(providerSystem),
  housing: as('housing'),
  handler: as('handler-one'),
  supervision: as('supervision'),
  drafter: as('department-one'),
  approver: as('department-two'),
  organ: as('procurement-centre'),
};

export type About = Extract<SubjectCode, { kind: string }>;
export const bearing = (subject: SubjectCode): Token => ({ ...as('yunling-foods'), subject });

interface Ready extends Partial<Lawful> {
  token: Token;
}

/** Cases about a firm of their own, ready for a command. */
export type Prepare = (stock: Stock, about: About) => Promise<Ready[]>;

export const times = <T>({ together }: Stock, make: () => Promise<T> | T): Promise<T[]> =>
  Promise.all(Array.from({ length: together }, make));

export const each = <T, R>(things: readonly T[], make: (thing: T) => Promise<R>): Promise<R[]> =>
  Promise.all(things.map(make));

export const inEffect: (stock: Stock, about: About) => Promise<string[]> = (stock, about) =>
  stock.records(about, { exemption });

/** A row that gives an alarm and tells of nobody, and what an official says to that. */
const alarm = { 违法事实: '在信佛路口占道经营。' };
const toAlarm = {
  field: '违法事实',
  code: 'prohibited-information',
  category: 'religious-faith',
  reason: '地名，与信仰无关',
} as const;

/** Rows that came back for their words, each with what sends it again. */
export const alarmed = async (stock: Stock, about: About) =>
  times(stock, async () => {
    const record = stock.row(about, alarm);
    const id = await stock.submitted(by.filer, submissionOf([record]), 'recorded');
    const version = versionOf(await readSubmission(stock.as(by.filer), id));
    return { id, version, body: { row: 1, record, answers: [toAlarm] } };
  });

/** Records that were filed over an alarm. */
export const overridden = async (stock: Stock, about: About): Promise<string[]> =>
  each(await alarmed(stock, about), async ({ id, version, body }) => {
    const client = stock.as(by.filer);
    await done(resubmit(client, id, version, body));
    const read = () => done(readSubmission(client, id));
    await stock.until(async () => (await read()).status === 'recorded');
    return stock.made(recordsOf(await read())[0] ?? '');
  });

export const objected = async (stock: Stock, about: About): Promise<string[]> =>
  each(await inEffect(stock, about), async (record) => {
    const body = { record, ground: 'error', statement: '不是本单位。' } as const;
    return stock.made((await done(object(stock.as(bearing(about)), body))).id);
  });

export const started = async (stock: Stock, about: About): Promise<{ id: string; record: string }[]> =>
  each(await stock.records(about, { item: designations, exemption }), async (record) => {
    const body = { record, measure, reason: '危害健康。' };
    return { record, id: stock.made((await done(startResponse(stock.as(by.filer), body))).id) };
  });

/** Records that an organ saw before they were withdrawn: what tells it to stop using them. */
export const recalled = async (stock: Stock, about: About): Promise<string[]> => {
  const records = await inEffect(stock, about);
  await done(inquire(stock.as(by.organ), about, duty()));
  await each(records, (id) => done(withdrawRecord(stock.as(by.filer), id, '"1"', because)));
  const told = async () => {
    const recalls = await all(stock.as(bearing(about)), '/v1/me/recalls');
    return recalls.filter(({ record }) => records.includes(record)).map(({ id }) => id);
  };
  await stock.until(async () => (await told()).length === records.length);
  return (await told()).map((id) => stock.made(id));
};

/** What a firm pledges, each time something else. */
export const promise = (stock: Stock, about: About, lastDay = '2027-01-31') => ({
  subject: about,
  name: '承诺单位',
  matter: 'food-safety-inspection',
  text: `按期整改（${++stock.count}）`,
  lastDay,
});
export const pledged = (stock: Stock, about: About, lastDay?: string): Promise<string[]> =>
  times(stock, async () =>
    stock.made((await done(givePledge(stock.as(bearing(about)), promise(stock, about, lastDay)))).id),
  );

/** What a firm declares about itself, each time something else. */
export const own = (stock: Stock, about: About): Declaration => ({
  subject: about,
  about: 'qualification',
  text: `施工总承包资质（${++stock.count}）`,
  lastDay: '2027-01-31',
  purposes: [],
  everybody: false,
});

/** Records that are asked to be expunged. */
export const expunging = {
  information: 'illness-or-medical-history',
  document: '申请',
  reasons: '属实。',
} as const;
export const toExpunge = async (stock: Stock, about: About): Promise<string[]> =>
  each(await inEffect(stock, about), async (record) =>
    stock.made((await done(askExpungement(stock.as(by.decider), record, expunging))).id),
  );

export const implemented = { outcome: 'implemented', action: '已落实。' } as const;

/** A draft of a name of its own. */
let drafts = 0;
export const drafting = () => ({ ...fuzzedItem, name: `fuzzed-stock-${++drafts}` });

export const drafted = (stock: Stock, what: () => Draft = drafting): Promise<string[]> =>
  times(stock, async () => {
    return stock.made((await done(draft(stock.as(by.drafter), what()))).id);
  });

/** A norm, which another official approves and nobody else is asked about. */
const inBoth = { zh: '规范', en: 'A norm' };
export const norm = (): Draft => ({
  what: 'norms',
  name: `fuzzed-norm-${++drafts}`,
  content: { title: inBoth, text: inBoth },
});

export const toOpen = { assessment: true, reasons: '涉及记录自然人的哪些信息。' };

/** Drafts that are open to comment. */
export const opened = async (stock: Stock): Promise<string[]> =>
  each(await drafted(stock), async (id) => {
    await done(openComments(stock.as(by.drafter), id, '"1"', toOpen));
    return id;
  });

/** Comments of a firm on drafts. */
export const commented = async (stock: Stock, about: About): Promise<string[]> =>
  each(await opened(stock), async (id) =>
    stock.made((await done(comment(stock.as(bearing(about)), id, '期限过长。'))).id),
  );

export const resting = (version: string) => ({ 'if-match': version });
