/**
 * Writes an example of each kind as this release stores it: `node test/shared/stored/write.ts FOLDER`, once a
 * release, before a state's form changes. What is written is kept and read for ever.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { publishSeeds } from '../../../functions/seed/publish.ts';
import { firmCode } from '../../../local/acts/cast.ts';
import type { Official } from '../../../shared/actor.ts';
import type { Fields } from '../../../shared/application/kind.ts';
import { applicationProcesses } from '../../../shared/application/process.ts';
import type { ApplicationKind } from '../../../shared/application/rules.ts';
import type { ApplicationCommand, ApplicationState } from '../../../shared/application/state.ts';
import type { Acting } from '../../../shared/authority/acting.ts';
import { authorizationProcess, grantAuthorization } from '../../../shared/authorization/process.ts';
import { columnMapProcess, emptyMap, evolve as evolveColumnMap } from '../../../shared/column-map/process.ts';
import { giveComment, placesOf } from '../../../shared/comment/give.ts';
import { commentProcess } from '../../../shared/comment/process.ts';
import { consentProcess, giveConsent } from '../../../shared/consent/process.ts';
import { declare } from '../../../shared/declaration/declare.ts';
import { declarationProcess } from '../../../shared/declaration/process.ts';
import { askExpungement, askExpungementOfApplication } from '../../../shared/expungement/ask.ts';
import { expungementProcess } from '../../../shared/expungement/process.ts';
import type { ExpungementCommand } from '../../../shared/expungement/state.ts';
import { openFile } from '../../../shared/file/open.ts';
import { fileProcess } from '../../../shared/file/process.ts';
import { type FileCommand, nothingRead } from '../../../shared/file/state.ts';
import { enterFinding, findingProcess } from '../../../shared/finding/process.ts';
import { caseId, homeOf, newRest } from '../../../shared/ids.ts';
import { jointResponseProcess } from '../../../shared/joint-response/process.ts';
import { givePledge } from '../../../shared/pledge/give.ts';
import { pledgeProcess } from '../../../shared/pledge/process.ts';
import { type Change, opening, type Stored } from '../../../shared/process/change.ts';
import type { CaseEvent, CaseState, Process } from '../../../shared/process/process.ts';
import { highestOf, versionsOf } from '../../../shared/publication/list.ts';
import { draftPublication } from '../../../shared/publication/open.ts';
import { publicationProcess } from '../../../shared/publication/process.ts';
import { openRecall } from '../../../shared/recall/open.ts';
import { recallProcess } from '../../../shared/recall/process.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import { dynamoCases } from '../../../shared/store/dynamodb/cases.ts';
import { dynamoHistory } from '../../../shared/store/dynamodb/history.ts';
import type { Item } from '../../../shared/store/dynamodb/item.ts';
import { caseKey, eventRange } from '../../../shared/store/dynamodb/keys.ts';
import { queryAll } from '../../../shared/store/dynamodb/query.ts';
import { partitions } from '../../../shared/store/dynamodb/tables.ts';
import { counted, submissionProcess } from '../../../shared/submission/process.ts';
import { receiveSubmission } from '../../../shared/submission/receive.ts';
import {
  actingOn,
  actors,
  handlerOfficial,
  providerOfficial,
  shanghai,
  transportOfficial,
} from '../../support/actors.ts';
import { allowed } from '../../support/allowed.ts';
import { acknowledgedAt, commands, filingChange, giveCommand, keys, stored } from '../../support/cases.ts';
import { penalties } from '../../support/filings.ts';
import { jointResponseChange } from '../../support/joint-responses.ts';
import { emptyTables } from '../../support/memory.ts';
import { annotating, applicationChange, objectionChange } from '../../support/objections.ts';
import { contentOf, published } from '../../support/published.ts';

type Decision = Extract<ApplicationCommand, { type: 'decide' }>;

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder of the release.');
mkdirSync(folder, { recursive: true });

const { tables, register } = emptyTables();
const cases = dynamoCases(tables);

const plain = (item: Item) =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      value.B ? { B: Buffer.from(value.B).toString('base64') } : value,
    ]),
  );

const write = (name: string, content: object) =>
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(content, null, 2)}\n`);

/** Writes a case as it lies in the tables, with its events. */
async function example(name: string, id: string): Promise<void> {
  const item = register.get(caseKey(id) ?? {});
  const { pk, prefix } = eventRange(id);
  const events = await queryAll(tables, tables.history, { pk, prefix });
  if (!item) throw new Error(`Nothing was stored of ${name}.`);
  write(name, { item: plain(item), events: events.map(plain) });
}

