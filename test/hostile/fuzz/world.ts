import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IdentifierKind } from '../../../functions/http/identifier.ts';
import { bundleFolder } from '../../../infra/folders.ts';
import { done, versionOf } from '../../../local/acts/answered.ts';
import { Api } from '../../../local/acts/api.ts';
import {
  askForRepair,
  askToWithhold,
  decideRepair,
  decideWithholding,
  type RepairDecision,
  readApplication,
  reportProceedings,
} from '../../../local/acts/apply.ts';
import {
  bank,
  drafter,
  duty,
  firm,
  firmCode,
  handler,
  organ,
  person,
  personCode,
  provider,
  secondOfficial,
  secondProvider,
} from '../../../local/acts/cast.ts';
import { sayColumns } from '../../../local/acts/columns.ts';
import { type Consent, giveConsent } from '../../../local/acts/consent.ts';
import { declare } from '../../../local/acts/declaration.ts';
import {
  askExpungement,
  askExpungementOf,
  decideExpungement,
  readExpungement,
} from '../../../local/acts/expunge.ts';
import { fileRecords, type Submission } from '../../../local/acts/file.ts';
import { authorize, inquire } from '../../../local/acts/inquire.ts';
import { giveFeedback, startResponse } from '../../../local/acts/measure.ts';
import { acknowledge, reply } from '../../../local/acts/notice.ts';
import { decideObjection, object, readObjection } from '../../../local/acts/object.ts';
import { givePledge } from '../../../local/acts/pledge.ts';
import { answerComment, approve, comment, draft, openComments } from '../../../local/acts/publish.ts';
import { all, page } from '../../../local/acts/read.ts';
import { withdrawRecord } from '../../../local/acts/record.ts';
import { announce, sendFile } from '../../../local/acts/send-file.ts';
import { newRest } from '../../../shared/ids.ts';
import { codes } from '../../../shared/texts/every.ts';
import { commendedFirm } from '../../shared/formats/commendation/rows.ts';
import { designationRow } from '../../support/filings.ts';
import {
  inventedPerson,
  minorPenalty,
  naturalPerson,
  penaltyRow,
  submissionOf,
} from '../../support/penalties.ts';
import { decidedBy, published } from '../../support/published.ts';
import { fuzzedItem } from './drafts.ts';
import { answerer, type Bearer, marker, type What } from './markers.ts';

/** What is on the platform before it is fuzzed: identifiers that requests name, by their kind. */
export interface World {
  ids: Record<Exclude<IdentifierKind, 'case'>, string[]>;
  /** Cursors that pages gave, each good for its own list and reader alone. */
  cursors: string[];
  /** The code of the person without a client. */
  victimCode: string;
}

const examples = readFileSync(new URL('../../../examples/penalties.csv', import.meta.url));
const announcement = { item: 'administrative-penalties', parts: [{ bytes: 1, sha256: '0'.repeat(64) }] };

const housing = 'housing';
const exemption = 'food-safety-risk';

/** Files rows of a unit; gives the records that they became. */
type Filing = (unit: string, rows: Submission['records'], more?: Partial<Submission>) => Promise<string[]>;

interface Filed {
  bearer: Bearer;
  unit: string;
  /** Its columns for the subject's code. */
  code: Record<string, string>;
}

const parties = (victimCode: string): Filed[] => [
  { bearer: 'firm', unit: provider, code: {} },
  { bearer: 'person', unit: provider, code: naturalPerson(personCode.code) },
  { bearer: 'victim', unit: housing, code: naturalPerson(victimCode) },
];

let rowsMade = 0;
/** No two are alike but for their numbers: those would be asked about. */
const row = ({ unit, bearer, code }: Filed, facts: What) =>
  penaltyRow({
    ...decidedBy(unit),
    法定代表人: marker(bearer, 'representative'),
    ...code,
    行政相对人名称: marker(bearer, facts === 'pending' ? 'pending' : 'name'),
    违法事实: `${marker(bearer, facts)}，第${++rowsMade}次`,
  });

/** What is consented to, to one unit after the other. */
const consented: Omit<Consent, 'to'> = {
  notice: 1,
  kinds: ['market'],
  purposes: ['commendations-and-rewards'],
  until: '2027-02-28',
};

