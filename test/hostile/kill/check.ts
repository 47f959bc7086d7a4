/** Holds the platform to the ledger: nothing acknowledged is lost, nothing is there twice, every proof is intact. */
import type { Api } from '../../../local/acts/api.ts';
import { firm, handler, person, provider, supervision } from '../../../local/acts/cast.ts';
import { readSubmission, recordsOf } from '../../../local/acts/file.ts';
import { all, prove } from '../../../local/acts/read.ts';
import { each } from '../support/each.ts';
import { brokenFiles } from './files.ts';
import type { Bearer, Ledger } from './ledger.ts';
import { differences, fewOnPage } from './read.ts';

const bearers: readonly Bearer[] = [firm, person];

export async function brokenPromises(api: Api, ledger: Ledger): Promise<string[]> {
  return [
    ...(await submissions(api, ledger)),
    ...(await brokenFiles(api, ledger)),
    ...(await records(api, ledger)),
    ...(await histories(api, ledger)),
    ...(await worklists(api, ledger)),
    ...(await accesses(api, ledger)),
    ...(await proofs(api, ledger)),
  ];
}

/** Each acknowledged submission is recorded, with its one row. */
const submissions = (api: Api, ledger: Ledger): Promise<string[]> =>
  each(ledger.records, async ({ submission, id }) => {
    const { body } = await readSubmission(api.as(provider), submission);
    const right = body.status === 'recorded' && body.accepted === 1 && recordsOf(body)[0] === id;
    return right ? [] : [`submission ${submission}: ${JSON.stringify(body).slice(0, 200)}`];
  });

/** Each subject has its records, each decision once. */
const records = (api: Api, ledger: Ledger): Promise<string[]> =>
  each(bearers, async (bearer) => {
    const shown = await all(api.as(bearer), '/v1/me/records', fewOnPage);
    const must = ledger.records.filter((known) => known.bearer === bearer);
    return differences(
      'record',
      must.map(({ documentNumber }) => documentNumber),
      shown.map(({ documentNumber }) => documentNumber),
    );
  });

/** What people did, as the events of the history tell it; what timers did comes on top. */
function mustHaveHappened({ records: known, objections, responses }: Ledger, bearer: Bearer): string[] {
  const own = known.filter((record) => record.bearer === bearer);
  const ids = new Set(own.map(({ id }) => id));
  const when = (happened: boolean, type: string) => (happened ? [type] : []);
  return [
    ...own.flatMap(({ id, delivered, replied, withdrawn }) =>
      [
        'RecordFiled',
        ...when(delivered, 'NoticeDelivered'),
        ...when(replied, 'ReplyReceived'),
        ...when(withdrawn, 'ReplyDecided'),
      ].map((type) => `${type} ${id}`),
    ),
    ...objections
      .filter(({ record }) => ids.has(record))
      .flatMap(({ id, record, decided }) => [
        `ObjectionRaised ${id}`,
        `RecordAnnotated ${record}`,
        ...when(decided, `ObjectionDecided ${id}`),
        ...when(decided, `AnnotationLifted ${record}`),
      ]),
    ...(bearer === firm ? responses : []).flatMap(({ id, answered }) => [
      `JointResponseStarted ${id}`,
      ...answered.map(() => `FeedbackGiven ${id}`),
    ]),
  ];
}

const byPeople = new Set([
  'RecordFiled',
  'NoticeDelivered',
  'ReplyReceived',
  'ReplyDecided',
  'ObjectionRaised',
  'RecordAnnotated',
  'ObjectionDecided',
  'AnnotationLifted',
  'JointResponseStarted',
  'FeedbackGiven',
]);

/** Every act is an event, once; what timers do happens once to a case; the events of a case are numbered through. */
const histories = (api: Api, ledger: Ledger): Promise<string[]> =>
  each(bearers, async (bearer) => {
    const events = await all(api.as(bearer), '/v1/me/history', fewOnPage);
    const named = (own: typeof events) => own.map((event) => `${event.type} ${event.case}`);
    const timed = named(events.filter(({ type }) => !byPeople.has(type)));
    const cases = Map.groupBy(events, (event) => String(event.case));
    const numbering = [...cases].flatMap(([id, own]) => {
      const numbers = own.map(({ seq }) => seq).sort((a, b) => a - b);
      return numbers.every((seq, index) => seq === index + 1)
        ? []
        : [`events of ${id}: ${numbers.join(', ')}`];
    });
    return [
      ...differences(
        'event',
        mustHaveHappened(ledger, bearer),
        named(events.filter(({ type }) => byPeople.has(type))),
      ),
      ...differences('event of a timer', [...new Set(timed)], timed),
      ...numbering,
    ];
  });

/** Each open case is once on the worklist of whoever has to act on it, and nothing else is. */
const worklists = (api: Api, ledger: Ledger): Promise<string[]> => {
  const duties: [client: string, what: string, cases: string[]][] = [
    [handler, 'decide-objection', ledger.objections.filter(({ decided }) => !decided).map(({ id }) => id)],
    [provider, 'decide-reply', ledger.records.filter((r) => r.replied && !r.withdrawn).map(({ id }) => id)],
    ...['procurement-centre', 'housing', 'transport'].map((unit): [string, string, string[]] => [
      unit,
      'give-feedback',
      ledger.responses
        .filter((r) => r.asked.includes(unit) && !r.answered.includes(unit))
        .map(({ id }) => id),
    ]),
    ['supervision', 'workflow-stalled', []],
  ];
  return each(duties, async ([client, what, cases]) => {
    const entries = await all(api.as(client), '/v1/worklist', fewOnPage);
    const own = entries.filter((entry) => entry.what === what).map((entry) => String(entry.case));
    return differences(`${what} of ${client}`, cases, own);
  });
};

const lookLine = (id: string, matter: string | null, seen: readonly string[]): string =>
  `${id} ${matter}: ${seen.join(' ')}`;

/** Each acknowledged look is on the access list, once, with what left. */
const accesses = async (api: Api, ledger: Ledger): Promise<string[]> => {
  const entries = [
    ...(await all(api.as(firm), '/v1/me/accesses', { ...fewOnPage, each: 'true' })),
    ...(await all(api.as(person), '/v1/me/accesses', { ...fewOnPage, each: 'true' })),
  ];
  const acknowledged = new Set(ledger.looks.map(({ id }) => id));
  return differences(
    'look',
    ledger.looks.map(({ id, matter, seen }) => lookLine(id, matter, seen)),
    entries
      .filter(({ id }) => acknowledged.has(id))
      .map(({ id, matter, seen }) =>
        lookLine(
          id,
          matter,
          seen.map((each) => each.case),
        ),
      ),
  );
};

const proofs = (api: Api, { records: known, objections, responses }: Ledger): Promise<string[]> =>
  each([...known, ...objections, ...responses], async ({ id }) => {
    const { body } = await prove(api.as(supervision), id);
    return body.whole ? [] : [`the proof of ${id}: ${JSON.stringify(body)}`];
  });