async function kept<S extends CaseState>(change: Change<S>): Promise<Change<S>> {
  const written = await cases.write({ changes: [change] }, null);
  if (!written.ok) throw new Error('It was not written.');
  return change;
}

async function next<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  of: Process<S, C, E>,
  change: Change<S>,
  command: C,
  at: string,
  actor: Acting,
): Promise<Change<S>> {
  // As it lies: it has a key of its own, under which the next event is closed, too. It is of the kind that was just written,
  // which a store of all kinds cannot tell the compiler.
  const [lies] = (await cases.load(null, [change.state.id])).cases;
  const ran = giveCommand(of, lies as unknown as Stored<S>, command, at, actor);
  if (!ran.ok) throw new Error(ran.refusal.code);
  return kept(ran.value);
}

const { subject, provider, handler, transport, platform } = actors;

const alarm = {
  field: '违法事实',
  code: 'prohibited-information',
  values: { category: 'religious-faith' },
  reason: '地名，与信仰无关',
};
let record = await kept(filingChange(undefined, { answered: [alarm] }));
record = await next(recordProcess, record, commands.acknowledge('2026-03-24'), acknowledgedAt, subject);
record = await next(recordProcess, record, commands.reply(), shanghai('2026-03-30'), subject);
const calendar = { id: 'year-2026', version: 1, effectiveAt: shanghai('2026-03-31') };
const laterKnown = { ...calendar, year: 2026, holidays: ['2026-04-03', '2026-04-06'], workingWeekends: [] };
const recount = { type: 'recount', calendars: [laterKnown], items: [] } as const;
record = await next(recordProcess, record, recount, shanghai('2026-04-01'), platform);
let objection = await kept(objectionChange(stored(record).state, shanghai('2026-04-02')));
const { receivedAt } = objection.state;
record = await next(recordProcess, record, annotating(objection.state), receivedAt, subject);
record = await next(recordProcess, record, commands.decideReply('confirm'), shanghai('2026-04-10'), provider);
const uphold = {
  type: 'decide',
  outcome: 'upheld',
  reasons: 'The file bears it out.',
  official: handlerOfficial,
  asked: null,
  unmet: [],
  concluded: null,
} as const;
const claim = { type: 'claim', official: handlerOfficial } as const;
objection = await next(applicationProcesses.objection, objection, claim, shanghai('2026-04-03'), handler);
objection = await next(applicationProcesses.objection, objection, uphold, shanghai('2026-04-11'), handler);

const { filing, names } = { filing: record.state.secret.filing, names: record.state.names };
const corrected = { ...filing, content: { ...filing.content, facts: '另行查明。' } };
const correct = commands.correct({ filing: corrected, endsAt: record.state.endsAt, names });
record = await next(recordProcess, record, correct, shanghai('2026-04-12'), provider);

/** An application of a kind to the record as it was in effect, decided. */
async function applied(kind: ApplicationKind, decision: Partial<Decision>, fields: Fields, acting: Acting) {
  const at = shanghai('2026-04-13');
  const opened = await kept(applicationChange(kind, { ...record.state, status: 'active' }, at, { fields }));
  const command = { ...uphold, outcome: 'refused', ...decision } as const;
  return next(applicationProcesses[kind], opened, command, shanghai('2026-06-15'), acting);
}
const fields = { corrected: 'It is.', performed: 'Paid.', performedOn: '2026-04-12', pledge: 'Never again.' };
const repair = await applied('repair', { unmet: ['pledge-given'] }, fields, provider);
let nondisclosure = await applied('nondisclosure', { outcome: 'granted' }, { understood: 'true' }, handler);
const concluded = {
  how: 'reconsideration-decided',
  on: '2026-06-10',
  document: 'Judgment 12',
  coveredUntil: null,
} as const;
const suspension = await applied(
  'suspension',
  { outcome: 'ended', concluded },
  { document: 'Receipt 3' },
  handler,
);

