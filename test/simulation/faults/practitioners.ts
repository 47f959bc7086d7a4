import type { Fault } from './fault.ts';

/** Practitioners are found otherwise than by the exact number, unseen, or are none (Art. 50). */
export const practitioners: readonly Fault[] = [
  {
    id: 'firm-as-practitioner',
    what: 'what is filed about practitioners is about anybody',
    breaks: ['practitioners'],
    file: 'shared/catalog/about.ts',
    from: `kind === 'natural-person' ? [] :`,
    to: 'kind.length > 0 ? [] :',
  },
  {
    id: 'licence-look-unseen',
    what: 'a practitioner whose licence was looked for is not told by whom',
    breaks: ['practitioners', '7'],
    file: 'functions/inquiries/licence.ts',
    from: '[seen(record)]',
    to: '[]',
  },
  {
    id: 'licence-unfindable',
    what: 'a practitioner is found by no number',
    breaks: ['practitioners'],
    file: 'shared/record/disclosed.ts',
    from: `if (licence && status === 'active' && !isKept)`,
    to: `if (licence && status === 'withdrawn' && !isKept)`,
  },
];
