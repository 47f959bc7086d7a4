import type { Fault } from './fault.ts';

export const individualBusinesses: readonly Fault[] = [
  {
    id: 'business-open-to-all',
    what: 'anybody inquires into an individual business, as into a firm',
    breaks: ['7'],
    file: 'functions/inquiries/basis.ts',
    from: "return protectedAs(code) === 'organization'",
    to: "return code.kind === 'organization'",
  },
];