/** Fills a fresh platform with cases of every kind in many states, each personal text in it a marker. */
export async function seedWorld(url: string): Promise<World> {
  const api = new Api(url);
  const world: World = {
    ids: {
      record: [],
      objection: [],
      repair: [],
      nondisclosure: [],
      suspension: [],
      'joint-response': [],
      authorization: [],
      consent: [],
      pledge: [],
      declaration: [],
      recall: [],
      expungement: [],
      finding: [`fnd_supervision_${newRest('2026-03-20T02:00:00.000Z', randomUUID())}`],
      submission: [],
      publication: [],
      comment: [],
      'published-name': [...published.items, ...published.units].map(({ id }) => id),
      code: [...codes],
      file: [],
      'column-map': [],
      asset: readdirSync(join(bundleFolder('reference'), 'docs')),
      tile: ['0/000', 'entries/000', '1/000.p/1'],
    },
    cursors: [],
    victimCode: inventedPerson(),
  };
  const file: Filing = async (unit, records, more = {}) => {
    const { id, records: filed } = await fileRecords(api.as(unit), submissionOf(records, more), api.settle);
    world.ids.submission.push(id);
    world.ids.record.push(...filed);
    return filed;
  };
  for (const party of parties(world.victimCode)) {
    const rows = (facts: What) => Array.from({ length: 6 }, () => row(party, facts));
    const inEffect = await file(party.unit, rows('facts'), { exemption: 'emergency-information' });
    const pending = await file(party.unit, rows('pending'));
    if (party.bearer === 'victim') continue;
    await act(api, world, party.bearer, inEffect, pending);
    await applyFor(api, world, party, file);
  }
  world.ids.file.push(await sendFile(api.as(provider), 'administrative-penalties', examples));
  world.ids.file.push(await sendFile(api.as(provider), 'administrative-penalties', Buffer.from('<html>')));
  await api.settle();
  for (let count = 0; count < 3; count++)
    world.ids.file.push((await done(announce(api.as(provider), announcement))).id);
  const columns = [{ header: '内部编号', reads: null }];
  const said = await done(sayColumns(api.as(provider), { item: announcement.item, columns }));
  world.ids['column-map'].push(said.id);
  await respond(api, world, file);
  const basis = { ...duty(), matter: marker('person', 'matter') };
  await done(inquire(api.as(organ), personCode, basis));
  await recall(api, world, file);
  await expunge(api, world, file);
  await publish(api, world);
  await turnPages(api, world);
  return world;
}

/** What the person or firm does, and what is done in answer. */
async function act(
  api: Api,
  { ids }: World,
  bearer: 'person' | 'firm',
  inEffect: string[],
  pending: string[],
): Promise<void> {
  const client = api.as(bearer === 'person' ? person : firm);
  for (const id of pending.slice(0, 4)) {
    await done(acknowledge(client, id));
  }
  for (const id of pending.slice(0, 2)) {
    await done(reply(client, id, marker(bearer, 'reply')));
  }
  for (const record of [...inEffect, ...pending].slice(0, 8)) {
    const statement = marker(bearer, 'statement');
    const { id } = await done(object(client, { record, ground: 'error', statement }));
    ids.objection.push(id);
  }
  const missing = { missing: marker(bearer, 'statement'), statement: marker(bearer, 'statement') };
  ids.objection.unshift((await done(object(client, missing))).id);
  const decided = ids.objection.at(-1) ?? '';
  const version = versionOf(await readObjection(api.as(handler), decided));
  const decision = { outcome: 'upheld', reasons: marker(bearer, 'reasons') } as const;
  await done(decideObjection(api.as(handler), decided, version, decision));
  const grant = { to: bank, purpose: marker(bearer, 'purpose'), until: '2027-12-31' };
  for (let count = 0; count < 4; count++) {
    ids.authorization.push((await done(authorize(client, grant))).id);
  }
  const subject = bearer === 'person' ? personCode : firmCode;
  for (const lastDay of ['2027-01-31', '2027-02-28']) {
    const body = { subject, name: marker(bearer, 'name'), matter: 'wages-paid-on-time', lastDay };
    ids.pledge.push((await done(givePledge(client, { ...body, text: marker(bearer, 'pledge') }))).id);
  }
  for (const lastDay of ['2027-01-31', '2027-02-28']) {
    const shown = { about: 'contract-kept' as const, purposes: [duty().purpose], everybody: false };
    const text = `${marker(bearer, 'declared')}${lastDay}`;
    ids.declaration.push((await done(declare(client, { ...shown, subject, lastDay, text }))).id);
  }
  for (const to of ['housing', 'transport', 'market-regulation', 'procurement-centre']) {
    ids.consent.push((await done(giveConsent(client, { ...consented, to }))).id);
  }
}

