import type { Fault } from './fault.ts';

export const measures: readonly Fault[] = [
  {
    id: 'unrelated-measure',
    what: 'a measure may answer any conduct',
    breaks: ['10'],
    file: 'shared/joint-response/start.ts',
    from: 'record.item !== measure.conduct',
    to: "record.item === ''",
  },
  {
    id: 'measure-unannounced',
    what: 'nobody is told of a measure against them',
    breaks: ['10', 'lists'],
    file: 'shared/joint-response/process.ts',
    from: "notices: ({ startedAt }) => [{ kind: 'joint-measure', issuedAt: startedAt }],",
    to: 'notices: () => [],',
  },
];
