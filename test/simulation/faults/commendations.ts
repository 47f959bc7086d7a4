import type { Fault } from './fault.ts';

export const commendations: readonly Fault[] = [
  {
    id: 'commendation-awaits-notice',
    what: 'what speaks for somebody waits for a notice, too',
    // consents: so does what is taken under one, which speaks for its person, too.
    breaks: ['11', 'lists', 'consents', 'practitioners'],
    file: 'shared/record/file.ts',
    from: 'const needsNotice = item.noticeBefore && context.exemption === null;',
    to: 'const needsNotice = context.exemption === null;',
  },
  {
    id: 'merits-for-all',
    what: 'anybody reads what somebody did for an honour, and whom that names',
    // disclosed: so is the list of what is disclosed.
    breaks: ['public', 'disclosed'],
    certain: { commendation: true },
    file: 'data/published/formats/commendation.json',
    from: '"personal": true\n      },\n      {\n        "name": "表彰文号"',
    to: '"public": true\n      },\n      {\n        "name": "表彰文号"',
  },
];
