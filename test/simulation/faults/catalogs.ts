import type { Fault } from './fault.ts';

export const catalogs: readonly Fault[] = [
  {
    id: 'version-at-intake',
    what: 'a record is filed under the version published when it is taken in, not when it was received',
    breaks: ['catalogs'],
    certain: { record: true, commendation: true, 'as a version takes effect': true },
    file: 'functions/submissions/record.ts',
    from: 'itemOf(items, submission.state)',
    to: `itemOf(items, {
      ...submission.state,
      catalogVersion:
        items.findLast(({ id, effectiveAt }) => id === submission.state.item && effectiveAt <= now)?.version ?? 1,
    })`,
  },
  {
    id: 'widened-for-all',
    what: 'a use that the catalog allows today reaches what was filed before',
    breaks: ['catalogs'],
    certain: { record: true, commendation: true },
    file: 'shared/visibility/visibility.ts',
    from: 'versions.every(allows);',
    to: 'versions.slice(-1).every(allows);',
  },
  {
    id: 'narrowed-for-none',
    what: 'a use that the catalog no longer allows goes on for what was filed before',
    breaks: ['catalogs'],
    certain: { record: true, commendation: true },
    file: 'shared/visibility/visibility.ts',
    from: '(each.version > catalogVersion && each.effectiveAt <= at &&',
    to: '(each.version > catalogVersion && each.effectiveAt < "2000" &&',
  },
  {
    id: 'narrowed-once-forgotten',
    what: 'what was narrowed once is used again once that is widened',
    breaks: ['catalogs'],
    certain: { record: true, commendation: true },
    file: 'shared/visibility/visibility.ts',
    from: '  items.filter(\n',
    to: '  items.filter((each, _, all) => each.version === catalogVersion || !all.some((other) => other.id === each.id && other.version > each.version && other.effectiveAt <= at)).filter(',
  },
  {
    id: 'corrected-by-today',
    what: 'a correction gives a record the period that the catalog has today',
    breaks: ['2'],
    certain: { record: true, correction: true, 'own correction': true, corrected: true },
    file: 'shared/record/correct.ts',
    from: 'versionOf(items, record.item, record.catalogVersion)',
    to: 'items.findLast(({ id }) => id === record.item) ?? versionOf(items, "", 0)',
  },
  {
    id: 'measure-of-today',
    what: 'a notice says what the measure is today, not what its target was told',
    breaks: ['catalogs'],
    certain: { record: true, designation: true, measure: true, deletion: false, withdrawal: false },
    file: 'shared/joint-response/notice.ts',
    from: '= begunUnder(measures, state);',
    to: '= measures.findLast(({ id }) => id === state.measure) ?? begunUnder(measures, state);',
  },
];
