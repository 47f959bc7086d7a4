import type { SubjectCode } from '../../shared/identity/subject-code.ts';
import { subjectKey } from '../../shared/keys/keys.ts';
import { anybody, callers } from '../../test/support/callers.ts';
import { apiEvent } from '../../test/support/event.ts';
import { inventedOrganization } from '../../test/support/penalties.ts';
import { answered, type HttpHandler, noContext } from '../support/events.ts';
import { atMost, type Figure, timedRow } from '../support/figure.ts';
import { interleaved } from '../support/interleave.ts';
import { seedRecords } from '../support/seed.ts';
import { openStage, type Stage } from '../support/stage.ts';
import { type Wired, wire } from '../support/wiring.ts';

const page = 10;
const many = 5000;
const rounds = 10;
const times = 40;

/** A list of which one page is read. */
interface Listed {
  name: string;
  /** How many items a page of a subject has. */
  read(code: SubjectCode): Promise<number>;
}

/** `unitOf` says which unit filed about a firm. */
const lists = (stage: Stage, wired: Wired, unitOf: (code: string) => string): Listed[] => {
  const own = (path: string) => async (code: SubjectCode) => {
    const caller = callers.subject(subjectKey(stage.keys, code));
    const query = { limit: String(page) };
    return (await body(wired.me, apiEvent(`GET ${path}`, caller, { query }))).items.length;
  };
  const inquire = async (subject: SubjectCode) => {
    const asked = { subject, basis: { type: 'public' }, limit: page };
    const event = apiEvent('POST /v1/inquiries', callers.organ, { body: asked });
    return (await body(wired.inquiries, event)).records.length;
  };
  // What is disclosed is listed by item and unit: each of the two firms has a unit of its own.
  const disclosed = async ({ code }: SubjectCode) => {
    const query = { item: 'administrative-penalties', unit: unitOf(code), limit: String(page) };
    const event = apiEvent('GET /v1/disclosures', anybody, { query });
    return (await body(wired.disclosures, event)).items.length;
  };
  return [
    { name: 'disclosures', read: disclosed },
    { name: 'own records', read: own('/v1/me/records') },
    { name: 'own notices', read: own('/v1/me/notices') },
    { name: 'inquiry', read: inquire },
  ];
};

const body = async (handler: HttpHandler, event: Parameters<HttpHandler>[0]) =>
  (await answered(handler(event, noContext))).body;

/** Milliseconds of a page, one after another. */
async function latency({ name, read }: Listed, code: SubjectCode): Promise<number> {
  const startedAt = performance.now();
  for (let count = 0; count < times; count += 1) {
    const items = await read(code);
    if (items !== page) throw new Error(`A page of ${name} has ${items} items.`);
  }
  return (performance.now() - startedAt) / times;
}

/** What a page costs must not depend on how much is held about its subject. */
export const pages: Figure = {
  name: 'pages',
  what: `a page of ${page} of a list with ${many} records about one subject, against one with ${page}`,
  async measure(say) {
    const stage = await openStage({ inMemory: true });
    const wired = wire(stage.tables);
    const subject = (): SubjectCode =>
      ({ kind: 'organization', code: inventedOrganization() }) as SubjectCode;
    const [small, large] = [subject(), subject()];
    say(`filing ${many} records about one firm`);
    const unitOf = (code: string) => (code === small.code ? 'transport' : 'market-regulation');
    await seedRecords(stage, page, small.code, unitOf(small.code));
    await seedRecords(stage, many, large.code);
    const rows = [];
    for (const list of lists(stage, wired, unitOf)) {
      say(list.name);
      const compared = await interleaved(
        rounds,
        () => latency(list, large),
        () => latency(list, small),
      );
      rows.push(timedRow(`a page of ${list.name}`, 'ms', compared, atMost(1.2)));
    }
    return rows;
  },
};
