/** Cases of every kind in many states, in memory, and identifiers beside them of nothing. */

import { report } from '../../../functions/auditor/report.ts';
import type { IdentifierKind } from '../../../functions/http/identifier.ts';
import { firmCode, personCode } from '../../../local/acts/cast.ts';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { civilDateOf } from '../../../shared/time/civil.ts';
import { commendedFirm } from '../../shared/formats/commendation/rows.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import type { Caller } from '../../support/event.ts';
import { designationRow } from '../../support/filings.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { minorPenalty, naturalPerson, penaltyRow } from '../../support/penalties.ts';
import { toOpen } from '../../support/publish.ts';
import { contentOf } from '../../support/published.ts';
import type { served } from '../../support/served.ts';
import { tellAll } from '../../support/tell.ts';

export type City = Awaited<ReturnType<typeof served>>;

/** What is there, by the kind of its identifier; none of what no case stands behind. */
export type Foreign = Record<IdentifierKind, readonly string[]>;

const exemption = 'food-safety-risk';
const { officialId: _, officialName: __, ...system } = callers.provider;
const organ = { ...callers.organ, scope: 'measures:respond' };

/** Fills a city with cases of every kind, and gives their identifiers. */
export async function foreignCases(city: City): Promise<Foreign> {
  const act = async (route: string, caller: Caller, id?: string, body: object = {}, version?: string) => {
    const headers = version ? { 'if-match': version } : undefined;
    const answer = await city.call(route, caller, { id, body, headers });
    if (answer.status < 300) return answer;
    throw new Error(`${route} was refused: ${JSON.stringify(answer.body)}`);
  };
  const filed = async (more: object = {}, rows: object[] = [firmRow()]): Promise<string> =>
    (await city.submit(rows, more)).body.results[0].record;
  const object = async (record: string): Promise<string> =>
    (await act('POST /v1/objections', asFirm, undefined, { record, ground: 'error', statement: 'No.' })).body
      .id;
  const announcement = {
    item: 'administrative-penalties',
    parts: [{ bytes: 1, sha256: '0'.repeat(64) }],
  };
  const announced: string = (await act('POST /v1/files', callers.provider, undefined, announcement)).body.id;
  const columns = [{ header: '内部编号', reads: null }];
  const said: string = (
    await act('POST /v1/columns', callers.provider, undefined, { item: announcement.item, columns })
  ).body.id;
  const because = { document: 'File 12', reason: 'It was annulled.' };

  const [pending, inEffect, contested, withdrawn, deleted] = [
    await filed(),
    await filed({ exemption }),
    await filed(),
    await filed({ exemption }),
    await filed({ exemption }),
  ];
  await act('POST /v1/notices/{id}/deliveries', asFirm, contested, { method: 'acknowledged' });
  await act('POST /v1/notices/{id}/replies', asFirm, contested, { text: 'It was paid.' });
  await act('POST /v1/records/{id}/withdrawals', callers.provider, withdrawn, because, '"1"');

  const decided = async (id: string, body: object) => {
    const read = await city.call('GET /v1/objections/{id}', callers.handler, { id });
    await act('POST /v1/objections/{id}/decisions', callers.handler, id, body, String(read.headers.etag));
    return id;
  };
  const open = await object(inEffect);
  const claimed = await object(pending);
  await act('POST /v1/objections/{id}/claims', callers.handler, claimed);
  const deleting = await decided(await object(deleted), { outcome: 'deleted', reasons: 'Annulled.' });
  const missing = { missing: 'An award.', statement: 'It is not there.' };
  const asked = await decided((await act('POST /v1/objections', asFirm, undefined, missing)).body.id, {
    outcome: 'requested',
    reasons: 'It is owed.',
    asked: { unit: 'housing', what: 'The award.' },
  });

  const minor = () => filed({ exemption }, [firmRow(minorPenalty)]);
  // What an organization pledges is public; what a person does is as if it were not there.
  const asPerson = callers.subject(subjectKey(keys, personCode));
  const repairing = async () => {
    const said = { statement: 'Done.', corrected: 'Done.', performed: 'Paid.', pledge: 'Never again.' };
    const row = penaltyRow({ ...naturalPerson(personCode.code), ...minorPenalty });
    const record = await filed({ exemption }, [row]);
    const body = { record, ...said, performedOn: '2026-11-25' };
    return (await act('POST /v1/repairs', asPerson, undefined, body)).body.id;
  };
  const suspending = async (caller: Caller, ground: string) => {
    const body = { record: await minor(), ground, statement: 'It is before the court.', document: 'Case 7' };
    return (await act('POST /v1/suspensions', caller, undefined, body)).body.id;
  };
  const withholding = async () => {
    const item = 'commendations';
    const record = await filed({ item }, [commendedFirm({ 表彰文号: `市监表〔2026〕${++awards}号` })]);
    const body = { record, statement: 'Not for others.', understood: true };
    return (await act('POST /v1/nondisclosures', asFirm, undefined, body)).body.id;
  };
  let awards = 0;
  const [repair, repaired] = [await repairing(), await repairing()];
  const granting = { outcome: 'granted', reasons: 'All is met.' };
  const ofRepair = await city.call('GET /v1/repairs/{id}', callers.colleague, { id: repaired });
  const etag = String(ofRepair.headers.etag);
  await act('POST /v1/repairs/{id}/decisions', callers.colleague, repaired, granting, etag);
  const [suspended, byCourt, byStranger] = [
    await suspending(asFirm, 'litigation'),
    await suspending(callers.court, 'litigation'),
    await suspending(callers.court, 'reconsideration'),
  ];
  const [wished, handled] = [await withholding(), await withholding()];
  await act('POST /v1/nondisclosures/{id}/claims', callers.handler, handled);

  const response = async () => {
    const row = designationRow({
      subject_code: firmCode.code,
      document_number: `市监列〔2026〕${++count}号`,
      decided_on: '2026-11-20',
    });
    const record = await filed({ item: 'serious-untrustworthiness-designations', exemption }, [row]);
    const body = { record, measure: 'restricted-procurement-and-subsidies', reason: 'Harm to health.' };
    const { id } = (await act('POST /v1/joint-responses', callers.provider, undefined, body)).body;
    return { id, record };
  };
  let count = 0;
  const [running, ended] = [await response(), await response()];
  const implemented = { outcome: 'implemented', action: 'Left out of the tender.' };
  await act('POST /v1/joint-responses/{id}/feedback', organ, ended.id, implemented);
  await act('POST /v1/records/{id}/withdrawals', callers.provider, ended.record, because, '"1"');

  const seenAndWrong = await filed({ exemption });
  const duty = { type: 'duty', purpose: 'procurement-and-projects', matter: 'tender 188' };
  const inquirer = { ...callers.organ, scope: 'inquiries:make' };
  await act('POST /v1/inquiries', inquirer, undefined, { subject: firmCode, basis: duty });
  await act('POST /v1/records/{id}/withdrawals', callers.provider, seenAndWrong, because, '"1"');
  await tellAll(city, seenAndWrong);
  const [recall] = (await city.call('GET /v1/me/recalls', asFirm)).body.items;
  const damage = { what: 'look-missing', of: null, event: null, at: 'A#' } as const;
  await report(city.wired.cases, damage, city.clock.now, city.edge.newId);
  const found = (await city.wired.cases.work('supervision', null, 50)).items.map(({ item }) => item);
  const finding = found.find(({ what }) => what === 'damage-found')?.case ?? '';

  const expunging = async () => {
    const body = { information: 'illness-or-medical-history', document: 'File 16', reasons: 'It is barred.' };
    return (
      await act('POST /v1/records/{id}/expungements', callers.provider, await filed({ exemption }), body)
    ).body.id;
  };
  const decidedExpungement = async (id: string) => {
    const { headers } = await city.call('GET /v1/expungements/{id}', callers.supervision, { id });
    const body = { outcome: 'expunge', document: 'File 17', reasons: 'It is so.' };
    await act('POST /v1/expungements/{id}/decisions', callers.supervision, id, body, String(headers.etag));
    return id;
  };
  const ofApplication = async (id: string) => {
    const body = { information: 'illness-or-medical-history', document: 'File 16', reasons: 'It is barred.' };
    return (await act('POST /v1/objections/{id}/expungements', callers.handler, id, body)).body.id;
  };
  const expungement = [
    await expunging(),
    await decidedExpungement(await expunging()),
    await ofApplication(deleting),
  ];

  const grant = async () => {
    const body = { to: 'harbour-bank', purpose: 'A loan.', until: '2027-11-30' };
    return (await act('POST /v1/authorizations', asFirm, undefined, body)).body.id;
  };
  const [granted, revoked] = [await grant(), await grant()];
  await act('POST /v1/authorizations/{id}/revocations', asFirm, revoked);

  const consent = async (to: string) => {
    const covered = { kinds: ['market'], purposes: ['commendations-and-rewards'], until: '2027-11-30' };
    return (await act('POST /v1/consents', asFirm, undefined, { notice: 1, to, ...covered })).body.id;
  };
  const [consented, takenBack] = [await consent('housing'), await consent('transport')];
  await act('POST /v1/consents/{id}/withdrawals', asFirm, takenBack);

  const pledge = async (matter: string, lastDay = '2027-01-31') => {
    const body = {
      subject: firmCode,
      name: '云岭食品有限公司',
      matter,
      text: '按期整改。',
      lastDay,
    };
    return (await act('POST /v1/pledges', asFirm, undefined, body)).body.id;
  };
  // Of what ends today it may be said today that it was kept.
  const pledged = [
    await pledge('food-safety-inspection', civilDateOf(city.clock.now)),
    await pledge('wages-paid-on-time'),
  ];
  await act('POST /v1/pledges/{id}/decisions', callers.provider, pledged[0], { outcome: 'kept' }, '"1"');

  const declaration = async (text: string) => {
    const shown = { purposes: ['procurement-and-projects'], everybody: false };
    const body = { subject: firmCode, about: 'qualification', text, lastDay: '2027-01-31', ...shown };
    return (await act('POST /v1/declarations', asFirm, undefined, body)).body.id;
  };
  const declared = [await declaration('甲级资质。'), await declaration('乙级资质。')];
  await act('POST /v1/declarations/{id}/withdrawals', asFirm, declared[0], {});

  const recorded = (await city.submit([firmRow()])).body.id;
  const waiting = (await city.submit([firmRow()], {}, system)).body.id;
  const returned = (await city.submit([firmRow({ 违法事实: '' })])).body.id;

  const drafting = { what: 'items', name: 'drafted-only', content: contentOf('administrative-penalties') };
  const draft = async (name: string) =>
    (await act('POST /v1/publications', callers.drafter, undefined, { ...drafting, name })).body.id;
  const [drafted, dropped, opened] = [
    await draft('drafted-only'),
    await draft('dropped'),
    await draft('opened'),
  ];
  const words = { title: { zh: '规范', en: 'A norm' }, text: { zh: '第一条', en: 'Article 1' } };
  const norm = { what: 'norms', name: 'approved', content: words };
  const approved = (await act('POST /v1/publications', callers.drafter, undefined, norm)).body.id;
  await act('POST /v1/publications/{id}/approvals', callers.approver, approved, {}, '"1"');
  await act('POST /v1/publications/{id}/withdrawals', callers.drafter, dropped, {}, '"1"');
  // Of a draft that is open to comment everybody reads all there is: its comments are answered by the department alone.
  await act('POST /v1/publications/{id}/consultations', callers.drafter, opened, toOpen, '"1"');
  const commented = async (text: string): Promise<string> =>
    (await act('POST /v1/drafts/{id}/comments', asFirm, opened, { text })).body.id;
  const [unanswered, answered] = [await commented('Too long.'), await commented('Too wide.')];
  await act('POST /v1/comments/{id}/answers', callers.drafter, answered, { text: 'It is the least.' });

  // Two units that name each other for what they leave: of the second it would be said that the register has changed.
  const ending = async (name: string, to: string) => {
    const successors = { provider: to, respondent: to, designator: to };
    const content = { ...contentOf(name), status: 'ended', successors };
    return (await act('POST /v1/publications', callers.drafter, undefined, { what: 'units', name, content }))
      .body.id;
  };
  const [ends, endsToo] = [await ending('transport', 'housing'), await ending('housing', 'transport')];
  await act('POST /v1/publications/{id}/approvals', callers.approver, ends, {}, '"1"');

  const cases = {
    record: [pending, inEffect, contested, withdrawn, deleted],
    objection: [open, claimed, deleting, asked],
    repair: [repair, repaired],
    nondisclosure: [wished, handled],
    suspension: [suspended, byCourt, byStranger],
    'joint-response': [running.id, ended.id],
    authorization: [granted, revoked],
    consent: [consented, takenBack],
    pledge: pledged,
    declaration: declared,
    recall: [recall.id],
    expungement,
    finding: [finding],
    submission: [recorded, waiting, returned],
    file: [announced],
    'column-map': [said],
    publication: [drafted, approved, dropped, endsToo],
    comment: [unanswered, answered],
  };
  return {
    ...cases,
    case: Object.values(cases).map(([first = '']) => first),
    // What is only drafted is as little there as what nobody ever drafted.
    'published-name': ['drafted-only', 'dropped'],
    code: [],
    asset: [],
    tile: [],
  };
}

const otherSign = (sign: string): string => (sign === '0' ? '1' : '0');

/** The text with the sign at a place another one, of those that identifiers have. */
const changedAt = (text: string, at: number): string =>
  `${text.slice(0, at)}${otherSign(text[at] ?? '')}${text.slice(at + 1)}`;

/** Identifiers of the same form that are of nothing: in the same home, another thing of the same home, and elsewhere. */
export function ofNothing(id: string): string[] {
  const [prefix = '', home = ''] = id.split('_');
  const rest = prefix.length + home.length + 2;
  if (!home) return ['never-drafted'];
  const changed = [changedAt(id, id.length - 1), changedAt(id, rest + 12)];
  // A case lies in the home of a person, of a unit, or of what is published of one kind.
  return home.length === 22 ? [...changed, changedAt(id, prefix.length + 5)] : changed;
}
