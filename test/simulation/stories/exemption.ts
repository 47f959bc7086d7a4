/** A record that took effect without notice: supervision sees to it, its subject may reply, and is answered (Art. 11). */
import type { Client } from '../../../client/src/index.ts';
import { readNotice } from '../../../local/acts/notice.ts';
import { readRecord } from '../../../local/acts/read.ts';
import { reviewExemption } from '../../../local/acts/record.ts';
import { holds } from '../invariants/broken.ts';
import { day, hour, laterEnd, minute } from '../people/calendar.ts';
import { citizen, machine, provider, supervision } from '../people/callers.ts';
import { counted, type RecordFacts } from '../people/ledger.ts';
import { heard } from './notice.ts';
import type { Tale } from './tale.ts';

export async function exemptionTale(tale: Tale, record: RecordFacts): Promise<void> {
  tale.aside('oversight', (aside) => oversightTale(aside, record));
  const reading = {
    as: citizen(tale.ledger.subject),
    act: (client: Client) => readNotice(client, record.id),
  };
  const { status, body } = await tale.city.door.look(reading);
  // Whoever read it first may have found it over.
  if (status === 404) return;
  const replyUntilMs = Date.parse(body.replyUntil ?? '');
  const { publications } = tale.city;
  // A calendar may have come since it was filed, and the sweep may have been by then.
  const lawful = [null, ...publications.calendarsAround(tale.nowMs)].some((calendars) =>
    record.replyUntilMs.some((ms) => replyUntilMs === (calendars ? laterEnd(ms, calendars) : ms)),
  );
  holds(
    lawful,
    '1',
    `Who is listed without notice may reply until ${body.replyUntil}, not as long as must be`,
  );
  // Who was not asked before says more often what is wrong with it; and as nothing waits for it, nobody hurries.
  record.replyEndMs = replyUntilMs;
  counted(record, publications.calendarsAt(tale.nowMs), tale.nowMs);
  await heard(tale, record, replyUntilMs, { replies: 0.85, decided: 0.7, late: 0.5 });
}

/** An official of supervision looks at it, and says what was found; now and then two do at once. */
async function oversightTale(tale: Tale, record: RecordFacts): Promise<void> {
  const { id } = record;
  const act = (client: Client) => reviewExemption(client, id, '符合规定');
  if (tale.acts('by the unit that filed', 0.2)) {
    const as = { ...provider(record.provider), scope: 'audit:read' };
    await tale.refused('13', 'seen to by the unit that filed', { as, act }, [404]);
  }
  if (tale.acts('by a machine', 0.2)) {
    await tale.refused('13', 'seen to by a machine', { as: machine(supervision), act }, [403]);
  }
  if (!tale.acts('seen to', 0.85)) return;
  await tale.later(tale.chance('seen to').between(minute, 25 * day));
  await tale.city.door.look({ as: supervision, act: (client) => readRecord(client, id) });
  const times = tale.acts('two at once', 0.2) ? ['one', 'two'] : ['one'];
  let done = 0;
  await Promise.all(
    times.map((time) =>
      tale.change(`review-${time}`, { as: supervision, act }, ({ status }) => {
        holds([201, 409].includes(status), '11', `A review was answered with ${status}`);
        if (status !== 201) return;
        done++;
        record.reviewed = true;
        tale.ledger.acknowledge(id, 'ExemptionReviewed');
      }),
    ),
  );
  holds(done === 1, '11', `An exemption was seen to ${done} times`);
  if (tale.acts('again', 0.2)) {
    await tale.later(hour);
    await tale.refused('11', 'seen to again', { as: supervision, act }, [409]);
  }
}
