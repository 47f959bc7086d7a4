import type { Fault } from './fault.ts';

export const access: readonly Fault[] = [
  {
    id: 'access-unrecorded',
    what: 'an inquiry is not on the access list',
    breaks: ['7'],
    file: 'functions/looking.ts',
    from: 'await history.record(accessBy(request, subject, basis, seen, { ...look, matter }));',
    to: "if (basis.type === 'self') await history.record(accessBy(request, subject, basis, seen, { ...look, matter }));",
  },
  {
    id: 'own-look-unrecorded',
    what: "the subject's own look is not on the access list",
    breaks: ['7'],
    file: 'functions/looking.ts',
    from: 'await history.record(accessBy(request, subject, basis, seen, { ...look, matter }));',
    to: "if (basis.type !== 'self') await history.record(accessBy(request, subject, basis, seen, { ...look, matter }));",
  },
  {
    id: 'duty-without-official',
    what: "an organ's machine inquires as duty requires, and nobody answers for it",
    breaks: ['7'],
    file: 'functions/inquiries/basis.ts',
    from: 'if (!organ || !unit || !official)',
    to: 'if (!organ || !unit)',
  },
  {
    id: 'made-up-purpose-unseen',
    what: 'a look for a purpose that is made up is on no list',
    breaks: ['7'],
    file: 'functions/inquiries/without-basis.ts',
    from: 'if (checked?.ok) {',
    to: "if (checked?.ok && principal.role === 'subject') {",
  },
  {
    id: 'refused-unseen',
    what: "a look that was refused is on its subject's list alone, and not on supervision's",
    breaks: ['7'],
    file: 'shared/store/dynamodb/accesses.ts',
    from: "outcome === 'refused' ? [",
    to: "outcome === 'refused' && subject === '' ? [",
  },
  {
    id: 'any-purpose',
    what: 'an organ inquires for a purpose that the register does not name for it',
    breaks: ['7'],
    file: 'functions/inquiries/basis.ts',
    from: 'activeUnit(units, unit, now)?.purposes.includes(body.basis.purpose)',
    to: 'activeUnit(units, unit, now)',
  },
  {
    id: 'revoked-in-force',
    what: 'a revoked authorization goes on',
    breaks: ['7', 'reads'],
    file: 'shared/authorization/state.ts',
    from: `authorization.status === 'granted' &&
  `,
    to: '',
  },
  {
    id: 'refusal-unrecorded',
    what: 'an inquiry that is refused is not on the access list',
    breaks: ['7'],
    file: 'functions/inquiries/inquire.ts',
    from: "await wired.history.record(accessBy(request, subject, basis, [], { matter, outcome: 'refused' }));",
    to: '',
  },
  {
    id: 'look-without-seen',
    what: 'the access list does not say what an inquiry showed',
    // recalls: who saw what was wrong is found by what the entries say.
    breaks: ['7', 'recalls'],
    file: 'functions/looking.ts',
    from: 'accessBy(request, subject, basis, seen, {',
    to: 'accessBy(request, subject, basis, [], {',
  },
  {
    id: 'look-before-the-read',
    what: 'a look is entered before it is known whether anything is shown',
    breaks: ['7'],
    file: 'functions/records/routes.ts',
    from: `  if (!shown || !('shown' in shown)) return notShown(looked, shown);
  const { record, basis } = looked;
  await wired.history.record(accessBy(request, record.state.subject, basis, [seen(record)]));`,
    to: `  if (!looked) return notShown(looked, shown);
  const { record, basis } = looked;
  await wired.history.record(accessBy(request, record.state.subject, basis, [seen(record)]));
  if (!shown || !('shown' in shown)) return notShown(looked, shown);`,
  },
  {
    id: 'version-not-seen',
    what: 'the access list names the first version of a case, not the one that was shown',
    breaks: ['7'],
    file: 'functions/viewing.ts',
    from: 'version: seq });',
    to: 'version: seq && 1 });',
  },
];
