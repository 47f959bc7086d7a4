import { describe, expect, test } from 'vitest';
import type { CatalogItem } from '../../../shared/catalog/items.ts';
import type { SubjectKey } from '../../../shared/keys/keys.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { texts } from '../../../shared/texts/every.ts';
import { written } from '../../../shared/texts/write.ts';
import type { Viewer } from '../../../shared/visibility/viewer.ts';
import { view } from '../../../shared/visibility/visibility.ts';
import { actors, providerUnit, shanghai, shift } from '../../support/actors.ts';
import { commands, filed, onRecord, recordIn } from '../../support/cases.ts';
import { exemption, filings, penalties } from '../../support/filings.ts';
import { handling, restrictionOf } from '../../support/objections.ts';
import { published } from '../../support/published.ts';

const at = shanghai('2026-04-10');
const active = recordIn('active').state;
const exempted = filed(undefined, { exemption }).state;
const content = {
  ...filings.firmPenalty().content,
  legalRepresentative: 'Lin Zhao',
  identityDocumentType: '居民身份证',
  identityDocumentNumber: '990101189505200028',
};

const viewers = {
  handler: handling(active),
  subject: { as: 'subject', subject: active.subject },
  provider: { as: 'provider', unit: providerUnit, reader: providerUnit, official: null },
  organ: { as: 'organ', unit: 'procurement-centre', purpose: 'procurement-and-projects' },
  'unit of a joint response': { as: 'joint-response', unit: 'housing', record: active.id },
  public: { as: 'public' },
} as const satisfies Record<string, Viewer>;

const withheld = (record: RecordState, viewer: Viewer, instant = at, items = published.items) => {
  const seen = view(record, viewer, instant, items);
  return 'withheld' in seen ? seen.withheld : 'shown';
};

const shown = (record: RecordState, viewer: Viewer) => {
  const seen = view(record, viewer, at, published.items);
  if (!('shown' in seen)) throw new Error(`Withheld: ${seen.withheld}`);
  return seen.shown;
};

describe('M5.1, M12.1: what is withheld says why', () => {
  test.each<[string, RecordState, Viewer]>([
    ['recording-period-over', { ...active, endsAt: at }, viewers.provider],
    ['recording-period-over', recordIn('archived').state, viewers.subject],
    ['deleted', recordIn('deleted').state, viewers.subject],
    ['deleted', recordIn('deleted').state, handling(recordIn('deleted').state)],
    ['no-case-in-hand', active, { ...viewers.handler, application: null }],
    ['no-case-in-hand', recordIn('archived').state, { ...viewers.handler, application: null }],
    ['shown', { ...active, endsAt: at }, viewers.handler],
    ['shown', { ...active, status: 'archived' }, viewers.handler],
    ['another-subject', active, { as: 'subject', subject: 'another' as SubjectKey }],
    ['another-provider', active, { as: 'provider', unit: 'transport', reader: 'transport', official: null }],
    ['not-listed', recordIn('contested').state, viewers.organ],
    ['outside-scope-of-use', active, { ...viewers.organ, purpose: 'recruitment-and-promotion' }],
    ['nothing-to-see-to', active, { as: 'supervision' }],
    ['deleted', { ...exempted, status: 'deleted' }, { as: 'supervision' }],
    ['recording-period-over', { ...exempted, endsAt: at }, { as: 'supervision' }],
    ['not-listed', { ...exempted, status: 'withdrawn' }, viewers.public],
    ['another-record', active, { ...viewers['unit of a joint response'], record: 'rec_another' }],
    ['no-authorization-in-force', active, { as: 'authorized', unit: 'harbour-bank', authorization: null }],
    ['not-public', { ...active, protectedAs: 'natural-person' }, viewers.public],
    ['outside-scope-of-use', { ...active, item: 'of a catalog that is gone' }, viewers.organ],
    ['not-public', { ...active, item: 'of a catalog that is gone' }, viewers.public],
  ])('%s', (reason, record, viewer) => {
    expect(withheld(record, viewer)).toBe(reason);
  });

  describe('M9.1, M14.1 what is widened later does not reach what was filed before, what is narrowed later does', () => {
    const { organ } = viewers;
    const wide = penalties;
    const narrow: CatalogItem = { ...wide, scopeOfUse: ['public-safety-risk'], openForOrganizations: false };
    const catalogOf = (...versions: CatalogItem[]): CatalogItem[] =>
      versions.map((item, index) => {
        const effectiveAt = shift(item.effectiveAt, index);
        return { ...item, version: index + 1, effectiveAt };
      });
    /** The first two, the second of which was overtaken before it came. */
    const overtaken = (...versions: CatalogItem[]) => {
      const [first, second, third] = catalogOf(...versions);
      if (!first || !second || !third) throw new Error('Three versions are needed.');
      return [first, { ...second, effectiveAt: shift(third.effectiveAt, 1) }, third];
    };
    test.each<[string, string, Viewer, CatalogItem[], number]>([
      ['shown', 'both allow it', organ, catalogOf(wide, wide), 1],
      ['outside-scope-of-use', 'narrowed since', organ, catalogOf(wide, narrow), 1],
      ['outside-scope-of-use', 'widened since', organ, catalogOf(narrow, wide), 1],
      ['outside-scope-of-use', 'narrowed and widened again since', organ, catalogOf(wide, narrow, wide), 1],
      ['not-public', 'closed and opened again since', viewers.public, catalogOf(wide, narrow, wide), 1],
      ['shown', 'narrowed and widened again before', organ, catalogOf(wide, narrow, wide), 3],
      ['shown', 'widened before', organ, catalogOf(narrow, wide), 2],
      ['outside-scope-of-use', 'filed under a version that is gone', organ, catalogOf(wide, wide), 3],
      ['shown', 'both allow it', viewers.public, catalogOf(wide, wide), 1],
      ['not-public', 'closed since', viewers.public, catalogOf(wide, narrow), 1],
      ['shown', 'to be closed, but that never came', viewers.public, overtaken(wide, narrow, wide), 1],
      ['not-public', 'opened since', viewers.public, catalogOf(narrow, wide), 1],
      ['shown', 'closed since, to its subject', viewers.subject, catalogOf(wide, narrow), 1],
    ])('%s: %s', (reason, _, viewer, catalog, catalogVersion) => {
      expect(withheld({ ...active, catalogVersion }, viewer, at, catalog)).toBe(reason);
    });
  });

  test.each<[string, Partial<NonNullable<RecordState['notice']>>]>([
    ['was never delivered', { delivered: null }],
    ['has no end', { endsAt: null }],
    ['runs until the next instant', { endsAt: shanghai('2026-04-10', '09:00:00.001') }],
  ])('Invariant 1: a record taken for active whose notice %s is withheld all the same', (_, change) => {
    const { notice } = active;
    if (!notice) throw new Error('A record with a notice is needed.');
    const early = { ...active, notice: { ...notice, ...change } };
    expect(withheld(early, viewers.organ)).toBe('notice-period');
    expect(withheld(early, viewers.handler)).toBe('shown');
    expect(withheld({ ...early, notice: { ...notice, endsAt: at } }, viewers.organ)).toBe('shown');
  });

  test('M11.2 a record under a cited exemption has no notice to wait for', () => {
    expect(withheld(exempted, viewers.organ)).toBe('shown');
  });

  test('A1 M11.2 supervision sees what took effect under one until that was seen to, withdrawn too', () => {
    const supervision = { as: 'supervision' } as const;
    expect(withheld(exempted, supervision)).toBe('shown');
    expect(withheld({ ...exempted, status: 'withdrawn' }, supervision)).toBe('shown');
    const { state } = onRecord(
      filed(undefined, { exemption }),
      commands.reviewExemption(),
      at,
      actors.supervision,
    );
    expect(withheld(state, supervision)).toBe('nothing-to-see-to');
    const { filing } = exempted.secret;
    const named = { ...exempted, secret: { ...exempted.secret, filing: { ...filing, content } } };
    expect(shown(named, supervision).content).not.toHaveProperty('identityDocumentNumber');
  });
});