/** Repair and non-disclosure asked for, proceedings reported: open, granted and refused, reported by a stranger. */
async function applyFor(api: Api, { ids }: World, party: Filed, file: Filing): Promise<void> {
  const { bearer, code } = party;
  const client = api.as(bearer === 'person' ? person : firm);
  const minor = () => ({ ...row(party, 'facts'), ...minorPenalty });
  const rows = Array.from({ length: 8 }, minor);
  const records = await file(provider, rows, { exemption: 'emergency-information' });
  const repairing = marker(bearer, 'repairing');
  for (const record of records.slice(0, 4)) {
    const said = { statement: repairing, corrected: repairing, performed: repairing };
    const body = { record, ...said, performedOn: '2026-11-25', pledge: '不再违法。' };
    ids.repair.push((await done(askForRepair(client, body))).id);
  }
  const [granted = '', refused = ''] = ids.repair.slice(-4);
  const decider = api.as(secondProvider);
  const reasons = repairing;
  const decides = async (id: string, body: RepairDecision) =>
    done(decideRepair(decider, id, versionOf(await readApplication(decider, 'repair', id)), body));
  await decides(granted, { outcome: 'granted', reasons });
  await decides(refused, { outcome: 'refused', reasons, unmet: ['conduct-corrected'] });
  const statement = marker(bearer, 'statement');
  for (const [index, record] of records.slice(4).entries()) {
    const body = { record, ground: 'litigation', statement, document: '受理通知书' } as const;
    // The organ of reconsideration hears no suits.
    const reporter = index === 3 ? api.as('justice-bureau') : client;
    const said = index === 3 ? { ...body, statement: '已起诉。' } : body;
    ids.suspension.push((await done(reportProceedings(reporter, said))).id);
  }
  if (Object.keys(code).length > 0) return;
  const commended = Array.from({ length: 3 }, (_, index) =>
    commendedFirm({
      主体名称: marker(bearer, 'name'),
      表彰事由: marker(bearer, 'facts'),
      统一社会信用代码: firmCode.code,
      表彰文号: `市监表〔2026〕${index}号`,
    }),
  );
  for (const record of await file(provider, commended, { item: 'commendations' })) {
    const body = { record, statement, understood: true } as const;
    ids.nondisclosure.push((await done(askToWithhold(client, body))).id);
  }
  const [withheld = ''] = ids.nondisclosure;
  const version = versionOf(await readApplication(api.as(handler), 'nondisclosure', withheld));
  const decision = { outcome: 'granted', reasons: marker(bearer, 'reasons') } as const;
  await done(decideWithholding(api.as(handler), withheld, version, decision));
}

/** Joint responses on designations of the firm, one of them with a unit's feedback. */
async function respond(api: Api, { ids }: World, file: Filing): Promise<void> {
  const item = 'serious-untrustworthiness-designations';
  const rows = Array.from({ length: 3 }, (_, index) =>
    designationRow({
      subject_code: firmCode.code,
      subject_name: marker('firm', 'name'),
      facts: `${marker('firm', 'facts')}，第${index}次`,
      document_number: `市监列〔2026〕${index}号`,
      decided_on: '2026-11-20',
    }),
  );
  for (const record of await file(provider, rows, { item, exemption })) {
    const measure = 'restricted-procurement-and-subsidies';
    const body = { record, measure, reason: marker('firm', 'measure') };
    ids['joint-response'].push((await done(startResponse(api.as(provider), body))).id);
  }
  const [first = ''] = ids['joint-response'];
  const feedback = { outcome: 'not-implemented', explanation: marker('firm', 'feedback') } as const;
  await done(giveFeedback(api.as(answerer), first, feedback));
}

