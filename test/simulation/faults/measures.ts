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
    breaks: ['10'],
    file: 'functions/me/notices.ts',
    from: 'return jointResponse && measureNotice(jointResponse.state, catalog);',
    to: 'return null;',
  },
];