describe('M5.1, M31.1: each sees of the content what there is a need for', () => {
  const record = { ...active, secret: { ...active.secret, filing: { ...active.secret.filing, content } } };
  const hiddenFrom = (viewer: Viewer) =>
    Object.keys(content).filter((key) => !(key in shown(record, viewer).content));

  test('whoever sees a field sees it as it was filed', () => {
    for (const viewer of Object.values(viewers)) expect(content).toMatchObject(shown(record, viewer).content);
  });

  test('the provider and the handler see all of it', () => {
    expect(hiddenFrom(viewers.provider)).toEqual([]);
    expect(hiddenFrom(viewers.handler)).toEqual([]);
  });

  test('everybody else sees no document of a person, and the public nothing that may be personal', () => {
    const documents = ['identityDocumentType', 'identityDocumentNumber'];
    for (const as of ['subject', 'organ', 'unit of a joint response'] as const)
      expect(hiddenFrom(viewers[as])).toEqual(expect.arrayContaining(documents));
    expect(hiddenFrom(viewers.organ)).not.toContain('facts');
    expect(hiddenFrom(viewers.public)).toEqual(
      expect.arrayContaining([...documents, 'legalRepresentative', 'facts']),
    );
    expect(shown(record, viewers.public).content).toHaveProperty('legalBasis');
  });

  test('where the format is gone that says what is personal, only the provider and the handler see any of it', () => {
    const lost = { ...record, item: 'of a catalog that is gone' };
    expect(shown(lost, viewers['unit of a joint response']).content).toEqual({});
    expect(shown(lost, viewers.handler).content).toEqual(content);
  });
});

test('M33.2 the annotation says in words that the information is under objection, and from its instant on that it is overdue', () => {
  const dueAt = shanghai('2026-04-21', '00:00:00.000');
  const record = { ...active, restrictions: [restrictionOf('obj-1', at, dueAt)] };
  const annotationAt = (instant: string) => {
    const seen = view(record, viewers.organ, instant, published.items);
    return 'shown' in seen ? seen.shown.annotations[0] : undefined;
  };
  expect(annotationAt(at)).toMatchObject({ application: 'obj-1', overdue: false });
  expect(annotationAt(shift(dueAt, -1))?.overdue).toBe(false);
  expect(annotationAt(dueAt)?.overdue).toBe(true);
  const text = annotationAt(at)?.text ?? { say: '' };
  expect([written(text, texts.en), written(text, texts['zh-CN'])]).toEqual([
    expect.stringContaining('objected'),
    expect.stringContaining('异议'),
  ]);
});
