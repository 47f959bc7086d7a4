/** Lawful cases in stock: of each command some on which it may be given, with the request that does so. */
import { type Client, createClient } from '../../../client/src/index.ts';
import { type Answered, done, versionOf } from '../../../local/acts/answered.ts';
import {
  type AppliedKind,
  askForRepair,
  askToWithhold,
  claimApplication,
  readApplication,
  reportProceedings,
} from '../../../local/acts/apply.ts';
import { duty, providerSystem } from '../../../local/acts/cast.ts';
import { file, readSubmission, recordsOf, type Submission } from '../../../local/acts/file.ts';
import { authorize, inquire } from '../../../local/acts/inquire.ts';
import { giveFeedback, startResponse } from '../../../local/acts/measure.ts';
import { readNotice, reply } from '../../../local/acts/notice.ts';
import { claimObjection, decideObjection, object, readObjection } from '../../../local/acts/object.ts';
import { draft } from '../../../local/acts/publish.ts';
import { all } from '../../../local/acts/read.ts';
import { withdrawRecord } from '../../../local/acts/record.ts';
import type { SubjectCode } from '../../../shared/identity/subject-code.ts';
import { commendedFirm } from '../../shared/formats/commendation/rows.ts';
import { designationRow } from '../../support/filings.ts';
import { inventedOrganization, minorPenalty, penaltyRow, submissionOf } from '../../support/penalties.ts';
import { fuzzedItem } from './drafts.ts';
import { demoTokens, type Issuer, type Token } from './tokens.ts';

/** A request that may be made, once. */
export interface Lawful {
  token: Token;
  id: string;
  headers: Record<string, string>;
  body: object;
  /** Whom the case is about; null for nobody. */
  about: SubjectCode | null;
}

const [mostPolls, pollMs] = [300, 100];

const exemption = 'food-safety-risk';
const because = { document: '生效文书', reason: '原决定已被撤销。' };
const designations = 'serious-untrustworthiness-designations';
const commendations = 'commendations';
const measure = 'restricted-procurement-and-subsidies';