/** Records of the firm that an organ saw before they were withdrawn: it is told to stop using them. */
async function recall(api: Api, { ids }: World, file: Filing): Promise<void> {
  const records = await file(
    provider,
    Array.from({ length: 3 }, () => row(parties('')[0] as Filed, 'facts')),
    { exemption: 'emergency-information' },
  );
  await done(inquire(api.as(organ), firmCode, { ...duty(), matter: marker('firm', 'matter') }));
  const because = { document: '生效文书', reason: '原决定已被撤销。' };
  for (const id of records) await done(withdrawRecord(api.as(provider), id, '"1"', because));
  await api.settle();
  ids.recall.push(...(await all(api.as(firm), '/v1/me/recalls')).map(({ id }) => id));
}

/** Records of the firm that are asked to be expunged, one of which is. */
async function expunge(api: Api, { ids }: World, file: Filing): Promise<void> {
  const rows = Array.from({ length: 3 }, () => row(parties('')[0] as Filed, 'facts'));
  const said = { document: '申请', reasons: '属于禁止采集的信息。' };
  for (const record of await file(provider, rows, { exemption: 'emergency-information' })) {
    const body = { information: 'illness-or-medical-history', ...said } as const;
    ids.expungement.push((await done(askExpungement(api.as(secondProvider), record, body))).id);
  }
  // What the firm objected to, of which one is decided, and the repair that was granted.
  const body = { information: 'illness-or-medical-history', ...said } as const;
  const decided = { objection: ids.objection.at(-1) ?? '', repair: ids.repair.at(-4) ?? '' };
  for (const kind of ['objection', 'repair'] as const)
    ids.expungement.push((await done(askExpungementOf(api.as(handler), kind, decided[kind], body))).id);
  const [first = ''] = ids.expungement;
  const version = versionOf(await readExpungement(api.as('supervision'), first));
  await done(decideExpungement(api.as('supervision'), first, version, { outcome: 'expunge', ...said }));
}

/** Drafts of the department; one of them is published, one is open to comment. */
async function publish(api: Api, { ids }: World): Promise<void> {
  for (let count = 0; count < 4; count++) {
    const drafted = await done(draft(api.as(drafter), fuzzedItem));
    ids.publication.push(drafted.id);
  }
  const norm = { what: 'norms', name: 'fuzzed-two', content: { title: inBoth, text: inBoth } } as const;
  const { id } = await done(draft(api.as(drafter), norm));
  await done(approve(api.as(secondOfficial), id, '"1"'));
  ids.publication.push(id);
  const [opened = ''] = ids.publication;
  const opening = { assessment: true, reasons: '涉及记录自然人的哪些信息。' };
  await done(openComments(api.as(drafter), opened, '"1"', opening));
  for (const client of [api.as(firm), api.as(person), api.as(handler)])
    ids.comment.push((await done(comment(client, opened, '期限过长。'))).id);
  await done(answerComment(api.as(drafter), ids.comment[0] ?? '', '已是最短。'));
}

const inBoth = { zh: '规范', en: 'A norm' };

/** Turns the first page of every list, for what their cursors are. */
async function turnPages(api: Api, { cursors }: World): Promise<void> {
  const limit = { limit: '1' };
  const own = [
    'records',
    'notices',
    'accesses',
    'history',
    'authorizations',
    'consents',
    'pledges',
    'declarations',
    'recalls',
  ] as const;
  const basis = { ...duty(), matter: marker('person', 'matter') };
  const answers = [
    ...own.map((list) => page(api.as(person), `/v1/me/${list}`, limit)),
    page(api.as(provider), '/v1/worklist', limit),
    page(api.as(drafter), '/v1/publications', { what: 'items', ...limit }),
    inquire(api.as(organ), personCode, basis, { limit: 1 }),
  ];
  for (const answer of answers) cursors.push(String((await answer).body.cursor));
}
