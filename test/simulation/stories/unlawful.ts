/** What people try and the law does not allow: each is refused, and nothing comes of it. */
import { type Basis, inquire } from '../../../local/acts/inquire.ts';
import { object } from '../../../local/acts/object.ts';
import { readRecord } from '../../../local/acts/read.ts';
import { caseId, homeOf } from '../../../shared/ids.ts';
import { bank, citizen, machine, procurement, provider, providers } from '../people/callers.ts';
import type { Ask } from '../people/door.ts';
import { isOpenToAll, subjectOf } from '../people/population.ts';
import { starting } from './joint-response.ts';
import type { Tale } from './tale.ts';

interface Attempt {
  promise: string;
  ask: Ask;
  statuses: number[];
  /** The basis that an inquiry names: refused, it is on the access list none the less. */
  basis?: string;
}

export async function unlawfulTale(tale: Tale): Promise<void> {
  for (const [what, { promise, ask, statuses, basis }] of Object.entries(attempts(tale))) {
    if (!tale.acts(what, 0.7)) continue;
    const fromMs = tale.nowMs;
    await tale.refused(promise, what, ask, statuses);
    if (basis) tale.ledger.refusals.push({ unit: ask.as.unit || null, basis, fromMs, toMs: tale.nowMs });
  }
}

function attempts({ ledger, city }: Tale): Record<string, Attempt> {
  const { kind, code, index, key } = ledger.subject;
  const neverGiven = caseId('authorization', homeOf.subject(key), '0'.repeat(25));
  const stranger = citizen(subjectOf(city.simulated.keys, index + 1));
  const inquiry = (as: Ask['as'], basis: Basis): Ask => ({
    as,
    act: (client) => inquire(client, { kind, code }, basis),
  });
  const duty: Basis = { type: 'duty', purpose: 'procurement-and-projects', matter: '采购' };
  const found: Record<string, Attempt> = {
    'inquiry as duty requires, by a machine': {
      promise: '7',
      ask: inquiry(machine(procurement), duty),
      statuses: [403],
      basis: 'duty',
    },
    'inquiry as duty requires, by a bank': {
      promise: '7',
      ask: inquiry(bank, duty),
      statuses: [403],
      basis: 'duty',
    },
    'inquiry for a purpose that is not its own': {
      promise: '7',
      ask: inquiry(procurement, { ...duty, purpose: 'recruitment-and-promotion' }),
      statuses: [403],
      basis: 'duty',
    },
    'inquiry for a purpose that nobody has': {
      promise: '7',
      // What is sent here no lawful client would send.
      ask: inquiry(procurement, { ...duty, purpose: 'curiosity' } as unknown as Basis),
      statuses: [422],
      basis: 'none',
    },
    'inquiry as oneself, by another': {
      promise: '7',
      ask: inquiry(stranger, { type: 'self' }),
      statuses: [403],
      basis: 'self',
    },
    'inquiry on an authorization that nobody gave': {
      promise: '7',
      ask: inquiry(bank, { type: 'authorization', authorization: neverGiven }),
      statuses: [403],
      basis: 'authorization',
    },
  };
  if (!isOpenToAll(ledger.subject)) {
    const promise = '7';
    found['inquiry of anybody into a person'] = {
      promise,
      ask: inquiry(bank, { type: 'public' }),
      statuses: [403],
      basis: 'public',
    };
  }
  for (const record of ledger.records.values()) {
    const other = providers.find((name) => name !== record.provider) ?? '';
    const reading: Pick<Ask, 'act'> = { act: (client) => readRecord(client, record.id) };
    found[`record of another provider (${record.id})`] = {
      promise: '7',
      ask: { as: provider(other), ...reading },
      statuses: [404],
    };
    found[`record of another person (${record.id})`] = {
      promise: '7',
      ask: { as: stranger, ...reading },
      statuses: [403, 404],
    };
    const body = { record: record.id, ground: 'error', statement: '异议' } as const;
    found[`objection of another person (${record.id})`] = {
      promise: '3',
      ask: { as: stranger, act: (client) => object(client, body) },
      statuses: [404],
    };
    found[`measure without a catalog (${record.id})`] = {
      promise: '10',
      ask: starting(record, 'market-regulation', 'public-shaming'),
      statuses: [422],
    };
    if (record.class !== 'designation') {
      found[`measure for unrelated conduct (${record.id})`] = {
        promise: '10',
        ask: starting(record),
        statuses: [404, 409],
      };
    } else {
      found[`measure by a unit that may not (${record.id})`] = {
        promise: '10',
        ask: starting(record, 'transport'),
        statuses: [404, 409],
      };
    }
  }
  return found;
}