let response = await kept(jointResponseChange(shanghai('2026-06-01')));
const feedback = {
  type: 'feedback',
  unit: 'housing',
  outcome: 'not-implemented',
  text: 'It holds no subsidy.',
  official: transportOfficial,
} as const;
const housing = { ...transport, unit: 'housing' };
response = await next(jointResponseProcess, response, feedback, shanghai('2026-06-05'), housing);
const implemented = { ...feedback, unit: 'transport', outcome: 'implemented', text: 'Barred.' } as const;
response = await next(jointResponseProcess, response, implemented, shanghai('2026-06-06'), transport);
const end = { type: 'end', because: 'deleted', since: shanghai('2026-07-01') } as const;
response = await next(jointResponseProcess, response, end, shanghai('2026-07-01'), platform);
const notYet = { ...implemented, type: 'lift', outcome: 'not-yet-lifted', text: 'On Monday.' } as const;
response = await next(jointResponseProcess, response, notYet, shanghai('2026-07-02'), transport);

const until = shanghai('2026-06-01', '00:00:00.000');
const grantedAt = shanghai('2026-05-04');
const granted = { id: '00000000-0000-4000-8000-000000000003', to: 'harbour-bank', purpose: 'A loan.', until };
const authorization = grantAuthorization(record.state.subject, granted, grantedAt);
const grant = { type: 'AuthorizationGranted', data: { to: granted.to, until } } as const;
await kept(
  allowed(opening(authorizationProcess, authorization, grant, grantedAt, actingOn(authorization, subject))),
);

const covered = {
  to: 'housing',
  kinds: ['market' as const],
  purposes: ['commendations-and-rewards' as const],
  until,
};
const consent = giveConsent(record.state.subject, { id: granted.id, notice: 1, ...covered }, grantedAt);
const consented = { type: 'ConsentGiven', data: { ...covered, notice: 1 } } as const;
await kept(allowed(opening(consentProcess, consent, consented, grantedAt, actingOn(consent, subject))));

const foodSafety = published['pledge-matters'].find(({ id }) => id === 'food-safety-inspection');
if (!foodSafety) throw new Error('No such matter ships.');
const pledging = {
  id: '00000000-0000-4000-8000-000000000011',
  subject: firmCode,
  name: '云岭食品有限公司',
  text: '按期自查并整改。',
  lastDay: '2026-05-31',
};
const opens = givePledge(keys, foodSafety, pledging, grantedAt, { pledgeDecisionDays: 30 });
const { matter, matterVersion, unit, breachItem, mayBeTakenBack } = opens;
const under = { matter, matterVersion, unit, breachItem, mayBeTakenBack };
const pledgeGiven = {
  type: 'PledgeGiven',
  data: { ...under, until: opens.until, endsAt: opens.endsAt },
  secret: opens.secret,
} as const;
let pledge = await kept(
  allowed(opening(pledgeProcess, opens, pledgeGiven, grantedAt, actingOn(opens, subject))),
);
pledge = await next(pledgeProcess, pledge, { type: 'mark-overdue' }, opens.decideBy, platform);
const breaks = { type: 'break', official: providerOfficial, record: record.state.id, stands: true } as const;
pledge = await next(pledgeProcess, pledge, breaks, shanghai('2026-07-02'), provider);

const says = declare(
  keys,
  {
    id: '00000000-0000-4000-8000-000000000012',
    subject: firmCode,
    about: 'qualification',
    text: '具备一级资质。',
    document: '资质证书 1 号',
    lastDay: '2026-12-31',
    purposes: ['procurement-and-projects'],
    everybody: true,
  },
  grantedAt,
);
const { about, purposes, everybody } = says;
const declarationMade = {
  type: 'DeclarationMade',
  data: { about, purposes, everybody, until: says.until },
  secret: says.secret,
} as const;
await kept(allowed(opening(declarationProcess, says, declarationMade, grantedAt, actingOn(says, subject))));

