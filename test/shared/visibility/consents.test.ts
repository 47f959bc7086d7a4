import { describe, expect, test } from 'vitest';
import type { CatalogItem } from '../../../shared/catalog/items.ts';
import { giveConsent } from '../../../shared/consent/process.ts';
import type { ConsentState } from '../../../shared/consent/state.ts';
import { evolveLoss } from '../../../shared/process/loss.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import type { Viewer } from '../../../shared/visibility/viewer.ts';
import { view } from '../../../shared/visibility/visibility.ts';
import { shanghai, shift } from '../../support/actors.ts';
import { recordIn } from '../../support/cases.ts';
import { penalties } from '../../support/filings.ts';

const organization = recordIn('active').state;
const at = shanghai('2026-05-10');
const until = shanghai('2026-06-01', '00:00:00.000');
const purpose = 'procurement-and-projects';

const item: CatalogItem = { ...penalties, consent: ['market'] };
const consent = giveConsent(
  organization.subject,
  {
    id: '00000000-0000-4000-8000-000000000003',
    notice: 1,
    to: organization.provider,
    kinds: ['market'],
    purposes: [purpose],
    until,
  },
  shanghai('2026-01-01'),
);
const record: RecordState = {
  ...organization,
  protectedAs: 'natural-person',
  notice: null,
  consent: { id: consent.id, until },
};
const organ: Viewer = { as: 'organ', unit: 'procurement-centre', purpose };

const seen = (
  of: RecordState,
  given: ConsentState | null,
  { as = organ, on = at, items = [item] }: { as?: Viewer; on?: string; items?: CatalogItem[] } = {},
) => 'shown' in view(of, as, on, items, given);

describe('M15.1 M16.2 view asks the consent as it lies', () => {
  test('it shows while that is in force, and to the millisecond no longer', () => {
    expect(seen(record, consent)).toBe(true);
    expect(seen(record, consent, { on: shift(until, -1) })).toBe(true);
    expect(seen(record, consent, { on: until })).toBe(false);
    expect(seen(record, { ...consent, status: 'withdrawn' })).toBe(false);
  });

  test('where a reader forgets it, or brings another, nobody but its subject sees it', () => {
    expect(seen(record, null)).toBe(false);
    expect(seen(record, { ...consent, id: 'cns_another' })).toBe(false);
    expect(seen(record, null, { as: { as: 'subject', subject: record.subject } })).toBe(true);
  });

  test('a restore that lost events of the consent puts it out of force', () => {
    const lost = { from: 2, to: 2, settleBy: until, seal: '' };
    const behind = evolveLoss(consent, { type: 'EventsLost', data: lost }, at);
    expect(seen(record, behind)).toBe(false);
  });

  test('a version that asks for consent later reaches what was filed before', () => {
    const { consent: _, ...unasked } = record;
    const first = { ...item, consent: undefined };
    const second = { ...item, version: item.version + 1, effectiveAt: at };
    expect(seen(unasked, null, { items: [first] })).toBe(true);
    expect(seen(unasked, null, { items: [first, second], on: shift(at, -1) })).toBe(true);
    expect(seen(unasked, null, { items: [first, second] })).toBe(false);
    const more = { ...second, consent: ['market' as const, 'tax' as const] };
    expect(seen(record, consent, { items: [item, more] })).toBe(false);
  });

  test('a measure is no purpose that anybody consents to', () => {
    const as: Viewer = { as: 'joint-response', unit: 'housing', record: record.id };
    expect(seen(record, consent, { as })).toBe(false);
  });

  test('the unit that it was given to reads it; whoever has its duties reads nothing of it', () => {
    const by = (reader: string): Viewer => ({
      as: 'provider',
      unit: record.provider,
      reader,
      official: null,
    });
    expect(seen(record, consent, { as: by(consent.to) })).toBe(true);
    expect(seen(record, consent, { as: by('transport') })).toBe(false);
  });

  test('what is about an organization needs none', () => {
    expect(seen({ ...organization, notice: null }, null)).toBe(true);
  });
});
