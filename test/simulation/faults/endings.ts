import type { Fault } from './fault.ts';

export const endings: readonly Fault[] = [
  {
    id: 'ends-late',
    what: 'a record shows in the instant of its end',
    breaks: ['2'],
    certain: { record: true, commendation: true, 'ends sooner': true, withdrawal: false, repair: false },
    file: 'shared/visibility/visibility.ts',
    from: "if (at >= record.endsAt || record.status === 'archived')",
    to: "if (at > record.endsAt || record.status === 'archived')",
  },
  {
    id: 'ends-by-timer',
    what: 'a record shows until the sweep has been',
    breaks: ['2'],
    certain: { record: true, commendation: true, 'ends sooner': true, withdrawal: false, repair: false },
    file: 'shared/visibility/visibility.ts',
    from: "if (at >= record.endsAt || record.status === 'archived')",
    to: "if (record.status === 'archived')",
  },
  {
    id: 'stated-end',
    what: 'the end that the provider states does not count',
    breaks: ['2'],
    certain: { record: true, commendation: true, 'ends sooner': true, withdrawal: false, repair: false },
    file: 'shared/record/file.ts',
    from: 'return byProvider < byCatalog ? byProvider : byCatalog;',
    to: 'return byCatalog;',
  },
  {
    id: 'never-swept',
    what: 'what has ended stays on worklists',
    // 11: whatever else falls due on a record is not done either.
    breaks: ['9', '4', '11'],
    file: 'functions/sweep/sweep.ts',
    from: 'if (!ran.ok) return [];',
    to: 'if (ran.ok || !ran.ok) return [];',
  },
];