const change = {
  record: record.state.id,
  because: 'corrected',
  version: stored(record).seq,
  at: shanghai('2026-04-12'),
  by: [provider.unit],
} as const;
const looks = [
  { at: shanghai('2026-04-11'), basis: 'duty', matter: 'tender 188', place: 'A#2' },
  { at: shanghai('2026-04-10'), basis: 'public', matter: null, place: 'A#1' },
] as const;
const toldOf = { id: '00000000-0000-4000-8000-000000000006', unit: 'procurement-centre' };
const told = openRecall(
  record.state,
  change,
  { ...toldOf, looks: looks.slice(0, 1) },
  shanghai('2026-04-12'),
  { recallAnswerDays: 15 },
);
const recallData = {
  record: told.record,
  unit: told.unit,
  because: told.because,
  version: told.version,
  dueAt: told.dueAt,
};
let recall = await kept(
  allowed(opening(recallProcess, told, { type: 'RecallOpened', data: recallData }, told.openedAt, platform)),
);
const further = { type: 'count-looks', looks: looks.slice(1) } as const;
recall = await next(recallProcess, recall, further, shanghai('2026-04-12'), platform);
recall = await next(recallProcess, recall, { type: 'mark-overdue' }, shanghai('2026-04-28'), platform);
const stopped = {
  type: 'acknowledge',
  outcome: 'stopped',
  text: 'The bid was scored anew.',
  official: transportOfficial,
} as const;
const inquirer = { ...transport, unit: 'procurement-centre', capacity: 'inquirer' } as const;
recall = await next(recallProcess, recall, stopped, shanghai('2026-04-29'), inquirer);
recall = await next(recallProcess, recall, { type: 'follow', by: told.id }, shanghai('2026-05-01'), platform);

const supervisor = { id: 'SV-0001', name: 'Han Mei' };
const damage = { what: 'event-missing', of: record.state.id, event: 2, at: 'E#' } as const;
const entered = enterFinding(damage, shanghai('2026-05-01'), '00000000-0000-4000-8000-000000000007');
let finding = await kept(
  allowed(opening(findingProcess, entered, { type: 'DamageFound', data: damage }, entered.foundAt, platform)),
);
const settled = { type: 'settle', official: supervisor, document: 'No. 7', reasons: 'Restored.' } as const;
const supervising = {
  as: 'official',
  unit: 'supervision',
  official: supervisor,
  capacity: 'supervision',
} as const;
finding = await next(findingProcess, finding, settled, shanghai('2026-05-02'), supervising);

const barred = {
  id: '00000000-0000-4000-8000-000000000008',
  information: 'illness-or-medical-history',
  by: { unit: provider.unit, official: providerOfficial },
  document: 'No. 16',
  reasons: 'It is barred.',
} as const;
const asked = askExpungement(record.state, barred, shanghai('2026-05-03'));
const { information, document, reasons } = barred;
const askedEvent = {
  type: 'ExpungementAsked',
  data: { record: record.state.id, dueAt: asked.dueAt },
  secret: { information, document, reasons },
} as const;
const expungement = await kept(
  allowed(opening(expungementProcess, asked, askedEvent, asked.askedAt, provider)),
);
const confirm = {
  type: 'expunge' as const,
  document: 'No. 17',
  reasons: 'It is so.',
  official: supervisor,
  remaining: { events: [2], rows: false, answersUntil: null, filesUntil: null, reasons: [] },
} satisfies ExpungementCommand;
await next(expungementProcess, expungement, confirm, shanghai('2026-05-04'), supervising);
const asks = { type: 'ask-expunging', expungement: asked.id, dueAt: asked.dueAt } as const;
record = await next(recordProcess, record, asks, asked.askedAt, provider);

/** What an application says is asked to be destroyed; it lies as it is asked for. */
async function askedOf(kind: ApplicationKind, application: Change<ApplicationState>, id: string) {
  const at = shanghai('2026-06-20');
  const by = { unit: handler.unit, official: handlerOfficial };
  const opened = askExpungementOfApplication(application.state, { ...barred, id, by }, at);
  const { dueAt } = opened;
  const event = { ...askedEvent, data: { application: application.state.id, dueAt } };
  const expunges = await kept(allowed(opening(expungementProcess, opened, event, at, handler)));
  const says = { type: 'ask-expunging', expungement: opened.id, dueAt } as const;
  return { expunges, application: await next(applicationProcesses[kind], application, says, at, handler) };
}
objection = (await askedOf('objection', objection, '00000000-0000-4000-8000-000000000041')).application;
const ofWish = await askedOf('nondisclosure', nondisclosure, '00000000-0000-4000-8000-000000000042');
const answersUntil = shanghai('2026-06-22');
const confirmWish = { ...confirm, remaining: { ...confirm.remaining, events: [], answersUntil } };
const wished = await next(
  expungementProcess,
  ofWish.expunges,
  confirmWish,
  shanghai('2026-06-21'),
  supervising,
);
const expunge = { type: 'expunge', expungement: wished.state.id } as const;
const { nondisclosure: ofWishes } = applicationProcesses;
nondisclosure = await next(ofWishes, ofWish.application, expunge, shanghai('2026-06-21'), supervising);