const as = (client: string): Token => {
  const found = demoTokens.get(client);
  if (!found) throw new Error(`There is no demo client ${client}.`);
  return found;
};
const by = {
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

type About = Extract<SubjectCode, { kind: string }>;
const bearing = (subject: SubjectCode): Token => ({ ...as('yunling-foods'), subject });

interface Ready extends Partial<Lawful> {
  token: Token;
}

/** Cases about a firm of their own, ready for a command. */
type Prepare = (stock: Stock, about: About) => Promise<Ready[]>;

const times = <T>({ together }: Stock, make: () => Promise<T> | T): Promise<T[]> =>
  Promise.all(Array.from({ length: together }, make));

const each = <T, R>(things: readonly T[], make: (thing: T) => Promise<R>): Promise<R[]> =>
  Promise.all(things.map(make));

const inEffect: (stock: Stock, about: About) => Promise<string[]> = (stock, about) =>
  stock.records(about, { exemption });

const objected = async (stock: Stock, about: About): Promise<string[]> =>
  each(await inEffect(stock, about), async (record) => {
    const body = { record, ground: 'error', statement: '不是本单位。' } as const;
    return stock.made((await done(object(stock.as(bearing(about)), body))).id);
  });

const started = async (stock: Stock, about: About): Promise<{ id: string; record: string }[]> =>
  each(await stock.records(about, { item: designations, exemption }), async (record) => {
    const body = { record, measure, reason: '危害健康。' };
    return { record, id: stock.made((await done(startResponse(stock.as(by.filer), body))).id) };
  });

/** Records that an organ saw before they were withdrawn: what tells it to stop using them. */
const recalled = async (stock: Stock, about: About): Promise<string[]> => {
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

const implemented = { outcome: 'implemented', action: '已落实。' } as const;

let drafts = 0;
const drafted = (stock: Stock): Promise<string[]> =>
  times(stock, async () => {
    const body = { ...fuzzedItem, name: `fuzzed-stock-${++drafts}` };
    return stock.made((await done(draft(stock.as(by.drafter), body))).id);
  });

const resting = (version: string) => ({ 'if-match': version });

const repairing = (record: string) => ({
  record,
  statement: '已整改。',
  corrected: '已整改。',
  performed: '已缴清。',
  performedOn: '2026-11-25',
  pledge: '不再违法。',
});
const withholding = (record: string) => ({ record, statement: '不愿公开。', understood: true as const });
const suspending = (record: string) => ({
  record,
  ground: 'litigation' as const,
  statement: '已起诉。',
  document: '受理通知书',
});

/** A kind of application beside objections: records that it may be to, how it is made, and how decided. */
interface OfKind {
  fresh(stock: Stock, about: About): Promise<string[]>;
  make(client: Client, record: string): Promise<Answered<{ id: string }>>;
  body(record: string): object;
  outcome: object;
}

/** What is done to applications of a kind, each by whom it is for. */
function ofKind(
  kind: AppliedKind,
  decider: Token,
  { fresh, make, body, outcome }: OfKind,
): Record<string, Prepare> {
  const path = `POST /v1/${kind}s`;
  const open: (stock: Stock, about: About) => Promise<string[]> = async (stock, about) =>
    each(await fresh(stock, about), async (record) =>
      stock.made((await done(make(stock.as(bearing(about)), record))).id),
    );
  const official = kind === 'repair' ? decider.official : { id: 'MB-0002', name: 'Bo Tang' };
  const acts: Record<string, Prepare> = {
    [path]: async (stock, about) =>
      (await fresh(stock, about)).map((record) => ({ token: bearing(about), body: body(record) })),
    [`${path}/{id}/claims`]: async (stock, about) =>
      (await open(stock, about)).map((id) => ({ token: decider, id, body: {} })),
    [`${path}/{id}/releases`]: async (stock, about) =>
      each(await open(stock, about), async (id) => {
        await done(claimApplication(stock.as(decider), kind, id));
        return { token: decider, id, body: {} };
      }),
    [`${path}/{id}/assignments`]: async (stock, about) =>
      (await open(stock, about)).map((id) => ({
        token: by.supervision,
        id,
        body: { official, reason: '请假。' },
      })),
    [`${path}/{id}/decisions`]: async (stock, about) =>
      each(await open(stock, about), async (id) => {
        const version = versionOf(await readApplication(stock.as(decider), kind, id));
        return { token: decider, id, headers: resting(version), body: outcome };
      }),
  };
  if (kind === 'suspension') return acts;
  return {
    ...acts,
    [`${path}/{id}/withdrawals`]: async (stock, about) =>
      (await open(stock, about)).map((id) => ({ token: bearing(about), id, body: {} })),
  };
}

/** How cases come to the state in which each command is given. */
const prepare: Readonly<Record<string, Prepare>> = {
  'POST /v1/submissions': async (stock, about) =>
    times(stock, () => ({ token: by.filer, body: submissionOf([stock.row(about)]) })),
  'POST /v1/submissions/{id}/confirmations': (stock, about) =>
    times(stock, async () => {
      const id = await stock.submitted(by.system, submissionOf([stock.row(about)]), 'waiting');
      const version = versionOf(await readSubmission(stock.as(by.filer), id));
      return { token: by.filer, id, headers: resting(version), body: {} };
    }),
  'POST /v1/submissions/{id}/reviews': (stock, about) =>
    times(stock, async () => {
      const row = { ...stock.row(about), 违法事实: '' };
      return { token: by.filer, id: await stock.submitted(by.filer, submissionOf([row]), 'recorded') };
    }),
  'POST /v1/notices/{id}/deliveries': async (stock, about) =>
    (await stock.records(about)).map((id, index) =>
      index % 2
        ? { token: bearing(about), id, body: { method: 'acknowledged' } }
        : { token: by.filer, id, body: { method: 'in-person', servedOn: '2026-11-25', proof: '回执' } },
    ),
  'POST /v1/notices/{id}/replies': async (stock, about) =>
    (await inEffect(stock, about)).map((id) => ({
      token: bearing(about),
      id,
      body: { text: '罚款已缴清。' },
    })),
  'POST /v1/notices/{id}/decisions': async (stock, about) =>
    each(await inEffect(stock, about), async (id) => {
      await done(reply(stock.as(bearing(about)), id, '罚款已缴清。'));
      const version = versionOf(await readNotice(stock.as(by.decider), id));
      const body = { outcome: 'withdraw', reasons: '已缴清。' };
      return { token: by.decider, id, headers: resting(version), body };
    }),
  'POST /v1/records/{id}/withdrawals': async (stock, about) =>
    (await inEffect(stock, about)).map((id) => ({
      token: by.filer,
      id,
      headers: resting('"1"'),
      body: because,
    })),
  'POST /v1/records/{id}/corrections': async (stock, about) =>
    (await inEffect(stock, about)).map((id) => ({
      token: by.filer,
      id,
      headers: resting('"1"'),
      body: { ...because, corrections: { 违法事实: '另行查明的事实。' } },
    })),
  'POST /v1/records/{id}/exemption-reviews': async (stock, about) =>
    (await inEffect(stock, about)).map((id) => ({
      token: by.supervision,
      id,
      body: { finding: '符合规定。' },
    })),
  'POST /v1/objections': async (stock, about) =>
    (await inEffect(stock, about)).map((record) => ({
      token: bearing(about),
      body: { record, ground: 'error', statement: '不是本单位。' },
    })),
  'POST /v1/objections/{id}/claims': async (stock, about) =>
    (await objected(stock, about)).map((id) => ({ token: by.handler, id })),
  'POST /v1/objections/{id}/releases': async (stock, about) =>
    each(await objected(stock, about), async (id) => {
      await done(claimObjection(stock.as(by.handler), id));
      return { token: by.handler, id };
    }),
  'POST /v1/objections/{id}/assignments': async (stock, about) =>
    (await objected(stock, about)).map((id) => ({
      token: by.supervision,
      id,
      body: { official: { id: 'MB-0002', name: 'Bo Tang' }, reason: '请假。' },
    })),
  'POST /v1/objections/{id}/decisions': async (stock, about) =>
    each(await objected(stock, about), async (id) => {
      const version = versionOf(await readObjection(stock.as(by.handler), id));
      return {
        token: by.handler,
        id,
        headers: resting(version),
        body: { outcome: 'upheld', reasons: '属实。' },
      };
    }),
  'POST /v1/objections/{id}/answers': (stock, about) =>
    times(stock, async () => {
      const missing = `应当记录的表彰（${++stock.count}）`;
      const raised = await object(stock.as(bearing(about)), { missing, statement: '没有记录。' });
      const { id } = await done(Promise.resolve(raised));
      const asked = {
        outcome: 'requested',
        reasons: '应当报送。',
        asked: { unit: 'housing', what: '补报。' },
      } as const;
      await done(decideObjection(stock.as(by.handler), stock.made(id), versionOf(raised), asked));
      return { token: by.housing, id, body: { outcome: 'filed', action: '已补报。' } };
    }),
  'POST /v1/objections/{id}/withdrawals': async (stock, about) =>
    (await objected(stock, about)).map((id) => ({ token: bearing(about), id, body: {} })),
  ...ofKind('repair', by.decider, {
    fresh: (stock, about) => stock.records(about, { exemption }, minorPenalty),
    make: (client, record) => askForRepair(client, repairing(record)),
    body: repairing,
    outcome: { outcome: 'granted', reasons: '已整改。' },
  }),
  ...ofKind('nondisclosure', by.handler, {
    fresh: (stock, about) => stock.records(about, { item: commendations }),
    make: (client, record) => askToWithhold(client, withholding(record)),
    body: withholding,
    outcome: { outcome: 'granted', reasons: '本人意愿。' },
  }),
  ...ofKind('suspension', by.handler, {
    fresh: inEffect,
    make: (client, record) => reportProceedings(client, suspending(record)),
    body: suspending,
    outcome: {
      outcome: 'ended',
      reasons: '已终审。',
      concluded: { how: 'final-judgment', on: '2026-11-25', document: '终审判决' },
    },
  }),
  'POST /v1/joint-responses': async (stock, about) =>
    (await stock.records(about, { item: designations, exemption })).map((record) => ({
      token: by.filer,
      body: { record, measure, reason: '危害健康。' },
    })),
  'POST /v1/joint-responses/{id}/feedback': async (stock, about) =>
    (await started(stock, about)).map(({ id }) => ({ token: by.organ, id, body: implemented })),
  'POST /v1/joint-responses/{id}/lifting': async (stock, about) =>
    each(await started(stock, about), async ({ id, record }) => {
      await done(giveFeedback(stock.as(by.organ), id, implemented));
      await done(withdrawRecord(stock.as(by.filer), record, '"1"', because));
      return { token: by.organ, id, body: { outcome: 'lifted', action: '已解除。' } };
    }),
  'POST /v1/recalls/{id}/acknowledgements': async (stock, about) =>
    (await recalled(stock, about)).map((id) => ({
      token: by.organ,
      id,
      body: { outcome: 'stopped', text: '已停止使用。' },
    })),
  'POST /v1/authorizations': (stock, about) =>
    times(stock, () => ({
      token: bearing(about),
      body: { to: 'harbour-bank', purpose: '贷款', until: '2027-12-31' },
    })),
  'POST /v1/authorizations/{id}/revocations': (stock, about) =>
    times(stock, async () => {
      const grant = { to: 'harbour-bank', purpose: '贷款', until: '2027-12-31' };
      const { id } = await done(authorize(stock.as(bearing(about)), grant));
      return { token: bearing(about), id: stock.made(id) };
    }),
  'POST /v1/inquiries': (stock, about) =>
    times(stock, () => ({ token: by.organ, body: { subject: about, basis: duty() } })),
  'POST /v1/publications': (stock) =>
    times(stock, () => ({ token: by.drafter, body: { ...fuzzedItem, name: `fuzzed-stock-${++drafts}` } })),
  'POST /v1/publications/{id}/approvals': async (stock) =>
    (await drafted(stock)).map((id) => ({ token: by.approver, id, headers: resting('"1"') })),
  'POST /v1/publications/{id}/withdrawals': async (stock) =>
    (await drafted(stock)).map((id) => ({ token: by.drafter, id, headers: resting('"1"') })),
};

/** The commands of which there are cases in stock. */
export const stocked: readonly string[] = Object.keys(prepare);

export class Stock {
  /** Every case that was made for it. */
  readonly ids: string[] = [];
  count = 0;
  readonly together: number;
  private readonly url: string;
  private readonly issuer: Issuer;
  private readonly ready = new Map<string, Lawful[]>();
  private readonly filling = new Map<string, Promise<void>>();

  /** @param together how many cases of a kind are made at once */
  constructor(url: string, issuer: Issuer, together: number) {
    this.url = url;
    this.issuer = issuer;
    this.together = together;
  }

  /** A case on which a command may be given; it is nobody else's until it is put back. */
  async take(command: string): Promise<Lawful> {
    for (;;) {
      const found = this.ready.get(command)?.pop();
      if (found) return found;
      const filling = this.filling.get(command) ?? this.fill(command);
      this.filling.set(command, filling);
      await filling;
    }
  }

  /** Puts a case back on which nothing was done. */
  putBack(command: string, lawful: Lawful): void {
    this.ready.set(command, [...(this.ready.get(command) ?? []), lawful]);
  }

  as = (token: Token): Client =>
    createClient({
      url: this.url,
      language: 'en',
      retry: { attempts: 1 },
      token: () => this.issuer.sign(token),
    });

  made(id: string): string {
    this.ids.push(id);
    return id;
  }

  row = ({ code }: SubjectCode, changes: Record<string, string> = {}) =>
    penaltyRow({ '行政相对人代码_1（统一社会信用代码）': code, ...changes });

  /** Submits, and waits until it is in a state. */
  async submitted(token: Token, body: Submission, status: string): Promise<string> {
    const id = this.made((await done(file(this.as(token), body))).id);
    await this.until(async () => (await done(readSubmission(this.as(by.filer), id))).status === status);
    return id;
  }

  /** Records of the firm, filed by the same official. */
  async records(
    about: SubjectCode,
    more: Partial<Submission> = {},
    changes: Record<string, string> = {},
  ): Promise<string[]> {
    const designation = () =>
      designationRow({
        subject_code: about.code,
        document_number: `市监列〔2026〕备${++this.count}号`,
        decided_on: '2026-11-20',
      });
    const commendation = () =>
      commendedFirm({ 统一社会信用代码: about.code, 表彰文号: `市监表〔2026〕备${++this.count}号` });
    const rowOf: Record<string, () => Record<string, unknown>> = {
      [designations]: designation,
      [commendations]: commendation,
    };
    const rows = Array.from(
      { length: this.together },
      rowOf[more.item ?? ''] ?? (() => this.row(about, changes)),
    );
    const id = await this.submitted(by.filer, submissionOf(rows, more), 'recorded');
    const records = recordsOf(await done(readSubmission(this.as(by.filer), id)));
    return records.map((record) => this.made(record));
  }

  async until(holds: () => Promise<boolean>): Promise<void> {
    for (let poll = 0; poll < mostPolls; poll++) {
      if (await holds()) return;
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
    throw new Error('What was set going for a case in stock did not come.');
  }

  private async fill(command: string): Promise<void> {
    const make = prepare[command];
    if (!make) throw new Error(`There is no lawful case of ${command}.`);
    const about = { kind: 'organization', code: inventedOrganization() } as const;
    const made = await make(this, about);
    const whole = made.map(({ id = '', headers = {}, body = {}, token }) => ({
      token,
      id,
      headers,
      body,
      about,
    }));
    this.ready.set(command, [...(this.ready.get(command) ?? []), ...whole]);
    this.filling.delete(command);
  }
}
