import { describe, expect, test } from 'vitest';
import { type applicationKinds, groundsOf, ruleOf } from '../../../shared/application/rules.ts';
import { published } from '../../../shared/publication/in-both.ts';
import type { RecordState, Restriction } from '../../../shared/record/state.ts';
import { fault, meaning, said } from '../../../shared/texts/said.ts';
import type { ShownRecord } from '../../../shared/visibility/show.ts';
import type { Viewer } from '../../../shared/visibility/viewer.ts';
import { view } from '../../../shared/visibility/visibility.ts';
import { providerOfficial, shanghai, shift } from '../../support/actors.ts';
import { filed, recordIn } from '../../support/cases.ts';
import { exemption, filings, penalties } from '../../support/filings.ts';
import { keysOf } from '../../support/formats.ts';
import { handling } from '../../support/objections.ts';

const at = shanghai('2026-05-10');
const record = recordIn('active').state;

const subject: Viewer = { as: 'subject', subject: record.subject };
const provider: Viewer = {
  as: 'provider',
  unit: record.provider,
  reader: record.provider,
  official: providerOfficial,
};
const organ: Viewer = { as: 'organ', unit: 'procurement-centre', purpose: 'procurement-and-projects' };
const parties: Viewer[] = [subject, provider, handling(record)];
const others: Viewer[] = [organ, { as: 'public' }];

function shown(of: RecordState, viewer: Viewer, items = [penalties]): ShownRecord {
  const sight = view(of, viewer, at, items);
  if (!('shown' in sight)) throw new Error(`Withheld: ${sight.withheld}`);
  return sight.shown;
}

test('M13.1 a record is shown as it was filed: whose, by whom decided, under which versions, until when', () => {
  const { filing } = record.secret;
  expect(shown(record, provider)).toEqual({
    id: record.id,
    item: 'administrative-penalties',
    catalogVersion: 1,
    formatVersion: filing.formatVersion,
    status: 'active',
    provider: record.provider,
    subjectName: filing.subjectName,
    documentNumber: filing.documentNumber,
    authority: filing.authority,
    decidedOn: filing.decidedOn,
    untrustworthiness: record.untrustworthiness,
    recordedUntil: record.endsAt,
    lastDay: '2027-03-12',
    noticeExemption: null,
    correctedAt: null,
    annotations: [],
    content: filing.content,
  });
});

test('M11.2 what took effect without a notice is shown with the provision that lets it, in both languages', () => {
  expect(shown(filed(filings.firmPenalty(), { exemption }).state, organ)).toMatchObject({
    noticeExemption: { law: published(exemption.law), article: published(exemption.article) },
  });
});

describe('M42.1 M45.1 whose word a record is', () => {
  const ofIssuer = { ...penalties, issuersWord: true as const };
  test.each([subject, ...others])(
    '$as reads that nobody here has examined it, where its item says so',
    (viewer) => {
      expect(shown(record, viewer, [ofIssuer]).mark).toEqual(said('issuersWord'));
      expect(shown(record, viewer)).not.toHaveProperty('mark');
    },
  );

  test('as the version said under which it was filed, whatever a later one says', () => {
    const later = { ...penalties, version: 2, effectiveAt: shift(at, -1), issuersWord: true as const };
    expect(shown(record, organ, [penalties, later])).not.toHaveProperty('mark');
  });
});

describe('M10.2 what its unit confirmed', () => {
  const reason = '已核对决定书';
  const doubts = [fault('罚款金额', 'suspicious-amount'), fault('违法事实', 'too-long', { most: 500 })];
  const answered: RecordState = {
    ...record,
    secret: { ...record.secret, answered: doubts.map((doubt) => ({ ...doubt, reason })) },
  };
  const confirmed = doubts.map((doubt) => ({
    field: doubt.field,
    code: doubt.code,
    detail: meaning(doubt),
    reason,
    official: record.secret.official,
  }));

  test.each(parties)('is read by its parties: $as', (viewer) => {
    expect(shown(answered, viewer).confirmed).toEqual(confirmed);
  });

  test.each(others)('and by nobody else: $as', (viewer) => {
    expect(shown(answered, viewer)).not.toHaveProperty('confirmed');
  });

  test('where nothing was, nothing is said of it', () => {
    for (const viewer of parties) expect(shown(record, viewer)).not.toHaveProperty('confirmed');
  });
});