const received = receiveSubmission(
  {
    id: caseId(
      'submission',
      homeOf.unit(provider.unit),
      newRest(shanghai('2026-03-20'), '00000000-0000-4000-8000-000000000004'),
    ),
    file: null,
    item: penalties,
    provider: provider.unit,
    client: 'case-system',
    exemption: null,
    inclusion: null,
    unread: ['填报说明'],
    rowConfirmationDays: 10,
    rows: [
      { row: 1, result: 'accepted', record: record.state.id },
      { row: 2, result: 'returned', faults: [{ field: '违法事实', code: 'missing', detail: 'Add it.' }] },
      { row: 3, result: 'waiting', doubts: [{ field: '处罚决定日期', code: 'time-of-day' }] },
    ],
  },
  shanghai('2026-03-20'),
);
const data = { item: received.item, catalogVersion: 1, ...counted(received.secret.rows) };
let submission = await kept(
  allowed(
    opening(submissionProcess, received, { type: 'SubmissionReceived', data }, received.receivedAt, provider),
  ),
);
const recorded = { type: 'record', cameBack: [], field: 'document_number' } as const;
submission = await next(submissionProcess, submission, recorded, shanghai('2026-03-20'), platform);
const review = { type: 'review', official: providerOfficial } as const;
submission = await next(submissionProcess, submission, review, shanghai('2026-03-21'), provider);

const announced = openFile(
  {
    id: '00000000-0000-4000-8000-000000000031',
    item: penalties.id,
    provider: provider.unit,
    client: 'case-system',
    official: providerOfficial,
    person: null,
    exemption: null,
    inclusion: null,
    parts: [{ bytes: 10, sha256: '0'.repeat(64) }],
    uploadHours: 8,
  },
  shanghai('2026-03-20'),
);
const opensFile = {
  type: 'FileOpened' as const,
  data: { item: penalties.id, parts: 1, bytes: 10 },
};
let file = await kept(allowed(opening(fileProcess, announced, opensFile, announced.openedAt, provider)));
const fileRead = {
  ...nothingRead,
  through: 3,
  bytes: 10,
  rows: 3,
  accepted: 1,
  returned: 1,
  waiting: 1,
  submissions: 1,
};
for (const [command, acting] of [
  [{ type: 'mend', number: 1, part: { bytes: 10, sha256: '1'.repeat(64) } }, provider],
  [{ type: 'complete', official: providerOfficial, person: null }, provider],
  [{ type: 'advance', progress: fileRead, columns: ['处罚决定日期'], goesOn: false }, platform],
  [
    {
      type: 'finish',
      progress: fileRead,
      columns: ['处罚决定日期'],
      unread: ['填报说明'],
      fault: { field: 'file', code: 'too-many-rows', values: { most: 500_000 } },
      keptDays: 10,
    },
    platform,
  ],
  [{ type: 'report', as: 'csv', language: 'zh-CN' }, provider],
  [{ type: 'note-report', as: 'csv', language: 'zh-CN' }, platform],
  [{ type: 'confirm', official: providerOfficial, person: null }, provider],
  [
    {
      type: 'note-confirmed',
      askedAt: shanghai('2026-03-20'),
      progress: { submissions: 1, waiting: 0, fault: null },
      isDone: true,
      goesOn: false,
    },
    platform,
  ],
] satisfies [FileCommand, Acting][])
  file = await next(fileProcess, file, command, shanghai('2026-03-20'), acting);

const saysColumns = {
  type: 'ColumnsMapped' as const,
  data: { official: providerOfficial },
  secret: { columns: [{ header: '内部编号', reads: null }] },
};
const nothingMapped = emptyMap('market-regulation', 'administrative-penalties');
const columnMap = await next(
  columnMapProcess,
  await kept(
    allowed(
      opening(
        columnMapProcess,
        evolveColumnMap(nothingMapped, saysColumns, shanghai('2026-03-20')),
        saysColumns,
        shanghai('2026-03-20'),
        provider,
      ),
    ),
  ),
  {
    type: 'map-columns',
    official: providerOfficial,
    columns: [{ header: '违法情况', reads: '违法事实' }],
  },
  shanghai('2026-03-21'),
  provider,
);

