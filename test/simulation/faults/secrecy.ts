import type { Fault } from './fault.ts';

export const secrecy: readonly Fault[] = [
  {
    id: 'clear-in-store',
    what: 'personal values are kept in clear',
    breaks: ['6'],
    file: 'shared/store/dynamodb/items.ts',
    from: 'const { secret, ...plain } = change.state;',
    to: `const { secret } = change.state;
  const plain = change.state;`,
  },
  {
    id: 'clear-in-log',
    what: 'the log repeats what was sent',
    breaks: ['6'],
    file: 'functions/http/serve.ts',
    from: "console.info({ code: 'request',",
    to: "console.info({ code: 'request', body: event.body,",
  },
  {
    id: 'unknown-taken',
    what: 'what the catalog does not name is taken and dropped silently',
    breaks: ['6'],
    certain: { record: true, prohibited: true, 'in an unknown column': true },
    file: 'shared/formats/row.ts',
    from: 'if (index === undefined) faults.push(unknown(header));',
    to: 'if (index === undefined) continue;',
  },
];
