/** What a city seldom plays by chance, and each city plays once all the same: in the first months of some of its people. */
import type { Client } from '../../../client/src/index.ts';
import { page } from '../../../local/acts/read.ts';
import type { City } from '../city.ts';
import { sweptWithinMs } from '../invariants/looked.ts';
import { day, hour } from '../people/calendar.ts';
import { stranger } from '../people/callers.ts';
import type { Ledger, RecordFacts } from '../people/ledger.ts';
import type { Certain } from '../plan.ts';
import { exemptionTale } from './exemption.ts';
import { designatedAtOnce, fileRecord } from './filing.ts';
import { implemented, start } from './joint-response.ts';
import { deletionTale } from './objection.ts';
import { passingProceedings } from './suspension.ts';
import { withdrawn } from './taken-back.ts';
import { type Part, Tale } from './tale.ts';

/** It is filed at once and by a clerk, nobody speaks against it, and a measure is started several times at once. */
const straight: Certain = {
  'as a version is deployed': false,
  'as a version takes effect': false,
  prohibited: false,
  'by system': false,
  'late reply': false,
  reply: false,
  'twice at once': true,
};

/** How often a measure is started at once: of so many some overlap, whatever befalls them. */
const atOnce = 6;

/** So many look at once who may be asked: then so many instances know it already, and none is ahead of another. */
async function atTheSameReading({ city }: Tale): Promise<void> {
  const act = (client: Client) => page(client, '/v1/units');
  await Promise.all(Array.from({ length: atOnce }, () => city.door.look({ as: stranger, act })));
}

/** A measure that waits for proceedings while its limit runs, and then ends with its record; who implemented it never lifts it. */
const measured =
  (ends: (tale: Tale, record: RecordFacts) => Promise<void>): Part =>
  async (tale) => {
    const record = await fileRecord(tale, designatedAtOnce);
    if (!record) return;
    tale.city.lookAround(tale.ledger, record.endMs);
    tale.aside('exemption', (aside) => exemptionTale(aside, record));
    await tale.later(6 * hour);
    await tale.notAtMidnight();
    await atTheSameReading(tale);
    const response = await start(tale, record, atOnce);
    if (!response) return;
    const [unit = ''] = response.units;
    await implemented(tale, response, unit);
    await passingProceedings(tale.chapter('proceedings'), record, 4 * day);
    for (const dueMs of response.duesMs) tale.city.lookAround(tale.ledger, dueMs);
    await tale.later(day);
    await tale.notAtMidnight();
    await ends(tale.chapter('end'), record);
    tale.city.lookAround(tale.ledger, tale.nowMs + sweptWithinMs);
  };

/** Of which person each is: the first is of the first. */
const stories: readonly Part[] = [measured(withdrawn), measured(deletionTale)];

/** When they begin, after everything else has. */
const fromMs = 5 * day;

/** What is certain to happen to a subject: of most of them nothing is. */
export function certainStories(city: City, ledger: Ledger): [Tale, Part][] {
  const part = stories[ledger.subject.index];
  if (!part) return [];
  const tale = new Tale(city, ledger, `${ledger.subject.index}/certain`, straight);
  const begun: Part = async (told) => {
    await told.later(fromMs + told.chance('when').between(0, 20 * day));
    if (city.plays(tale.name)) await part(told);
  };
  return [[tale, begun]];
}