describe('M33.1 what stands on a record by an application', () => {
  const dueAt = shanghai('2026-05-20', '00:00:00.000');
  const by = (kind: (typeof applicationKinds)[number], change: Partial<Restriction> = {}): Restriction => ({
    kind,
    application: `${kind}-1`,
    ground: groundsOf(kind)[0] ?? null,
    mark: ruleOf(kind).marks.open.mark,
    since: shanghai('2026-05-01'),
    dueAt,
    ...change,
  });
  const withMark = (mark: Restriction): RecordState => ({ ...record, restrictions: [mark] });

  test('is said with its instant, its last day and its words, overdue from that instant on', () => {
    const objection = by('objection');
    expect(shown(withMark(objection), organ).annotations).toEqual([
      {
        kind: 'objection',
        application: 'objection-1',
        mark: 'annotated',
        since: objection.since,
        dueAt,
        lastDay: '2026-05-19',
        overdue: false,
        text: said(ruleOf('objection').marks.open.says),
      },
    ]);
    expect(shown(withMark(by('objection', { dueAt: at })), organ).annotations[0]?.overdue).toBe(true);
    expect(shown(withMark(by('objection', { dueAt: shift(at, 1) })), organ).annotations[0]?.overdue).toBe(
      false,
    );
    expect(shown(withMark(by('objection', { dueAt: null })), organ).annotations[0]).toMatchObject({
      dueAt: null,
      lastDay: null,
      overdue: false,
    });
  });

  test.each(['repair', 'nondisclosure'] as const)(
    'a %s that is open is said to its parties, and nobody else',
    (kind) => {
      const marked = withMark(by(kind));
      for (const viewer of parties)
        expect(shown(marked, viewer).annotations, viewer.as).toMatchObject([{ kind, mark: 'noted' }]);
      for (const viewer of others) expect(shown(marked, viewer).annotations, viewer.as).toEqual([]);
    },
  );

  test('one that was granted says what it left', () => {
    const { open, granted } = ruleOf('repair').marks;
    const noted = shown(withMark(by('repair')), subject).annotations[0];
    const repaired = shown(withMark(by('repair', { mark: 'repaired', dueAt: null })), subject).annotations[0];
    expect([noted?.text, repaired?.text]).toEqual([said(open.says), said(granted?.says ?? 'repaired')]);
  });
});

describe('M5.1 M12.1 what of its content is shown', () => {
  test('to its parties all of it; to others nobody’s number; to the public what the format says is public', () => {
    const content = Object.keys(record.secret.filing.content);
    const to = (viewer: Viewer) => Object.keys(shown(record, viewer).content);
    for (const viewer of [provider, handling(record)]) expect(to(viewer)).toEqual(content);
    const identifying = keysOf('administrative-penalty', 'identifying');
    const open = keysOf('administrative-penalty', 'public');
    expect(others.map(to)).toEqual([
      content.filter((key) => !identifying.includes(key)),
      content.filter((key) => open.includes(key)),
    ]);
  });

  test('to nobody but its parties what a format closes that its item went over to, from that on and for good', () => {
    const [own] = penalties.formats.filter(({ id }) => id === penalties.format);
    if (!own) throw new Error('The item has no format.');
    const overAt = shift(at, -10);
    const [reopenedAt, isClosed, isIdentifying] = [shift(at, -1), 'legalBasis', 'penalty'];
    const columns = own.content.columns.map((each) => ({
      ...each,
      ...(each.key === isClosed ? { public: false } : {}),
      ...(each.key === isIdentifying ? { public: false, identifying: true } : {}),
    }));
    const other = { ...own, id: 'another', effectiveAt: overAt, content: { ...own.content, columns } };
    const reopened = { ...own, id: 'another', version: 2, effectiveAt: reopenedAt };
    const later = {
      ...penalties,
      version: 2,
      effectiveAt: overAt,
      format: 'another',
      formats: [other, reopened],
    };
    const keys = (viewer: Viewer, items: (typeof penalties)[]) =>
      Object.keys(shown(record, viewer, items).content);
    const gone = (viewer: Viewer, items: (typeof penalties)[]) =>
      keys(viewer, [penalties]).filter((key) => !keys(viewer, items).includes(key));
    expect(gone({ as: 'public' }, [penalties, later])).toEqual([isClosed, isIdentifying]);
    expect(gone(organ, [penalties, later])).toEqual([isIdentifying]);
    expect(gone(provider, [penalties, later])).toEqual([]);
    const toCome = { ...later, effectiveAt: shift(at, 1) };
    expect(gone({ as: 'public' }, [penalties, toCome])).toEqual([]);
  });
});
