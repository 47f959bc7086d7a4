/** Which tales a subject's life has, and when each begins. */
import { Chance } from '../chance.ts';
import type { City } from '../city.ts';
import { day } from '../people/calendar.ts';
import type { Ledger } from '../people/ledger.ts';
import { authorizationTale } from './authorization.ts';
import { certainStories } from './certain.ts';
import { consentTale } from './consent.ts';
import { declarationTale } from './declaration.ts';
import { expungedApplicationTale } from './expunged-application.ts';
import { expungementTale } from './expungement.ts';
import { missingTale } from './objection.ts';
import { pledgeTale } from './pledge.ts';
import { practitionerTale } from './practitioner.ts';
import { commendationTale, recordTale } from './record.ts';
import { type Part, Tale } from './tale.ts';
import { unlawfulTale } from './unlawful.ts';

/** How often each begins in a year, and how often at least in a run, however short. */
const kinds: Record<string, { part: Part; aYear: number; atLeast: number }> = {
  record: { part: recordTale, aYear: 0.3, atLeast: 0.6 },
  commendation: { part: commendationTale, aYear: 0.1, atLeast: 0.25 },
  expungement: { part: expungementTale, aYear: 0.05, atLeast: 0.2 },
  'expunged application': { part: expungedApplicationTale, aYear: 0.05, atLeast: 0.2 },
  missing: { part: missingTale, aYear: 0.1, atLeast: 0.6 },
  authorization: { part: authorizationTale, aYear: 0.1, atLeast: 0.6 },
  consent: { part: consentTale, aYear: 0, atLeast: 0.4 },
  declaration: { part: declarationTale, aYear: 0, atLeast: 0.3 },
  practitioner: { part: practitionerTale, aYear: 0, atLeast: 0.2 },
  pledge: { part: pledgeTale, aYear: 0, atLeast: 0.4 },
  unlawful: { part: unlawfulTale, aYear: 0.1, atLeast: 0.6 },
};

/** Within what time a tale begins that a plan makes certain. */
const certainWithinMs = 100 * day;

/** The tales of a subject, in the plan's years. */
export function storiesOf(city: City, ledger: Ledger): [Tale, Part][] {
  const { plan, simulated, endMs } = city;
  const startMs = simulated.world.nowMs;
  const byChance = Object.entries(kinds).flatMap(([kind, { part, aYear, atLeast }]) => {
    const chance = new Chance(plan.seed, `${ledger.subject.index}:${kind}`);
    const usual = aYear * plan.years;
    const oneMore = plan.certain[kind] ?? chance.happens(Math.max(atLeast, usual % 1));
    const count = Math.floor(usual) + (oneMore ? 1 : 0);
    return Array.from({ length: count }, (_, index): [Tale, Part] => {
      const latestMs = plan.certain[kind] ? certainWithinMs : endMs - startMs - 60 * day;
      const beginMs = chance.between(0, Math.max(day, latestMs));
      const tale = new Tale(city, ledger, `${ledger.subject.index}/${kind}-${index}`);
      const begun: Part = async (told) => {
        await told.later(beginMs);
        if (city.plays(tale.name)) await part(told);
      };
      return [tale, begun];
    });
  });
  return [...certainStories(city, ledger), ...byChance];
}
