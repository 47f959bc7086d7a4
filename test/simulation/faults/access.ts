import type { Fault } from './fault.ts';

export const access: readonly Fault[] = [
  {
    id: 'access-unrecorded',
    what: 'an inquiry is not on the access list',
    breaks: ['7'],
    file: 'functions/inquiries/inquire.ts',
    from: `    history.record(access),
`,
    to: '',
  },
  {
    id: 'own-look-unrecorded',
    what: "the subject's own look is not on the access list",
    breaks: ['7'],
    file: 'functions/me/own.ts',
    from: `    wired.cases.subject(subject, 'record'),
    wired.history.record(accessBy(request, subject, { type: 'self' })),`,
    to: "    wired.cases.subject(subject, 'record'),",
  },
  {
    id: 'duty-without-official',
    what: "an organ's machine inquires as duty requires, and nobody answers for it",
    breaks: ['7'],
    file: 'functions/inquiries/inquire.ts',
    from: 'return principal.organ && principal.unit && principal.official',
    to: 'return principal.organ && principal.unit',
  },
  {
    id: 'revoked-in-force',
    what: 'a revoked authorization goes on',
    breaks: ['7', 'reads'],
    file: 'shared/authorization/process.ts',
    from: `authorization.status === 'granted' &&
  `,
    to: '',
  },
];
