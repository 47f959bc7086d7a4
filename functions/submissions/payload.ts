/** What of a submission is kept, closed and in pieces, until its rows are records. */
import type { Official } from '../../shared/actor.ts';
import { type CitedProvision, citedProvision } from '../../shared/catalog/items.ts';
import type { Filing } from '../../shared/formats/format.ts';
import { close, type Keys, open, seedFrom, versionOf } from '../../shared/keys/keys.ts';
import type { FilingPeriods } from '../../shared/record/file.ts';
import type { RestsOn } from '../../shared/record/state.ts';
import { parameters } from '../../shared/regulation.ts';

export interface Payload {
  /** Who sent it; null where a system of the unit did, and whoever confirms a row answers for it. */
  official: Official | null;
  exemption: CitedProvision | null;
  /** As they were when the submission came in, so that every attempt makes the same records. */
  periods: FilingPeriods;
  /** Each with what its subject consented to, where it rests on that. */
  filings: { row: number; filing: Filing; consent?: RestsOn }[];
  /** A random value, in base64, of which the keys of its records are made: it goes with the rows. */
  seed: string;
}

const seedBytes = 32;

/** What the keys of a submission's records are made of. */
export const newSeed = (keys: Keys): string => Buffer.from(keys.random(seedBytes)).toString('base64');

/** An item holds 400 KB at most, a transaction 4 MB: the pieces stay below both, with the receipt beside them. */
const pieceBytes = 350_000;
const mostBytes = 3_000_000;

/** The pieces of a payload; null where they take more than one transaction writes. */
export function piecesOf(keys: Keys, submission: string, payload: Payload): Uint8Array[] | null {
  const closed = close(keys, Buffer.from(JSON.stringify(payload)), submission);
  if (closed.length > mostBytes) return null;
  return Array.from({ length: Math.ceil(closed.length / pieceBytes) }, (_, index) =>
    closed.subarray(index * pieceBytes, (index + 1) * pieceBytes),
  );
}

const usual: FilingPeriods = {
  deliveryLimitDays: parameters.deliveryLimitDays.default,
  noticePeriodDays: parameters.noticePeriodDays.default,
  exemptionReviewDays: parameters.exemptionReviewDays.default,
};

/** The filings of its pieces; none where another has dropped them since the submission was read. */
export const filingsIn = (keys: Keys, submission: string, pieces: Uint8Array): Payload['filings'] =>
  pieces.length ? readPayload(keys, submission, pieces).filings : [];

/**
 * The payload of its pieces, put together. Earlier releases kept one period, an exemption in Chinese alone, no version of the format, which had one, and no seed:
 * it is what the key makes of the submission, as it must be the same at every attempt.
 */
export function readPayload(keys: Keys, submission: string, pieces: Uint8Array): Payload {
  const { deliveryLimitDays, periods, exemption, seed, filings, ...rest } = JSON.parse(
    Buffer.from(open(keys, pieces, submission)).toString('utf8'),
  );
  return {
    ...rest,
    filings: filings.map(({ filing, ...row }: Payload['filings'][number]) => ({
      ...row,
      filing: { ...filing, formatVersion: filing.formatVersion ?? 1 },
    })),
    exemption: exemption && citedProvision(exemption, 'a payload'),
    periods: periods ?? { ...usual, deliveryLimitDays },
    seed: seed ?? seedFrom(keys, versionOf(pieces), submission),
  };
}