await publishSeeds(cases);
const drafter = { id: 'CD-0001', name: 'He Ping' };
const approver = { id: 'CD-0002', name: 'Tang Wei' };
const department = (by: Official): Acting => ({
  as: 'official',
  unit: 'credit-department',
  official: by,
  capacity: 'department',
});
const earlier = await cases.published('items', versionsOf(penalties.id));
const draftOf = {
  id: '00000000-0000-4000-8000-000000000009',
  what: 'items',
  name: penalties.id,
  content: contentOf(penalties.id),
  official: drafter,
  replaces: highestOf(earlier),
} as const;
let publication = await kept(allowed(draftPublication(draftOf, shanghai('2026-03-20'), department(drafter))));
const commentsEnd = shanghai('2026-04-21', '00:00:00.000');
const openToComment = {
  type: 'open-comments',
  official: drafter,
  until: commentsEnd,
  assessed: true,
  reasons: 'It is about untrustworthiness.',
  earlier,
} as const;
publication = await next(
  publicationProcess,
  publication,
  openToComment,
  shanghai('2026-03-21'),
  department(drafter),
);
const givenAt = shanghai('2026-03-25');
const commenter = { as: 'subject', person: record.state.subject } as const;
const commented = giveComment(
  {
    id: '00000000-0000-4000-8000-000000000010',
    publication: publication.state.id,
    unit: null,
    place: `${placesOf(publication.state.id, { person: record.state.subject })}1`,
    text: 'A year is too long.',
  },
  givenAt,
);
const givenEvent = {
  type: 'CommentGiven',
  data: { publication: publication.state.id, unit: null },
  secret: { text: commented.secret.text },
} as const;
let comment = await kept(allowed(opening(commentProcess, commented, givenEvent, givenAt, commenter)));
const commenting = { type: 'note-comment', comment: comment.state.id } as const;
publication = await next(publicationProcess, publication, commenting, givenAt, commenter);
const answering = { type: 'answer-comment', official: drafter, text: 'It is the least.' } as const;
comment = await next(commentProcess, comment, answering, shanghai('2026-03-26'), department(drafter));
const noting = { type: 'note-answer', comment: comment.state.id } as const;
publication = await next(
  publicationProcess,
  publication,
  noting,
  shanghai('2026-03-26'),
  department(drafter),
);
publication = await next(publicationProcess, publication, { type: 'end-comments' }, commentsEnd, platform);
const opinion = {
  type: 'enter-assessment',
  official: drafter,
  document: 'No. 3',
  experts: 'Three professors',
  givenOn: '2026-04-22',
  conclusion: 'It is lawful.',
} as const;
publication = await next(
  publicationProcess,
  publication,
  opinion,
  shanghai('2026-04-23'),
  department(drafter),
);
const approval = {
  type: 'approve',
  official: approver,
  document: 'No. 12',
  earlier,
  effectiveAt: null,
} as const;
publication = await next(
  publicationProcess,
  publication,
  approval,
  shanghai('2026-04-24'),
  department(approver),
);

await dynamoHistory(tables).record({
  id: '00000000-0000-4000-8000-000000000005',
  subject: record.state.subject,
  at: shanghai('2026-04-20'),
  page: 1,
  entry: '00000000-0000-4000-8000-000000000005',
  pageAt: shanghai('2026-04-20'),
  unit: 'procurement-centre',
  client: 'procurement-centre',
  official: { id: 'PC-0001', name: 'Wu Min' },
  basis: { type: 'duty', purpose: 'procurement-and-projects' },
  matter: 'tender 188',
  outcome: 'shown',
  seen: [{ case: record.state.id, version: 5 }],
});
const pk = partitions.home(homeOf.subject(record.state.subject));
const [access] = await queryAll(tables, tables.history, { pk, prefix: 'A#' });

await example('record', record.state.id);
await example('objection', objection.state.id);
await example('repair', repair.state.id);
await example('nondisclosure', nondisclosure.state.id);
await example('suspension', suspension.state.id);
await example('joint-response', response.state.id);
await example('authorization', authorization.id);
await example('consent', consent.id);
await example('declaration', says.id);
await example('pledge', pledge.state.id);
await example('recall', recall.state.id);
await example('expungement', wished.state.id);
await example('finding', finding.state.id);
await example('submission', submission.state.id);
await example('file', file.state.id);
await example('column-map', columnMap.state.id);
await example('publication', publication.state.id);
await example('comment', comment.state.id);
write('access', { item: plain(access ?? {}) });
