import type { Fault } from './fault.ts';

export const receipts: readonly Fault[] = [
  {
    id: 'receipt-without-record',
    what: 'a receipt says that its rows are on record, and no record is made of them',
    breaks: ['11'],
    file: 'functions/submissions/at-once.ts',
    from: '...records.map(({ change }) => change)',
    to: '...[]',
  },
  {
    id: 'receipt-not-final',
    what: 'what is on record with its receipt is said to be on its way',
    breaks: ['11'],
    file: 'shared/submission/receive.ts',
    from: "status: 'recorded',",
    to: "status: 'received',",
  },
  {
    id: 'receipt-uncounted',
    what: 'what is on record with its receipt does not count for how promptly its unit provides',
    breaks: ['prompt'],
    file: 'functions/submissions/at-once.ts',
    from: 'writing: { changes, absent, tallied }',
    to: 'writing: { changes, absent }',
  },
  {
    id: 'stood-against-all',
    what: 'a submission against which something stands is not sent the other way',
    breaks: ['11'],
    file: 'functions/submissions/submit.ts',
    from: '  if (recorded) {',
    to: '  if (atOnce && !recorded) return busy();\n  if (recorded) {',
  },
];
